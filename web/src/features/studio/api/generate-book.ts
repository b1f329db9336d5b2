import { useMutation } from '@tanstack/react-query';

import { answer, api } from '@/lib/api-client';
import type { Generation } from '@/lib/api-schemas';
import { useKeyring } from '@/lib/idempotent';

/** Asks for what a book lacks: its whole story the first time, the rest after a failure; or for all of it anew. */
export function useGenerateBook(bookId: string) {
  const keyring = useKeyring();
  return useMutation({
    mutationFn: (wanted: Generation) =>
      answer(
        api.POST('/api/books/{book_id}/generate', {
          params: {
            path: { book_id: bookId },
            header: { 'Idempotency-Key': keyring.keyFor([bookId, wanted]) },
          },
          body: wanted,
        }),
      ),
    onSuccess: keyring.renew,
  });
}
