import { expect, test } from 'vitest';

import { aCharacter } from '@/testing/samples';

import { anotherIdea } from './ideas';
import { de } from './ideas/de';
import { en } from './ideas/en';
import { es } from './ideas/es';
import { fr } from './ideas/fr';
import { blankBook, changed, hasOwnSubject, surprised } from './new-book';

const bruno = aCharacter();
const family = [bruno, aCharacter({ id: 'lili', name: 'Lili' })];

test('a surprise fills in what is empty and leaves the words of the family', () => {
  const named = changed(blankBook('en'), { title: 'Our Book', cast: ['bruno'] }, family);
  const { book } = surprised(named, family);
  expect(book.title).toBe('Our Book');
  expect(book.premise).toContain('Bruno');
});

test('the next surprise is another one, for subject and title', () => {
  const first = surprised(blankBook('en'), family);
  const second = surprised(first, family);
  expect(second.book.title).not.toBe(first.book.title);
  expect(second.book.premise).not.toBe(first.book.premise);
  expect(hasOwnSubject(second)).toBe(false);
});

test('a suggestion follows the language and the hero until it is touched', () => {
  const idea = surprised(changed(blankBook('en'), { cast: ['bruno'] }, family), family);
  const german = changed(idea, { language: 'de' }, family);
  const index = idea.suggestion?.index ?? -1;
  expect(german.book.title).toBe(de[index]?.title);
  expect(changed(german, { cast: ['lili'] }, family).book.premise).toContain('Lili');
  const touched = changed(german, { premise: `${german.book.premise} Und Torte!` }, family);
  expect(hasOwnSubject(touched)).toBe(true);
  expect(changed(touched, { language: 'fr' }, family).book.premise).toBe(touched.book.premise);
});

test('the ideas are the same in every language and each has room for a hero', () => {
  for (const ideas of [en, de, es, fr]) {
    expect(ideas).toHaveLength(en.length);
    expect(ideas.filter(({ premise }) => premise.split('{hero}').length !== 2)).toEqual([]);
  }
});

test('every idea can come, but the last one never twice', () => {
  const had = new Set(Array.from({ length: 200 }, (_, step) => anotherIdea(3, step / 200)));
  expect(had.has(3)).toBe(false);
  expect(had.size).toBe(en.length - 1);
});
