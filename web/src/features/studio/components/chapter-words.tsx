import { Button } from '@/components/button';
import { EditableText } from '@/components/editable-text';
import { Trouble } from '@/components/trouble';
import type { Chapter } from '@/lib/api-schemas';
import { t } from '@/lib/messages/translate';

import { fieldOf, heldId } from '../field-of';
import { focusField } from '../focus-field';
import type { ChapterEdit } from '../use-chapter-edit';
import styles from './chapter-words.module.css';

interface Props {
  chapter: Chapter;
  edit: ChapterEdit;
}

/** Title and words, each changed where it stands and saved when it is left. */
export function ChapterWords({ chapter, edit }: Props) {
  const { id, number } = chapter;
  const retry = () => {
    focusField(id, 'title');
    edit.retry();
  };
  return (
    <>
      <EditableText
        id={`title-${id}`}
        className={styles.title}
        label={t('chapter.title', { number })}
        placeholder={t('chapter.title.none')}
        isOneLine
        {...fieldOf(edit, 'title')}
      />
      {edit.isHeld && (
        <p id={heldId(id)} className={styles.aside}>
          {t('chapter.rewriting')} {edit.isKept && t('chapter.rewriting.kept')}
        </p>
      )}
      <EditableText
        id={`text-${id}`}
        className={styles.text}
        label={t('chapter.text', { number })}
        placeholder={t('chapter.text.none')}
        {...fieldOf(edit, 'text')}
      />
      {edit.error && <Trouble error={edit.error} onRetry={retry} />}
      <div className={styles.saved} role="status">
        {edit.state === 'saving' && t('chapter.saving')}
        {edit.state === 'saved' && <span className={styles.done}>{t('chapter.saved')}</span>}
        {edit.state === 'unsaved' && <span className={styles.unsaved}>{t('chapter.unsaved')}</span>}
      </div>
      {edit.state === 'unsaved' && (
        <Button size="small" look="plain" className={styles.retry} onClick={retry}>
          {t('trouble.retry')}
        </Button>
      )}
    </>
  );
}
