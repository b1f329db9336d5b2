import type { Figure } from '@/lib/api-schemas';
import { listOf, spokenLanguage, t } from '@/lib/messages/translate';

import { type Colour, type Hair, HAIRDOS, isPerson, type Mark, type Worn } from './vocabulary';

/** A noun and its kind, as the catalogue has them: "botas|fp". */
function noun(entry: string): { word: string; kind: string } {
  const [word = '', kind = ''] = entry.split('|');
  return { word, kind };
}

/** The form of an adjective for a kind of noun; its plain form where it has no others. */
function agreeing(entry: string, kind: string): string {
  const forms = entry.split('|');
  return forms[t('figure.forms').split('|').indexOf(kind)] ?? plain(entry);
}

function plain(entry: string): string {
  return entry.split('|')[0] ?? '';
}

function coloured(entry: string, colour: Colour | null | undefined): string {
  const { word, kind } = noun(entry);
  if (!colour) return word;
  return t('figure.phrase.coloured', { thing: word, colour: agreeing(t(`figure.colour.${colour}`), kind) });
}

/** A colour by itself: "red". */
export function colourWord(colour: Colour): string {
  return plain(t(`figure.colour.${colour}`));
}

/** What it is, with age and gender where they are known: "girl", "bear". */
export function beingPhrase({ body = 'creature', age, pronoun }: Figure): string {
  return body === 'person'
    ? t(`figure.person.${age ?? 'any'}-${pronoun ?? 'any'}`)
    : t(`figure.body.${body}`);
}

/** "curly black hair", "long plaits". */
export function hairPhrase(hair: Hair, figure: Figure): string {
  if (hair.style === 'bald') return t('figure.hair.bald');
  const hairdo = HAIRDOS.find((each) => each === hair.style);
  const ofAnimal = isPerson(figure) ? t('figure.hair.any') : t('figure.hair.mane');
  const { word, kind } = noun(hairdo ? t(`figure.hairdo.${hairdo}`) : ofAnimal);
  const curl = hair.style && !hairdo ? t(`figure.curl.${hair.style as 'curly'}`) : '';
  return t('figure.phrase.hair', {
    length: hair.length ? agreeing(t(`figure.length.${hair.length}`), kind) : '',
    style: agreeing(curl, kind),
    colour: hair.colour ? agreeing(t(`figure.colour.${hair.colour}`), kind) : '',
    thing: word,
  })
    .replace(/ +/g, ' ')
    .trim();
}

/** "blue hijab". */
export function coverPhrase({ cover, cover_colour: colour }: Hair): string {
  return cover ? coloured(t(`figure.cover.${cover}`), colour) : '';
}

/** "red boots with stripes". */
export function wornPhrase({ what, colour, pattern }: Worn): string {
  const phrase = coloured(t(`figure.wears.${what}`), colour);
  return pattern ? `${phrase} ${t(`figure.pattern.${pattern}`)}` : phrase;
}

export function garmentWord(what: Worn['what']): string {
  return noun(t(`figure.wears.${what}`)).word;
}

export function hairdoWord(style: (typeof HAIRDOS)[number]): string {
  return noun(t(`figure.hairdo.${style}`)).word;
}

export function coverWord(cover: NonNullable<Hair['cover']>): string {
  return noun(t(`figure.cover.${cover}`)).word;
}

export function markWord(what: Mark['what']): string {
  return noun(t(`figure.marks.${what}`)).word;
}

/** "orange patch". */
export function markPhrase({ what, colour }: Mark): string {
  return coloured(t(`figure.marks.${what}`), colour);
}

/** "three blue eyes". */
export function eyesPhrase({ colour, count }: NonNullable<Figure['eyes']>): string {
  const eyes = coloured(t('figure.eyes.any'), colour);
  if (!count) return eyes;
  return colour
    ? `${t('figure.eyes.count', { count })}, ${colourWord(colour)}`
    : t('figure.eyes.count', { count });
}

/** "brown and white". */
export function coloursPhrase({ main, second }: NonNullable<Figure['colours']>): string {
  return listOf([main, second].filter((colour) => colour != null).map(colourWord));
}

/** A phrase that begins a line: its first letter is a capital. */
export function capital(phrase: string): string {
  return phrase.slice(0, 1).toLocaleUpperCase(spokenLanguage()) + phrase.slice(1);
}
