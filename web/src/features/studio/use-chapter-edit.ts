import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';

import { ApiProblem, Unreachable } from '@/lib/api-client';
import type { Book, Chapter } from '@/lib/api-schemas';
import { queryKeys } from '@/lib/query-keys';

import {
  changedFields,
  changesOf,
  draftName,
  type Edit,
  EditConflict,
  type Field,
  saveChapter,
} from './save-chapter';
import { useKeptWork } from './use-kept-work';
import { useSendingAgain } from './use-sending-again';

/**
 * Editing a chapter in place: what is typed wins over what arrives, until it is saved or given up. While other words are
 * being written for the chapter nothing can be saved: what was typed is kept, and held against them when they are there.
 */
export function useChapterEdit(bookId: string, chapter: Chapter) {
  const cache = useQueryClient();
  const id = chapter.id;
  const draft = draftName(bookId, id);
  const { work: edit, newest: newestEdit, put, taken } = useKeptWork<Edit>(draft);
  const [isAway, setAway] = useState(false);
  const isHeld = chapter.state === 'requested';

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
  const settle = () => {
    const typed = newestEdit.current;
    if (typed && changedFields(typed.patch, typed.base).length > 0) save.mutate();
    else put(undefined);
  };
  const settleKept = useEffectEvent(() => {
    if (edit) settle();
  });
  useEffect(() => {
    if (!isHeld) settleKept();
  }, [isHeld, taken]);
  useSendingAgain(isAway && edit !== undefined && !isHeld && !save.isPending, save.mutate);
  const conflict =
    save.error instanceof EditConflict && edit && !isHeld
      ? { theirs: save.error.theirs, mine: edit }
      : undefined;

  return {
    id,
    isHeld,
    isKept: isHeld && Object.keys(edit?.patch ?? {}).length > 0,
    valueOf: (field: Field) => edit?.patch[field] ?? chapter[field],
    change: (field: Field, value: string) => {
      const before = newestEdit.current;
      const base = before?.base ?? wordsOf(chapter);
      put({ base, patch: changesOf({ ...before?.patch, [field]: value }, base) });
    },
    commit: () => {
      if (newestEdit.current && !conflict && !isHeld) settle();
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
    error: conflict || isAway || isHeld ? null : save.error,
    retry: () => save.mutate(),
    state: stateOf(isAway && edit !== undefined && !isHeld, save.isPending, save.isSuccess && !edit),
  };
}

export type ChapterEdit = ReturnType<typeof useChapterEdit>;

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
  const patch = changesOf(edit?.patch ?? {}, chapter);
  return Object.keys(patch).length > 0 ? { base: wordsOf(chapter), patch } : undefined;
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
