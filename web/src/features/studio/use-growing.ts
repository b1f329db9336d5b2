import { startTransition, useEffect, useState } from 'react';

const STEP = 6;

/**
 * How many of a long list to draw: soon all of them, but a few in each frame, so that the page answers meanwhile.
 * Everything ends up in the page, where search, keyboard and screen readers find it. A list that is not long is drawn
 * at once.
 */
export function useGrowing(total: number, isLong: boolean): number {
  const [shown, setShown] = useState(STEP);
  useEffect(() => {
    if (!isLong || shown >= total) return;
    const frame = requestAnimationFrame(() => startTransition(() => setShown((before) => before + STEP)));
    return () => cancelAnimationFrame(frame);
  }, [isLong, shown, total]);
  return isLong ? Math.min(shown, total) : total;
}
