import { useMutation } from '@tanstack/react-query';

import { answer, api } from '@/lib/api-client';
import type { CoverWish } from '@/lib/api-schemas';
import { useKeyring } from '@/lib/idempotent';

/** Has the cover painted, or painted anew; it arrives through the stream. */
export function usePaintCover(bookId: string) {
  const keyring = useKeyring();
  return useMutation({
    mutationFn: (wanted: CoverWish) =>
      answer(
        api.POST('/api/books/{book_id}/cover', {
          params: { path: { book_id: bookId }, header: { 'Idempotency-Key': keyring.keyFor(wanted) } },
          body: wanted,
        }),
      ),
    onSuccess: keyring.renew,
  });
}
