import { keepPreferences, keptChoice, keptLook, type Look, wear } from './look';
import { type Language, LANGUAGES, preferredLanguage, speak, spokenLanguage } from './messages/translate';
import { fetchFace } from './reading-font';

/** What this device remembers of its family's taste; nothing of it leaves the device. */
export interface Preferences extends Look {
  /** `auto` follows the browser. */
  language: 'auto' | Language;
}

let preferences: Preferences = { ...keptLook(), language: keptChoice('language', ['auto', ...LANGUAGES]) };
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
  keepPreferences(next);
  await applyPreferences(next);
  preferences = next;
  for (const listener of listeners) listener();
}

/** Makes the page look and speak as is preferred. */
export async function applyPreferences({ language, ...look } = preferences): Promise<void> {
  wear(look);
  fetchFace(look.font);
  await speak(language === 'auto' ? preferredLanguage() : language);
  document.documentElement.lang = spokenLanguage();
}

/** Follows the device when it turns dark in the evening. */
export function followDevice(): void {
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => void applyPreferences());
}
