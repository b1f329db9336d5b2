import { useEffect, useRef } from 'react';

import { scrollAt } from './moving';

/** Scrolls the page while something is held at its edge; `heightOf` is where, in pixels of the screen, if anywhere. */
export function useScrollingAtEdges(isHeld: boolean, heightOf: () => number | undefined, follow: () => void) {
  const newest = useRef({ heightOf, follow });
  useEffect(() => {
    newest.current = { heightOf, follow };
  });
  useEffect(() => {
    if (!isHeld) return;
    let frame = requestAnimationFrame(look);
    function look() {
      const y = newest.current.heightOf();
      const pixels = y === undefined ? 0 : scrollAt(y, window.innerHeight);
      if (pixels !== 0) {
        window.scrollBy({ top: pixels, behavior: 'instant' });
        newest.current.follow();
      }
      frame = requestAnimationFrame(look);
    }
    return () => cancelAnimationFrame(frame);
  }, [isHeld]);
}
