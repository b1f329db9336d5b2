import type { BookDraft, Character, TaleOffered } from '@/lib/api-schemas';
import { type Language, spokenLanguage } from '@/lib/messages/translate';

import { anotherIdea, type Idea, ideaIn } from './ideas';

/** A book as its family thinks of it, and what was suggested to them. */
export interface NewBook {
  book: Required<BookDraft>;
  suggestion: (Idea & { index: number }) | null;
}

/** A book of which nothing is known but the language of the one who makes it. */
export function blankBook(language: Language = spokenLanguage()): NewBook {
  return {
    book: {
      title: '',
      premise: '',
      dedication: '',
      style: 'gouache',
      mood: 'cosy',
      reading_age: '4-5',
      language,
      tale: '',
      tale_words: '',
      cast: [],
    },
    suggestion: null,
  };
}

/** The family thought of something; what was suggested, and not touched, speaks of the new hero, in the new language. */
export function changed(
  { book, suggestion }: NewBook,
  change: Partial<BookDraft>,
  family: Character[],
): NewBook {
  const next = { book: { ...book, ...change }, suggestion };
  return suggestion && ('cast' in change || 'language' in change)
    ? suggested(next, suggestion.index, family)
    : next;
}

/** An idea that was not had just now. Title and subject that are the family's own words stay. */
export function surprised(draft: NewBook, family: Character[]): NewBook {
  return suggested(draft, anotherIdea(draft.suggestion?.index), family);
}

/** The tale that the family chose, which names the book too until the family does; none is a surprise. */
export function withTale(
  { book, suggestion }: NewBook,
  tale: TaleOffered | undefined,
  tales: TaleOffered[],
  own = '',
): NewBook {
  const isProposed = tales.some(({ title }) => title === book.title);
  const title = isOwn(book.title, suggestion?.title) && !isProposed ? book.title : (tale?.title ?? '');
  return { book: { ...book, title, tale: tale?.key ?? '', tale_words: own }, suggestion };
}

/** Whether the family said itself what the book is about. */
export function hasOwnSubject({ book, suggestion }: NewBook): boolean {
  return isOwn(book.premise, suggestion?.premise);
}

function suggested({ book, suggestion }: NewBook, index: number, family: Character[]): NewBook {
  const hero = family.find(({ id }) => id === book.cast[0])?.name;
  const idea = ideaIn(book.language, index, hero);
  if (!idea) return { book, suggestion };
  return {
    book: {
      ...book,
      title: isOwn(book.title, suggestion?.title) ? book.title : idea.title,
      premise: isOwn(book.premise, suggestion?.premise) ? book.premise : idea.premise,
    },
    suggestion: { ...idea, index },
  };
}

function isOwn(words: string, suggestion: string | undefined): boolean {
  return words.trim() !== '' && words !== suggestion;
}
