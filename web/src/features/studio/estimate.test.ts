import { expect, test } from 'vitest';

import { rounded, secondsLeft, steadied } from './estimate';

const nothing = { chapters_total: 10, chapters_drafted: 0, chapters_illustrated: 0 };
const pace = { story: 40, picture: 6 };

test('before anything arrived the pace of the makers counts', () => {
  expect(secondsLeft(nothing, pace, 0)).toBe(100);
  expect(secondsLeft(nothing, pace, 30)).toBe(70);
});

test('a job that takes longer than it should is never said to be over', () => {
  expect(secondsLeft(nothing, pace, 500)).toBe(5);
});

test('what has arrived tells how fast it really goes', () => {
  const half = { chapters_total: 10, chapters_drafted: 10, chapters_illustrated: 1 };
  expect(secondsLeft(half, pace, 92)).toBe(108);
});

test('nothing is left of a job that is done', () => {
  expect(secondsLeft({ chapters_total: 10, chapters_drafted: 10, chapters_illustrated: 10 }, pace, 80)).toBe(
    0,
  );
});

test('the end that was told stays until the news is really different', () => {
  expect(steadied(undefined, 50)).toBe(50);
  expect(steadied(50, 60)).toBe(50);
  expect(steadied(50, 90)).toBe(90);
});

test.each([
  [3, { unit: 'soon' }],
  [9, { unit: 'seconds', count: 10 }],
  [44, { unit: 'seconds', count: 40 }],
  [89, { unit: 'seconds', count: 90 }],
  [100, { unit: 'minutes', count: 2 }],
])('%d seconds are said in round figures', (seconds, said) => {
  expect(rounded(seconds)).toEqual(said);
});
