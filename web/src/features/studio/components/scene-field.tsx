import { EditableText } from '@/components/editable-text';
import type { Chapter } from '@/lib/api-schemas';
import { t } from '@/lib/messages/translate';

import { fieldOf } from '../field-of';
import type { ChapterEdit } from '../use-chapter-edit';
import styles from './scene-field.module.css';

interface Props {
  chapter: Chapter;
  edit: ChapterEdit;
  /** There is room to show it all the time. */
  isOpen: boolean;
}

/** What the picture shows: a column of the table, or folded away on a phone. */
export function SceneField({ chapter, edit, isOpen }: Props) {
  const field = (
    <EditableText
      id={`scene-${chapter.id}`}
      label={t('chapter.scene', { number: chapter.number })}
      placeholder={t('chapter.scene.none')}
      {...fieldOf(edit, 'scene')}
    />
  );
  if (isOpen) return <div className={styles.column}>{field}</div>;
  return (
    <details className={styles.folded}>
      <summary>{t('chapter.scene.show')}</summary>
      {field}
      <p>{t('chapter.scene.hint')}</p>
    </details>
  );
}
