import type { Book } from '@/lib/api-schemas';
import { t } from '@/lib/messages/translate';
import { useGrowing } from '@/lib/use-growing';

import { isMaking } from '../making';
import { useIsWide } from '../use-is-wide';
import { ChapterRow, type RowActions } from './chapter-row';
import styles from './chapter-table.module.css';
import { ChapterToCome } from './chapter-to-come';

const MANY = 40;
const ROWS_A_FRAME = 6;

interface Props {
  book: Book;
  actions: RowActions;
}

/** All chapters, one below the other: cards on a phone, a table where there is room. */
export function ChapterTable({ book, actions }: Props) {
  const isWide = useIsWide();
  const isLong = book.chapters.length > MANY;
  const shown = useGrowing(book.chapters.length, isLong, ROWS_A_FRAME);
  const toCome = isMaking(book) ? placesToCome(book) : [];
  return (
    <div className={styles.table} data-long={isLong}>
      {isWide && book.chapters.length > 0 && (
        <div className={styles.columns} aria-hidden="true">
          <span>{t('studio.column.picture')}</span>
          <span>{t('studio.column.words')}</span>
          <span>{t('chapter.scene.show')}</span>
        </div>
      )}
      <ol className={styles.chapters} aria-label={t('studio.chapters')}>
        {book.chapters.slice(0, shown).map((chapter) => (
          <li key={chapter.id} className={styles.chapter}>
            <ChapterRow bookId={book.id} chapter={chapter} isWide={isWide} actions={actions} />
          </li>
        ))}
        {toCome.map((number) => (
          <li key={`to come ${number}`}>
            <ChapterToCome number={number} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function placesToCome({ chapters, chapters_total }: Book): number[] {
  const taken = new Set(chapters.map(({ number }) => number));
  return Array.from({ length: chapters_total }, (_, index) => index + 1).filter(
    (number) => !taken.has(number),
  );
}
