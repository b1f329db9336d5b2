import type { Figure } from '@/lib/api-schemas';

export type Body = NonNullable<Figure['body']>;
export type Age = NonNullable<Figure['age']>;
export type Pronoun = NonNullable<Figure['pronoun']>;
export type Skin = NonNullable<Figure['skin']>;
export type Hair = NonNullable<Figure['hair']>;
export type Worn = NonNullable<Figure['wears']>[number];
export type Mark = NonNullable<Figure['marks']>[number];
export type Aid = NonNullable<Figure['aids']>[number];
export type Missing = NonNullable<Figure['missing']>[number];
export type Colour = NonNullable<Worn['colour']>;
export type Pattern = NonNullable<Figure['pattern']>;
export type Size = NonNullable<Figure['size']>;
export type Beard = NonNullable<Figure['beard']>;
export type Garment = Worn['what'];

/** The bodies that have skin and a beard as people do. */
const PEOPLE: readonly Body[] = ['person', 'doll', 'mermaid', 'fairy'];

/** What there is to choose from, in the order in which it is offered. */
export const BODIES: readonly Body[] = (
  'person doll bear rabbit cat dog mouse fox lion tiger elephant dino dragon unicorn horse owl penguin bird frog ' +
  'hedgehog monkey panda koala wolf raccoon sheep pig cow giraffe zebra turtle sloth crocodile octopus whale fish ' +
  'snail insect fairy mermaid robot vehicle train snowman ghost star moon cushion creature'
).split(' ') as Body[];
export const AGES: readonly Age[] = ['baby', 'child', 'grown-up', 'old'];
export const PRONOUNS: readonly Pronoun[] = ['she', 'he'];
export const SIZES: readonly Size[] = ['tiny', 'small', 'big', 'huge'];
export const BEARDS: readonly Beard[] = ['beard', 'moustache', 'stubble'];
export const CURLS = ['straight', 'wavy', 'curly', 'coily'] as const;
export const HAIRDOS = ['bun', 'plaits', 'ponytail', 'bunches', 'locs', 'afro', 'fringe', 'mohawk'] as const;
export const LENGTHS = ['short', 'medium', 'long'] as const;
export const COVERS = ['hijab', 'headscarf', 'turban', 'kippah'] as const;
export const PATTERNS: readonly Pattern[] = [
  ...([
    'stripes',
    'spots',
    'checks',
    'patches',
    'stars',
    'hearts',
    'flowers',
    'rainbow',
    'zebra',
    'cow',
  ] as const),
];
export const GARMENTS: readonly Garment[] = [
  ...([
    'dress',
    'skirt',
    'trousers',
    'shorts',
    'dungarees',
    'shirt',
    'jumper',
    'cardigan',
    'waistcoat',
  ] as const),
  ...(['jacket', 'coat', 'raincoat', 'pyjamas', 'swimsuit', 'tutu', 'boots', 'wellies', 'shoes'] as const),
  ...(['sandals', 'slippers', 'socks', 'tights', 'hat', 'sun hat', 'beanie', 'cap', 'pointed hat'] as const),
  ...([
    'helmet',
    'crown',
    "chef's hat",
    'headband',
    'scarf',
    'gloves',
    'cape',
    'apron',
    'mask',
    'bow',
  ] as const),
  ...(['bow tie', 'tie', 'necklace', 'bracelet', 'belt', 'collar', 'bell', 'backpack', 'bag'] as const),
  ...(['flower', 'wings', 'badge'] as const),
];
export const AIDS: readonly Aid[] = [
  ...(['glasses', 'wheelchair', 'hearing aid', 'sunglasses', 'eye patch', 'cane', 'white cane'] as const),
  ...(['crutches', 'walker', 'prosthetic leg', 'prosthetic arm'] as const),
];
export const MISSING: readonly Missing[] = [
  ...(['ear', 'left ear', 'right ear', 'eye', 'left eye', 'right eye', 'tail', 'arm', 'left arm'] as const),
  ...(['right arm', 'leg', 'left leg', 'right leg', 'nose', 'tooth', 'wing'] as const),
];
export const MARKS: readonly Mark['what'][] = [
  ...([
    'freckles',
    'patch',
    'button eyes',
    'button eye',
    'stitches',
    'scar',
    'birthmark',
    'dimples',
  ] as const),
];
export const EYES = [1, 3, 4] as const;

/** Whether a figure has skin, age and hair as people have them. */
export function isPerson({ body = 'creature' }: Figure): boolean {
  return PEOPLE.includes(body);
}
