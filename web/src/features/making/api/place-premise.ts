import { useQuery } from '@tanstack/react-query';

import { answer, api } from '@/lib/api-client';
import { queryKeys } from '@/lib/query-keys';

/** Whether the storyteller can tell of what a family wishes, and with which tale; not asked while there is no wish. */
export function usePlacedPremise(premise: string, language: string) {
  return useQuery({
    queryKey: queryKeys.placedPremise(premise, language),
    queryFn: () => answer(api.POST('/api/tales/place', { body: { premise, language } })),
    enabled: premise !== '',
    staleTime: Infinity,
  });
}
