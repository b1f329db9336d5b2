import type { Book, Image } from '@/lib/api-schemas';

import styles from './book-cover.module.css';
import { Picture } from './picture';

interface Props {
  title: string;
  cover: Image | null;
  style: Book['style'];
  size?: 'shelf' | 'whole';
}

/** The cover: a painted picture with the title set by the page, on a bound board. Decorative beside a heading. */
export function BookCover({ title, cover, style, size = 'shelf' }: Props) {
  return (
    <div className={styles.cover} data-style={style} data-size={size} aria-hidden={size === 'shelf'}>
      {cover && <Picture image={cover} small={size === 'shelf'} className={styles.picture} />}
      <span className={styles.label}>
        <span>{title}</span>
      </span>
    </div>
  );
}
