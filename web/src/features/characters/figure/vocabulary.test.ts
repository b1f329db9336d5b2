import { expect, test } from 'vitest';

import description from '../../../../openapi.json';
import { COLOURS, SKINS } from './colours';
import * as vocabulary from './vocabulary';

interface Choice {
  enum?: string[];
  anyOf?: Choice[];
  items?: Choice;
}

function choices(schema: string, part: string): string[] {
  const schemas = description.components.schemas as unknown as Record<
    string,
    { properties: Record<string, Choice> }
  >;
  const choice = schemas[schema]?.properties[part];
  const found = choice?.enum ?? choice?.items?.enum ?? choice?.anyOf?.find((each) => each.enum)?.enum ?? [];
  return [...found].sort();
}

test.each([
  ['Figure', 'body', vocabulary.BODIES],
  ['Figure', 'age', vocabulary.AGES],
  ['Figure', 'pronoun', vocabulary.PRONOUNS],
  ['Figure', 'size', vocabulary.SIZES],
  ['Figure', 'beard', vocabulary.BEARDS],
  ['Figure', 'pattern', vocabulary.PATTERNS],
  ['Figure', 'aids', vocabulary.AIDS],
  ['Figure', 'missing', vocabulary.MISSING],
  ['Figure', 'skin', Object.keys(SKINS)],
  ['Hair', 'style', [...vocabulary.CURLS, ...vocabulary.HAIRDOS, 'bald']],
  ['Hair', 'length', vocabulary.LENGTHS],
  ['Hair', 'cover', vocabulary.COVERS],
  ['Worn', 'what', vocabulary.GARMENTS],
  ['Worn', 'colour', Object.keys(COLOURS)],
  ['Mark', 'what', vocabulary.MARKS],
])('every %s.%s can be chosen', (schema, part, offered) => {
  expect([...offered].sort()).toEqual(choices(schema, part));
});
