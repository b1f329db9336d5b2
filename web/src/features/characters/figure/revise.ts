import type { Figure } from '@/lib/api-schemas';

import { isPerson } from './vocabulary';

const SCALARS = ['body', 'pronoun', 'age', 'skin', 'beard', 'pattern', 'size'] as const;
const GROUPS = ['hair', 'eyes', 'colours'] as const;
const THINGS = ['wears', 'marks'] as const;
const NAMES = ['aids', 'missing'] as const;

type Thing = { what: string };
type Values = Record<string, unknown>;

/**
 * The figure of changed words, as the gateway makes it too: what was chosen against `before`, the figure that the words
 * said then, stays; everything else is as the words say it now, which is `after`.
 */
export function revised(before: Figure, chosen: Figure, after: Figure): Figure {
  const figure: Values = {};
  for (const part of SCALARS) figure[part] = kept(before[part], chosen[part], after[part]);
  for (const part of GROUPS) figure[part] = keptGroup(before[part], chosen[part], after[part]);
  for (const part of THINGS) figure[part] = keptThings(before[part], chosen[part], after[part]);
  for (const part of NAMES) figure[part] = keptNames(before[part], chosen[part], after[part]);
  return settled(figure as Figure);
}

/** A figure without what its body cannot have, and without parts that say nothing. */
export function settled(figure: Figure): Figure {
  const parts = Object.entries(figure).filter(
    ([part, value]) => !isNothing(value) && (isPerson(figure) || !['skin', 'beard'].includes(part)),
  );
  return Object.fromEntries(parts.map(([part, value]) => [part, withoutNothing(value)])) as Figure;
}

/** Whether two figures say the same. */
export function isSame(one: Figure, other: Figure): boolean {
  return canonical(settled(one)) === canonical(settled(other));
}

function kept(before: unknown, chosen: unknown, after: unknown): unknown {
  return canonical(before) === canonical(chosen) ? after : chosen;
}

function keptGroup(before: object | null = {}, chosen: object | null = {}, after: object | null = {}) {
  const [was, mine, now] = [before, chosen, after].map((group) => (group ?? {}) as Values) as [
    Values,
    Values,
    Values,
  ];
  const names = new Set([...Object.keys(mine), ...Object.keys(now)]);
  return Object.fromEntries([...names].map((name) => [name, kept(was[name], mine[name], now[name])]));
}

function keptThings(before: Thing[] = [], chosen: Thing[] = [], after: Thing[] = []): Thing[] {
  const thing = (things: Thing[], what: string) => things.find((each) => each.what === what);
  const names = new Set([...chosen, ...after].map(({ what }) => what));
  return [...names]
    .map((what) => kept(thing(before, what), thing(chosen, what), thing(after, what)) as Thing | undefined)
    .filter((each) => each !== undefined);
}

function keptNames<N extends string>(before: N[] = [], chosen: N[] = [], after: N[] = []): N[] {
  return [...new Set([...chosen, ...after])].filter((name) =>
    kept(before.includes(name), chosen.includes(name), after.includes(name)),
  );
}

function isNothing(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  return typeof value === 'object' && Object.values(value).every(isNothing);
}

function withoutNothing(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withoutNothing);
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => !isNothing(inner)));
}

/** The same text for the same value, whatever the order of its fields. */
function canonical(value: unknown): string {
  return JSON.stringify(value ?? null, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(
          Object.entries(inner)
            .filter(([, each]) => each !== null && each !== undefined)
            .sort(([one], [other]) => one.localeCompare(other)),
        )
      : inner,
  );
}
