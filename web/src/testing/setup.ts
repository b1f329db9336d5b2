import '@testing-library/jest-dom/vitest';

import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, vi } from 'vitest';

import { FakeEventSource } from './fake-event-source';
import { gateway } from './gateway';

// A page is loaded when it is first shown, which takes a moment on a busy machine.
configure({ asyncUtilTimeout: 5_000 });

beforeAll(() => {
  gateway.listen({ onUnhandledRequest: 'error' });
  vi.stubGlobal('EventSource', FakeEventSource);
  window.scrollTo = () => undefined;
  window.scrollBy = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
  window.matchMedia = (query) =>
    Object.assign(new EventTarget(), noMedia(query)) as unknown as MediaQueryList;
  URL.createObjectURL = (file) => `blob:${(file as File).name}`;
  URL.revokeObjectURL = () => undefined;
  // jsdom knows the element, but not yet how to open it.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
  };
});

afterEach(() => {
  cleanup();
  gateway.resetHandlers();
  FakeEventSource.forgetAll();
  sessionStorage.clear();
  localStorage.clear();
});

afterAll(() => gateway.close());

function noMedia(media: string) {
  return {
    media,
    matches: false,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  };
}
