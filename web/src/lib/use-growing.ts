import { startTransition, useEffect, useState } from 'react';

/**
 * How many of a long list to draw: soon all of them, but a `step` in each frame, so that the page answers meanwhile.
 * Everything ends up in the page, where search, keyboard and screen readers find it. A list that is not long is drawn
 * at once.
 */
export function useGrowing(total: number, isLong: boolean, step: number): number {
  const [shown, setShown] = useState(step);
  useEffect(() => {
    if (!isLong || shown >= total) return;
    const frame = requestAnimationFrame(() => startTransition(() => setShown((before) => before + step)));
    return () => cancelAnimationFrame(frame);
  }, [isLong, shown, total, step]);
  return isLong ? Math.min(shown, total) : total;
}
