import { useCallback, useState } from 'react';

/**
 * Form state that survives a reload and a visit to another page, until `clear` is called. Only what was changed is kept,
 * so that the rest follows `blank`.
 */
export function useKeptDraft<T extends object>(
  name: string,
  blank: T,
): [T, (change: Partial<T>) => void, () => void] {
  const key = `draft:${name}`;
  const [changes, setChanges] = useState<Partial<T>>(() => read(key));
  const change = useCallback(
    (part: Partial<T>) =>
      setChanges((before) => {
        const after = { ...before, ...part };
        write(key, after);
        return after;
      }),
    [key],
  );
  const clear = useCallback(() => forget(key), [key]);
  return [{ ...blank, ...changes }, change, clear];
}

function read<T>(key: string): Partial<T> {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '{}') as Partial<T>;
  } catch {
    return {};
  }
}

function write(key: string, value: object): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    // A full or forbidden store only costs the comfort of a kept draft.
  }
}

function forget(key: string): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // See write.
  }
}
