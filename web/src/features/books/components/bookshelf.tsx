import type { BookSummary } from '@/lib/api-schemas';

import { BookCard } from './book-card';
import styles from './bookshelf.module.css';

/** Books by their covers. What is far from the screen is not drawn, but it can be found, read out and reached by keys. */
export function Bookshelf({ books }: { books: BookSummary[] }) {
  return (
    <ul className={styles.shelf}>
      {books.map((book) => (
        <li key={book.id} className={styles.place}>
          <BookCard book={book} />
        </li>
      ))}
    </ul>
  );
}
