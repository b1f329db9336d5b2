import type { books as english } from '../en/books';
import type { Translation } from '../catalogue';

/** Sentences of the welcome and of the shelf. */
export const books: Translation<typeof english> = {
  'books.title': 'Meine Bücher',
  'books.make': 'Ein Buch machen',
  'books.empty.title': 'Das Regal wartet auf sein erstes Buch',
  'books.empty.text':
    'Such aus, wer mitspielt, gib dem Buch einen Titel und schau zu, wie zehn Kapitel mit ihren Bildern entstehen.',
  'books.count': { one: '{count} Buch', other: '{count} Bücher' },
  'books.read': 'Lesen',
  'books.change': '{title} ändern',
  'books.state.draft': 'Noch nicht geschrieben',
  'books.state.queued': 'Wartet, bis es dran ist',
  'books.state.running': 'Entsteht gerade',
  'books.state.failed': 'Schau einmal nach',
  'books.search': 'Ein Buch finden',
  'books.order': 'Sortiert nach',
  'books.order.newest': 'Neueste zuerst',
  'books.order.title': 'Titel',
  'books.order.changed': 'Zuletzt geändert',
  'books.found': { one: '{count} Buch gefunden', other: '{count} Bücher gefunden' },
  'books.nothing': 'Kein Buch heißt „{search}“.',
  'books.showAll': 'Alle Bücher zeigen',
  'welcome.page': 'Willkommen',
  'welcome.sentence': 'Mach ein Bilderbuch, in dem dein liebstes Kuscheltier der Held ist.',
  'welcome.start': 'Dein Kuscheltier vorstellen',
  'progress.words': {
    one: '{drafted} von {count} Kapitel geschrieben',
    other: '{drafted} von {count} Kapiteln geschrieben',
  },
  'progress.pictures': {
    one: '{illustrated} von {count} Bild gemalt',
    other: '{illustrated} von {count} Bildern gemalt',
  },
  'books.stillPainting': 'Ein Bild wird noch gemalt.',
  'progress.label': 'Wie weit das Buch ist',
};
