import { useCallback, useEffect, useRef, useState } from 'react';

import { keep, kept, leave, letGo, newPlace, whenLeft } from './kept';

/**
 * Work that is not saved yet, kept on this device until it is. Each tab has its own; what a closed tab left is taken
 * over; `taken` says how many times.
 */
export function useKeptWork<T extends object>(name: string) {
  const [work, setWork] = useState<T>();
  const [taken, setTaken] = useState(0);
  const newest = useRef<T>(undefined);
  const place = useRef<string>(undefined);

  const put = useCallback(
    (next: T | undefined) => {
      newest.current = next;
      setWork(next);
      if (next) {
        keep((place.current ??= newPlace(name)), next);
      } else if (place.current) {
        letGo(place.current);
        place.current = undefined;
      }
    },
    [name],
  );

  useEffect(() => {
    const end = new AbortController();
    whenLeft(name, end.signal, (key) => {
      const isOurs = key === place.current;
      const left = newest.current && !isOurs ? undefined : kept<T>(key);
      if (!left) return;
      letGo(key);
      place.current = undefined;
      put(left);
      setTaken((times) => times + 1);
    });
    return () => {
      end.abort();
      if (place.current) leave(place.current);
    };
  }, [name, put]);

  return { work, newest, put, taken };
}
