import type { en } from './en';

/** The forms of a sentence that counts, by the plural categories of its language (Intl.PluralRules). */
export interface Plural {
  one: string;
  many?: string;
  other: string;
}
export type Entry = string | Plural;
export type MessageKey = keyof typeof en;

/** Every language has exactly the keys of the English catalogue. */
export type Catalogue = Record<MessageKey, Entry>;

/** One area of the catalogue in another language: exactly the keys that it has in English. */
export type Translation<Area> = { [Key in keyof Area]: Area[Key] extends string ? string : Plural };
