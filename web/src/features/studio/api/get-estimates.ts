import { useQuery } from '@tanstack/react-query';

import { answer, api } from '@/lib/api-client';
import type { Book } from '@/lib/api-schemas';
import { queryKeys } from '@/lib/query-keys';

/** What it costs to make what a book still lacks. */
export function useEstimateOfRest({ id, version }: Book) {
  return useQuery({
    queryKey: queryKeys.estimateOfRest(id, version),
    queryFn: () => answer(api.GET('/api/books/{book_id}/estimate', { params: { path: { book_id: id } } })),
  });
}

/** What a whole new story with the cast of a book costs. */
export function useEstimateOfNewStory({ cast }: Book) {
  const members = cast.map(({ id }) => id).toSorted();
  return useQuery({
    queryKey: queryKeys.estimate(members),
    queryFn: () => answer(api.GET('/api/estimate', { params: { query: { cast: members } } })),
  });
}
