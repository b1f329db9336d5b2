import { useEffect, useState } from 'react';

/** A value once it has rested for a while: what is typed, when the typing pauses. */
export function useResting<T>(value: T, milliseconds: number): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return rested;
}
