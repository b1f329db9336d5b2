import { freshKey } from '@/lib/fresh-key';

/** What this tab keeps: by key, the end of its claim. */
const ours = new Map<string, AbortController>();

/** A place of this tab's own to keep work of this name in: two tabs never write over one another's work. */
export function newPlace(name: string): string {
  const key = `${name}:${freshKey()}`;
  const end = new AbortController();
  ours.set(key, end);
  whenNobodyHas(key, end.signal, () => undefined);
  return key;
}

/** Keeps work that is not saved yet on this device, so that it outlives a closed tab and a lost connection. */
export function keep(key: string, work: object): void {
  try {
    localStorage.setItem(key, JSON.stringify(work));
  } catch {
    // A full or forbidden store only costs the comfort of kept work.
  }
}

export function kept<T extends object>(key: string): T | undefined {
  try {
    return (JSON.parse(localStorage.getItem(key) ?? 'null') as T | null) ?? undefined;
  } catch {
    return undefined;
  }
}

export function letGo(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // See keep.
  }
  leave(key);
}

/** Leaves work where it is kept, for whoever shows it next. */
export function leave(key: string): void {
  ours.get(key)?.abort();
  ours.delete(key);
}

/** Where this tab keeps work of this name. */
export function placesOf(name: string): string[] {
  return [...ours.keys()].filter((key) => key.startsWith(`${name}:`));
}

/** Offers work of this name that other tabs left: what lies there now, and what is open elsewhere once that is closed. */
export function whenLeft(name: string, signal: AbortSignal, take: (key: string) => void): void {
  for (const key of storedPlaces(name)) whenNobodyHas(key, signal, () => take(key));
}

function storedPlaces(name: string): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(`${name}:`));
  } catch {
    return [];
  }
}

/** Over plain http browsers do not say what other tabs have: then nobody has anything. */
function whenNobodyHas(key: string, signal: AbortSignal, then: () => void): void {
  const locks = navigator.locks as LockManager | undefined;
  if (!locks) return then();
  const have = () => {
    if (signal.aborted) return undefined;
    then();
    return new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
  };
  locks.request(key, { signal }, have).catch(() => undefined);
}
