import { GripVertical } from 'lucide-react';

import { t } from '@/lib/messages/translate';

import type { useMoving } from '../use-moving';
import styles from './chapter-handle.module.css';

interface Props {
  id: string;
  title: string;
  isHeld: boolean;
  handlers: ReturnType<typeof useMoving>['handlers'];
}

/** What a chapter is moved by. */
export function ChapterHandle({ id, title, isHeld, handlers }: Props) {
  return (
    <button
      type="button"
      className={styles.handle}
      aria-label={t('order.grip', { title })}
      aria-roledescription={t('order.role')}
      aria-describedby="moving"
      aria-pressed={isHeld}
      onPointerDown={handlers.press}
      onPointerMove={(event) => handlers.drag(id, event)}
      onPointerUp={() => handlers.release(true)}
      onPointerCancel={() => handlers.release(false)}
      onKeyDown={(event) => handlers.key(id, event)}
      onBlur={() => handlers.release(false)}
    >
      <GripVertical aria-hidden="true" />
    </button>
  );
}
