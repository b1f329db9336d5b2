import { useMutation, useQueryClient } from '@tanstack/react-query';

import { answer, api } from '@/lib/api-client';
import { queryKeys } from '@/lib/query-keys';

/** Removes a character with its photo and sheet; books that it plays in stay as they are. */
export function useDeleteCharacter(id: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: () =>
      answer(api.DELETE('/api/characters/{character_id}', { params: { path: { character_id: id } } })),
    onSuccess: () => {
      cache.removeQueries({ queryKey: queryKeys.character(id) });
      return cache.invalidateQueries({ queryKey: queryKeys.characters, exact: true });
    },
  });
}
