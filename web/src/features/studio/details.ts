import type { Book, BookPatch } from '@/lib/api-schemas';

export type Details = Required<Omit<BookPatch, 'tale' | 'tale_words'>>;
export type Detail = keyof Details;

export const DETAILS = [
  'title',
  'dedication',
  'premise',
  'cast',
  'cover_chapter',
  'style',
  'mood',
  'reading_age',
  'language',
] as const satisfies Detail[];

/** What a family can change of a book as a whole. */
export function detailsOf(book: Book): Details {
  const { title, dedication, premise, style, mood, reading_age, language, cover_chapter } = book;
  return {
    title,
    dedication,
    premise,
    style,
    mood,
    reading_age,
    language,
    cover_chapter,
    cast: book.cast.map(({ id }) => id),
  };
}

/** What of a draft differs from a book. */
export function changesOf(draft: Partial<Details>, base: Details): Partial<Details> {
  const changed = DETAILS.filter(
    (detail) => draft[detail] !== undefined && !isSame(draft[detail], base[detail]),
  );
  return Object.fromEntries(changed.map((detail) => [detail, draft[detail]]));
}

/** The details that somebody else changed too, and differently. */
export function clashesOf(draft: Partial<Details>, base: Details, theirs: Details): Detail[] {
  const mine = changesOf(draft, base);
  return DETAILS.filter(
    (detail) =>
      mine[detail] !== undefined &&
      !isSame(theirs[detail], base[detail]) &&
      !isSame(theirs[detail], mine[detail]),
  );
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
