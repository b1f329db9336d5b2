import type { reader as english } from '../en/reader';
import type { Translation } from '../catalogue';

/** Sentences of the book itself. */
export const reader: Translation<typeof english> = {
  'reader.label': '{title}, ein Bilderbuch',
  'reader.close': 'Schließen',
  'reader.next': 'Nächste Seite',
  'reader.previous': 'Vorherige Seite',
  'reader.fullScreen': 'Vollbild',
  'reader.aloud': 'Vorlesen',
  'reader.quiet': 'Nicht mehr vorlesen',
  'reader.largePrint': 'Große Schrift',
  'reader.print': 'Buch drucken',
  'reader.page': 'Seite {page} von {pages}',
  'reader.with': 'Mit {names}',
  'reader.end': 'Ende',
  'reader.written': 'Geschrieben von {names}.',
  'reader.painted': 'Gemalt von {names}.',
  'reader.by.family': 'der Familie',
  'reader.by.storyteller': 'dem eingebauten Erzähler',
  'reader.by.painter': 'dem eingebauten Maler',
  'reader.empty': 'Noch gibt es nichts zu lesen. Das erste Kapitel ist unterwegs.',
};
