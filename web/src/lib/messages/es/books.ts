import type { books as english } from '../en/books';
import type { Translation } from '../catalogue';

/** Sentences of the welcome and of the shelf. */
export const books: Translation<typeof english> = {
  'books.title': 'Mis libros',
  'books.make': 'Hacer un libro',
  'books.empty.title': 'La estantería espera su primer libro',
  'books.empty.text':
    'Elige quién sale en él, ponle título y mira cómo llegan diez capítulos con sus imágenes.',
  'books.count': { one: '{count} libro', other: '{count} libros' },
  'books.read': 'Leer',
  'books.change': 'Cambiar {title}',
  'books.state.draft': 'Aún sin escribir',
  'books.state.queued': 'Esperando su turno',
  'books.state.running': 'En marcha',
  'books.state.failed': 'Échale un vistazo',
  'books.search': 'Buscar un libro',
  'books.order': 'Orden',
  'books.order.newest': 'Primero los más nuevos primero',
  'books.order.title': 'Título',
  'books.order.changed': 'Últimos cambios',
  'books.found': { one: '{count} libro encontrado', other: '{count} libros encontrados' },
  'books.nothing': 'Ningún libro se llama «{search}».',
  'books.showAll': 'Ver todos los libros',
  'welcome.page': 'Te damos la bienvenida',
  'welcome.sentence': 'Haz un libro ilustrado con tu peluche favorito como protagonista.',
  'welcome.start': 'Presentar a tu peluche',
  'progress.words': {
    one: '{drafted} de {count} capítulo escrito',
    other: '{drafted} de {count} capítulos escritos',
  },
  'progress.pictures': {
    one: '{illustrated} de {count} imagen pintada',
    other: '{illustrated} de {count} imágenes pintadas',
  },
  'books.stillPainting': 'Todavía se está pintando una imagen.',
  'progress.label': 'Cómo va el libro',
};
