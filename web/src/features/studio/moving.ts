/** How far a chapter may be carried, in places: to the first and to the last. */
export interface Way {
  from: number;
  count: number;
}

/** A place that there is: not before the first, not after the last. */
export function nearest({ count }: Way, place: number): number {
  return Math.min(Math.max(place, 0), count - 1);
}

/** The place over which a chapter is that was carried so many pixels; `pitch` is from one slip to the next. */
export function placeAt(way: Way, carried: number, pitch: number): number {
  return nearest(way, way.from + Math.round(carried / pitch));
}

/** Pixels, no further than a little beyond the first and the last place. */
export function within({ from, count }: Way, carried: number, pitch: number): number {
  return Math.min(Math.max(carried, -(from + 0.4) * pitch), (count - 1 - from + 0.4) * pitch);
}

/** Which way a slip makes room for the one that is carried from one place to another. */
export function shiftOf(place: number, from: number, to: number): 'up' | 'down' | undefined {
  if (from < place && place <= to) return 'up';
  if (to <= place && place < from) return 'down';
  return undefined;
}

const EDGE = 96;
const FASTEST = 16;

/** Pixels that the page scrolls in a frame while a finger is so close to an edge of the screen. */
export function scrollAt(y: number, height: number): number {
  const above = EDGE - y;
  const below = y - (height - EDGE);
  if (above > 0) return -Math.min(above / 6, FASTEST);
  return below > 0 ? Math.min(below / 6, FASTEST) : 0;
}
