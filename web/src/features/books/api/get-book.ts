import { queryOptions, useQuery } from '@tanstack/react-query';

import { answer, api } from '@/lib/api-client';
import type { Book } from '@/lib/api-schemas';
import { queryKeys } from '@/lib/query-keys';

import { newest } from '../newest';

const POLLING_MS = 3_000;

/** The whole book. The stream keeps it fresh; `isPolling` asks instead while the stream is gone. */
export function bookQuery(id: string, isPolling = false) {
  return queryOptions({
    queryKey: queryKeys.book(id),
    queryFn: async ({ client }) => {
      const fetched = await answer(api.GET('/api/books/{book_id}', { params: { path: { book_id: id } } }));
      return newest(client.getQueryData<Book>(queryKeys.book(id)), fetched);
    },
    refetchInterval: isPolling ? POLLING_MS : false,
  });
}

export function useBook(id: string, isPolling: boolean) {
  return useQuery(bookQuery(id, isPolling));
}
