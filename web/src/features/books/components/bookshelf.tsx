import type { BookSummary } from '@/lib/api-schemas';

import { BookCard } from './book-card';
import styles from './bookshelf.module.css';

/** Books by their covers. */
export function Bookshelf({ books }: { books: BookSummary[] }) {
  return (
    <ul className={styles.shelf}>
      {books.map((book) => (
        <li key={book.id}>
          <BookCard book={book} />
        </li>
      ))}
    </ul>
  );
}
