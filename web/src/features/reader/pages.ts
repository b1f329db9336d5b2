import type { Book, Chapter } from '@/lib/api-schemas';

export type ReaderPage =
  | { kind: 'cover' }
  | { kind: 'dedication' }
  | { kind: 'chapter'; chapter: Chapter }
  | { kind: 'end'; writers: string[]; painters: string[] };

/** The pages of a book from cover to colophon. Chapters without words are not in it yet. */
export function pagesOf(book: Book): ReaderPage[] {
  const chapters = book.chapters.filter((chapter) => chapter.text !== '');
  if (chapters.length === 0) return [{ kind: 'cover' }];
  return [
    { kind: 'cover' },
    ...(book.dedication ? [{ kind: 'dedication' } as const] : []),
    ...chapters.map((chapter) => ({ kind: 'chapter', chapter }) as const),
    {
      kind: 'end',
      writers: namesOf(chapters.map((chapter) => chapter.written_by)),
      painters: namesOf(chapters.map((chapter) => chapter.painted_by)),
    },
  ];
}

function namesOf(makers: string[]): string[] {
  return [...new Set(makers.filter((maker) => maker !== ''))];
}
