import { expect, test } from 'vitest';

import { aFault, aProblem } from '@/testing/samples';

import openapi from '../../openapi.json';
import { en } from './messages/en';
import type { Entry } from './messages/catalogue';
import { problemSentence } from './problem-sentences';

const { FieldError, Missing, Problem } = openapi.components.schemas;
const published = [
  ...Object.entries(Problem.properties.type['x-sentences']).map(
    ([type, sentence]) => [`problem.${type.replace('/problems/', '')}`, sentence] as const,
  ),
  ...Object.entries(FieldError.properties.code['x-sentences']).map(
    ([code, sentence]) => [`problem.field.${code}`, sentence] as const,
  ),
  ...Object.entries(Missing.properties.code['x-sentences']).map(
    ([code, sentence]) => [`problem.lack.${code}`, sentence] as const,
  ),
];

/** A sentence that is nothing but what another service says in English. */
const QUOTED = /^\{\w+\}$/;

test('every sentence needs the values that the gateway sends, and no others', () => {
  const catalogue: Record<string, Entry> = en;
  expect(published.length).toBeGreaterThan(50);
  expect(
    published.filter(
      ([key, sentence]) =>
        !QUOTED.test(sentence) && placeholders(String(catalogue[key])) !== placeholders(sentence),
    ),
  ).toEqual([]);
});

test('a fault in a table is told with the row and column where a spreadsheet shows it', () => {
  expect(problemSentence(aFault('rows[3].title', 'too-long', { most: 120 }))).toBe(
    'Please look at this again: row 3, column “title”: This is too long; 120 letters are the most.',
  );
});

test('several faults stand one after the other', () => {
  const errors = ['title', 'premise'].flatMap((field) => aFault(field, 'not-text').errors ?? []);
  expect(problemSentence(aProblem(400, 'wrong-field', { errors }))).toBe(
    'Please look at this again: This must be text. This must be text.',
  );
});

test('an answer that is no problem of the gateway is told without its words', () => {
  expect(problemSentence({})).toMatch(/^Something went wrong on our side/);
});

function placeholders(sentence: string): string {
  return [...sentence.matchAll(/\{(\w+)\}/g)]
    .map(([, name]) => name)
    .sort()
    .join(' ');
}
