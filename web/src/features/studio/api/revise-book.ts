import { answer, api } from '@/lib/api-client';
import type { Book, BookPatch } from '@/lib/api-schemas';

/** Changes what a book is about and how it looks, if it still is at `version`. */
export function reviseBook(bookId: string, version: number, patch: BookPatch): Promise<Book> {
  return answer(
    api.PATCH('/api/books/{book_id}', {
      params: { path: { book_id: bookId }, header: { 'If-Match': `"${version}"` } },
      body: patch,
    }),
  );
}
