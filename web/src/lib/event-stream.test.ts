import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { FakeEventSource } from '@/testing/fake-event-source';

import { followEvents, type StreamState } from './event-stream';

function follow(url: string) {
  const heard: string[] = [];
  const states: StreamState[] = [];
  const stop = followEvents(url, {
    on: { book: (data) => heard.push(data) },
    onState: (state) => states.push(state),
  });
  return { heard, states, stop };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a tab has one stream: following another closes the one before', () => {
  follow('/one');
  const { stop } = follow('/two');
  expect(FakeEventSource.theOnlyOne().url).toBe('/two');
  stop();
  expect(FakeEventSource.all.map(({ readyState }) => readyState)).toEqual([2, 2]);
});

test('a dropped stream is left to the browser, which connects again', () => {
  const { states, heard, stop } = follow('/one');
  const source = FakeEventSource.theOnlyOne();
  source.open();
  source.drop();
  vi.runAllTimers();
  source.open();
  source.send('book', 1);
  expect(states).toEqual(['connecting', 'live', 'broken', 'live']);
  expect(heard).toEqual(['1']);
  expect(FakeEventSource.all).toHaveLength(1);
  stop();
});

test('a stream that the browser gave up is opened anew, unless it is no longer wanted', () => {
  const { stop } = follow('/one');
  FakeEventSource.theOnlyOne().giveUp();
  vi.runAllTimers();
  expect(FakeEventSource.all).toHaveLength(2);
  FakeEventSource.theOnlyOne().giveUp();
  stop();
  vi.runAllTimers();
  expect(FakeEventSource.all).toHaveLength(2);
});
