import type { settings as english } from '../en/settings';
import type { Translation } from '../catalogue';

/** Sentences of the settings. */
export const settings: Translation<typeof english> = {
  'settings.title': 'Réglages',
  'settings.taste': 'Apparence et langue',
  'settings.taste.intro': 'Gardé sur cet appareil seulement.',
  'settings.language': 'Langue des pages',
  'settings.language.auto': 'Comme sur cet appareil',
  'settings.theme': 'Jour ou nuit',
  'settings.theme.auto': 'Comme sur cet appareil',
  'settings.theme.light': 'Jour',
  'settings.theme.dark': 'Nuit',
  'settings.font': 'Lettres',
  'settings.font.house': 'Rondes et douces',
  'settings.font.school': 'Comme à l’école',
  'settings.font.dyslexia': 'Pour la dyslexie',
  'settings.print': 'Taille des mots',
  'settings.print.normal': 'Normale',
  'settings.print.large': 'Grande',
  'settings.makers': 'Qui écrit et qui peint',
  'settings.storyteller': 'Conteur',
  'settings.painter': 'Peintre',
  'settings.maker.builtIn': 'Intégré. Il n’a pas besoin d’internet et ne coûte rien.',
  'settings.maker.model': '{name}, {price}.',
  'settings.maker.priceUnknown':
    '{name}. On ne sait pas ici ce que cela coûte : demande à la personne qui a installé Storymaker.',
  'settings.maker.away': 'Absent pour le moment. Les nouveaux souhaits attendent son retour.',
  'settings.price.free': 'gratuit',
  'settings.price.story': 'environ {price} par histoire',
  'settings.price.picture': 'environ {price} par image',
  'settings.health': 'Comment va Storymaker',
  'settings.health.well': 'Tout va bien. On peut faire des livres.',
  'settings.health.unwell':
    'Il manque quelque chose. Tes livres sont en sécurité, et les souhaits attendent.',
  'settings.health.story': 'Le conteur est absent.',
  'settings.health.illustrator': 'Le peintre est absent.',
  'settings.health.library': 'La bibliothèque est absente : tes changements peuvent tarder à se voir.',
  'settings.health.details': 'Pour la personne qui l’a installé',
};
