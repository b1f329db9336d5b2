import { useSortable } from '@dnd-kit/sortable';
import { ArrowDown, ArrowUp, GripVertical } from 'lucide-react';
import type { ReactNode } from 'react';

import type { Chapter } from '@/lib/api-schemas';
import { t } from '@/lib/messages/translate';

import styles from './order-dialog.module.css';

interface Props {
  chapter: Chapter;
  title: string;
  place: number;
  count: number;
  onMove: (by: 1 | -1) => void;
}

/** One slip: a handle to drag it by, and two buttons that do the same. */
export function OrderItem({ chapter, title, place, count, onMove }: Props) {
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, transform, transition, isDragging } =
    useSortable({ id: chapter.id, attributes: { roleDescription: t('order.role') } });
  const shift = transform ? `translate3d(0, ${Math.round(transform.y)}px, 0)` : undefined;
  return (
    <li
      ref={setNodeRef}
      className={styles.slip}
      data-dragging={isDragging}
      style={{ transform: shift, transition }}
    >
      <button
        type="button"
        ref={setActivatorNodeRef}
        className={styles.grip}
        {...attributes}
        {...listeners}
        aria-label={t('order.grip', { title })}
      >
        <GripVertical aria-hidden="true" />
      </button>
      {chapter.image ? (
        <img className={styles.picture} src={chapter.image.thumbnail_url} alt="" loading="lazy" />
      ) : (
        <span className={styles.picture} />
      )}
      <span className={styles.title}>
        <small>{place}</small> {title}
      </span>
      <Step label={t('order.up', { title })} isOff={place === 1} onStep={() => onMove(-1)}>
        <ArrowUp aria-hidden="true" />
      </Step>
      <Step label={t('order.down', { title })} isOff={place === count} onStep={() => onMove(1)}>
        <ArrowDown aria-hidden="true" />
      </Step>
    </li>
  );
}

interface StepProps {
  label: string;
  isOff: boolean;
  onStep: () => void;
  children: ReactNode;
}

/** Keeps the focus at the end of the way, where it does nothing. */
function Step({ label, isOff, onStep, children }: StepProps) {
  return (
    <button
      type="button"
      className={styles.step}
      aria-label={label}
      aria-disabled={isOff || undefined}
      onClick={isOff ? undefined : onStep}
    >
      {children}
    </button>
  );
}
