import type { Figure } from '@/lib/api-schemas';

import { COLOURS } from './colours';
import type { Colour } from './vocabulary';

type Lab = [lightness: number, red: number, yellow: number];
interface Cluster {
  middle: Lab;
  /** How much of the centre and of the edge of the photo has this colour, each from 0 to 1. */
  centre: number;
  edge: number;
}

const SIDE = 64;
const CLUSTERS = 6;
const ROUNDS = 8;
/** How much of the centre a colour fills that belongs to the toy. */
const ENOUGH = 0.08;
/** How much of it a second colour fills: more than a scarf does. */
const MUCH = 0.2;
/** How far two colours are apart that a child calls by two names. */
const APART = 18;
/** How far the shades of one colour may be apart: light and shadow of the same sofa. */
const ALIKE = 14;

/** The main colours of what is in the middle of a photo; nothing when this browser does not let pixels be read. */
export async function coloursOfPhoto(photo: File): Promise<NonNullable<Figure['colours']> | null> {
  try {
    const picture = await createImageBitmap(photo);
    const canvas = Object.assign(document.createElement('canvas'), { width: SIDE, height: SIDE });
    const paint = canvas.getContext('2d', { willReadFrequently: true });
    paint?.drawImage(picture, 0, 0, SIDE, SIDE);
    picture.close();
    return paint ? mainColours(paint.getImageData(0, 0, SIDE, SIDE).data, SIDE) : null;
  } catch {
    return null;
  }
}

/**
 * The main colours of what is in the middle of a square picture (RGBA, row by row): colours that fill the centre more
 * than the edge, since the sofa behind a toy reaches to the edge.
 */
export function mainColours(pixels: Uint8ClampedArray, side: number): NonNullable<Figure['colours']> | null {
  const own = clusters(pixels, side)
    .filter(({ centre, edge }) => centre >= ENOUGH && centre > edge + ENOUGH / 2)
    .sort((one, other) => other.centre - other.edge - (one.centre - one.edge));
  const [first, ...others] = own;
  if (!first) return null;
  const main = nearest(first.middle);
  const second = others.find(({ centre, middle }) => centre > MUCH && distance(middle, first.middle) > APART);
  const other = second && nearest(second.middle);
  return other && other !== main ? { main, second: other } : { main };
}

function clusters(pixels: Uint8ClampedArray, side: number): Cluster[] {
  const points = Array.from({ length: side * side }, (_, place) => ({
    lab: toLab(pixels[place * 4] ?? 0, pixels[place * 4 + 1] ?? 0, pixels[place * 4 + 2] ?? 0),
    reach: Math.hypot((place % side) / (side - 1) - 0.5, Math.floor(place / side) / (side - 1) - 0.5),
  }));
  let middles = spread(points.map(({ lab }) => lab));
  for (let round = 0; round < ROUNDS; round += 1) {
    const groups = middles.map(() => [] as Lab[]);
    for (const { lab } of points) groups[closest(lab, middles)]?.push(lab);
    middles = middles.map((middle, place) => average(groups[place] ?? []) ?? middle);
  }
  const counts = middles.map((middle) => ({ middle, centre: 0, edge: 0 }));
  const inCentre = points.filter(({ reach }) => reach < 0.28).length;
  const onEdge = points.filter(({ reach }) => reach > 0.48).length;
  for (const { lab, reach } of points) {
    const cluster = counts[closest(lab, middles)];
    if (cluster && reach < 0.28) cluster.centre += 1 / inCentre;
    if (cluster && reach > 0.48) cluster.edge += 1 / onEdge;
  }
  return counts.map(({ middle }) => {
    const alike = counts.filter((other) => distance(middle, other.middle) < ALIKE);
    return {
      middle,
      centre: sum(alike.map(({ centre }) => centre)),
      edge: sum(alike.map(({ edge }) => edge)),
    };
  });
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Colours that are far from one another, to begin with: always the same for the same picture. */
function spread(labs: Lab[]): Lab[] {
  const middles: Lab[] = [average(labs) ?? [0, 0, 0]];
  while (middles.length < CLUSTERS) {
    const gap = (lab: Lab) => Math.min(...middles.map((middle) => distance(lab, middle)));
    middles.push(labs.reduce((best, lab) => (gap(lab) > gap(best) ? lab : best)));
  }
  return middles;
}

function closest(lab: Lab, middles: Lab[]): number {
  const gaps = middles.map((middle) => distance(lab, middle));
  return gaps.indexOf(Math.min(...gaps));
}

function average(labs: Lab[]): Lab | undefined {
  if (labs.length === 0) return undefined;
  const total = labs.reduce<Lab>(
    (sums, lab) => [sums[0] + lab[0], sums[1] + lab[1], sums[2] + lab[2]],
    [0, 0, 0],
  );
  return [total[0] / labs.length, total[1] / labs.length, total[2] / labs.length];
}

function distance(one: Lab, other: Lab): number {
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

const PAINTBOX = Object.entries(COLOURS).map(([name, hex]) => ({
  name: name as Colour,
  lab: toLab(
    ...([1, 3, 5].map((place) => parseInt(hex.slice(place, place + 2), 16)) as [number, number, number]),
  ),
}));
/** Names that are for hair and metal only. */
const NOT_OF_FUR: readonly Colour[] = ['blond', 'ginger', 'gold', 'silver'];

function nearest(lab: Lab): Colour {
  const ofFur = PAINTBOX.filter(({ name }) => !NOT_OF_FUR.includes(name));
  return ofFur.reduce((best, each) => (distance(lab, each.lab) < distance(lab, best.lab) ? each : best)).name;
}

/** sRGB to CIE L*a*b* (D65): distances there are about as large as they look. */
function toLab(red: number, green: number, blue: number): Lab {
  const [r, g, b] = [red, green, blue].map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  const bend = (part: number) => (part > 0.008856 ? Math.cbrt(part) : 7.787 * part + 16 / 116);
  const x = bend((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
  const y = bend(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = bend((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
