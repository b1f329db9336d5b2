import { Button } from '@/components/button';
import type { Chapter, ChapterPatch } from '@/lib/api-schemas';
import { t } from '@/lib/messages/translate';

import { changedFields, type Field } from '../save-chapter';
import styles from './chapter-conflict.module.css';

interface Props {
  mine: ChapterPatch;
  theirs: Chapter;
  /** The choice, and the field to go on in. */
  onKeepMine: (field: Field) => void;
  onTakeTheirs: (field: Field) => void;
}

/** Both versions of the words that two people changed at once, and the choice. */
export function ChapterConflict({ mine, theirs, onKeepMine, onTakeTheirs }: Props) {
  const fields = changedFields(mine, theirs);
  const first = fields[0] ?? 'title';
  return (
    <section className={styles.conflict} aria-label={t('conflict.title')}>
      <p className={styles.news} role="alert">
        <strong>{t('conflict.title')}</strong> {t('conflict.text')}
      </p>
      <div className={styles.versions}>
        <Version name={t('conflict.mine')} words={fields.map((field) => mine[field] ?? '')}>
          <Button onClick={() => onKeepMine(first)}>{t('conflict.keepMine')}</Button>
        </Version>
        <Version name={t('conflict.theirs')} words={fields.map((field) => theirs[field])}>
          <Button look="plain" onClick={() => onTakeTheirs(first)}>
            {t('conflict.takeTheirs')}
          </Button>
        </Version>
      </div>
    </section>
  );
}

function Version({ name, words, children }: { name: string; words: string[]; children: React.ReactNode }) {
  return (
    <div className={styles.version}>
      <strong>{name}</strong>
      {words.map((text, index) => (
        <p key={index}>{text}</p>
      ))}
      {children}
    </div>
  );
}
