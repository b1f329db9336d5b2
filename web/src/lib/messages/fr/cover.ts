import type { cover as english } from '../en/cover';
import type { Translation } from '../catalogue';

/** Sentences of the cover of a book. */
export const cover: Translation<typeof english> = {
  'cover.heading': 'Couverture',
  'cover.toCome': 'La couverture arrive avec l’histoire.',
  'cover.painting': 'La couverture est en train d’être peinte…',
  'cover.painted': 'Peinte pour ce livre.',
  'cover.kept': 'Le livre garde la couverture d’avant.',
  'cover.none': 'Ce livre n’a pas encore sa propre couverture.',
  'cover.borrowed': 'Ce livre n’a pas encore sa propre couverture. Elle porte sa première image.',
  'cover.chosen': 'La couverture porte l’image du chapitre {number}.',
  'cover.failed': 'La couverture n’a pas pu être peinte.',
  'cover.paint': 'Peindre une couverture',
  'cover.choose': 'Choisir une autre image',
  'cover.replaces': 'La nouvelle couverture prendra la place de l’image du chapitre {number}.',
  'cover.wish.hint': 'Une grande lune, et tous dans une barque',
  'cover.wish.sent': 'C’est demandé. La couverture arrivera dès qu’elle sera peinte.',
  'cover.state':
    'La couverture est en train d’être peinte. Tu peux fermer cette page ; tout continue sans toi.',
  'cover.progress': 'la couverture est à venir',
  'cover.arrived': 'La couverture est peinte.',
  'cover.notArrived': 'Quelque chose a mal tourné avec la couverture.',
  'details.language.hint':
    'Pour ce qui sera écrit à partir de maintenant, et pour la voix qui lit à voix haute.',
  'cover.own': 'Couverture peinte',
};
