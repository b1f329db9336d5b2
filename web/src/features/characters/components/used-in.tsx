import { Link } from '@tanstack/react-router';

import { BookCover } from '@/components/book-cover';
import { Section } from '@/components/section';
import type { BookSummary } from '@/lib/api-schemas';
import { t } from '@/lib/messages/translate';

import styles from './used-in.module.css';

interface Props {
  name: string;
  books: BookSummary[];
}

/** The books that a character plays in. */
export function UsedIn({ name, books }: Props) {
  if (books.length === 0) return null;
  return (
    <Section title={t('character.usedIn', { name })}>
      <ul className={styles.books}>
        {books.map((book) => (
          <li key={book.id}>
            <Link to="/books/$bookId" params={{ bookId: book.id }} className={styles.book}>
              <BookCover title={book.title} cover={book.cover} style={book.style} />
              <span>{book.title}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
