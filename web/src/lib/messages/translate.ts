import type { Catalogue, Entry, MessageKey, Plural } from './catalogue';
import { en } from './en';

type Placeholder<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholder<Rest> : never;
type Needs<E> = E extends string
  ? Placeholder<E>
  : E extends Plural
    ? Placeholder<E['other']> | 'count'
    : never;
type Arguments<K extends MessageKey> = [Needs<(typeof en)[K]>] extends [never]
  ? []
  : [values: Record<Needs<(typeof en)[K]>, string | number>];

const LOADERS = {
  en: () => Promise.resolve<Catalogue>(en),
  de: () => import('./de').then((module): Catalogue => module.de),
  es: () => import('./es').then((module): Catalogue => module.es),
  fr: () => import('./fr').then((module): Catalogue => module.fr),
};

export type Language = keyof typeof LOADERS;
export const LANGUAGES = Object.keys(LOADERS) as Language[];

let language: Language = 'en';
let catalogue: Catalogue = en;
let plurals = new Intl.PluralRules(language);

/** Speaks another language from now on; what is on the screen has to be drawn anew. */
export async function speak(next: Language): Promise<void> {
  catalogue = await LOADERS[next]();
  language = next;
  plurals = new Intl.PluralRules(next);
}

/** The language of the interface, for `lang` and for Intl. */
export function spokenLanguage(): Language {
  return language;
}

/** The first language of the browser that the interface speaks, English when it speaks none. */
export function preferredLanguage(wanted: readonly string[] = navigator.languages): Language {
  const primary = wanted.map((tag) => tag.split('-')[0]);
  return primary.find((tag): tag is Language => LANGUAGES.some((known) => known === tag)) ?? 'en';
}

/** The sentence for a key, with its `{placeholders}` filled; `count` picks the plural form. */
export function t<K extends MessageKey>(key: K, ...[values]: Arguments<K>): string {
  const given = (values ?? {}) as Record<string, string | number>;
  return fill(template(catalogue[key], given), given);
}

/** The sentence for a key that was put together from what others sent; undefined when there is none. */
export function lookUp(key: string, values: Record<string, string | number> = {}): string | undefined {
  return isKey(key) ? fill(template(catalogue[key], values), values) : undefined;
}

function isKey(key: string): key is MessageKey {
  return Object.hasOwn(catalogue, key);
}

function template(entry: Entry, values: Record<string, string | number>): string {
  if (typeof entry === 'string') return entry;
  const category = plurals.select(Number(values.count));
  return (category === 'one' || category === 'many' ? entry[category] : undefined) ?? entry.other;
}

function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return typeof value === 'number' ? formatNumber(value) : (value ?? whole);
  });
}

function formatNumber(value: number): string {
  return new Intl.NumberFormat(language).format(value);
}

/** Names in a row, joined as the language does: "Bruno, Lili and Mo". */
export function listOf(names: string[]): string {
  return new Intl.ListFormat(language).format(names);
}
