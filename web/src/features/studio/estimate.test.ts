import { expect, test } from 'vitest';

import { type Counts, reckon, rounded, steadied } from './estimate';

const pace = { story: 40, picture: 6 };

const after = (drafted: number, illustrated: number): Counts => ({
  chapters_total: 10,
  chapters_drafted: drafted,
  chapters_illustrated: illustrated,
  covers_total: 0,
  covers_painted: 0,
});

test('before anything arrived the pace of the makers counts: pictures begin with the first chapter', () => {
  expect(reckon(after(0, 0), pace, 0).left).toBe(4 + 10 * 6);
});

test('a slow storyteller decides, and the last picture comes after the last chapter', () => {
  expect(reckon(after(0, 0), { story: 400, picture: 6 }, 0).left).toBe(406);
});

test('makers that nobody knows are taken for models', () => {
  expect(reckon(after(0, 0), { story: null, picture: null }, 0).left).toBe(84);
});

test('what has arrived tells how fast it really goes', () => {
  expect(reckon(after(10, 5), pace, 34).left).toBeCloseTo(30);
  expect(reckon(after(10, 5), pace, 340).left).toBeGreaterThan(180);
});

test('the first chapter alone does not yet tell that everything is slow', () => {
  expect(reckon(after(1, 0), pace, 12).left).toBeLessThan(2 * 60);
});

test('nothing is left of a job that is done', () => {
  expect(reckon(after(10, 10), pace, 80).left).toBe(0);
});

test('while a picture is late, no less is told than the others take', () => {
  const { left, least } = reckon(after(10, 5), pace, 34);
  expect(left - least).toBeCloseTo(6);
  expect(reckon(after(10, 9), pace, 60).least).toBe(0);
});

test('the painter is awaited while a chapter has no picture, and the storyteller otherwise', () => {
  expect(reckon(after(3, 2), pace, 20).awaited).toBe('painter');
  expect(reckon(after(3, 3), pace, 20).awaited).toBe('storyteller');
});

test('a cover is one more picture, and the painter is awaited while it is missing', () => {
  const awaited = { ...after(10, 10), covers_total: 1 };
  expect(reckon({ ...after(0, 0), covers_total: 1 }, pace, 0).left).toBe(4 + 11 * 6);
  expect(reckon(awaited, pace, 64)).toMatchObject({ left: 6, least: 0, awaited: 'painter' });
  expect(reckon({ ...awaited, covers_painted: 1 }, pace, 70).left).toBe(0);
});

test('patience is four times the usual, and never less than twenty seconds', () => {
  expect(reckon(after(10, 5), pace, 34).patience).toBeCloseTo(24);
  expect(reckon(after(10, 5), { story: 0.5, picture: 0.4 }, 2.5).patience).toBe(20);
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
