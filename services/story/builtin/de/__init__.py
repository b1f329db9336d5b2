"""German."""

from services.story.builtin.de.asides import ASIDES
from services.story.builtin.de.bell import BELL
from services.story.builtin.de.boat import BOAT
from services.story.builtin.de.cake import CAKE
from services.story.builtin.de.kite import KITE
from services.story.builtin.de.lantern import LANTERN
from services.story.builtin.de.lexicon import LEXICON
from services.story.builtin.de.picture import PICTURE
from services.story.builtin.de.star import STAR
from services.story.builtin.de.voices import VOICES
from services.story.builtin.language import Language, Noun

_UNCHANGED = ("rosa", "lila", "orange")
_SUBJECT = {"m": ("der", "e"), "f": ("die", "e"), "n": ("das", "e"), "p": ("die", "en")}
_OBJECT = {**_SUBJECT, "m": ("den", "en")}


def _typeset(text: str) -> str:
    return text.replace("'", "’")


def _join(names: tuple[str, ...]) -> str:
    return " und ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def _definite(noun: Noun, colour: tuple[str, ...] | None, forms: dict[str, tuple[str, str]]) -> str:
    article, ending = forms[noun.gender]
    if colour is None:
        return f"{article} {noun.word}"
    said = colour[1] if colour[1] in _UNCHANGED else colour[1] + ending
    return f"{article} {said} {noun.word}"


def _thing(noun: Noun, colour: tuple[str, ...] | None) -> tuple[str, str]:
    return _definite(noun, colour, _SUBJECT), _definite(noun, colour, _OBJECT)


GERMAN = Language(
    tag="de",
    names=("Mattis", "Lotte", "Pauli", "Fenja", "Knut", "Ida", "Moritz", "Wanda"),
    invented_kind="Bär",
    default_look="ein viel geliebtes Kuscheltier",
    lexicon=LEXICON,
    voices=VOICES,
    asides=ASIDES,
    picture=PICTURE,
    tales={"bell": BELL, "kite": KITE, "lantern": LANTERN, "boat": BOAT, "cake": CAKE, "star": STAR},
    typeset=_typeset,
    join=_join,
    thing=_thing,
)
