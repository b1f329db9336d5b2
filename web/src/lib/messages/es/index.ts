import type { Catalogue } from '../catalogue';
import { app } from './app';
import { books } from './books';
import { characters } from './characters';
import { cover } from './cover';
import { figure } from './figure';
import { making } from './making';
import { problems } from './problems';
import { reader } from './reader';
import { settings } from './settings';
import { studio } from './studio';

export const es: Catalogue = {
  ...app,
  ...books,
  ...characters,
  ...figure,
  ...making,
  ...studio,
  ...cover,
  ...reader,
  ...settings,
  ...problems,
};
