import { useCallback, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

export interface Printing {
  /** The whole book is laid out for paper. */
  isLaidOut: boolean;
  print: () => void;
  /** What to do when every picture of the layout is there. */
  onReady: (() => void) | undefined;
}

/** Lays out the whole book for paper, waits for its pictures and opens the browser's print dialog. */
export function usePrinting(): Printing {
  const [askedBy, setAskedBy] = useState<'nobody' | 'family' | 'browser'>('nobody');

  useEffect(() => {
    // The browser's own menu does not wait for pictures: those that were seen are there at once.
    const before = () => flushSync(() => setAskedBy('browser'));
    const after = () => setAskedBy('nobody');
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);

  return {
    isLaidOut: askedBy !== 'nobody',
    print: useCallback(() => setAskedBy('family'), []),
    onReady: askedBy === 'family' ? openDialog : undefined,
  };
}

function openDialog(): void {
  window.print();
}
