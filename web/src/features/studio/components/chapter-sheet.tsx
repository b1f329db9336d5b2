import { Dialog } from '@/components/dialog';
import type { Chapter } from '@/lib/api-schemas';
import { t } from '@/lib/messages/translate';

import { ChapterPlace } from './chapter-place';
import styles from './chapter-sheet.module.css';
import { MakeAgain } from './make-again';

interface Props {
  bookId: string;
  chapter: Chapter;
  /** How many chapters there are. */
  count: number;
  /** Chapters cannot change places now. */
  isLocked: boolean;
  onMove: (by: 1 | -1) => void;
  onAddAfter: () => void;
  onRemove: () => void;
  onClose: () => void;
}

/** Everything that can be done with one chapter, besides changing its words where they stand. */
export function ChapterSheet({ bookId, chapter, onClose, ...place }: Props) {
  return (
    <Dialog title={t('sheet.title', { number: chapter.number })} onClose={onClose}>
      {chapter.title && <p className={styles.which}>{chapter.title}</p>}
      <MakeAgain bookId={bookId} chapter={chapter} onSent={onClose} />
      <ChapterPlace chapter={chapter} {...place} />
    </Dialog>
  );
}
