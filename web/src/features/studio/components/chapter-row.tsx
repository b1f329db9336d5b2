import type { Book, Chapter } from '@/lib/api-schemas';
import { t } from '@/lib/messages/translate';

import { useChapterEdit } from '../use-chapter-edit';
import { ChapterConflict } from './chapter-conflict';
import { ChapterPicture } from './chapter-picture';
import styles from './chapter-row.module.css';
import { ChapterWords } from './chapter-words';
import { MakeAgain } from './make-again';

interface Props {
  book: Book;
  chapter: Chapter;
}

/** One chapter in the workshop: its picture, its words to be changed in place, and having either made again. */
export function ChapterRow({ book, chapter }: Props) {
  const edit = useChapterEdit(book, chapter);
  const heading = `chapter-${chapter.number}`;
  return (
    <article className={styles.row} aria-labelledby={heading}>
      <ChapterPicture chapter={chapter} isMaking={book.state === 'queued' || book.state === 'running'} />
      <div className={styles.words}>
        <p id={heading} className={styles.number}>
          {t('chapter.heading', { number: chapter.number })}
        </p>
        {chapter.error && (
          <p className={styles.error} role="alert">
            {chapter.error.message}
          </p>
        )}
        <ChapterWords chapter={chapter} edit={edit} />
        {edit.conflict && (
          <ChapterConflict
            mine={edit.conflict.mine.patch}
            theirs={edit.conflict.theirs}
            onKeepMine={edit.keepMine}
            onTakeTheirs={edit.takeTheirs}
          />
        )}
        <MakeAgain bookId={book.id} chapter={chapter} />
      </div>
    </article>
  );
}
