import type { Book, Image } from '@/lib/api-schemas';

import styles from './book-cover.module.css';
import { Picture } from './picture';

interface Props {
  /** Empty while nobody has thought of one. */
  title: string;
  cover: Image | null;
  style: Book['style'];
  size?: 'shelf' | 'whole';
}

const SHORT = 22;
const LONG = 55;

/** The cover: a painted picture with the title set by the page, on a bound board. Decorative beside a heading. */
export function BookCover({ title, cover, style, size = 'shelf' }: Props) {
  const length = title.length <= SHORT ? 'short' : title.length <= LONG ? 'middle' : 'long';
  return (
    <div className={styles.cover} data-style={style} data-size={size} aria-hidden={size === 'shelf'}>
      {cover && <Picture image={cover} small={size === 'shelf'} className={styles.picture} />}
      {title && (
        <span className={styles.label} data-length={length}>
          <span>{title}</span>
        </span>
      )}
    </div>
  );
}
