import { answer, api } from '@/lib/api-client';
import type { Chapter, ChapterPatch } from '@/lib/api-schemas';

/** Changes words of a chapter, if the book still is at `version`. */
export function editChapter(
  bookId: string,
  number: number,
  version: number,
  patch: ChapterPatch,
): Promise<Chapter> {
  return answer(
    api.PATCH('/api/books/{book_id}/chapters/{number}', {
      params: { path: { book_id: bookId, number }, header: { 'If-Match': `"${version}"` } },
      body: patch,
    }),
  );
}
