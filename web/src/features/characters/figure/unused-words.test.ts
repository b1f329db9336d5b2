import { expect, test } from 'vitest';

import { unusedPieces } from './unused-words';

test('words that follow one another are one piece, as they were written', () => {
  const text = 'a bear\nshy, with a red scarf, afraid of thunder; one ear is mended';
  const words = ['shy', 'afraid', 'of', 'thunder', 'one', 'ear', 'mended'];
  expect(unusedPieces(text, words)).toEqual(['shy', 'afraid of thunder', 'one ear is mended']);
});

test('commas and sentences part pieces', () => {
  expect(unusedPieces('shy, brave. loud', ['shy', 'brave', 'loud'])).toEqual(['shy', 'brave', 'loud']);
});

test('words of an earlier text that are not there any more are left out', () => {
  expect(unusedPieces('brave', ['shy', 'brave'])).toEqual(['brave']);
});
