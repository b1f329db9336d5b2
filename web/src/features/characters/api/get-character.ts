import { queryOptions, useQuery } from '@tanstack/react-query';

import { answer, api } from '@/lib/api-client';
import { queryKeys } from '@/lib/query-keys';

const SKETCHING_MS = 1_500;

/** Asks again while the reference sheet is on its way. */
export function characterQuery(id: string) {
  return queryOptions({
    queryKey: queryKeys.character(id),
    queryFn: () =>
      answer(api.GET('/api/characters/{character_id}', { params: { path: { character_id: id } } })),
    refetchInterval: ({ state }) => (state.data?.sheet_state === 'requested' ? SKETCHING_MS : false),
  });
}

export function useCharacter(id: string) {
  return useQuery(characterQuery(id));
}
