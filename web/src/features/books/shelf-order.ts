import type { BookSummary } from '@/lib/api-schemas';
import { spokenLanguage } from '@/lib/messages/translate';

export const ORDERS = ['newest', 'title', 'changed'] as const;
export type Order = (typeof ORDERS)[number];

/** The books whose title has every word that is looked for, however accents and capitals are typed. */
export function booksCalled(search: string, books: BookSummary[]): BookSummary[] {
  const words = folded(search).split(/\s+/).filter(Boolean);
  if (words.length === 0) return books;
  return books.filter(({ title }) => {
    const name = folded(title);
    return words.every((word) => name.includes(word));
  });
}

/** The books in the order in which the family wants to see them. */
export function inOrder(order: Order, books: BookSummary[]): BookSummary[] {
  const { compare } = new Intl.Collator(spokenLanguage(), { sensitivity: 'base', numeric: true });
  const orders: Record<Order, (one: BookSummary, other: BookSummary) => number> = {
    newest: (one, other) => latestFirst(one.created_at, other.created_at),
    changed: (one, other) => latestFirst(one.updated_at, other.updated_at),
    title: (one, other) => compare(one.title, other.title),
  };
  return books.toSorted(orders[order]);
}

function latestFirst(one: string, other: string): number {
  return Date.parse(other) - Date.parse(one);
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase().replaceAll('ß', 'ss');
}
