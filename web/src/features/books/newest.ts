import type { Book } from '@/lib/api-schemas';

/** Answers and stream messages may overtake one another: the higher version is the book. */
export function newest(known: Book | undefined, arrived: Book): Book {
  return known && known.version > arrived.version ? known : arrived;
}
