import type { Catalogue } from '../catalogue';
import { en } from '../en';

export const de: Catalogue = en;
