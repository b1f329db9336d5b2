import { BookCover } from '@/components/book-cover';
import { HiddenWords } from '@/components/hidden-words';
import type { Book, Image } from '@/lib/api-schemas';
import { t } from '@/lib/messages/translate';

import styles from './cover-picture.module.css';

interface Props {
  book: Book;
  image: Image | null;
  onLook: () => void;
}

/** The cover as it stands on the shelf. A tap shows its picture large. */
export function CoverPicture({ book: { title, style, painted_cover }, image, onLook }: Props) {
  const isPainting = painted_cover.state === 'requested';
  const cover = <BookCover title={title} cover={image} style={style} size="card" isPainting={isPainting} />;
  if (!image) return cover;
  return (
    <button type="button" className={styles.look} aria-haspopup="dialog" onClick={onLook}>
      {cover}
      <HiddenWords>{t('picture.look')}</HiddenWords>
    </button>
  );
}
