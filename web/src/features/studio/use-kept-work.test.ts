import { act, renderHook } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { useKeptWork } from './use-kept-work';

interface Work {
  words: string;
}

/** The locks of a browser, as one tab after the other sees them: whoever asks for a held one waits. */
class FakeLocks {
  private readonly ends = new Map<string, Promise<unknown>>();

  request(name: string, _options: object, have: () => Promise<void> | undefined): Promise<unknown> {
    const before = this.ends.get(name) ?? Promise.resolve();
    const mine = before.then(have);
    this.ends.set(name, mine);
    return mine;
  }
}

const stored = () => Object.values(localStorage).map((work) => (JSON.parse(String(work)) as Work).words);
const settle = () => act(() => new Promise((resolve) => setTimeout(resolve)));

beforeEach(
  () => void Object.defineProperty(navigator, 'locks', { value: new FakeLocks(), configurable: true }),
);
afterEach(() => void Reflect.deleteProperty(navigator, 'locks'));

async function openTab() {
  const tab = renderHook(() => useKeptWork<Work>('edit:picnic:one'));
  await settle();
  const type = (words: string) => act(() => tab.result.current.put({ words }));
  return { type, words: () => tab.result.current.work?.words, close: tab.unmount, ...tab };
}

test('two tabs keep their own work, and neither shows that of the other', async () => {
  const [one, other] = [await openTab(), await openTab()];
  one.type('Mine');
  other.type('Theirs');
  await settle();
  expect([one.words(), other.words()]).toEqual(['Mine', 'Theirs']);
  expect(stored().sort()).toEqual(['Mine', 'Theirs']);
  act(() => one.result.current.put(undefined));
  expect(stored()).toEqual(['Theirs']);
});

test('a tab that is opened later leaves work to the tab that is still open', async () => {
  const one = await openTab();
  one.type('Mine');
  const later = await openTab();
  expect(later.words()).toBeUndefined();
  expect(one.words()).toBe('Mine');
});

test('work of a tab that is closed goes to the next, be that opened before or after', async () => {
  const one = await openTab();
  one.type('Mine');
  const waiting = await openTab();
  one.close();
  await settle();
  expect([waiting.words(), waiting.result.current.taken]).toEqual(['Mine', 1]);
  waiting.close();
  expect((await openTab()).words()).toBe('Mine');
  expect(stored()).toEqual(['Mine']);
});

test('a tab with work of its own leaves that of a closed one where it is', async () => {
  const one = await openTab();
  one.type('Mine');
  const other = await openTab();
  other.type('Theirs');
  one.close();
  await settle();
  expect(other.words()).toBe('Theirs');
  expect(stored().sort()).toEqual(['Mine', 'Theirs']);
});

test('where browsers do not tell of other tabs, work is never lost or written over', async () => {
  Object.defineProperty(navigator, 'locks', { value: undefined, configurable: true });
  const one = await openTab();
  one.type('Mine');
  const later = await openTab();
  expect(later.words()).toBe('Mine');
  one.type('Mine, and more');
  later.type('Theirs');
  expect(stored().sort()).toEqual(['Mine, and more', 'Theirs']);
});

test('a component that is mounted twice finds its work again', async () => {
  localStorage.setItem('edit:picnic:one:left', JSON.stringify({ words: 'Left' }));
  const { result } = renderHook(() => useKeptWork<Work>('edit:picnic:one'), { wrapper: StrictMode });
  await settle();
  expect(result.current.work).toEqual({ words: 'Left' });
  expect(stored()).toEqual(['Left']);
});
