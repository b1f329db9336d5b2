import { de } from './ideas/de';
import { en } from './ideas/en';
import { es } from './ideas/es';
import { fr } from './ideas/fr';

/** What a book could be about; `{hero}` stands where its first character comes in. */
export interface Idea {
  title: string;
  premise: string;
}

/** The same ideas, in the same order, in each language of a story; in another one nothing can be suggested. */
const IDEAS: Record<string, Idea[]> = { en, de, es, fr };
const SOMEBODY: Record<string, string> = {
  en: 'A little bear',
  de: 'Ein kleiner Bär',
  es: 'Un osito',
  fr: 'Un petit ours',
};

/** The idea at a place, in the language of the story. */
export function ideaIn(language: string, index: number, hero: string | undefined): Idea | undefined {
  const idea = IDEAS[language]?.[index];
  return idea && { ...idea, premise: idea.premise.replace('{hero}', hero ?? SOMEBODY[language] ?? '') };
}

/** The place of an idea that was not had just now. */
export function anotherIdea(last: number | undefined, chance = Math.random()): number {
  const places = en.map((_, index) => index).filter((index) => index !== last);
  return places[Math.floor(chance * places.length)] ?? 0;
}
