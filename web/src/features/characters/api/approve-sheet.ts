import { useMutation, useQueryClient } from '@tanstack/react-query';

import { answer, api } from '@/lib/api-client';
import { queryKeys } from '@/lib/query-keys';

/** Says that the sketches look right. */
export function useApproveSheet(id: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: () =>
      answer(
        api.PUT('/api/characters/{character_id}/sheet/approval', { params: { path: { character_id: id } } }),
      ),
    onSuccess: (character) => cache.setQueryData(queryKeys.character(id), character),
  });
}
