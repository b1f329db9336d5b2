import { queryOptions, useQuery } from '@tanstack/react-query';

import { answer, api } from '@/lib/api-client';
import { queryKeys } from '@/lib/query-keys';

export const charactersQuery = queryOptions({
  queryKey: queryKeys.characters,
  queryFn: () => answer(api.GET('/api/characters', { params: { query: { limit: 200 } } })),
});

export function useCharacters() {
  return useQuery(charactersQuery);
}
