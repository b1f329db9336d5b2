import type { reader as english } from '../en/reader';
import type { Translation } from '../catalogue';

/** Sentences of the book itself. */
export const reader: Translation<typeof english> = {
  'reader.label': '{title}, un libro ilustrado',
  'reader.close': 'Cerrar',
  'reader.next': 'Página siguiente',
  'reader.previous': 'Página anterior',
  'reader.fullScreen': 'Pantalla completa',
  'reader.aloud': 'Leer en voz alta',
  'reader.quiet': 'Dejar de leer en voz alta',
  'reader.largePrint': 'Letra grande',
  'reader.print': 'Imprimir el libro',
  'reader.page': 'Página {page} de {pages}',
  'reader.with': 'Con {names}',
  'reader.end': 'Fin',
  'reader.written': 'Escrito por {names}.',
  'reader.painted': 'Pintado por {names}.',
  'reader.by.family': 'la familia',
  'reader.by.storyteller': 'el cuentacuentos incluido',
  'reader.by.painter': 'el pintor incluido',
  'reader.empty': 'Todavía no hay nada que leer. El primer capítulo está en camino.',
};
