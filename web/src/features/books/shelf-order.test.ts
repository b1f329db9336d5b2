import { expect, test } from 'vitest';

import { aSummary } from '@/testing/samples';

import { booksCalled, inOrder } from './shelf-order';

const titled = (...titles: string[]) => titles.map((title) => aSummary({ id: title, title }));
const titles = (books: { title: string }[]) => books.map(({ title }) => title);

test('a title is found without its accents, in any case, by any of its words', () => {
  const shelf = titled('Bärenstarke Straße', 'El Niño y el Dragón', 'Été à la mer');
  expect(titles(booksCalled('baren strasse', shelf))).toEqual(['Bärenstarke Straße']);
  expect(titles(booksCalled('DRAGON nino', shelf))).toEqual(['El Niño y el Dragón']);
  expect(titles(booksCalled('été', shelf))).toEqual(['Été à la mer']);
  expect(titles(booksCalled('  ', shelf))).toHaveLength(3);
  expect(booksCalled('whale', shelf)).toEqual([]);
});

test('books stand by title as a reader of the language expects', () => {
  expect(titles(inOrder('title', titled('Zebra', 'Äpfel', 'apple 10', 'Apple 2')))).toEqual([
    'Äpfel',
    'Apple 2',
    'apple 10',
    'Zebra',
  ]);
});

test('the newest book and the book changed last come first', () => {
  const old = aSummary({ id: 'old', created_at: '2026-01-01T00:00:00Z', updated_at: '2026-03-01T00:00:00Z' });
  const young = aSummary({
    id: 'new',
    created_at: '2026-02-01T00:00:00Z',
    updated_at: '2026-02-01T00:00:00.5Z',
  });
  expect(inOrder('newest', [old, young])[0]?.id).toBe('new');
  expect(inOrder('changed', [young, old])[0]?.id).toBe('old');
});
