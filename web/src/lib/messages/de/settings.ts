import type { settings as english } from '../en/settings';
import type { Translation } from '../catalogue';

/** Sentences of the settings. */
export const settings: Translation<typeof english> = {
  'settings.title': 'Einstellungen',
  'settings.taste': 'Aussehen und Sprache',
  'settings.taste.intro': 'Bleibt nur auf diesem Gerät.',
  'settings.language': 'Sprache der Seiten',
  'settings.language.auto': 'Wie auf diesem Gerät',
  'settings.theme': 'Tag oder Nacht',
  'settings.theme.auto': 'Wie auf diesem Gerät',
  'settings.theme.light': 'Tag',
  'settings.theme.dark': 'Nacht',
  'settings.font': 'Schrift',
  'settings.font.house': 'Rund und freundlich',
  'settings.font.school': 'Wie in der Schule',
  'settings.font.dyslexia': 'Bei Legasthenie',
  'settings.print': 'Größe der Wörter',
  'settings.print.normal': 'Normal',
  'settings.print.large': 'Groß',
  'settings.makers': 'Wer schreibt und malt',
  'settings.storyteller': 'Erzähler',
  'settings.painter': 'Maler',
  'settings.maker.builtIn': 'Eingebaut. Braucht kein Internet und kostet nichts.',
  'settings.maker.model': '{name}, {price}.',
  'settings.maker.priceUnknown':
    '{name}. Was das kostet, ist hier nicht bekannt: Frag, wer Storymaker eingerichtet hat.',
  'settings.maker.away': 'Gerade nicht da. Neue Wünsche warten, bis er zurück ist.',
  'settings.price.free': 'kostenlos',
  'settings.price.story': 'etwa {price} pro Geschichte',
  'settings.price.picture': 'etwa {price} pro Bild',
  'settings.health': 'Wie es Storymaker geht',
  'settings.health.well': 'Alles in Ordnung. Es kann losgehen.',
  'settings.health.unwell':
    'Etwas fehlt. Deine Bücher sind sicher, und Wünsche warten, bis es wieder da ist.',
  'settings.health.story': 'Der Erzähler ist nicht da.',
  'settings.health.illustrator': 'Der Maler ist nicht da.',
  'settings.health.library':
    'Die Bibliothek ist nicht da: Was du änderst, ist vielleicht erst später zu sehen.',
  'settings.health.details': 'Für die Person, die es eingerichtet hat',
};
