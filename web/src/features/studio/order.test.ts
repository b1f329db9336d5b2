import { expect, test } from 'vitest';

import { aChapter } from '@/testing/samples';

import { arranged, moved, numbersOf } from './order';

const chapters = [1, 2, 3].map((number) => aChapter({ id: `c${number}`, number }));

test('one of a list moves to another place', () => {
  expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
  expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'c', 'b']);
});

test('chapters stand as wanted, numbered anew; one that stays where it was is the same one', () => {
  const shown = arranged(chapters, { ids: ['c1', 'c3', 'c2'] });
  expect(shown.map(({ id, number }) => [id, number])).toEqual([
    ['c1', 1],
    ['c3', 2],
    ['c2', 3],
  ]);
  expect(shown[0]).toBe(chapters[0]);
});

test('only the chapter that should go goes; one that somebody added meanwhile stays, at the end', () => {
  const order = { ids: ['c3'], without: 'c1' };
  expect(numbersOf(chapters, order)).toEqual([3, 2]);
});
