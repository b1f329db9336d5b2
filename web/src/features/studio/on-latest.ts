import type { QueryClient } from '@tanstack/react-query';

import { ApiProblem } from '@/lib/api-client';
import type { Book } from '@/lib/api-schemas';

import { knownBook, putBook } from './put-book';

const TRIES = 8;

/**
 * Sends a change of the book as it is now. The version of the whole book moves with every picture that arrives, so a
 * refusal for the version is tried again on the new one; `send` throws when the change does not fit that book any more.
 */
export async function onLatest<T>(
  cache: QueryClient,
  shown: Book,
  send: (book: Book) => Promise<T>,
): Promise<T> {
  let book = knownBook(cache, shown);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await send(book);
    } catch (error) {
      const current = currentBook(error);
      if (!current || attempt === TRIES) throw error;
      book = current;
      putBook(cache, current);
    }
  }
}

/** The book that the gateway sent along when it refused a change of an older one. */
export function currentBook(error: unknown): Book | undefined {
  if (!(error instanceof ApiProblem) || error.status !== 412) return undefined;
  return error.problem.current as Book | undefined;
}
