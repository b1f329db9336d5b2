"""French."""

import re

from services.story.builtin.fr.asides import ASIDES
from services.story.builtin.fr.bell import BELL
from services.story.builtin.fr.boat import BOAT
from services.story.builtin.fr.cake import CAKE
from services.story.builtin.fr.kite import KITE
from services.story.builtin.fr.lantern import LANTERN
from services.story.builtin.fr.lexicon import LEXICON
from services.story.builtin.fr.picture import PICTURE
from services.story.builtin.fr.star import STAR
from services.story.builtin.fr.voices import VOICES
from services.story.builtin.language import Language, Noun

_ARTICLES = {"m": "le ", "f": "la ", "fe": "l’", "fp": "les "}
_FORMS = {"m": 1, "f": 2, "fe": 2, "fp": 3}
_NARROW, _FULL = "\u202f", "\u00a0"


def _typeset(text: str) -> str:
    """Spaces that hold: narrow inside guillemets and before high marks, full before a colon."""
    held = text.replace("'", "’").replace("« ", "«" + _NARROW).replace(" »", _NARROW + "»").replace(" :", _FULL + ":")
    return re.sub(r" ([!?;])", _NARROW + r"\1", held)


def _join(names: tuple[str, ...]) -> str:
    return " et ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def _thing(noun: Noun, colour: tuple[str, ...] | None) -> tuple[str, str]:
    said = _ARTICLES[noun.gender] + noun.word
    if colour:
        said = f"{said} {colour[_FORMS[noun.gender]]}"
    return said, said


FRENCH = Language(
    tag="fr",
    names=("Léon", "Lucie", "Basile", "Manon", "Gaspard", "Rose", "Marius", "Jeanne"),
    invented_kind="ours",
    default_look="une peluche très aimée",
    lexicon=LEXICON,
    voices=VOICES,
    asides=ASIDES,
    picture=PICTURE,
    tales={"bell": BELL, "kite": KITE, "lantern": LANTERN, "boat": BOAT, "cake": CAKE, "star": STAR},
    typeset=_typeset,
    join=_join,
    thing=_thing,
)
