import { ApiProblem } from '@/lib/api-client';
import type { Book, Chapter, ChapterPatch } from '@/lib/api-schemas';

import { editChapter } from './api/edit-chapter';

export type Field = 'title' | 'text' | 'scene';

/** Words being changed: the chapter as it was when typing began, and what was typed. */
export interface Edit {
  base: Chapter;
  patch: ChapterPatch;
}

/** Someone else changed the same words meanwhile. */
export class EditConflict extends Error {
  override readonly name = 'EditConflict';

  constructor(readonly theirs: Chapter) {
    super();
  }
}

const TRIES = 8;

/**
 * Saves an edit. The version of the whole book moves with every picture that arrives, so a refusal for the version is
 * a conflict only when the very words that were edited have changed; otherwise the save is tried on the new version.
 */
export async function saveChapter(latest: Book, edit: Edit): Promise<Chapter> {
  let book = latest;
  for (let attempt = 1; ; attempt += 1) {
    refuseOverwriting(book, edit);
    try {
      return await editChapter(book.id, edit.base.number, book.version, edit.patch);
    } catch (error) {
      const current = currentBook(error);
      if (!current || attempt === TRIES) throw error;
      book = current;
    }
  }
}

/** The fields in which an edit really differs from a chapter. */
export function changedFields(patch: ChapterPatch, chapter: Chapter): Field[] {
  return (['title', 'text', 'scene'] as const).filter(
    (field) => patch[field] !== undefined && patch[field] !== chapter[field],
  );
}

function refuseOverwriting(book: Book, { base, patch }: Edit): void {
  const theirs = book.chapters.find((chapter) => chapter.number === base.number);
  if (theirs && changedFields(patch, base).some((field) => theirs[field] !== base[field])) {
    throw new EditConflict(theirs);
  }
}

function currentBook(error: unknown): Book | undefined {
  if (!(error instanceof ApiProblem) || error.status !== 412) return undefined;
  return error.problem.current as Book | undefined;
}
