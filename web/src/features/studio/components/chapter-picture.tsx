import { Picture } from '@/components/picture';
import type { Chapter } from '@/lib/api-schemas';
import { t } from '@/lib/messages/translate';

import styles from './chapter-picture.module.css';

interface Props {
  chapter: Chapter;
  isMaking: boolean;
}

/** The picture of a chapter; while a new one is on its way the old one stays, veiled. */
export function ChapterPicture({ chapter, isMaking }: Props) {
  const isPainting = isMaking && chapter.state === 'drafted';
  return (
    <figure className={styles.figure}>
      <div className={styles.frame} data-painting={isPainting}>
        {chapter.image && <Picture image={chapter.image} />}
        {isPainting && <p className={styles.veil}>{t('chapter.painting')}</p>}
        {!isPainting && !chapter.image && <p className={styles.veil}>{t('chapter.noPicture')}</p>}
      </div>
      {chapter.stand_in && <figcaption>{t('chapter.standIn')}</figcaption>}
    </figure>
  );
}
