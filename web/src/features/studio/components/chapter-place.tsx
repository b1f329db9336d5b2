import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';

import { Button } from '@/components/button';
import type { Chapter } from '@/lib/api-schemas';
import { t } from '@/lib/messages/translate';

import styles from './chapter-sheet.module.css';

interface Props {
  chapter: Chapter;
  count: number;
  isLocked: boolean;
  onMove: (by: 1 | -1) => void;
  onAddAfter: () => void;
  onRemove: () => void;
}

/** A chapter's place in the book: up, down, another one after it, or away with it. */
export function ChapterPlace({ chapter, count, isLocked, onMove, onAddAfter, onRemove }: Props) {
  const { number } = chapter;
  return (
    <section className={styles.place} aria-label={t('sheet.place', { number, count })}>
      <p role="status">{t('sheet.place', { number, count })}</p>
      {isLocked && (
        <p id="locked" className={styles.locked}>
          {t('studio.locked')}
        </p>
      )}
      <div className={styles.ways}>
        <Way isOff={isLocked || number === 1} onClick={() => onMove(-1)}>
          <ArrowUp aria-hidden="true" />
          {t('sheet.up')}
        </Way>
        <Way isOff={isLocked || number === count} onClick={() => onMove(1)}>
          <ArrowDown aria-hidden="true" />
          {t('sheet.down')}
        </Way>
        <Way isOff={isLocked} onClick={onAddAfter}>
          <Plus aria-hidden="true" />
          {t('sheet.addAfter')}
        </Way>
        <Way isOff={isLocked} look="danger" onClick={onRemove}>
          <Trash2 aria-hidden="true" />
          {t('sheet.remove')}
        </Way>
      </div>
    </section>
  );
}

interface WayProps {
  isOff: boolean;
  look?: 'plain' | 'danger';
  onClick: () => void;
  children: React.ReactNode;
}

/** Keeps the focus when it has nothing more to do, as at the end of the book. */
function Way({ isOff, look = 'plain', onClick, children }: WayProps) {
  return (
    <Button
      size="small"
      look={look}
      aria-disabled={isOff || undefined}
      aria-describedby={isOff ? 'locked' : undefined}
      onClick={isOff ? undefined : onClick}
    >
      {children}
    </Button>
  );
}
