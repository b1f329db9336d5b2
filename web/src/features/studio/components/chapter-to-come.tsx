import { HiddenWords } from '@/components/hidden-words';
import { t } from '@/lib/messages/translate';

import styles from './chapter-to-come.module.css';

/** The place of a chapter that is not written yet. */
export function ChapterToCome({ number }: { number: number }) {
  return (
    <div className={styles.row}>
      <HiddenWords>{t('chapter.toCome', { number })}</HiddenWords>
      <div className={styles.picture} aria-hidden="true">
        {number}
      </div>
      <div className={styles.lines} aria-hidden="true">
        <span />
        <span />
        <span />
      </div>
    </div>
  );
}
