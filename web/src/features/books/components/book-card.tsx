import { Link } from '@tanstack/react-router';

import { MakingProgress } from '@/components/making-progress';
import { BookCover } from '@/components/book-cover';
import type { BookSummary } from '@/lib/api-schemas';
import { t } from '@/lib/messages/translate';

import { isInTheMaking } from '../api/get-books';
import styles from './book-card.module.css';

/** A cover on the shelf, and how far the book is while it is being made. */
export function BookCard({ book }: { book: BookSummary }) {
  return (
    <article className={styles.card}>
      <Link to="/books/$bookId" params={{ bookId: book.id }} className={styles.link}>
        <BookCover title={book.title} cover={book.cover} style={book.style} />
        <h2 className={styles.title}>{book.title}</h2>
      </Link>
      {book.state !== 'done' && <p className={styles.state}>{t(`books.state.${book.state}`)}</p>}
      {isInTheMaking(book) && (
        <MakingProgress
          drafted={book.chapters_drafted}
          illustrated={book.chapters_illustrated}
          total={book.chapters_total}
        />
      )}
    </article>
  );
}
