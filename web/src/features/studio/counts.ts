import type { Book } from '@/lib/api-schemas';

/** How many chapters have words and how many have the picture that belongs to them. */
export function countsOf(book: Book) {
  return {
    drafted: book.chapters.filter((chapter) => chapter.state !== 'requested' && chapter.text !== '').length,
    illustrated: book.chapters.filter((chapter) => chapter.state === 'illustrated').length,
    total: Math.max(book.chapters_total, book.chapters.length),
  };
}
