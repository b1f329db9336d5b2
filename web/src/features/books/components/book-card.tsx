import { Link } from '@tanstack/react-router';
import { BookOpen, Brush, CircleAlert, Pencil } from 'lucide-react';
import { memo } from 'react';

import { BookCover } from '@/components/book-cover';
import { HiddenWords } from '@/components/hidden-words';
import { LinkButton } from '@/components/link-button';
import { MakingProgress } from '@/components/making-progress';
import type { BookSummary } from '@/lib/api-schemas';
import { t } from '@/lib/messages/translate';

import { isInTheMaking } from '../api/get-books';
import styles from './book-card.module.css';

interface Props {
  book: BookSummary;
  /** It is among the first things to be seen. */
  first: boolean;
}

/** A cover on the shelf: a finished book opens to be read, any other one where it is made. */
export const BookCard = memo(function BookCard({ book, first }: Props) {
  const isDone = book.state === 'done';
  const Icon = isDone ? BookOpen : book.state === 'failed' ? CircleAlert : Brush;
  return (
    <article className={styles.card}>
      <Link
        to={isDone ? '/books/$bookId/read' : '/books/$bookId'}
        params={{ bookId: book.id }}
        preload={false}
        className={styles.link}
      >
        <BookCover title={book.title} cover={book.cover} style={book.style} first={first} />
        <HiddenWords as="h2">{book.title}</HiddenWords>
        <span className={styles.action} data-state={book.state}>
          <Icon aria-hidden="true" />
          {book.state === 'done' ? t('books.read') : t(`books.state.${book.state}`)}
        </span>
      </Link>
      {isDone && (
        <LinkButton
          to="/books/$bookId"
          params={{ bookId: book.id }}
          preload={false}
          look="quiet"
          className={styles.change}
          aria-label={t('books.change', { title: book.title })}
          title={t('books.change', { title: book.title })}
        >
          <Pencil aria-hidden="true" />
        </LinkButton>
      )}
      {isInTheMaking(book) && <Progress book={book} />}
    </article>
  );
});

/** What is still to come when every chapter has its words and a picture is one more picture: the cover, or one anew. */
function Progress({ book }: { book: BookSummary }) {
  const { chapters_drafted: drafted, chapters_illustrated: illustrated, chapters_total: total } = book;
  if (book.state === 'running' && drafted >= total && illustrated >= total) {
    return <p className={styles.still}>{t('books.stillPainting')}</p>;
  }
  return <MakingProgress drafted={drafted} illustrated={illustrated} total={total} />;
}
