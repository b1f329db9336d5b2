"""English."""

from services.story.builtin.en.asides import ASIDES
from services.story.builtin.en.bell import BELL
from services.story.builtin.en.boat import BOAT
from services.story.builtin.en.cake import CAKE
from services.story.builtin.en.kite import KITE
from services.story.builtin.en.lantern import LANTERN
from services.story.builtin.en.lexicon import LEXICON
from services.story.builtin.en.picture import PICTURE
from services.story.builtin.en.star import STAR
from services.story.builtin.en.voices import VOICES
from services.story.builtin.language import Language, Noun


def _typeset(text: str) -> str:
    return text.replace("'", "’")


def _join(names: tuple[str, ...]) -> str:
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def _thing(noun: Noun, colour: tuple[str, ...] | None) -> tuple[str, str]:
    said = f"the {colour[1]} {noun.word}" if colour else f"the {noun.word}"
    return said, said


ENGLISH = Language(
    tag="en",
    names=("Pip", "Tilly", "Barnaby", "Moss", "Juniper", "Otto", "Wren", "Bramble"),
    invented_kind="bear",
    default_look="a well-loved plush toy",
    lexicon=LEXICON,
    voices=VOICES,
    asides=ASIDES,
    picture=PICTURE,
    tales={"bell": BELL, "kite": KITE, "lantern": LANTERN, "boat": BOAT, "cake": CAKE, "star": STAR},
    typeset=_typeset,
    join=_join,
    thing=_thing,
)
