import type { Book, Chapter } from '@/lib/api-schemas';

export type ReaderPage =
  | { kind: 'cover' }
  | { kind: 'dedication' }
  | { kind: 'chapter'; chapter: Chapter; blocks: string[] }
  | { kind: 'end'; writers: string[]; painters: string[] };

/** The pages of a book from cover to colophon. Chapters without words are not in it yet. */
export function pagesOf(book: Book): ReaderPage[] {
  const chapters = book.chapters.filter((chapter) => chapter.text !== '');
  if (chapters.length === 0) return [{ kind: 'cover' }];
  return [
    { kind: 'cover' },
    ...(book.dedication ? [{ kind: 'dedication' } as const] : []),
    ...chapters.map((chapter) => ({ kind: 'chapter', chapter, blocks: blocksOf(chapter) }) as const),
    {
      kind: 'end',
      writers: namesOf(chapters.map((chapter) => chapter.written_by)),
      painters: namesOf([...chapters.map((chapter) => chapter.painted_by), coverPainter(book)]),
    },
  ];
}

/** What a voice reads on a page, block by block; a block of a chapter is its title or a paragraph. */
export function spokenBlocks(page: ReaderPage, book: Book): string[] {
  switch (page.kind) {
    case 'cover':
      return [book.title];
    case 'dedication':
      return [book.dedication];
    case 'chapter':
      return page.blocks;
    case 'end':
      return [];
  }
}

/** Who painted the cover, if it stands on the book. */
function coverPainter({ cover_chapter, painted_cover }: Book): string {
  return cover_chapter === null && painted_cover.image ? painted_cover.painted_by : '';
}

function blocksOf({ title, text }: Chapter): string[] {
  return [title, ...text.split(/\n+/)];
}

function namesOf(makers: string[]): string[] {
  return [...new Set(makers.filter((maker) => maker !== ''))];
}
