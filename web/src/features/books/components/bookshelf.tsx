import type { BookSummary } from '@/lib/api-schemas';

import { BookCard } from './book-card';
import styles from './bookshelf.module.css';

/** As many covers as a phone shows before anybody scrolls. */
const FIRST_SEEN = 4;

/** Books by their covers. */
export function Bookshelf({ books }: { books: BookSummary[] }) {
  return (
    <ul className={styles.shelf}>
      {books.map((book, index) => (
        <li key={book.id}>
          <BookCard book={book} first={index < FIRST_SEEN} />
        </li>
      ))}
    </ul>
  );
}
