import { expect, test } from 'vitest';

import type { Catalogue, Entry } from './catalogue';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { listOf, t } from './translate';

const sources = import.meta.glob<string>(
  ['/src/**/*.{ts,tsx}', '!/src/**/*.test.*', '!/src/lib/messages/**', '!/src/lib/api-types.ts'],
  { query: '?raw', import: 'default', eager: true },
);
const code = Object.values(sources).join('\n');
const keys = Object.keys(en);

/** Keys that are put together, such as `making.mood.${value}`, as patterns. */
const patterns = [...code.matchAll(/\b(?:t|lookUp)\(`([^`]+)`/g)].map(
  ([, key = '']) => new RegExp(`^${key.replaceAll('.', '\\.').replace(/\$\{[^}]+\}/g, '[^.]+')}$`),
);

test('every sentence of the catalogue is used', () => {
  const unused = keys.filter(
    (key) => !code.includes(`'${key}'`) && !patterns.some((pattern) => pattern.test(key)),
  );
  expect(unused).toEqual([]);
});

test('every sentence that is used is in the catalogue', () => {
  const used = [...code.matchAll(/\bt\(\s*'([^']+)'/g)].map(([, key]) => key);
  expect(used.length).toBeGreaterThan(0);
  expect(used.filter((key) => key === undefined || !keys.includes(key))).toEqual([]);
  expect(patterns.filter((pattern) => !keys.some((key) => pattern.test(key)))).toEqual([]);
});

test('placeholders are filled and plurals chosen', () => {
  expect(t('books.count', { count: 1 })).toBe('1 book');
  expect(t('books.count', { count: 0 })).toBe('0 books');
  expect(t('reader.page', { page: 2, pages: 13 })).toBe('Page 2 of 13');
  expect(listOf(['Bruno', 'Lili', 'Mo'])).toBe('Bruno, Lili, and Mo');
});

const translations: Record<string, Catalogue> = { de, es, fr };

test.each(Object.entries(translations))('%s has the keys of English, in their order', (_, catalogue) => {
  expect(Object.keys(catalogue)).toEqual(keys);
});

test.each(Object.entries(translations))('%s fills the placeholders that English fills', (_, catalogue) => {
  const english: Catalogue = en;
  const different = keys.filter((key) => {
    const name = key as keyof Catalogue;
    return placeholders(catalogue[name]) !== placeholders(english[name]);
  });
  expect(different).toEqual([]);
});

test.each(Object.entries(translations))('%s says everything in its own words', (_, catalogue) => {
  const english: Catalogue = en;
  const copied = keys.filter((key) => {
    const name = key as keyof Catalogue;
    const own = words(english[name])
      .replaceAll(/\{\w+\}/g, '')
      .trim();
    return words(catalogue[name]) === words(english[name]) && own.split(' ').length > 3;
  });
  expect(copied).toEqual([]);
});

function words(entry: Entry): string {
  return typeof entry === 'string' ? entry : entry.other;
}

function placeholders(entry: Entry): string {
  return [...words(entry).matchAll(/\{(\w+)\}/g)]
    .map(([, name]) => name)
    .sort()
    .join(' ');
}
