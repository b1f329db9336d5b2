import type { books as english } from '../en/books';
import type { Translation } from '../catalogue';

/** Sentences of the welcome and of the shelf. */
export const books: Translation<typeof english> = {
  'books.title': 'Mes livres',
  'books.make': 'Faire un livre',
  'books.empty.title': 'L’étagère attend son premier livre',
  'books.empty.text':
    'Choisis qui joue dedans, donne un titre au livre, et regarde arriver dix chapitres et leurs images.',
  'books.count': { one: '{count} livre', other: '{count} livres' },
  'books.read': 'Lire',
  'books.change': 'Changer {title}',
  'books.state.draft': 'Pas encore écrit',
  'books.state.queued': 'Attend son tour',
  'books.state.running': 'En train de naître',
  'books.state.failed': 'Viens voir',
  'books.search': 'Trouver un livre',
  'books.order': 'Trier par',
  'books.order.newest': 'Les plus récents d’abord',
  'books.order.title': 'Titre',
  'books.order.changed': 'Derniers changements',
  'books.found': { one: '{count} livre trouvé', other: '{count} livres trouvés' },
  'books.nothing': 'Aucun livre ne s’appelle « {search} ».',
  'books.showAll': 'Voir tous les livres',
  'welcome.page': 'Bienvenue',
  'welcome.sentence': 'Fais un livre d’images avec ta peluche préférée dans le premier rôle.',
  'welcome.start': 'Présenter ta peluche',
  'progress.words': {
    one: 'Chapitre écrit : {drafted} sur {count}',
    other: 'Chapitres écrits : {drafted} sur {count}',
  },
  'progress.pictures': {
    one: 'Image peinte : {illustrated} sur {count}',
    other: 'Images peintes : {illustrated} sur {count}',
  },
  'books.stillPainting': 'Une image est encore en train d’être peinte.',
  'progress.label': 'Où en est le livre',
};
