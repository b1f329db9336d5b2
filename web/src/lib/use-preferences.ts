import { useSyncExternalStore } from 'react';

import { type Preferences, preferenceStore } from './preferences';

/** What this device prefers, live. */
export function usePreferences(): Preferences {
  return useSyncExternalStore(preferenceStore.subscribe, preferenceStore.read);
}
