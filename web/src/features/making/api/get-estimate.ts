import { keepPreviousData, useQuery } from '@tanstack/react-query';

import { answer, api } from '@/lib/api-client';
import { queryKeys } from '@/lib/query-keys';

/** What a book with this cast will cost and how long it takes. The order of the cast does not matter. */
export function useEstimate(cast: string[]) {
  const members = cast.toSorted();
  return useQuery({
    queryKey: queryKeys.estimate(members),
    queryFn: () => answer(api.GET('/api/estimate', { params: { query: { cast: members } } })),
    placeholderData: keepPreviousData,
  });
}
