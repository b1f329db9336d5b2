import { queryOptions, useQuery } from '@tanstack/react-query';

import { answer, api } from '@/lib/api-client';
import type { BookSummary } from '@/lib/api-schemas';
import { queryKeys } from '@/lib/query-keys';

const MAKING_MS = 2_500;

/** Asks again while a book is in the making. */
export const booksQuery = queryOptions({
  queryKey: queryKeys.books,
  queryFn: () => answer(api.GET('/api/books', { params: { query: { limit: 200 } } })),
  refetchInterval: ({ state }) => (state.data?.items.some(isInTheMaking) ? MAKING_MS : false),
});

export function useBooks() {
  return useQuery(booksQuery);
}

export function isInTheMaking({ state }: Pick<BookSummary, 'state'>): boolean {
  return state === 'queued' || state === 'running';
}
