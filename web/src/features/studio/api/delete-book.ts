import { useMutation, useQueryClient } from '@tanstack/react-query';

import { answer, api } from '@/lib/api-client';
import { queryKeys } from '@/lib/query-keys';

/** Deletes a book with its pictures. */
export function useDeleteBook(bookId: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: () => answer(api.DELETE('/api/books/{book_id}', { params: { path: { book_id: bookId } } })),
    onSuccess: () => {
      cache.removeQueries({ queryKey: queryKeys.book(bookId) });
      return cache.invalidateQueries({ queryKey: queryKeys.books, exact: true });
    },
  });
}
