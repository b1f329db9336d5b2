import { useMutation } from '@tanstack/react-query';

import { answer, api } from '@/lib/api-client';
import { useKeyring } from '@/lib/idempotent';

/** Asks for the story of a book that exists: the first time, or again after a failure. */
export function useGenerateBook(bookId: string) {
  const keyring = useKeyring();
  return useMutation({
    mutationFn: () =>
      answer(
        api.POST('/api/books/{book_id}/generate', {
          params: { path: { book_id: bookId }, header: { 'Idempotency-Key': keyring.keyFor(bookId) } },
        }),
      ),
    onSuccess: keyring.renew,
  });
}
