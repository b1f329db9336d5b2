import type { characters as english } from '../en/characters';
import type { Translation } from '../catalogue';

/** Sentences of the characters. */
export const characters: Translation<typeof english> = {
  'characters.title': 'Personnages',
  'characters.add': 'Ajouter un personnage',
  'characters.intro': 'Tous ceux qui peuvent jouer dans tes histoires.',
  'characters.empty.title': 'Encore personne ici',
  'characters.empty.text':
    'Ajoute une peluche, une poupée, un dragon en chaussettes. Une photo et quelques mots suffisent.',
  'characters.kind.none': 'De la bande',
  'character.new.title': 'Un nouveau personnage',
  'character.new.intro': 'Une photo et un nom suffisent. Le reste aide le conteur et le peintre.',
  'character.photo.choose': 'Prendre ou choisir une photo',
  'character.photo.change': 'Choisir une autre photo',
  'character.photo.drop': 'ou dépose-la ici',
  'character.photo.privacy':
    'Le lieu et les données de l’appareil photo sont retirés de la photo avant qu’elle soit gardée.',
  'character.photo.kept':
    'Voici tout ce qui sera gardé : ni le lieu, ni les données de l’appareil photo, ni ce qu’il y a autour.',
  'character.photo.preview': 'La photo que tu as choisie',
  'character.photo.tooBig': 'Cette photo pèse {megabytes} Mo. Choisis-en une de {limit} Mo au plus.',
  'character.photo.wrongType':
    'Ce fichier n’est pas une photo utilisable. Choisis une image JPEG, PNG ou WebP.',
  'character.photo.empty': 'Ce fichier est vide. Choisis-en un autre.',
  'character.crop.title': 'Que doit-on voir sur l’image ?',
  'character.crop.area': 'La partie qui sera gardée. Déplace-la avec les flèches du clavier.',
  'character.crop.closer': 'Plus près',
  'character.crop.turn': 'Tourner',
  'character.crop.keep': 'Garder ainsi',
  'character.crop.cancel': 'Laisser tomber',
  'character.name.label': 'Nom',
  'character.name.hint': 'Comme on dit chez toi',
  'character.name.missing': 'Donne-lui un nom.',
  'character.kind.label': 'Qu’est-ce que c’est ?',
  'character.kind.hint': 'Un ours, un lapin, un crocodile en tricot…',
  'character.words.label': 'Quelques mots à son sujet',
  'character.words.hint': 'Une oreille recousue, adore les flaques, a peur de l’aspirateur…',
  'character.save': 'Enregistrer',
  'character.saved': 'C’est enregistré.',
  'character.photoNotSaved':
    'On a bien enregistré {name}, mais pas la photo. Réessaie ou choisis une autre photo.',
  'character.back': 'Tous les personnages',
  'character.sheet.title': 'Comment le peintre voit {name}',
  'character.sheet.waiting':
    'Le peintre fait ses premiers croquis : {name} prend forme. Cela peut prendre une minute ; tu peux quitter la page.',
  'character.sheet.failed': 'Les croquis n’ont pas pu être faits. {reason}',
  'character.sheet.question': 'Est-ce bien {name} ? Toutes les images du livre suivront ces croquis.',
  'character.sheet.approve': 'Oui, c’est {name}',
  'character.sheet.approved': 'Tu as dit que c’est bien {name}.',
  'character.sheet.again': 'Peindre à nouveau',
  'character.sheet.wish': 'Qu’est-ce qui doit changer ?',
  'character.sheet.wish.hint': 'L’oreille gauche est déchirée, et l’écharpe est plus longue',
  'character.sheet.paint': 'Peindre',
  'character.usedIn': 'Les livres avec {name}',
  'character.delete': 'Supprimer {name}',
  'character.delete.title': 'Supprimer {name} ?',
  'character.delete.goes': '{name} disparaîtra pour toujours, avec sa description, sa photo et ses croquis.',
  'character.delete.stays': {
    one: 'Ce livre reste comme il est, avec toutes ses images :',
    other: 'Ces livres restent comme ils sont, avec toutes leurs images :',
  },
  'character.delete.keep': 'Garder {name}',
  'character.delete.confirm': 'Supprimer pour toujours',
  'character.deleted': '{name} ne fait plus partie de tes personnages.',
};
