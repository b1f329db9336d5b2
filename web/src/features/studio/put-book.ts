import type { QueryClient } from '@tanstack/react-query';

import type { Book } from '@/lib/api-schemas';
import { queryKeys } from '@/lib/query-keys';

/** Shows the book that an answer brought, unless the stream has brought a newer one already. */
export function putBook(cache: QueryClient, book: Book): void {
  cache.setQueryData<Book>(queryKeys.book(book.id), (known) =>
    known && known.version > book.version ? known : book,
  );
}

/** The book as it is known now. */
export function knownBook(cache: QueryClient, shown: Book): Book {
  return cache.getQueryData<Book>(queryKeys.book(shown.id)) ?? shown;
}
