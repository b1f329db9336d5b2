"""German lines that any adventure can take in."""

from services.story.builtin.de.places import PLACES
from services.story.builtin.language import Asides
from services.story.builtin.script import Line
from services.story.builtin.script import read_lines as _l

_COSY = (
    "B Es roch nach Toast und warmem Holz.",
    "B Irgendwo begann ein Kessel zu singen.",
    "B Die Luft roch nach Klee und frischer Wäsche.",
    "B Ein Blatt kam herunter, langsam, als hätte es den ganzen Tag Zeit.",
    "B Es war schön, nicht als Einziges wach zu sein.",
    "B Etwas Weiches streifte vorbei und war fort.",
    "B Etwas Kleines atmete in der Nähe, und das war ein Trost.",
    "B Es war so still, dass man den Tau hören konnte.",
    "B Hoch oben stand ein Stern, blank wie eine Stecknadel.",
    "B Die Decke war warm bis hinunter zu den Zehen.",
)
_FUNNY = (
    "B Auf dem Dach lachte ein Huhn über seinen eigenen Witz.",
    "B Eine Socke spazierte vorbei. Es war ein Käfer darin.",
    "B Eine Kuh sah auf, kaute und hatte nichts hinzuzufügen.",
    "B Irgendwo sagte ein Frosch genau das Falsche.",
    "B Ein Wurm schaute heraus, sagte „Heute nicht“ und ging wieder hinein.",
    "B Zwei Ameisen stellten ihre Erbse ab, um nichts zu verpassen.",
    "B Sogar die Grillen hatten aufgehört, sich Witze zu erzählen.",
    "B Eine Motte flog vorbei, drehte um und schaute zu.",
    "B Eine Schnecke hielt die Luft an, und das ist Schneckensport.",
    "B Das Huhn erzählte die ganze Geschichte weiter, und zwar falsch.",
)
_ADVENTUROUS = (
    "B Draußen drehte sich der Wetterhahn und zeigte in die Ferne.",
    "B Der Weg lag da wie ein Band, an dem jemand ziehen musste.",
    "B Der Boden summte unter den Füßen, und das Herz summte mit.",
    "B Hinter jedem Baum stand noch ein Baum.",
    "B Tief im Gras lief etwas davon, auf schnellen Füßen.",
    "B Es gab keinen Umweg und keine Zeit zu verlieren.",
    "B Die Nacht hatte Augen, hier zwei, dort zwei, und alle schwiegen.",
    "B Ein Kribbeln lief den Rücken hinunter, bis in die Zehen.",
    "B Die Sterne beugten sich vor.",
    "B Auf der Fußmatte lag der Staub von drei Bergen.",
)


def _moods(block: tuple[str, ...]) -> tuple[tuple[Line, ...], ...]:
    return tuple(_l(line) for line in block)


ASIDES = Asides(
    moods={"cosy": _moods(_COSY), "funny": _moods(_FUNNY), "adventurous": _moods(_ADVENTUROUS)},
    fears={
        "thunder": (
            _l("A Weit weg grollte der Donner. {x} wurde steif."),
            _l("A Es donnerte, näher. {x} hielt sich die Ohren zu. || Donner! {x} klammerte sich fest."),
            _l("A Der Donner rollte. {x} zitterte und blieb. || Der Donner murrte. {x} blieb trotzdem."),
        ),
        "dark": (
            _l("A Es wurde dunkler. Das mochte {x} nicht."),
            _l("A Nun war es richtig dunkel. {x} schauderte. || So dunkel! {x} sah keinen Boden."),
            _l("A Es war noch dunkel. {x} ging weiter. || Das Dunkle guckte. {x} guckte zurück."),
        ),
        "water": (
            _l("A Ein Tropfen traf {x}. {x} erstarrte."),
            _l("A Etwas tropfte. {x} konnte Nasses nicht leiden. || Es gluckste. {x} stand ganz steif."),
            _l("A {x} bekam einen nassen Fuß. Nur einen! || Es spritzte. {x} blieb da."),
        ),
        "heights": (
            _l("A Von hier sah es steil aus. {x} schluckte."),
            _l("A Da ging es hinunter, tief. {x} zitterte. || {x} sah hinunter. Das war ein Fehler."),
            _l("A {x} sah nicht hinunter. Kein Mal. || {x} sah nur nach oben. Das ging."),
        ),
        "noise": (
            _l("A Irgendwas machte bumm. {x} fuhr zusammen."),
            _l("A Wie das brüllte! {x} hielt die Ohren zu. || So laut! {x} wurde ganz klein."),
            _l("A Es war laut, und {x} blieb. || Sollte es laut sein! {x} blieb."),
        ),
        "alone": (
            _l("A Einsam war es hier. {x} merkte das."),
            _l("A Niemand weit und breit. {x} schluckte. || Alles leer ringsum. {x} fühlte sich winzig."),
            _l("A „Dieses Stück kann ich allein“, sagte {x}."),
        ),
        "monsters": (
            _l("A War das ein Monster? {x} stand still."),
            _l("A Jetzt war es ein Monster! {x} zitterte. || „Ein Monster“, hauchte {x}. Ein Busch war’s."),
            _l("A „Guten Abend, Monster“, sagte {x} vorsichtshalber."),
        ),
        "spiders": (
            _l("A Eine Spinne seilte sich ab. {x} quiekte."),
            _l("A Überall Spinnfäden! {x} schüttelte sich."),
            _l("A Da saß eine Spinne. {x} nickte ihr zu."),
        ),
    },
    love_food=_l("B {x} packte aus: {noun}, und jeder bekam etwas ab. || {x} hatte noch {noun} und gab etwas ab."),
    love_thing=_l("B „Magst du auch {noun}?“, fragte {x}. || „Danach will ich {noun}“, sagte {x}."),
    love_end=_l("B Und für {x} gab es {noun}, mehr als genug. || Und {x} träumte: {noun}, lauter {noun}."),
    kind=_l("B {x} war {noun}, und das gern. || {x} war {noun}, das sah man gleich."),
    keep=_l("A Ohne {thing_obj}? Niemals! || Ohne {thing_obj} ging {x} nirgends hin."),
    motif=_l("A Auf dem Fensterbrett stand {noun} aus Papier. || Daheim stand {noun}, ganz aus Papier."),
    motif_end=_l("A Auf dem Fensterbrett nickte {the_noun}. || Und {the_noun} guckte vom Fensterbrett zu."),
    naming=_l(
        "A Diese Nacht hat jetzt einen Namen: „{title}“. || Und wie heißt diese Nacht? „{title}“. || "
        "Sie sagen dazu heute noch: „{title}“."
    ),
    here=_l("A {x} war auch da. || {x} kam angerannt. || Und da kam {x}."),
    too=_l("A Und {x} auch. || {x} auch."),
    places=PLACES,
    along=_l("B „Ich komme mit“, sagte {x}. || „Nicht ohne mich“, sagte {x}."),
    wish_time={
        "dawn": "Es war noch ganz früh, der Himmel rosa.",
        "morning": "Es war ein heller, neuer Morgen.",
        "noon": "Die Sonne stand hoch. Es war Mittag.",
        "afternoon": "Der Nachmittag war lang und golden.",
        "dusk": "Die Sonne ging unter, Lampen gingen an.",
        "night": "Nun war es Nacht, voller Sterne.",
    },
    wish_weather={
        "rain": "Es regnete, plitsch, platsch, auf alles.",
        "snow": "Schnee fiel, dicht und weich.",
        "wind": "Der Wind blies und blies noch einmal.",
        "fog": "Nebel lag wie Wolle über allem.",
        "storm": "Ein Sturm rüttelte an allem.",
    },
    wish_extra=_l("A Da kam {noun} vorbei und blieb. || Und sieh mal, {noun}! Mitmachen wollte jeder."),
    wish_place=_l("A Es fing {noun} an."),
    wish_funny=_l("A Jemand nieste. Alle lachten. || Hicks! Und noch mal: hicks! Wer war das?"),
    wish_quiet=_l("A Und dann war es eine Weile still. || Einatmen. Ausatmen."),
)
