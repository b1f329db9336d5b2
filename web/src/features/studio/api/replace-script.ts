import { useMutation, useQueryClient } from '@tanstack/react-query';

import { answer, api } from '@/lib/api-client';
import { queryKeys } from '@/lib/query-keys';

import { scriptBody } from '../script-file';

/** Makes the words of a book those of a table, if the book is still at `version`. */
export function useReplaceScript(bookId: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ table, version }: { table: File; version: number }) =>
      answer(
        api.PUT('/api/books/{book_id}/chapters', {
          params: { path: { book_id: bookId }, header: { 'If-Match': `"${version}"` } },
          ...scriptBody(table),
        }),
      ),
    onSuccess: () => cache.invalidateQueries({ queryKey: queryKeys.book(bookId) }),
  });
}
