import type { problems as english } from '../en/problems';
import type { Translation } from '../catalogue';

/** What the gateway refuses and misses, by the code of the refusal, of the fault of a field, and of what is missing. */
export const problems: Translation<typeof english> = {
  'problem.malformed': 'Etwas an dieser Anfrage stimmt nicht.',
  'problem.wrong-field': 'Bitte sieh dir das noch einmal an: {what}',
  'problem.not-readable-as-json': 'Was gesendet wurde, ist nicht zu lesen.',
  'problem.wrong-idempotency-key':
    'Der Schlüssel dieser Anfrage stimmt nicht: Er hat 1 bis {most} einfache Zeichen.',
  'problem.wrong-etag': 'Diese Seite weiß nicht mehr, welche Fassung sie zeigt. Bitte lade sie neu.',
  'problem.book-is-full':
    'Dieses Buch hat {most} Kapitel, mehr gehen nicht hinein. Bitte nimm zuerst eines heraus.',
  'problem.no-picture-sent': 'Es ist kein Bild angekommen. Bitte wähle es noch einmal aus.',
  'problem.not-one-picture': 'Bitte schick genau ein Bild.',
  'problem.picture-unreadable':
    'Dieses Bild ist nicht zu lesen. Bitte nimm ein anderes, als PNG, JPEG oder WebP.',
  'problem.picture-has-too-many-pixels': 'Dieses Bild hat zu viele Bildpunkte. Bitte nimm ein kleineres.',
  'problem.picture-moves': 'Dieses Bild bewegt sich. Bitte nimm eines, das stillhält.',
  'problem.table-unreadable':
    'Diese Tabelle lässt sich nicht lesen. Bitte speichere sie als XLSX oder CSV und versuch es noch einmal.',
  'problem.wrong-columns': 'In der ersten Zeile der Tabelle müssen diese Spalten stehen: {columns}.',
  'problem.wrong-row': 'Zeile {row} der Tabelle muss {columns} Zellen haben, hat aber {cells}.',
  'problem.session-ended': 'Deine Sitzung ist zu Ende. Bitte lade die Seite neu.',
  'problem.foreign-site': 'Darum hat eine andere Website gebeten. Deshalb ist nichts geschehen.',
  'problem.nothing-here': 'Hier ist nichts.',
  'problem.no-such-book': 'Dieses Buch gibt es nicht mehr.',
  'problem.no-such-chapter': 'Dieses Kapitel gibt es im Buch nicht mehr.',
  'problem.no-such-character': 'Diese Figur gibt es nicht mehr.',
  'problem.no-such-job': 'Von diesem Wunsch ist nichts mehr bekannt.',
  'problem.no-such-picture': 'Dieses Bild gibt es nicht mehr.',
  'problem.not-done-here': 'Das geht hier nicht.',
  'problem.character-is-being-painted':
    'Diese Figur wird gerade gemalt. Bitte warte, bis die Skizzen da sind.',
  'problem.no-sheet-yet': 'Von dieser Figur gibt es noch keine Skizzen.',
  'problem.nothing-is-missing': 'In diesem Buch fehlt nichts.',
  'problem.story-is-being-made':
    'Die Geschichte dieses Buches entsteht gerade. Bitte warte, bis sie fertig ist.',
  'problem.story-is-being-written':
    'Die Geschichte dieses Buches wird gerade geschrieben. Bitte warte, bis das letzte Kapitel da ist.',
  'problem.chapter-is-being-written': 'Kapitel {number} wird gerade geschrieben. Bitte warte, bis es da ist.',
  'problem.picture-is-being-painted':
    'Das Bild zu Kapitel {number} wird gerade gemalt. Bitte warte, bis es da ist.',
  'problem.cover-is-being-painted': 'Der Umschlag wird gerade gemalt. Bitte warte, bis er da ist.',
  'problem.stale-edit':
    'Das wurde inzwischen geändert. Bitte sieh dir die neueste Fassung an und versuche es noch einmal.',
  'problem.too-big': 'Das ist zu groß.',
  'problem.picture-too-big': 'Dieses Bild ist größer als {megabytes} MB. Bitte nimm ein kleineres.',
  'problem.unknown-host':
    'Storymaker ist unter dem Namen {host} nicht eingerichtet. Wer es eingerichtet hat, kann ihn bei STORYMAKER_ALLOWED_HOSTS eintragen.',
  'problem.unknown-content': 'Mit dieser Art von Datei ist hier nichts anzufangen.',
  'problem.not-json': 'Das wurde nicht in der Form gesendet, die hier verstanden wird.',
  'problem.not-a-table': 'Das ist keine Tabelle. Bitte wähle eine XLSX- oder CSV-Datei.',
  'problem.not-a-picture': 'Bitte wähle ein Bild als PNG, JPEG oder WebP aus.',
  'problem.key-used-before': 'Darum wurde schon einmal anders gebeten. Bitte lade die Seite neu.',
  'problem.our-fault':
    'Bei uns ist etwas schiefgegangen. Nichts von dir ist verloren, bitte versuche es noch einmal.',
  'problem.not-now':
    'Storymaker wacht gerade auf oder macht eine kurze Pause. Bitte versuche es gleich noch einmal.',
  'problem.storyteller-is-away':
    'Der Erzähler ist gerade nicht verfügbar. Bitte versuch es gleich noch einmal.',
  'problem.painter-is-away':
    'Gerade gibt es keine Skizze: Der Maler ist nicht verfügbar. Du kannst ohne sie weitermachen.',
  'problem.saved-but-not-shown':
    'Deine Änderung ist gespeichert, aber noch nicht zu sehen. Bitte sieh gleich noch einmal nach.',
  'problem.cell': 'Zeile {row}, Spalte „{column}“: {what}',
  'problem.field.needed': 'Das fehlt noch.',
  'problem.field.empty': 'Das darf nicht leer sein.',
  'problem.field.too-long': 'Das ist zu lang, höchstens {most} Zeichen.',
  'problem.field.too-many': 'Das sind zu viele, höchstens {most}.',
  'problem.field.too-high': 'Diese Zahl ist zu groß, höchstens {most}.',
  'problem.field.too-low': 'Diese Zahl ist zu klein, mindestens {least}.',
  'problem.field.unfit': 'Das passt nicht.',
  'problem.field.unknown-field': 'So ein Feld gibt es nicht.',
  'problem.field.not-a-choice': 'Das steht nicht zur Auswahl.',
  'problem.field.not-a-language': 'Diese Sprache ist hier nicht bekannt.',
  'problem.field.not-an-id': 'So etwas gibt es nicht.',
  'problem.field.not-a-letter': 'Darin steht etwas, das kein Zeichen ist.',
  'problem.field.not-text': 'Das muss Text sein.',
  'problem.field.not-a-whole-number': 'Das muss eine ganze Zahl sein.',
  'problem.field.not-true-or-false': 'Das muss Ja oder Nein sein.',
  'problem.field.not-a-list': 'Das muss eine Liste sein.',
  'problem.field.not-a-cast': 'Bitte wähle bis zu {most} Figuren aus.',
  'problem.field.not-a-limit': 'Das muss eine ganze Zahl von 1 bis {most} sein.',
  'problem.field.foreign-cursor': 'Diese Stelle der Liste ist nicht mehr bekannt. Bitte lade die Seite neu.',
  'problem.field.no-such-character': 'Eine Figur gibt es nicht mehr. Bitte wähle noch einmal aus.',
  'problem.field.no-such-chapter': 'Dieses Buch hat kein Kapitel {number}.',
  'problem.field.named-twice': 'Kapitel {number} kommt zweimal vor.',
  'problem.field.not-in-row':
    'Die Kapitel müssen mit 1, 2, 3 und so weiter nummeriert sein, keine Zahl fehlt und keine kommt zweimal vor.',
  'problem.field.beyond-the-end': 'Das nächste Kapitel dieses Buches ist {number}.',
  'problem.field.only-people': 'Das können nur Menschen haben.',
  'problem.field.only-pictures': 'Der eingebaute Maler kann nur Bilder malen.',
  'problem.lack.no-bus': 'Der NATS-Server antwortet nicht.',
  'problem.lack.no-store-of-pictures': 'Der Speicher für Bilder antwortet nicht, oder sein Bucket fehlt.',
  'problem.lack.views-not-watched': 'Die Ansichten werden noch nicht verfolgt.',
  'problem.lack.views-behind': 'Die Ansichten sind {events} Ereignisse im Rückstand.',
  'problem.lack.service-away': 'Der Dienst „{service}“ läuft nicht.',
  'problem.lack.service-not-ready': 'Der Dienst „{service}“ ist nicht bereit.',
  'problem.lack.not-migrated':
    'In NATS ist etwas nicht so, wie es sein soll: `storymaker migrate` richtet es ein.',
};
