import { en } from './en';

interface Plural {
  one: string;
  other: string;
}
type Entry = string | Plural;
/** Every language has exactly the keys of the English catalogue. */
export type Catalogue = Record<keyof typeof en, Entry>;
export type MessageKey = keyof typeof en;

type Placeholder<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholder<Rest> : never;
type Needs<E> = E extends string
  ? Placeholder<E>
  : E extends Plural
    ? Placeholder<E['other']> | 'count'
    : never;
type Arguments<K extends MessageKey> = [Needs<(typeof en)[K]>] extends [never]
  ? []
  : [values: Record<Needs<(typeof en)[K]>, string | number>];

const catalogue: Catalogue = en;
const language = 'en';
const plurals = new Intl.PluralRules(language);

/** The sentence for a key, with its `{placeholders}` filled; `count` picks the plural form. */
export function t<K extends MessageKey>(key: K, ...[values]: Arguments<K>): string {
  const given = (values ?? {}) as Record<string, string | number>;
  return fill(template(catalogue[key], given), given);
}

function template(entry: Entry, values: Record<string, string | number>): string {
  if (typeof entry === 'string') return entry;
  return plurals.select(Number(values.count)) === 'one' ? entry.one : entry.other;
}

function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

const list = new Intl.ListFormat(language);

/** Names in a row, joined as the language does: "Bruno, Lili and Mo". */
export function listOf(names: string[]): string {
  return list.format(names);
}
