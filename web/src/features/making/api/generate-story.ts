import { useMutation, useQueryClient } from '@tanstack/react-query';

import { answer, api } from '@/lib/api-client';
import type { BookDraft } from '@/lib/api-schemas';
import { useKeyring } from '@/lib/idempotent';
import { queryKeys } from '@/lib/query-keys';

/** Makes a book and asks for its story in one go. */
export function useGenerateStory() {
  const cache = useQueryClient();
  const keyring = useKeyring();
  return useMutation({
    mutationFn: (draft: BookDraft) =>
      answer(
        api.POST('/api/studio/generate-story', {
          params: { header: { 'Idempotency-Key': keyring.keyFor(draft) } },
          body: draft,
        }),
      ),
    onSuccess: () => {
      keyring.renew();
      return cache.invalidateQueries({ queryKey: queryKeys.books, exact: true });
    },
  });
}
