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

/** The cover as it stands on the shelf; while it is being painted its paint is wet. A tap shows the picture large. */
export function CoverPicture({ book, image, onLook }: Props) {
  const cover = <BookCover title={book.title} cover={image} style={book.style} size="card" />;
  return (
    <div className={styles.frame} data-painting={book.painted_cover.state === 'requested'}>
      {image ? (
        <button type="button" className={styles.look} aria-haspopup="dialog" onClick={onLook}>
          {cover}
          <HiddenWords>{t('picture.look')}</HiddenWords>
        </button>
      ) : (
        cover
      )}
    </div>
  );
}
