import { useMutation, useQueryClient } from '@tanstack/react-query';

import { answer, api } from '@/lib/api-client';
import { useKeyring } from '@/lib/idempotent';
import { queryKeys } from '@/lib/query-keys';

/** Has the sketches of a character painted again, with a wish that may be empty. */
export function usePaintSheet(id: string) {
  const cache = useQueryClient();
  const keyring = useKeyring();
  return useMutation({
    mutationFn: (wish: string) =>
      answer(
        api.POST('/api/characters/{character_id}/sheet', {
          params: { path: { character_id: id }, header: { 'Idempotency-Key': keyring.keyFor(wish) } },
          body: { wish },
        }),
      ),
    onSuccess: (character) => {
      keyring.renew();
      cache.setQueryData(queryKeys.character(id), character);
    },
  });
}
