import type { app as english } from '../en/app';
import type { Translation } from '../catalogue';

/** Sentences of the frame around every page, and what goes wrong. */
export const app: Translation<typeof english> = {
  'app.name': 'Storymaker',
  'app.skip': 'Direkt zum Inhalt',
  'app.title': '{page} · Storymaker',
  'nav.label': 'Hauptmenü',
  'nav.books': 'Meine Bücher',
  'nav.characters': 'Figuren',
  'nav.settings': 'Einstellungen',
  'dialog.close': 'Schließen',
  'toasts.label': 'Neuigkeiten',
  'toasts.dismiss': 'Ausblenden',
  'trouble.unreachable':
    'Storymaker ist gerade nicht zu erreichen. Ist dieses Gerät online? Was du getippt hast, bleibt erhalten.',
  'trouble.unknown': 'Bei uns ist etwas schiefgegangen. Was du getippt hast, bleibt erhalten.',
  'trouble.retry': 'Noch einmal versuchen',
  'trouble.page.title': 'Oje, eine Seite ist eingerissen',
  'trouble.page.text': 'Beim Anzeigen dieser Seite ging etwas kaputt. Deine Bücher und Figuren sind sicher.',
  'trouble.page.home': 'Zurück zu meinen Büchern',
  'lost.title': 'Diese Seite gibt es im Buch nicht',
  'lost.text':
    'Vielleicht ist sie umgezogen oder wurde gelöscht. Deine anderen Bücher stehen, wo sie immer standen.',
  'waiting.page': 'Einen Moment …',
  'failure.picture.refused': 'Der Maler hat dieses Bild abgelehnt.',
  'failure.picture.unavailable': 'Der Maler hat nicht geantwortet.',
  'failure.picture.bad_answer': 'Vom Maler kam etwas zurück, das kein Bild ist.',
  'failure.picture.quota': 'Der Maler hat heute nichts mehr zum Malen: Was bezahlt war, ist aufgebraucht.',
  'failure.picture.misconfigured': 'Der Maler ist hier nicht richtig eingerichtet.',
  'failure.picture.resting': 'Der Anbieter des Malers möchte bis {time} eine Pause.',
  'failure.picture.gave_up': 'Der Maler hat es mehrmals versucht und aufgegeben.',
  'failure.text.refused': 'Der Erzähler wollte das nicht schreiben.',
  'failure.text.unavailable': 'Der Erzähler hat nicht geantwortet.',
  'failure.text.bad_answer': 'Vom Erzähler kam etwas zurück, das keine Geschichte ist.',
  'failure.text.quota': 'Dem Erzähler sind heute die Worte ausgegangen: Was bezahlt war, ist aufgebraucht.',
  'failure.text.misconfigured': 'Der Erzähler ist hier nicht richtig eingerichtet.',
  'failure.text.resting': 'Der Anbieter des Erzählers möchte bis {time} eine Pause.',
  'failure.text.gave_up': 'Der Erzähler hat es mehrmals versucht und aufgegeben.',
};
