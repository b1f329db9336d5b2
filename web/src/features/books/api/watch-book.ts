import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

import type { Book } from '@/lib/api-schemas';
import { followEvents, type StreamState } from '@/lib/event-stream';
import { queryKeys } from '@/lib/query-keys';

import { newest } from '../newest';

export interface Watch {
  stream: StreamState;
  isDeleted: boolean;
}

/** Lets the book's live updates flow into the cache for as long as the page is shown. */
export function useWatchBook(id: string): Watch {
  const cache = useQueryClient();
  const [stream, setStream] = useState<StreamState>('connecting');
  const [deletedId, setDeletedId] = useState<string>();

  useEffect(
    () =>
      followEvents(`/api/books/${encodeURIComponent(id)}/updates`, {
        on: {
          book: (data) => {
            const arrived = JSON.parse(data) as Book;
            cache.setQueryData<Book>(queryKeys.book(id), (known) => newest(known, arrived));
          },
          deleted: () => {
            setDeletedId(id);
            void cache.invalidateQueries({ queryKey: queryKeys.books, exact: true });
          },
        },
        onState: setStream,
      }),
    [cache, id],
  );

  return { stream, isDeleted: deletedId === id };
}
