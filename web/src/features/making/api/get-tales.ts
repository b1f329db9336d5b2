import { keepPreviousData, useQuery } from '@tanstack/react-query';

import { answer, api } from '@/lib/api-client';
import { queryKeys } from '@/lib/query-keys';

/** The tales that the storyteller tells in a language; none where a model tells whatever is wished for. */
export function useTales(language: string) {
  return useQuery({
    queryKey: queryKeys.tales(language),
    queryFn: () => answer(api.GET('/api/tales', { params: { query: { language } } })),
    staleTime: Infinity,
    placeholderData: keepPreviousData,
  });
}
