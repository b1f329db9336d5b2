import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

import { ApiProblem, Unreachable } from '@/lib/api-client';
import type { Book, Chapter } from '@/lib/api-schemas';
import { queryKeys } from '@/lib/query-keys';

import { changedFields, draftName, type Edit, EditConflict, type Field, saveChapter } from './save-chapter';
import { useKeptWork } from './use-kept-work';

const ASK_AGAIN_MS = 5_000;

/** Editing a chapter in place: what is typed wins over what arrives, until it is saved or given up. */
export function useChapterEdit(bookId: string, chapter: Chapter) {
  const cache = useQueryClient();
  const id = chapter.id;
  const draft = draftName(bookId, id);
  const { work: edit, newest: newestEdit, put, taken } = useKeptWork<Edit>(draft);
  const [isAway, setAway] = useState(false);

  const save = useMutation({
    scope: { id: draft },
    mutationFn: async () => {
      const sent = newestEdit.current;
      const book = cache.getQueryData<Book>(queryKeys.book(bookId));
      if (!sent || !book) return;
      const saved = await saveChapter(cache, book, id, sent);
      cache.setQueryData<Book>(queryKeys.book(bookId), (known) => known && withWords(known, id, saved));
      const typedMeanwhile = newestEdit.current;
      put(typedMeanwhile !== sent ? unsaved(typedMeanwhile, saved) : undefined);
    },
    onSuccess: () => setAway(false),
    onError: (error) => setAway(isNobodyThere(error)),
  });
  const { mutate } = save;
  useEffect(() => {
    if (taken > 0) mutate();
  }, [taken, mutate]);
  useSendingAgain(isAway && edit !== undefined && !save.isPending, mutate);
  const conflict =
    save.error instanceof EditConflict && edit ? { theirs: save.error.theirs, mine: edit } : undefined;

  return {
    valueOf: (field: Field) => edit?.patch[field] ?? chapter[field],
    change: (field: Field, value: string) => {
      const before = newestEdit.current;
      put({ base: before?.base ?? wordsOf(chapter), patch: { ...before?.patch, [field]: value } });
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
      put({ ...conflict.mine, base: wordsOf(conflict.theirs) });
      save.mutate();
    },
    takeTheirs: () => {
      put(undefined);
      save.reset();
    },
    error: conflict || isAway ? null : save.error,
    retry: () => save.mutate(),
    state: stateOf(isAway && edit !== undefined, save.isPending, save.isSuccess && !edit),
  };
}

export type ChapterEdit = ReturnType<typeof useChapterEdit>;

/** Sends again what nobody took: from time to time, and as soon as the device is online. */
function useSendingAgain(isWaiting: boolean, send: () => void) {
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setTimeout(send, ASK_AGAIN_MS);
    window.addEventListener('online', send);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', send);
    };
  }, [isWaiting, send]);
}

function stateOf(isAway: boolean, isSaving: boolean, isSaved: boolean) {
  if (isAway) return 'unsaved';
  if (isSaving) return 'saving';
  return isSaved ? 'saved' : 'quiet';
}

function isNobodyThere(error: unknown): boolean {
  return error instanceof Unreachable || (error instanceof ApiProblem && error.status >= 500);
}

/** What of an edit the chapter does not say yet. */
function unsaved(edit: Edit | undefined, chapter: Chapter): Edit | undefined {
  return edit && changedFields(edit.patch, chapter).length > 0
    ? { ...edit, base: wordsOf(chapter) }
    : undefined;
}

function wordsOf({ title, text, scene }: Chapter) {
  return { title, text, scene };
}

function withWords(book: Book, id: string, saved: Chapter): Book {
  return {
    ...book,
    chapters: book.chapters.map((chapter) =>
      chapter.id === id && chapter.version <= saved.version ? { ...saved, number: chapter.number } : chapter,
    ),
  };
}
