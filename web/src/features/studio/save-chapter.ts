import type { QueryClient } from '@tanstack/react-query';

import type { Book, Chapter, ChapterPatch } from '@/lib/api-schemas';

import { editChapter } from './api/edit-chapter';
import { chapterOf } from './identity';
import { onLatest } from './on-latest';

export const FIELDS = ['title', 'text', 'scene'] as const;
export type Field = (typeof FIELDS)[number];
export type Words = Pick<Chapter, Field>;

/** Words being changed: what the chapter said when typing began, and what was typed. */
export interface Edit {
  base: Words;
  patch: ChapterPatch;
}

/** Under which name an edit is kept on this device until it is saved. */
export function draftName(bookId: string, chapterId: string): string {
  return `edit:${bookId}:${chapterId}`;
}

/** Someone else changed the same words meanwhile. */
export class EditConflict extends Error {
  override readonly name = 'EditConflict';

  constructor(readonly theirs: Chapter) {
    super();
  }
}

/**
 * Saves an edit of a chapter, wherever in the book it is by now; a conflict only where the very same words changed. When
 * the chapter says so already, only the answer had been lost, or another tab was faster.
 */
export function saveChapter(cache: QueryClient, shown: Book, id: string, edit: Edit): Promise<Chapter> {
  return onLatest(cache, shown, (book) => {
    const theirs = chapterOf(book.chapters, id);
    if (theirs && changedFields(edit.patch, theirs).length === 0) return Promise.resolve(theirs);
    if (theirs && clashes(edit, theirs)) throw new EditConflict(theirs);
    return editChapter(book.id, theirs?.number ?? 0, book.version, edit.patch);
  });
}

/** The fields in which an edit really differs from a chapter. */
export function changedFields(patch: ChapterPatch, words: Words): Field[] {
  return FIELDS.filter((field) => patch[field] !== undefined && patch[field] !== words[field]);
}

/** What of an edit really differs from a chapter. */
export function changesOf(patch: ChapterPatch, words: Words): ChapterPatch {
  return Object.fromEntries(changedFields(patch, words).map((field) => [field, patch[field]]));
}

function clashes({ base, patch }: Edit, theirs: Words): boolean {
  return changedFields(patch, base).some(
    (field) => theirs[field] !== base[field] && theirs[field] !== patch[field],
  );
}
