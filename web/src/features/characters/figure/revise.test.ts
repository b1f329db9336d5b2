import { expect, test } from 'vitest';

import type { Figure } from '@/lib/api-schemas';

import { isSame, revised, settled } from './revise';

const girl: Figure = { body: 'person', skin: 'brown', hair: { colour: 'black', style: 'curly' } };
const inBoots: Figure = { ...girl, wears: [{ what: 'boots', colour: 'red' }] };

test('what nobody corrected follows the words', () => {
  expect(revised(girl, girl, inBoots)).toEqual(inBoots);
});

test('what was corrected stays when more is said', () => {
  const corrected: Figure = { ...girl, skin: 'deep', hair: { colour: 'black', style: 'plaits' } };
  const after: Figure = { ...inBoots, hair: { colour: 'brown', style: 'curly' } };
  expect(revised(girl, corrected, after)).toEqual({
    ...inBoots,
    skin: 'deep',
    hair: { colour: 'brown', style: 'plaits' },
  });
});

test('what was taken off stays off, and what was put on stays on', () => {
  const changed: Figure = { ...girl, wears: [{ what: 'hat' }], aids: ['glasses'] };
  const after: Figure = { ...inBoots, wears: [{ what: 'boots', colour: 'red' }, { what: 'scarf' }] };
  const result = revised(inBoots, changed, after);
  expect(result.wears).toEqual([{ what: 'hat' }, { what: 'scarf' }]);
  expect(result.aids).toEqual(['glasses']);
});

test('an animal has no skin and no beard', () => {
  expect(settled({ ...girl, body: 'bear', beard: 'beard' })).toEqual({ body: 'bear', hair: girl.hair });
});

test('parts that say nothing make no difference', () => {
  expect(isSame({ hair: { style: null }, wears: [], body: 'bear' }, { body: 'bear' })).toBe(true);
  expect(isSame({ body: 'bear', size: 'tiny' }, { size: 'tiny', body: 'bear' })).toBe(true);
  expect(isSame({ body: 'bear' }, { body: 'cat' })).toBe(false);
});
