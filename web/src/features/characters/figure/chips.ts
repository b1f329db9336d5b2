import type { Figure } from '@/lib/api-schemas';
import { t } from '@/lib/messages/translate';

import { COLOURS, HAIRS, IRISES, SKINS } from './colours';
import * as phrases from './phrases';
import { type Garment, isPerson } from './vocabulary';

/** The parts of a figure that can be picked by themselves. */
export type Part =
  'body' | 'size' | 'skin' | 'hair' | 'beard' | 'eyes' | 'colours' | 'wears' | 'aids' | 'missing' | 'marks';

export interface Chip {
  key: string;
  part: Part;
  /** The piece of clothing that it is about. */
  garment?: Garment;
  label: string;
  /** The colours that it names, to be shown as dots. */
  dots: string[];
  /** The figure without it; a body can be changed but not taken away. */
  without?: Figure;
}

/** What was understood of a figure, one chip a part. */
export function chipsOf(figure: Figure): Chip[] {
  return [...bodyChips(figure), ...headChips(figure), ...coatChips(figure), ...thingChips(figure)].map(
    (chip) => ({
      ...chip,
      label: phrases.capital(chip.label),
    }),
  );
}

/** The parts that a figure could still have and of which nothing is said. */
export function openParts(figure: Figure): Part[] {
  const said = new Set(chipsOf(figure).map(({ part }) => part));
  const parts: Part[] = isPerson(figure)
    ? ['skin', 'hair', 'eyes', 'beard', 'wears', 'aids', 'size', 'marks', 'missing']
    : ['colours', 'eyes', 'wears', 'aids', 'size', 'marks', 'missing', ...maneOf(figure)];
  const mayHaveBeard = figure.pronoun !== 'she' && figure.age !== 'baby' && figure.age !== 'child';
  const canHaveMore: Part[] = ['wears', 'aids', 'marks'];
  return parts
    .filter((part) => canHaveMore.includes(part) || !said.has(part))
    .filter((part) => part !== 'beard' || mayHaveBeard);
}

function maneOf({ body = 'creature' }: Figure): Part[] {
  return ['lion', 'horse', 'unicorn'].includes(body) ? ['hair'] : [];
}

function bodyChips(figure: Figure): Chip[] {
  const chips: Chip[] = [{ key: 'body', part: 'body', label: phrases.beingPhrase(figure), dots: [] }];
  const { size, age, skin } = figure;
  if (age && figure.body !== 'person')
    chips.push({
      key: 'age',
      part: 'body',
      label: t(`figure.age.${age}`),
      dots: [],
      without: { ...figure, age: null },
    });
  if (size)
    chips.push({
      key: 'size',
      part: 'size',
      label: t(`figure.size.${size}`),
      dots: [],
      without: { ...figure, size: null },
    });
  if (skin)
    chips.push({
      key: 'skin',
      part: 'skin',
      label: t(`figure.skin.${skin}`),
      dots: [SKINS[skin]],
      without: { ...figure, skin: null },
    });
  return chips;
}

function headChips(figure: Figure): Chip[] {
  const chips: Chip[] = [];
  const { hair, beard, eyes } = figure;
  if (hair?.style || hair?.colour || hair?.length)
    chips.push({
      key: 'hair',
      part: 'hair',
      label: phrases.hairPhrase(hair, figure),
      dots: hair.colour ? [HAIRS[hair.colour]] : [],
      without: { ...figure, hair: { ...hair, style: null, colour: null, length: null } },
    });
  if (hair?.cover)
    chips.push({
      key: 'cover',
      part: 'hair',
      label: phrases.coverPhrase(hair),
      dots: dots(hair.cover_colour),
      without: { ...figure, hair: { ...hair, cover: null, cover_colour: null } },
    });
  if (beard)
    chips.push({
      key: 'beard',
      part: 'beard',
      label: t(`figure.beard.${beard}`),
      dots: [],
      without: { ...figure, beard: null },
    });
  if (eyes?.colour || eyes?.count)
    chips.push({
      key: 'eyes',
      part: 'eyes',
      label: phrases.eyesPhrase(eyes),
      dots: eyes.colour ? [IRISES[eyes.colour]] : [],
      without: { ...figure, eyes: null },
    });
  return chips;
}

function coatChips(figure: Figure): Chip[] {
  const chips: Chip[] = [];
  const { colours, pattern } = figure;
  if (colours?.main || colours?.second)
    chips.push({
      key: 'colours',
      part: 'colours',
      label: phrases.coloursPhrase(colours),
      dots: dots(colours.main, colours.second),
      without: { ...figure, colours: null },
    });
  if (pattern)
    chips.push({
      key: 'pattern',
      part: 'colours',
      label: t(`figure.pattern.${pattern}`),
      dots: [],
      without: { ...figure, pattern: null },
    });
  return chips;
}

function thingChips(figure: Figure): Chip[] {
  const { wears = [], aids = [], missing = [], marks = [] } = figure;
  return [
    ...wears.map<Chip>((worn) => ({
      key: `wears-${worn.what}`,
      part: 'wears',
      garment: worn.what,
      label: phrases.wornPhrase(worn),
      dots: dots(worn.colour),
      without: { ...figure, wears: wears.filter((each) => each !== worn) },
    })),
    ...aids.map<Chip>((aid) => ({
      key: `aids-${aid}`,
      part: 'aids',
      label: t(`figure.aids.${aid}`),
      dots: [],
      without: { ...figure, aids: aids.filter((each) => each !== aid) },
    })),
    ...missing.map<Chip>((what) => ({
      key: `missing-${what}`,
      part: 'missing',
      label: t(`figure.missing.${what}`),
      dots: [],
      without: { ...figure, missing: missing.filter((each) => each !== what) },
    })),
    ...marks.map<Chip>((mark) => ({
      key: `marks-${mark.what}`,
      part: 'marks',
      label: phrases.markPhrase(mark),
      dots: dots(mark.colour),
      without: { ...figure, marks: marks.filter((each) => each !== mark) },
    })),
  ];
}

function dots(...colours: (keyof typeof COLOURS | null | undefined)[]): string[] {
  return colours.flatMap((colour) => (colour ? [COLOURS[colour]] : []));
}
