import { expect, test } from 'vitest';

import { sentencesOf, spotAt } from './narration';

const blocks = ['The Lantern', 'Bruno lit it. “Who is there?” he said.', '…'];

test('a page is read sentence by sentence, its title first, and dots are not read', () => {
  const sentences = sentencesOf(blocks, 'en');
  expect(sentences[0]).toEqual({ block: 0, start: 0, end: 11, text: 'The Lantern' });
  expect(sentences[1]).toEqual({ block: 1, start: 0, end: 13, text: 'Bruno lit it.' });
  expect(sentences.map(({ text }) => text).join(' ')).toBe(
    'The Lantern Bruno lit it. “Who is there?” he said.',
  );
});

test('every sentence stands where it says it stands', () => {
  for (const { block, start, end, text } of sentencesOf(blocks, 'en')) {
    expect(blocks[block]?.slice(start, end)).toBe(text);
  }
});

test('the word that is spoken is found, and the sentence when the voice does not tell', () => {
  const sentence = { block: 1, start: 14, end: 36, text: '“Who is there?” he said' };
  expect(spotAt(sentence, 8, 'en')).toEqual({ block: 1, start: 22, end: 27 });
  expect(spotAt(sentence, undefined, 'en')).toEqual({ block: 1, start: 14, end: 36 });
  expect(spotAt(sentence, 0, 'en')).toEqual({ block: 1, start: 14, end: 36 });
});
