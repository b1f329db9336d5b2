import type { CSSProperties } from 'react';

import type { Book, Image } from '@/lib/api-schemas';

import styles from './book-cover.module.css';
import { Picture } from './picture';

interface Props {
  /** Empty while nobody has thought of one. */
  title: string;
  cover: Image | null;
  style: Book['style'];
  /** On a shelf it is decoration beside its heading. */
  size?: 'shelf' | 'card' | 'whole';
  /** A new picture is on its way: the paint is wet. */
  isPainting?: boolean;
  /** It is among the first things to be seen. */
  first?: boolean;
}

/** The cover: a painted picture with the title set by the page, on a bound board. */
export function BookCover({ title, cover, style, size = 'shelf', isPainting = false, first = false }: Props) {
  return (
    <div
      className={styles.cover}
      data-style={style}
      data-size={size}
      data-painting={isPainting}
      aria-hidden={size === 'shelf'}
    >
      {cover && <Picture image={cover} small={size !== 'whole'} first={first} className={styles.picture} />}
      {title && (
        <span className={styles.label}>
          <span style={{ '--letters': `${letterSize(title)}cqi` } as CSSProperties}>{title}</span>
        </span>
      )}
    </div>
  );
}

const BIGGEST = 9.5;
const SMALLEST = 5;

/** The size of the title's letters in percent of the cover's width: long titles are smaller, and words are kept whole. */
export function letterSize(title: string): number {
  const longestWord = Math.max(...title.split(/\s+/).map((word) => word.length));
  const whole = 84 / (0.58 * longestWord + 1.2);
  const fitting = BIGGEST - title.length / 16;
  return Math.max(SMALLEST, Math.min(BIGGEST, whole, fitting));
}
