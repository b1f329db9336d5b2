import type { making as english } from '../en/making';
import type { Translation } from '../catalogue';

/** Sentences of naming a new book. */
export const making: Translation<typeof english> = {
  'making.new.title': 'Un nouveau livre',
  'making.title.label': 'Titre du livre',
  'making.title.hint': 'Bruno et le pique-nique de minuit',
  'making.title.missing': 'Donne un titre au livre.',
  'making.premise.label': 'De quoi doit-il parler ?',
  'making.premise.hint': 'Ou laisse vide : le conteur trouvera bien une idée.',
  'making.surprise': 'Surprends-moi',
  'making.surprise.again': 'Une autre idée',
  'making.cast.label': 'Qui joue dans ce livre ?',
  'making.cast.none':
    'Tu n’as pas encore de personnages. Un livre peut s’en passer, mais c’est plus drôle avec.',
  'making.cast.full': {
    one: 'Un livre ne peut avoir que {count} personnage.',
    other: 'Un livre peut avoir {count} personnages au plus.',
  },
  'making.cast.add': 'Ajouter un personnage',
  'making.cast.all': { one: 'Voir {count} personnage', other: 'Voir les {count} personnages' },
  'making.cast.fewer': 'En voir moins',
  'making.lead.label': 'Qui vient en premier ?',
  'making.style.label': 'Comment doit-il être peint ?',
  'making.style.gouache': 'Gouache',
  'making.style.watercolour': 'Aquarelle',
  'making.style.papercut': 'Papier découpé',
  'making.style.crayon': 'Crayons de cire',
  'making.mood.label': 'Quelle ambiance ?',
  'making.mood.cosy': 'Douillette',
  'making.mood.funny': 'Drôle',
  'making.mood.adventurous': 'Aventureuse',
  'making.age.label': 'Qui écoute ?',
  'making.age.years': '{age} ans',
  'making.language.label': 'Langue de l’histoire',
  'making.more': 'Une dédicace',
  'making.dedication.label': 'Dédicace',
  'making.dedication.hint': 'À Mia, pour ses quatre ans',
  'making.dedication.why': 'Elle se trouve à la première page.',
  'making.cost.free': 'C’est gratuit.',
  'making.cost.about': 'Cela coûte environ {price}, au plus {most}.',
  'making.cost.roughly': 'Cela coûte environ {price}.',
  'making.cost.unknown':
    'Nous ne savons pas combien cela coûte. Demande à la personne qui a installé Storymaker.',
  'making.time': 'Le livre sera prêt dans environ {time}.',
  'making.generate': 'Créer le livre',
  'making.generate.note':
    'Dix chapitres avec des images, et une couverture peinte. Tu pourras ensuite changer chaque mot et chaque image.',
};
