import type { app as english } from '../en/app';
import type { Translation } from '../catalogue';

/** Sentences of the frame around every page, and what goes wrong. */
export const app: Translation<typeof english> = {
  'app.name': 'Storymaker',
  'app.skip': 'Aller au contenu',
  'app.title': '{page} · Storymaker',
  'nav.label': 'Menu principal',
  'nav.books': 'Mes livres',
  'nav.characters': 'Personnages',
  'nav.settings': 'Réglages',
  'dialog.close': 'Fermer',
  'toasts.label': 'Nouvelles',
  'toasts.dismiss': 'Masquer',
  'trouble.unreachable':
    'Impossible de joindre Storymaker. Cet appareil est-il connecté ? Rien de ce que tu as écrit n’est perdu.',
  'trouble.unknown': 'Quelque chose a mal tourné de notre côté. Rien de ce que tu as écrit n’est perdu.',
  'trouble.retry': 'Réessayer',
  'trouble.page.title': 'Aïe, une page s’est déchirée',
  'trouble.page.text':
    'Quelque chose s’est cassé à l’affichage de cette page. Tes livres et tes personnages sont en sécurité.',
  'trouble.page.home': 'Retour à mes livres',
  'lost.title': 'Cette page n’est pas dans le livre',
  'lost.text': 'Elle a peut-être été déplacée ou supprimée. Tes autres livres n’ont pas bougé.',
  'waiting.page': 'Un instant…',
  'failure.picture.refused': 'Le peintre a refusé cette image.',
  'failure.picture.unavailable': 'Le peintre n’a pas répondu.',
  'failure.picture.bad_answer': 'Le peintre a rendu quelque chose qui n’est pas une image.',
  'failure.picture.quota': 'Le peintre n’a plus de quoi peindre aujourd’hui : ce qui était payé est épuisé.',
  'failure.picture.misconfigured': 'Le peintre est mal installé ici.',
  'failure.picture.resting': 'Le fournisseur du peintre demande une pause jusqu’à {time}.',
  'failure.picture.gave_up': 'Le peintre a essayé plusieurs fois et a abandonné.',
  'failure.text.refused': 'Le conteur a refusé d’écrire cela.',
  'failure.text.unavailable': 'Le conteur n’a pas répondu.',
  'failure.text.bad_answer': 'Le conteur a rendu quelque chose qui n’est pas une histoire.',
  'failure.text.quota': 'Le conteur n’a plus de mots aujourd’hui : ce qui était payé est épuisé.',
  'failure.text.misconfigured': 'Le conteur est mal installé ici.',
  'failure.text.resting': 'Le fournisseur du conteur demande une pause jusqu’à {time}.',
  'failure.text.gave_up': 'Le conteur a essayé plusieurs fois et a abandonné.',
};
