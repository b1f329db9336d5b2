import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  TouchSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { useState } from 'react';

import { Button } from '@/components/button';
import { Dialog, DialogActions } from '@/components/dialog';
import { HiddenWords } from '@/components/hidden-words';
import type { Chapter } from '@/lib/api-schemas';
import { t } from '@/lib/messages/translate';

import { chapterOf } from '../identity';
import { announcementsOf } from '../moving-words';
import { moved } from '../order';
import styles from './order-dialog.module.css';
import { OrderItem } from './order-item';

interface Props {
  chapters: Chapter[];
  onArranged: (ids: readonly string[]) => void;
  onClose: () => void;
}

/** The chapters as slips of paper, to be put into another order by hand, finger or keyboard. */
export function OrderDialog({ chapters, onArranged, onClose }: Props) {
  const [ids, setIds] = useState(() => chapters.map(({ id }) => id));
  const [news, setNews] = useState('');
  const slips = ids.map((id) => chapterOf(chapters, id)).filter((chapter) => chapter !== undefined);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 120, tolerance: 8 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const move = (from: number, to: number) => {
    setIds(moved(ids, from, to));
    setNews(t('order.movedTo', { title: titleOf(slips[from]), number: to + 1, count: ids.length }));
  };
  const drop = ({ active, over }: DragEndEvent) => {
    if (!over || over.id === active.id) return;
    setIds(moved(ids, ids.indexOf(String(active.id)), ids.indexOf(String(over.id))));
  };
  const finish = () => {
    if (ids.some((id, index) => chapters[index]?.id !== id)) onArranged(ids);
    onClose();
  };

  return (
    <Dialog title={t('order.title')} onClose={onClose}>
      <p className={styles.hint}>{t('order.hint')}</p>
      <DndContext
        sensors={sensors}
        collisionDetection={closestCenter}
        onDragEnd={drop}
        accessibility={announcementsOf(ids, (id) => titleOf(chapterOf(chapters, id)))}
      >
        <SortableContext items={ids} strategy={verticalListSortingStrategy}>
          <ol className={styles.slips} aria-label={t('studio.chapters')}>
            {slips.map((chapter, index) => (
              <OrderItem
                key={chapter.id}
                chapter={chapter}
                title={titleOf(chapter)}
                place={index + 1}
                count={ids.length}
                onMove={(by) => move(index, index + by)}
              />
            ))}
          </ol>
        </SortableContext>
      </DndContext>
      <HiddenWords role="status">{news}</HiddenWords>
      <DialogActions>
        <Button look="quiet" onClick={onClose}>
          {t('studio.cancel')}
        </Button>
        <Button onClick={finish}>{t('order.keep')}</Button>
      </DialogActions>
    </Dialog>
  );
}

function titleOf(chapter: Chapter | undefined): string {
  return chapter?.title || t('chapter.heading', { number: chapter?.number ?? 0 });
}
