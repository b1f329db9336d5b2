import type { cover as english } from '../en/cover';
import type { Translation } from '../catalogue';

/** Sentences of the cover of a book. */
export const cover: Translation<typeof english> = {
  'cover.heading': 'Umschlag',
  'cover.toCome': 'Der Umschlag kommt mit der Geschichte.',
  'cover.painting': 'Der Umschlag wird gemalt …',
  'cover.painted': 'Für dieses Buch gemalt.',
  'cover.kept': 'Der bisherige Umschlag ist noch auf dem Buch.',
  'cover.none': 'Dieses Buch hat noch keinen eigenen Umschlag.',
  'cover.borrowed': 'Dieses Buch hat noch keinen eigenen Umschlag. Sein erstes Bild ist darauf.',
  'cover.chosen': 'Auf dem Umschlag ist das Bild von Kapitel {number}.',
  'cover.failed': 'Der Umschlag konnte nicht gemalt werden.',
  'cover.paint': 'Einen Umschlag malen',
  'cover.choose': 'Ein anderes Bild wählen',
  'cover.replaces': 'Der neue Umschlag ersetzt das Bild von Kapitel {number}.',
  'cover.wish.hint': 'Ein großer Mond, und alle in einem Boot',
  'cover.wish.sent': 'Dein Wunsch ist unterwegs. Der Umschlag erscheint, sobald er gemalt ist.',
  'cover.state': 'Der Umschlag wird gemalt. Du kannst diese Seite schließen; es geht ohne dich weiter.',
  'cover.progress': 'der Umschlag kommt noch',
  'cover.arrived': 'Der Umschlag ist gemalt.',
  'cover.notArrived': 'Beim Umschlag ist etwas schiefgegangen.',
  'details.language.hint': 'Für alles, was ab jetzt geschrieben wird, und für die Stimme, die vorliest.',
  'cover.own': 'Gemalter Umschlag',
};
