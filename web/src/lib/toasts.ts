export interface Toast {
  id: number;
  kind: 'news' | 'trouble';
  text: string;
}

const LONGEST_ROW = 3;

let toasts: readonly Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

/** Shows a sentence that belongs to no place on the page; `trouble` stays until it is dismissed. */
export function showToast(kind: Toast['kind'], text: string): void {
  const others = toasts.filter((toast) => toast.text !== text);
  replace([...others, { id: ++lastId, kind, text }].slice(-LONGEST_ROW));
}

export function dismissToast(id: number): void {
  replace(toasts.filter((toast) => toast.id !== id));
}

/** For `useSyncExternalStore`. */
export const toastStore = {
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  read: () => toasts,
};

function replace(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}
