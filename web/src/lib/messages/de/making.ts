import type { making as english } from '../en/making';
import type { Translation } from '../catalogue';

/** Sentences of naming a new book. */
export const making: Translation<typeof english> = {
  'making.new.title': 'Ein neues Buch',
  'making.title.label': 'Titel des Buchs',
  'making.title.hint': 'Bruno und das Mitternachtspicknick',
  'making.title.missing': 'Bitte gib dem Buch einen Titel.',
  'making.premise.label': 'Wovon soll es handeln?',
  'making.premise.hint': 'Oder lass es leer: Dann denkt sich der Erzähler etwas aus.',
  'making.surprise': 'Überrasch mich',
  'making.surprise.again': 'Eine andere Idee',
  'making.cast.label': 'Wer spielt mit?',
  'making.cast.none': 'Du hast noch keine Figuren. Ein Buch geht auch ohne, aber mit macht es mehr Spaß.',
  'making.cast.full': {
    one: 'In einem Buch kann nur {count} Figur mitspielen.',
    other: 'In einem Buch können höchstens {count} Figuren mitspielen.',
  },
  'making.cast.add': 'Figur hinzufügen',
  'making.cast.all': { one: '{count} Figur zeigen', other: 'Alle {count} Figuren zeigen' },
  'making.cast.fewer': 'Weniger zeigen',
  'making.lead.label': 'Wer kommt zuerst?',
  'making.style.label': 'Wie soll es gemalt sein?',
  'making.style.gouache': 'Gouache',
  'making.style.watercolour': 'Aquarell',
  'making.style.papercut': 'Papierschnitt',
  'making.style.crayon': 'Wachsmalstift',
  'making.mood.label': 'Wie soll es sich anfühlen?',
  'making.mood.cosy': 'Gemütlich',
  'making.mood.funny': 'Lustig',
  'making.mood.adventurous': 'Abenteuerlich',
  'making.age.label': 'Wer hört zu?',
  'making.age.years': '{age} Jahre',
  'making.language.label': 'Sprache der Geschichte',
  'making.more': 'Eine Widmung',
  'making.dedication.label': 'Widmung',
  'making.dedication.hint': 'Für Mia zum vierten Geburtstag',
  'making.dedication.why': 'Sie steht auf der ersten Seite.',
  'making.cost.free': 'Es kostet nichts.',
  'making.cost.about': 'Es kostet etwa {price}, höchstens {most}.',
  'making.cost.roughly': 'Es kostet etwa {price}.',
  'making.cost.unknown':
    'Was es kostet, können wir nicht sagen. Frag die Person, die Storymaker für euch eingerichtet hat.',
  'making.time': 'In etwa {time} ist das Buch fertig.',
  'making.generate': 'Buch erstellen',
  'making.generate.note':
    'Zehn Kapitel mit Bildern und ein gemalter Umschlag. Danach kannst du jedes Wort und jedes Bild noch ändern.',
};
