import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { aBook, aJob } from '@/testing/samples';

import { useTimeLeft } from './use-time-left';

const ASKED = Date.parse('2026-05-01T10:00:00Z');
const pace = { story: 40, picture: 6 };
const at = (seconds: number) => new Date(ASKED + seconds * 1_000).toISOString();

beforeEach(() => void vi.useFakeTimers({ now: ASKED }));
afterEach(() => void vi.useRealTimers());

/** Follows a job from its first news, `seconds` after it was asked for. */
function follow(drafted: number, illustrated: number, seconds: number) {
  const after = (chapters_drafted: number, chapters_illustrated: number, news: number) =>
    [aJob({ chapters_drafted, chapters_illustrated }), aBook({ updated_at: at(news) })] as const;
  const { result, rerender } = renderHook(([job, book]) => useTimeLeft(job, book, pace), {
    initialProps: after(drafted, illustrated, seconds),
  });
  return {
    said: () => result.current,
    news: (...counts: Parameters<typeof after>) => rerender(after(...counts)),
  };
}

const pass = (seconds: number) => act(() => vi.advanceTimersByTime(seconds * 1_000));

test('it counts down, and never grows while nothing comes', () => {
  const { said } = follow(0, 0, 0);
  const heard = [said().seconds];
  for (let second = 0; second < 300; second += 1) {
    pass(1);
    heard.push(said().seconds);
  }
  expect(heard.slice(0, 3)).toEqual([64, 63, 62]);
  expect(heard).toEqual([...heard].sort((one, other) => other - one));
  expect(heard.at(-1)).toBeCloseTo(60);
});

test('after a long silence it says who is late, until there is news', () => {
  const { said, news } = follow(10, 5, 0);
  pass(19);
  expect(said().late).toBeNull();
  pass(10);
  expect(said().late).toBe('painter');
  news(10, 6, 29);
  expect(said().late).toBeNull();
});

test('a page that is opened in the middle of a silence says so at once', () => {
  vi.setSystemTime(ASKED + 200_000);
  expect(follow(3, 3, 15).said().late).toBe('storyteller');
});

test('a device whose clock is behind tells the whole time', () => {
  vi.setSystemTime(ASKED - 600_000);
  expect(follow(0, 0, 0).said()).toEqual({ seconds: 64, late: null });
});
