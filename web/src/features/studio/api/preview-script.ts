import { useMutation } from '@tanstack/react-query';

import { answer, api } from '@/lib/api-client';

import { scriptBody } from '../script-file';

/** What a table of words would change in a book; nothing is written. */
export function usePreviewScript(bookId: string) {
  return useMutation({
    mutationFn: (table: File) =>
      answer(
        api.POST('/api/books/{book_id}/chapters/preview', {
          params: { path: { book_id: bookId } },
          ...scriptBody(table),
        }),
      ),
  });
}
