import type { Book, Image } from '@/lib/api-schemas';

import { countsOf } from './counts';
import { isMaking } from './making';

/** What is shown as the cover of a book in the workshop: no other picture while its own one is on its way. */
export function shownCover(book: Book): Image | null {
  const { cover, painted_cover } = book;
  const isAwaited = painted_cover.state === 'requested' && chosenChapter(book) === null;
  return isAwaited ? painted_cover.image : cover;
}

/** The number of the chapter whose picture the family chose for the cover, if it has one. */
export function chosenChapter({ chapters, cover_chapter }: Book): number | null {
  return chapters.some(({ number, image }) => number === cover_chapter && image) ? cover_chapter : null;
}

/** The story was asked for, and brings its cover along. */
export function isCoverToCome({ state, painted_cover }: Book): boolean {
  return state === 'queued' && painted_cover.state === 'none';
}

/** Words and pictures are there; what is still on its way is the cover. */
export function isOnlyCoverAwaited(book: Book): boolean {
  const { drafted, total } = countsOf(book);
  const isPainted = drafted === total && book.chapters.every((chapter) => !chapter.awaits_picture);
  return isMaking(book) && isPainted && book.painted_cover.state === 'requested';
}

/** How far the cover is, where one is painted at all. */
export function coverDab({ painted_cover: { state } }: Book): 'coming' | 'painted' | undefined {
  if (state === 'requested') return 'coming';
  return state === 'illustrated' ? 'painted' : undefined;
}
