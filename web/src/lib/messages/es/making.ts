import type { making as english } from '../en/making';
import type { Translation } from '../catalogue';

/** Sentences of naming a new book. */
export const making: Translation<typeof english> = {
  'making.new.title': 'Un libro nuevo',
  'making.title.label': 'Título del libro',
  'making.title.hint': 'Bruno y el pícnic de medianoche',
  'making.title.missing': 'Ponle un título al libro.',
  'making.premise.label': '¿De qué debe tratar?',
  'making.premise.hint': 'O déjalo vacío: entonces algo se le ocurrirá al cuentacuentos.',
  'making.surprise': 'Sorpréndeme',
  'making.surprise.again': 'Otra idea',
  'making.cast.label': '¿Quién sale en él?',
  'making.cast.none':
    'Aún no tienes personajes. Se puede hacer un libro sin ellos, pero con uno es más divertido.',
  'making.cast.full': {
    one: 'En un libro solo puede salir {count} personaje.',
    other: 'En un libro pueden salir {count} personajes como máximo.',
  },
  'making.cast.add': 'Añadir un personaje',
  'making.cast.all': { one: 'Ver {count} personaje', other: 'Ver los {count} personajes' },
  'making.cast.fewer': 'Ver menos',
  'making.lead.label': '¿Quién va primero?',
  'making.style.label': '¿Cómo lo pintamos?',
  'making.style.gouache': 'Gouache',
  'making.style.watercolour': 'Acuarela',
  'making.style.papercut': 'Papel recortado',
  'making.style.crayon': 'Ceras de colores',
  'making.mood.label': '¿Qué ambiente debe tener?',
  'making.mood.cosy': 'Acogedor',
  'making.mood.funny': 'Divertido',
  'making.mood.adventurous': 'Aventurero',
  'making.age.label': '¿Quién escucha?',
  'making.age.years': '{age} años',
  'making.language.label': 'Idioma del cuento',
  'making.more': 'Una dedicatoria',
  'making.dedication.label': 'Dedicatoria',
  'making.dedication.hint': 'Para Mia, en su cuarto cumpleaños',
  'making.dedication.why': 'Aparece en la primera página.',
  'making.cost.free': 'No cuesta nada.',
  'making.cost.about': 'Cuesta unos {price}, como mucho {most}.',
  'making.cost.roughly': 'Cuesta unos {price}.',
  'making.cost.unknown': 'No podemos decir cuánto cuesta. Pregunta a quien instaló Storymaker en tu casa.',
  'making.time': 'El libro estará listo en unos {time}.',
  'making.generate': 'Crear el libro',
  'making.generate.note':
    'Diez capítulos con imágenes y una portada pintada. Después podrás cambiar cada palabra y cada imagen.',
};
