import { Ellipsis } from 'lucide-react';
import { memo } from 'react';

import { Button } from '@/components/button';
import { HiddenWords } from '@/components/hidden-words';
import type { Chapter } from '@/lib/api-schemas';
import { t } from '@/lib/messages/translate';

import { focusField } from '../focus-field';
import { useChapterEdit } from '../use-chapter-edit';
import { ChapterConflict } from './chapter-conflict';
import { ChapterFailure } from './chapter-failure';
import { ChapterPicture } from './chapter-picture';
import styles from './chapter-row.module.css';
import { ChapterWords } from './chapter-words';
import { SceneField } from './scene-field';

/** What a row asks of the page around it; the same object for as long as the page is shown. */
export interface RowActions {
  change: (id: string) => void;
  look: (id: string) => void;
}

interface Props {
  bookId: string;
  chapter: Chapter;
  isWide: boolean;
  actions: RowActions;
}

/** One chapter in the workshop: its picture, its words to be changed in place. Drawn again only when it changed. */
export const ChapterRow = memo(function ChapterRow({ bookId, chapter, isWide, actions }: Props) {
  const edit = useChapterEdit(bookId, chapter);
  const id = chapter.id;
  const { number } = chapter;
  return (
    <article className={styles.row} aria-labelledby={`heading-${id}`}>
      <ChapterPicture chapter={chapter} isSmall={isWide} onLook={() => actions.look(id)} />
      <div className={styles.words}>
        <h2 id={`heading-${id}`} className={styles.number}>
          {t('chapter.heading', { number })}
        </h2>
        <ChapterWords chapter={chapter} edit={edit} />
      </div>
      <SceneField chapter={chapter} edit={edit} isOpen={isWide} />
      <div className={styles.change}>
        <Button
          id={`change-${id}`}
          size="small"
          look="plain"
          aria-haspopup="dialog"
          onClick={() => actions.change(id)}
        >
          <Ellipsis aria-hidden="true" />
          {t('chapter.change')} <HiddenWords>{t('chapter.heading', { number })}</HiddenWords>
        </Button>
      </div>
      {chapter.error && <ChapterFailure bookId={bookId} chapter={chapter} className={styles.wide} />}
      {edit.conflict && (
        <div className={styles.wide}>
          <ChapterConflict
            mine={edit.conflict.mine.patch}
            theirs={edit.conflict.theirs}
            onKeepMine={(field) => {
              focusField(id, field);
              edit.keepMine();
            }}
            onTakeTheirs={(field) => {
              focusField(id, field);
              edit.takeTheirs();
            }}
          />
        </div>
      )}
    </article>
  );
});
