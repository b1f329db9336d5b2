import type { Book } from '@/lib/api-schemas';
import { nativeName } from '@/lib/native-name';

export const STYLES = ['gouache', 'watercolour', 'papercut', 'crayon'] as const satisfies Book['style'][];
export const MOODS = ['cosy', 'funny', 'adventurous'] as const satisfies Book['mood'][];
export const READING_AGES = ['2-3', '4-5', '6-7', '8-9'] as const satisfies Book['reading_age'][];

/** Languages of a story, each by its own name. */
export const LANGUAGES = ['en', 'de', 'es', 'fr'].map((value) => ({ value, label: nativeName(value) }));
