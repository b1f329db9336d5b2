import type { DndContextProps } from '@dnd-kit/core';

import { t } from '@/lib/messages/translate';

/** What is said while a chapter is moved by the keyboard, in the language of the interface. */
export function announcementsOf(
  ids: readonly string[],
  titleOf: (id: string) => string,
): NonNullable<DndContextProps['accessibility']> {
  const at = (title: string, id: string | number) => ({
    title,
    number: ids.indexOf(String(id)) + 1,
    count: ids.length,
  });
  return {
    screenReaderInstructions: { draggable: t('order.instructions') },
    announcements: {
      onDragStart: ({ active }) => t('order.picked', at(titleOf(String(active.id)), active.id)),
      onDragOver: ({ active, over }) =>
        over ? t('order.over', at(titleOf(String(active.id)), over.id)) : undefined,
      onDragEnd: ({ active, over }) =>
        t('order.movedTo', at(titleOf(String(active.id)), (over ?? active).id)),
      onDragCancel: ({ active }) => t('order.cancelled', { title: titleOf(String(active.id)) }),
    },
  };
}
