import { expect, test } from 'vitest';

import { aBook } from '@/testing/samples';

import { changesOf, clashesOf, detailsOf } from './details';

const base = detailsOf(aBook());

test('only what really differs is a change', () => {
  expect(changesOf({ title: base.title, mood: 'funny', cast: ['bruno'] }, base)).toEqual({ mood: 'funny' });
});

test('the same detail changed by two is a clash, different details are none', () => {
  const theirs = { ...base, title: 'Theirs', dedication: 'For Lili' };
  expect(clashesOf({ title: 'Mine', mood: 'funny' }, base, theirs)).toEqual(['title']);
  expect(clashesOf({ title: 'Theirs' }, base, theirs)).toEqual([]);
});
