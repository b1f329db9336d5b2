import { useEffect, useMemo, useRef, useState } from 'react';

import type { Book } from '@/lib/api-schemas';

import { useAddChapter } from './api/add-chapter';
import type { RowActions } from './components/chapter-row';
import { chapterOf } from './identity';
import { letGo, placesOf } from './kept';
import { moved } from './order';
import { draftName } from './save-chapter';
import { useLostWork } from './use-lost-work';
import { useOrder } from './use-order';

/** What lies over the page. */
export type Shown = { what: 'script' } | { what: 'change' | 'look' | 'remove'; id: string };

/** What can be done with a book as a whole: look closer, move, add, remove; and where the focus goes then. */
export function useStudio(known: Book) {
  const { shown: book, arrange } = useOrder(known);
  const [shown, setShown] = useState<Shown>();
  const add = useAddChapter(known);
  const focusLater = useFocusLater();
  useLostWork(known);
  const actions: RowActions = useMemo(
    () => ({
      change: (id) => setShown({ what: 'change', id }),
      look: (id) => setShown({ what: 'look', id }),
    }),
    [],
  );
  const ids = book.chapters.map(({ id }) => id);
  const addAt = (at: number) => {
    setShown(undefined);
    add.mutate(at, {
      onSuccess: ({ chapters }) => {
        const newcomer = chapters[at - 1];
        if (newcomer) focusLater(`title-${newcomer.id}`);
      },
    });
  };

  return {
    book,
    shown,
    open: setShown,
    close: () => setShown(undefined),
    actions,
    arrange: (wanted: readonly string[]) => arrange({ ids: wanted }),
    move: (id: string, by: 1 | -1) => {
      const from = ids.indexOf(id);
      arrange({ ids: moved(ids, from, from + by) });
    },
    remove: (id: string) => {
      const place = ids.indexOf(id);
      const neighbour = ids[place + 1] ?? ids[place - 1];
      setShown(undefined);
      placesOf(draftName(book.id, id)).forEach(letGo);
      focusLater(neighbour ? `change-${neighbour}` : 'add-chapter');
      arrange({ ids: ids.filter((other) => other !== id), without: id });
    },
    addAt,
    addAfter: (id: string) => addAt((chapterOf(book.chapters, id)?.number ?? ids.length) + 1),
    isAdding: add.isPending,
    addError: add.error,
  };
}

export type StudioState = ReturnType<typeof useStudio>;

/** Gives the focus to an element as soon as it is on the page. */
function useFocusLater() {
  const wanted = useRef<string>(undefined);
  const [, look] = useState(0);
  useEffect(() => {
    const element = wanted.current && document.getElementById(wanted.current);
    if (!element) return;
    wanted.current = undefined;
    element.focus();
  });
  return (id: string) => {
    wanted.current = id;
    look((times) => times + 1);
  };
}
