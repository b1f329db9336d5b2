import { queryOptions, useQuery } from '@tanstack/react-query';

import { answer, api } from '@/lib/api-client';
import type { BookSummary } from '@/lib/api-schemas';
import { queryKeys } from '@/lib/query-keys';

const MAKING_MS = 2_500;
const MOST_PER_PAGE = 200;

/** Every book of the family. Asks again while one is in the making. */
export const booksQuery = queryOptions({
  queryKey: queryKeys.books,
  queryFn: fetchAll,
  refetchInterval: ({ state }) => (state.data?.some(isInTheMaking) ? MAKING_MS : false),
});

export function useBooks() {
  return useQuery(booksQuery);
}

export function isInTheMaking({ state }: Pick<BookSummary, 'state'>): boolean {
  return state === 'queued' || state === 'running';
}

async function fetchAll(): Promise<BookSummary[]> {
  const books: BookSummary[] = [];
  for (let cursor: string | null | undefined; cursor !== null;) {
    const query = { limit: MOST_PER_PAGE, ...(cursor ? { cursor } : {}) };
    const page = await answer(api.GET('/api/books', { params: { query } }));
    books.push(...page.items);
    cursor = page.next;
  }
  return books;
}
