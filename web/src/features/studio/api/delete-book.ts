import { useMutation, useQueryClient } from '@tanstack/react-query';

import { answer, api } from '@/lib/api-client';
import { queryKeys } from '@/lib/query-keys';

import { currentBook } from '../on-latest';
import { putBook } from '../put-book';

/** Deletes a book with its pictures, if nobody changed it since `version`. */
export function useDeleteBook(bookId: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (version: number) =>
      answer(
        api.DELETE('/api/books/{book_id}', {
          params: { path: { book_id: bookId }, header: { 'If-Match': `"${version}"` } },
        }),
      ),
    onSuccess: () => {
      cache.removeQueries({ queryKey: queryKeys.book(bookId) });
      return cache.invalidateQueries({ queryKey: queryKeys.books, exact: true });
    },
    onError: (error) => {
      const current = currentBook(error);
      if (current) putBook(cache, current);
    },
  });
}
