import { expect, test } from 'vitest';

import { placeAt, scrollAt, shiftOf, within } from './moving';

const third = { from: 2, count: 5 };

test.each([
  [0, 2],
  [24, 2],
  [26, 3],
  [-100, 0],
  [-900, 0],
  [900, 4],
])('carried by %d pixels the third of five is over place %d', (carried, place) => {
  expect(placeAt(third, carried, 50)).toBe(place);
});

test('nothing is carried out of the list', () => {
  expect(within(third, -900, 50)).toBe(-120);
  expect(within(third, 900, 50)).toBe(120);
  expect(within(third, 30, 50)).toBe(30);
});

test('the slips between here and there make room', () => {
  const places = [0, 1, 2, 3, 4];
  expect(places.map((place) => shiftOf(place, 1, 3))).toEqual([undefined, undefined, 'up', 'up', undefined]);
  expect(places.map((place) => shiftOf(place, 3, 1))).toEqual([
    undefined,
    'down',
    'down',
    undefined,
    undefined,
  ]);
});

test('the page scrolls at its edges, the faster the closer', () => {
  expect(scrollAt(400, 800)).toBe(0);
  expect(scrollAt(36, 800)).toBe(-10);
  expect(scrollAt(800, 800)).toBe(16);
});
