import type { Book } from '@/lib/api-schemas';

/** Something of the book is on its way. */
export function isMaking({ state }: Pick<Book, 'state'>): boolean {
  return state === 'queued' || state === 'running';
}

/** The storyteller is not through: chapters cannot come, go or change places yet. */
export function isBeingWritten(book: Book): boolean {
  const awaited = book.chapters.filter(({ state }) => state === 'requested').length;
  return isMaking(book) && (book.chapters.length < book.chapters_total || awaited > 1);
}
