import type { Chapter } from '@/lib/api-schemas';

/** The ids of the chapters as they should stand, and of the one that should go. */
export interface Order {
  ids: readonly string[];
  without?: string;
}

/** A list with one of its entries moved to another place. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = list.filter((_, index) => index !== from);
  return [...rest.slice(0, to), ...list.slice(from, from + 1), ...rest.slice(to)];
}

/** The chapters as they should stand, numbered anew; one that the order does not know keeps its place at the end. */
export function arranged(chapters: Chapter[], order: Order): Chapter[] {
  return inOrder(chapters, order).map((chapter, index) =>
    chapter.number === index + 1 ? chapter : { ...chapter, number: index + 1 },
  );
}

/** The present numbers of the chapters, as they should stand. */
export function numbersOf(chapters: Chapter[], order: Order): number[] {
  return inOrder(chapters, order).map(({ number }) => number);
}

function inOrder(chapters: Chapter[], { ids, without }: Order): Chapter[] {
  const places = new Map(ids.map((id, place) => [id, place]));
  const placeOf = (chapter: Chapter) => places.get(chapter.id) ?? ids.length;
  return chapters
    .filter((chapter) => chapter.id !== without)
    .sort((one, other) => placeOf(one) - placeOf(other));
}
