import { HiddenWords } from '@/components/hidden-words';
import type { Book, Chapter } from '@/lib/api-schemas';
import { t } from '@/lib/messages/translate';
import { useGrowing } from '@/lib/use-growing';

import { chapterOf } from '../identity';
import { isBeingWritten, isMaking } from '../making';
import { shiftOf } from '../moving';
import { useIsWide } from '../use-is-wide';
import { type Held, useMoving } from '../use-moving';
import { ChapterHandle } from './chapter-handle';
import { ChapterRow, type RowActions } from './chapter-row';
import { ChapterSlip } from './chapter-slip';
import styles from './chapter-table.module.css';
import { ChapterToCome } from './chapter-to-come';

const MANY = 40;
const ROWS_A_FRAME = 6;

interface Props {
  book: Book;
  actions: RowActions;
  onArranged: (ids: readonly string[]) => void;
}

/** All chapters, one below the other: cards on a phone, a table where there is room; slips while one is moved. */
export function ChapterTable({ book, actions, onArranged }: Props) {
  const isWide = useIsWide();
  const isLong = book.chapters.length > MANY;
  const shown = useGrowing(book.chapters.length, isLong, ROWS_A_FRAME);
  const toCome = isMaking(book) ? placesToCome(book) : [];
  const canMove = book.chapters.length > 1 && !isBeingWritten(book);
  const { list, held, news, handlers } = useMoving({
    ids: book.chapters.map(({ id }) => id),
    titleOf: (id) => titleOf(chapterOf(book.chapters, id)),
    arrange: onArranged,
  });
  return (
    <div className={styles.table} data-long={isLong} data-movable={canMove} data-moving={held !== undefined}>
      {isWide && book.chapters.length > 0 && (
        <div className={styles.columns} aria-hidden="true">
          <span>{t('studio.column.picture')}</span>
          <span>{t('studio.column.words')}</span>
          <span>{t('chapter.scene.show')}</span>
        </div>
      )}
      <ol ref={list} className={styles.chapters} aria-label={t('studio.chapters')}>
        {book.chapters.slice(0, shown).map((chapter, place) => (
          <li key={chapter.id} className={styles.chapter} {...movementOf(place, held)}>
            {canMove && (
              <ChapterHandle
                id={chapter.id}
                title={titleOf(chapter)}
                isHeld={held?.id === chapter.id}
                handlers={handlers}
              />
            )}
            <ChapterRow bookId={book.id} chapter={chapter} isWide={isWide} actions={actions} />
            {held && <ChapterSlip chapter={chapter} title={titleOf(chapter)} place={placeNow(place, held)} />}
          </li>
        ))}
        {toCome.map((number) => (
          <li key={`to come ${number}`}>
            <ChapterToCome number={number} />
          </li>
        ))}
      </ol>
      {canMove && <HiddenWords id="moving">{t('order.instructions')}</HiddenWords>}
      <HiddenWords role="status" aria-live="assertive">
        {news}
      </HiddenWords>
    </div>
  );
}

function movementOf(place: number, held: Held | undefined) {
  if (!held) return {};
  return { 'data-held': place === held.from, 'data-shift': shiftOf(place, held.from, held.to) };
}

function placeNow(place: number, { from, to }: Held): number {
  if (place === from) return to;
  const shift = shiftOf(place, from, to);
  return shift ? place + (shift === 'up' ? -1 : 1) : place;
}

function titleOf(chapter: Chapter | undefined): string {
  return chapter?.title || t('chapter.heading', { number: chapter?.number ?? 0 });
}

function placesToCome({ chapters, chapters_total }: Book): number[] {
  const taken = new Set(chapters.map(({ number }) => number));
  return Array.from({ length: chapters_total }, (_, index) => index + 1).filter(
    (number) => !taken.has(number),
  );
}
