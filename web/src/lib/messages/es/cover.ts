import type { cover as english } from '../en/cover';
import type { Translation } from '../catalogue';

/** Sentences of the cover of a book. */
export const cover: Translation<typeof english> = {
  'cover.heading': 'Portada',
  'cover.toCome': 'La portada llega con el cuento.',
  'cover.painting': 'Se está pintando la portada…',
  'cover.painted': 'Pintada para este libro.',
  'cover.kept': 'El libro conserva la portada de antes.',
  'cover.none': 'Este libro aún no tiene portada propia.',
  'cover.borrowed': 'Este libro aún no tiene portada propia. En ella está su primera imagen.',
  'cover.chosen': 'En la portada está la imagen del capítulo {number}.',
  'cover.failed': 'No se ha podido pintar la portada.',
  'cover.paint': 'Pintar una portada',
  'cover.choose': 'Elegir otra imagen',
  'cover.replaces': 'La nueva portada ocupará el lugar de la imagen del capítulo {number}.',
  'cover.wish.hint': 'Una luna grande y todos en una barca',
  'cover.wish.sent': 'Ya está pedido. La portada aparecerá en cuanto esté pintada.',
  'cover.state': 'Se está pintando la portada. Puedes cerrar esta página; todo sigue sin ti.',
  'cover.progress': 'la portada está por llegar',
  'cover.arrived': 'La portada está pintada.',
  'cover.notArrived': 'Algo ha ido mal en la portada.',
  'details.language.hint': 'Para lo que se escriba a partir de ahora y para la voz que lee en voz alta.',
  'cover.own': 'Portada pintada',
};
