import { GripVertical } from 'lucide-react';
import { memo } from 'react';

import { t } from '@/lib/messages/translate';

import type { MovingHandlers } from '../moving-handlers';
import styles from './chapter-handle.module.css';

interface Props {
  id: string;
  title: string;
  isHeld: boolean;
  /** The same object for as long as the table is shown. */
  handlers: MovingHandlers;
}

/** What a chapter is moved by. */
export const ChapterHandle = memo(function ChapterHandle({ id, title, isHeld, handlers }: Props) {
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
});
