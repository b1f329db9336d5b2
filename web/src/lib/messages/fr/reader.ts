import type { reader as english } from '../en/reader';
import type { Translation } from '../catalogue';

/** Sentences of the book itself. */
export const reader: Translation<typeof english> = {
  'reader.label': '{title}, un livre d’images',
  'reader.close': 'Fermer',
  'reader.next': 'Page suivante',
  'reader.previous': 'Page précédente',
  'reader.fullScreen': 'Plein écran',
  'reader.aloud': 'Lire à voix haute',
  'reader.quiet': 'Arrêter la lecture à voix haute',
  'reader.largePrint': 'Grandes lettres',
  'reader.print': 'Imprimer le livre',
  'reader.page': 'Page {page} sur {pages}',
  'reader.with': 'Avec {names}',
  'reader.end': 'Fin',
  'reader.written': 'Écrit par {names}.',
  'reader.painted': 'Peint par {names}.',
  'reader.by.family': 'la famille',
  'reader.by.storyteller': 'le conteur intégré',
  'reader.by.painter': 'le peintre intégré',
  'reader.empty': 'Il n’y a encore rien à lire. Le premier chapitre est en route.',
};
