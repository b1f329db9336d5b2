import { EditableText } from '@/components/editable-text';
import { Trouble } from '@/components/trouble';
import type { Chapter } from '@/lib/api-schemas';
import { t } from '@/lib/messages/translate';

import type { ChapterEdit } from '../use-chapter-edit';
import styles from './chapter-words.module.css';

const MOST_LETTERS = { title: 120, text: 4000, scene: 1000 };

interface Props {
  chapter: Chapter;
  edit: ChapterEdit;
}

/** Title, words and scene, each changed where it stands and saved when it is left. */
export function ChapterWords({ chapter: { number, state }, edit }: Props) {
  const field = (name: 'title' | 'text' | 'scene') => ({
    value: edit.valueOf(name),
    onChange: (value: string) => edit.change(name, value),
    onLeave: edit.commit,
    maxLength: MOST_LETTERS[name],
  });
  return (
    <>
      <EditableText
        className={styles.title}
        label={t('chapter.title', { number })}
        isOneLine
        {...field('title')}
      />
      {state === 'requested' && <p className={styles.aside}>{t('chapter.rewriting')}</p>}
      <EditableText className={styles.text} label={t('chapter.text', { number })} {...field('text')} />
      <details className={styles.scene}>
        <summary>{t('chapter.scene.show')}</summary>
        <EditableText label={t('chapter.scene', { number })} {...field('scene')} />
        <p className={styles.aside}>{t('chapter.scene.hint')}</p>
      </details>
      {edit.error && <Trouble error={edit.error} onRetry={edit.retry} />}
      <p className={styles.saved} role="status">
        {edit.state === 'saving' && t('chapter.saving')}
        {edit.state === 'saved' && <span className={styles.done}>{t('chapter.saved')}</span>}
      </p>
    </>
  );
}
