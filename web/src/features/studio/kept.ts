/** Work that is not saved yet, kept on this device until it is: it outlives a closed tab and a lost connection. */
export function keep(name: string, work: object): void {
  try {
    localStorage.setItem(name, JSON.stringify(work));
  } catch {
    // A full or forbidden store only costs the comfort of kept work.
  }
}

export function kept<T extends object>(name: string): T | undefined {
  try {
    return (JSON.parse(localStorage.getItem(name) ?? 'null') as T | null) ?? undefined;
  } catch {
    return undefined;
  }
}

export function letGo(name: string): void {
  try {
    localStorage.removeItem(name);
  } catch {
    // See keep.
  }
}
