import type { app as english } from '../en/app';
import type { Translation } from '../catalogue';

/** Sentences of the frame around every page, and what goes wrong. */
export const app: Translation<typeof english> = {
  'app.name': 'Storymaker',
  'app.skip': 'Ir al contenido',
  'app.title': '{page} · Storymaker',
  'nav.label': 'Menú principal',
  'nav.books': 'Mis libros',
  'nav.characters': 'Personajes',
  'nav.settings': 'Ajustes',
  'dialog.close': 'Cerrar',
  'toasts.label': 'Novedades',
  'toasts.dismiss': 'Ocultar',
  'trouble.unreachable':
    'No hemos podido conectar con Storymaker. ¿Este dispositivo tiene conexión? Lo que has escrito no se pierde.',
  'trouble.unknown': 'Algo ha fallado por nuestra parte. Lo que has escrito no se pierde.',
  'trouble.retry': 'Intentar otra vez',
  'trouble.page.title': '¡Ay, se ha rasgado una página!',
  'trouble.page.text': 'Algo se ha roto al mostrar esta página. Tus libros y tus personajes están a salvo.',
  'trouble.page.home': 'Volver a mis libros',
  'lost.title': 'Esta página no está en el libro',
  'lost.text': 'Quizá se haya mudado o alguien la haya borrado. Tus otros libros siguen donde siempre.',
  'waiting.page': 'Un momento…',
  'failure.picture.refused': 'El pintor no ha querido pintar esta imagen.',
  'failure.picture.unavailable': 'El pintor no ha respondido.',
  'failure.picture.bad_answer': 'El pintor ha devuelto algo que no es una imagen.',
  'failure.picture.quota': 'Al pintor no le queda con qué pintar hoy: lo pagado se ha gastado.',
  'failure.picture.misconfigured': 'El pintor no está bien configurado en esta instalación.',
  'failure.picture.gave_up': 'El pintor lo ha intentado varias veces y se ha rendido.',
  'failure.text.refused': 'El cuentacuentos no ha querido escribir esto.',
  'failure.text.unavailable': 'El cuentacuentos no ha respondido.',
  'failure.text.bad_answer': 'El cuentacuentos ha devuelto algo que no es un cuento.',
  'failure.text.quota': 'Al cuentacuentos no le quedan palabras hoy: lo pagado se ha gastado.',
  'failure.text.misconfigured': 'El cuentacuentos no está bien configurado en esta instalación.',
  'failure.text.gave_up': 'El cuentacuentos lo ha intentado varias veces y se ha rendido.',
};
