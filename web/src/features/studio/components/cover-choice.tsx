import { type ReactNode, useId } from 'react';

import { BookCover } from '@/components/book-cover';
import type { Book } from '@/lib/api-schemas';
import { t } from '@/lib/messages/translate';

import { CoverToPaint } from './cover-to-paint';
import styles from './details-form.module.css';

interface Props {
  book: Book;
  /** The number of a chapter; null is the painted cover, and the first picture where there is none. */
  chosen: number | null;
  onChange: (chosen: number | null) => void;
}

/** Which picture of the book is on its cover: the one that was painted for it, or that of a chapter. */
export function CoverChoice({ book, chosen, onChange }: Props) {
  const name = useId();
  const { painted_cover: cover } = book;
  const painted = book.chapters.filter(({ image }) => image !== null);
  const hasOwn = cover.image !== null || cover.state === 'requested';
  const chapter = painted.find(({ number }) => number === chosen) ?? (hasOwn ? undefined : painted[0]);
  const choice = (number: number | null, label: string, picture: ReactNode) => (
    <label key={label} className={styles.cover}>
      <input
        type="radio"
        name={name}
        checked={number === (chapter?.number ?? null)}
        onChange={() => onChange(number)}
      />
      {picture}
      {label}
    </label>
  );
  return (
    <fieldset className={styles.covers}>
      <legend>{t('details.cover')}</legend>
      {(hasOwn || painted.length > 0) && (
        <div className={styles.pictures}>
          {hasOwn &&
            choice(
              null,
              cover.image ? t('cover.own') : t('cover.painting'),
              <BookCover title="" cover={cover.image} style={book.style} />,
            )}
          {painted.map(({ number, image }) =>
            choice(
              number,
              t('chapter.heading', { number }),
              <img src={image?.thumbnail_url} alt="" loading="lazy" />,
            ),
          )}
        </div>
      )}
      <CoverToPaint book={book} />
    </fieldset>
  );
}
