import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';

import type { Book, Chapter } from '@/lib/api-schemas';
import { queryKeys } from '@/lib/query-keys';

import { changedFields, type Edit, EditConflict, type Field, saveChapter } from './save-chapter';

/** Editing a chapter in place: what is typed wins over what arrives, until it is saved or given up. */
export function useChapterEdit(book: Book, chapter: Chapter) {
  const cache = useQueryClient();
  const [edit, setEdit] = useState<Edit>();
  const newestEdit = useRef<Edit>(undefined);
  const put = (next: Edit | undefined) => {
    newestEdit.current = next;
    setEdit(next);
  };

  const save = useMutation({
    scope: { id: `chapter ${book.id} ${chapter.number}` },
    mutationFn: async () => {
      const sent = newestEdit.current;
      if (!sent) return;
      const latest = cache.getQueryData<Book>(queryKeys.book(book.id)) ?? book;
      const saved = await saveChapter(latest, sent);
      cache.setQueryData<Book>(queryKeys.book(book.id), (known) => known && withChapter(known, saved));
      const typedMeanwhile = newestEdit.current;
      put(typedMeanwhile && typedMeanwhile !== sent ? { ...typedMeanwhile, base: saved } : undefined);
    },
  });
  const conflict =
    save.error instanceof EditConflict && edit ? { theirs: save.error.theirs, mine: edit } : undefined;

  return {
    valueOf: (field: Field) => edit?.patch[field] ?? chapter[field],
    change: (field: Field, value: string) => {
      const before = newestEdit.current;
      put({ base: before?.base ?? chapter, patch: { ...before?.patch, [field]: value } });
    },
    commit: () => {
      const typed = newestEdit.current;
      if (!typed || conflict) return;
      if (changedFields(typed.patch, typed.base).length > 0) save.mutate();
      else put(undefined);
    },
    conflict,
    keepMine: () => {
      if (!conflict) return;
      put({ ...conflict.mine, base: conflict.theirs });
      save.mutate();
    },
    takeTheirs: () => {
      put(undefined);
      save.reset();
    },
    error: conflict ? null : save.error,
    retry: () => save.mutate(),
    state: save.isPending
      ? ('saving' as const)
      : save.isSuccess && !edit
        ? ('saved' as const)
        : ('quiet' as const),
  };
}

export type ChapterEdit = ReturnType<typeof useChapterEdit>;

function withChapter(book: Book, saved: Chapter): Book {
  return {
    ...book,
    chapters: book.chapters.map((chapter) => (chapter.number === saved.number ? saved : chapter)),
  };
}
