import { useMutation, useQueryClient } from '@tanstack/react-query';

import { answer, api } from '@/lib/api-client';
import type { Book } from '@/lib/api-schemas';
import { useKeyring } from '@/lib/idempotent';

import { onLatest } from '../on-latest';
import { putBook } from '../put-book';

/** Adds an empty chapter, which takes the place `at`. */
export function useAddChapter(shown: Book) {
  const cache = useQueryClient();
  const keyring = useKeyring();
  return useMutation({
    mutationFn: (at: number) =>
      onLatest(cache, shown, ({ id, version }) =>
        answer(
          api.POST('/api/books/{book_id}/chapters', {
            params: {
              path: { book_id: id },
              header: { 'If-Match': `"${version}"`, 'Idempotency-Key': keyring.keyFor({ at, version }) },
            },
            body: { title: '', text: '', scene: '', at },
          }),
        ),
      ),
    onSuccess: (book) => {
      keyring.renew();
      putBook(cache, book);
    },
  });
}
