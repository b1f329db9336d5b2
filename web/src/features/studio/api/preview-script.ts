import { useMutation } from '@tanstack/react-query';

import { answer, api } from '@/lib/api-client';

/** What a table of words would change in a book; nothing is written. */
export function usePreviewScript(bookId: string) {
  return useMutation({
    mutationFn: (table: string) =>
      answer(
        api.POST('/api/books/{book_id}/chapters/preview', {
          params: { path: { book_id: bookId } },
          headers: { 'content-type': 'text/csv' },
          body: table as never,
          bodySerializer: () => table,
        }),
      ),
  });
}
