import { type Language, LANGUAGES, preferredLanguage, speak, spokenLanguage } from './messages/translate';
import { fetchFace } from './reading-font';

/** What this device remembers of its family's taste; nothing of it leaves the device. */
export interface Preferences {
  /** `auto` follows the browser. */
  language: 'auto' | Language;
  theme: 'auto' | 'light' | 'dark';
  /** The face of the story and of the interface. */
  font: 'house' | 'school' | 'dyslexia';
  print: 'normal' | 'large';
}

const KEY = 'preferences';
const ALLOWED: { [Name in keyof Preferences]: readonly Preferences[Name][] } = {
  language: ['auto', ...LANGUAGES],
  theme: ['auto', 'light', 'dark'],
  font: ['house', 'school', 'dyslexia'],
  print: ['normal', 'large'],
};

let preferences = read();
const listeners = new Set<() => void>();

/** For `useSyncExternalStore`. */
export const preferenceStore = {
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  read: () => preferences,
};

/** Remembers a change and lets the page follow it. */
export async function prefer(change: Partial<Preferences>): Promise<void> {
  const next = { ...preferences, ...change };
  keep(next);
  await applyPreferences(next);
  preferences = next;
  for (const listener of listeners) listener();
}

/** Makes the page look and speak as is preferred; the look is in the attributes of the root element. */
export async function applyPreferences({ language, theme, font, print } = preferences): Promise<void> {
  const root = document.documentElement;
  const dark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset.theme = theme === 'auto' ? (dark ? 'dark' : 'light') : theme;
  root.dataset.font = font;
  fetchFace(font);
  root.dataset.print = print;
  await speak(language === 'auto' ? preferredLanguage() : language);
  root.lang = spokenLanguage();
}

/** Follows the device when it turns dark in the evening. */
export function followDevice(): void {
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => void applyPreferences());
}

function read(): Preferences {
  const kept = parse();
  const pick = <Name extends keyof Preferences>(name: Name): Preferences[Name] =>
    ALLOWED[name].find((value) => value === kept[name]) ?? (ALLOWED[name][0] as Preferences[Name]);
  return { language: pick('language'), theme: pick('theme'), font: pick('font'), print: pick('print') };
}

function parse(): Record<string, unknown> {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}') as Record<string, unknown>;
  } catch {
    return {};
  }
}

function keep(next: Preferences): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(next));
  } catch {
    // A full or forbidden store only costs that it is remembered.
  }
}
