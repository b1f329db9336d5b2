import { useMutation } from '@tanstack/react-query';

import { answer, api } from '@/lib/api-client';
import type { Regeneration } from '@/lib/api-schemas';
import { useKeyring } from '@/lib/idempotent';

/** Has a chapter's words or picture made again; what comes of it arrives through the stream. */
export function useRegenerateChapter(bookId: string, number: number) {
  const keyring = useKeyring();
  return useMutation({
    mutationFn: (wanted: Regeneration) =>
      answer(
        api.POST('/api/books/{book_id}/chapters/{number}/regenerate', {
          params: {
            path: { book_id: bookId, number },
            header: { 'Idempotency-Key': keyring.keyFor(wanted) },
          },
          body: wanted,
        }),
      ),
    onSuccess: keyring.renew,
  });
}
