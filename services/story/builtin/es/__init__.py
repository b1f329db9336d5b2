"""Spanish."""

from services.story.builtin.es.asides import ASIDES
from services.story.builtin.es.bell import BELL
from services.story.builtin.es.boat import BOAT
from services.story.builtin.es.cake import CAKE
from services.story.builtin.es.kite import KITE
from services.story.builtin.es.lantern import LANTERN
from services.story.builtin.es.lexicon import LEXICON
from services.story.builtin.es.picture import PICTURE
from services.story.builtin.es.star import STAR
from services.story.builtin.es.voices import VOICES
from services.story.builtin.language import Language, Noun

_ARTICLES = {"m": "el", "f": "la", "fp": "las"}
_FORMS = {"m": 1, "f": 2, "fp": 3}


def _typeset(text: str) -> str:
    return text.replace("'", "’")


def _and(name: str) -> str:
    """The word for "and" before a name: "e" before an i sound."""
    start = name.lower()
    sounds_i = start.startswith(("i", "í", "hi", "hí")) and not start.startswith(
        ("ia", "ie", "io", "hia", "hie", "hio")
    )
    return "e" if sounds_i else "y"


def _join(names: tuple[str, ...]) -> str:
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} {_and(names[-1])} {names[-1]}"


def _thing(noun: Noun, colour: tuple[str, ...] | None) -> tuple[str, str]:
    said = f"{_ARTICLES[noun.gender]} {noun.word}"
    if colour:
        said = f"{said} {colour[_FORMS[noun.gender]]}"
    return said, said


SPANISH = Language(
    tag="es",
    names=("Nico", "Lola", "Bruno", "Candela", "Tomás", "Olivia", "Hugo", "Vera"),
    invented_kind="oso",
    default_look="un peluche muy querido",
    lexicon=LEXICON,
    voices=VOICES,
    asides=ASIDES,
    picture=PICTURE,
    tales={"bell": BELL, "kite": KITE, "lantern": LANTERN, "boat": BOAT, "cake": CAKE, "star": STAR},
    typeset=_typeset,
    join=_join,
    thing=_thing,
)
