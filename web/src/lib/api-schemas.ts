import type { components } from './api-types';

type Schemas = components['schemas'];

export type About = Schemas['About'];
export type Book = Schemas['Book'];
export type BookDraft = Schemas['BookDraft'];
export type BookPatch = Schemas['BookPatch'];
export type BookPage = Schemas['BookPage'];
export type BookSummary = Schemas['BookSummary'];
export type Chapter = Schemas['Chapter'];
export type ChapterPatch = Schemas['ChapterPatch'];
export type ChapterChange = Schemas['Change'];
export type Character = Schemas['Character'];
export type CharacterDraft = Schemas['CharacterDraft'];
export type CharacterPage = Schemas['CharacterPage'];
export type CoverWish = Schemas['CoverWish'];
export type PaintedCover = Schemas['CoverView'];
export type Accepted = Schemas['Accepted'];
export type Estimate = Schemas['Estimate'];
export type Failure = Schemas['Failure'];
export type FieldError = Schemas['FieldError'];
export type Figure = Schemas['Figure'];
export type Generation = Schemas['Generation'];
export type Image = Schemas['Image'];
export type Job = Schemas['Job'];
export type Maker = Schemas['Maker'];
export type Missing = Schemas['Missing'];
export type Problem = Schemas['Problem'];
export type TaleOffered = Schemas['TaleOffered'];
export type Regeneration = Schemas['Regeneration'];
export type Readiness = Schemas['Readiness'];
export type Understanding = Schemas['Understanding'];

/** The codes of what the gateway refuses, of what is wrong with a field, and of what is missing. */
export type ProblemCode = Problem['type'] extends `/problems/${infer Code}` ? Code : never;
export type FaultCode = FieldError['code'];
export type LackCode = Missing['code'];
