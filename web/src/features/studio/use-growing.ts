import { startTransition, useEffect, useState } from 'react';

const STEP = 12;

/**
 * How many of a long list to draw: soon all of them, but a screenful at a time, so that the page answers meanwhile.
 * Everything ends up in the page, where search, keyboard and screen readers find it.
 */
export function useGrowing(total: number): number {
  const [shown, setShown] = useState(STEP);
  useEffect(() => {
    if (shown >= total) return;
    const timer = setTimeout(() => startTransition(() => setShown((before) => before + STEP)));
    return () => clearTimeout(timer);
  }, [shown, total]);
  return Math.min(shown, total);
}
