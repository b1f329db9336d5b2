import { HiddenWords } from '@/components/hidden-words';
import { Picture } from '@/components/picture';
import type { Chapter } from '@/lib/api-schemas';
import { t } from '@/lib/messages/translate';

import styles from './chapter-picture.module.css';

interface Props {
  chapter: Chapter;
  isSmall: boolean;
  onLook: () => void;
}

/** The picture of a chapter; while a new one is on its way the old one stays, veiled. A tap shows it large. */
export function ChapterPicture({ chapter, isSmall, onLook }: Props) {
  const isPainting = chapter.awaits_picture;
  return (
    <figure className={styles.figure}>
      <div className={styles.frame} data-painting={isPainting}>
        {chapter.image && (
          <button type="button" className={styles.look} aria-haspopup="dialog" onClick={onLook}>
            <Picture image={chapter.image} small={isSmall} />
            <HiddenWords>{t('picture.look')}</HiddenWords>
          </button>
        )}
        {isPainting && <p className={styles.veil}>{t('chapter.painting')}</p>}
        {!isPainting && !chapter.image && <p className={styles.veil}>{t('chapter.noPicture')}</p>}
      </div>
      {chapter.stand_in && <figcaption>{t('chapter.standIn')}</figcaption>}
    </figure>
  );
}
