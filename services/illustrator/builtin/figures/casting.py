"""From a member of the cast, its figure and its photo, to a look that can be drawn."""

from random import Random

from contracts.figure import Colour, Figure, MarkKind, Size, Skin
from services.illustrator.builtin.bodies import BODIES
from services.illustrator.builtin.brush.colour import darker, lighter, luminance, mix, shifted
from services.illustrator.builtin.brush.pigments import HAIRS, IRISES, PIGMENTS, SKINS, apart
from services.illustrator.builtin.figures.look import Look
from services.illustrator.builtin.figures.outfit import outfit
from services.illustrator.builtin.figures.photo import main_colours, patch
from services.illustrator.builtin.people.frames import SIZES
from services.illustrator.builtin.reading.wishing import wished
from services.illustrator.painter import Reference

USUAL_SKIN: Skin = "golden"
"""Of people whose skin nobody named: a warm tone in the middle."""

_SIZES: dict[Size, float] = {"tiny": 0.68, "small": 0.84, "big": 1.12, "huge": 1.24}
_CLOTHS = ("#c4566b", "#5f8fb8", "#d99a3c", "#6c9a6a", "#8f74b3")
_MARKS = {
    "patch": "#c4566b", "button eyes": "#5a3f34", "button eye": "#5a3f34", "scar": "", "freckles": "",
    "birthmark": "", "stitches": "", "dimples": "",
}  # fmt: skip


def look_of(member: Reference) -> Look:
    """The look of a member: its figure and what was wished of it, then the photo, then a choice.

    What nobody said is chosen from what is usual for its kind, the same way for the same name and seed: a sketch, for
    which there is no character yet, shows what every page is going to show.
    """
    figure = wished(member.figure, member.wish)
    chance = Random(f"look:{member.look.name}:{member.seed or ''}")
    return person_look(figure, chance) if figure.is_person else _animal_look(member, figure, chance)


_GLOWING = frozenset(("ginger", "orange", "red", "blond", "yellow", "gold", "pink", "light brown"))
"""Colours of hair that are told by their brightness."""


def person_look(figure: Figure, chance: Random) -> Look:
    """The look of a person. No photo says anything about it: neither its skin nor its clothes are guessed."""
    skin = SKINS[figure.skin or USUAL_SKIN]
    hair = figure.hair
    usual: Colour = "light grey" if figure.age == "old" else "dark brown"
    tone = apart(HAIRS[(hair and hair.colour) or usual], skin, 0.22, brighter=bool(hair and hair.colour in _GLOWING))
    main = figure.colours and figure.colours.main
    return Look(
        kind=figure.body, cloth=PIGMENTS[main or "turquoise"], fur=skin, belly=skin, inner=skin, hair=tone,
        cover=PIGMENTS[(hair and hair.cover_colour) or "turquoise"], iris=_iris(figure),
        size=SIZES[figure.age or "child"] * _size(figure),
        second=PIGMENTS[figure.colours.second] if figure.colours and figure.colours.second else "",
        worn=outfit(figure, chance), marks=_marks(figure), figure=figure,
    )  # fmt: skip


def _animal_look(member: Reference, figure: Figure, chance: Random) -> Look:
    body = BODIES[figure.body]
    said = PIGMENTS[figure.colours.main] if figure.colours and figure.colours.main else ""
    second = PIGMENTS[figure.colours.second] if figure.colours and figure.colours.second else ""
    photo = main_colours(member.photo)
    usual = chance.choice(body.fur)
    cloth = photo[1] if len(photo) > 1 else chance.choice(_CLOTHS)
    fur = said or (_plush(photo[0]) if photo and figure.body != "panda" else usual)
    own = body.belly if not said or luminance(body.belly or fur) > 0.8 else ""
    return Look(
        kind=figure.body, fur=fur, belly=(second if not figure.pattern else "") or own or _belly(fur),
        inner=body.inner or mix(lighter(fur, 0.34), "#f0a9a0", 0.3), cloth=cloth,
        hair=HAIRS[figure.hair.colour] if figure.hair and figure.hair.colour else "", iris=_iris(figure),
        pattern=figure.pattern, second=second, size=_size(figure), worn=outfit(figure, chance),
        marks=_marks(figure), badge=patch(member.photo), figure=figure,
    )  # fmt: skip


def _size(figure: Figure) -> float:
    return _SIZES[figure.size] if figure.size else 1.0


def _iris(figure: Figure) -> str:
    return IRISES[figure.eyes.colour] if figure.eyes and figure.eyes.colour else ""


def _marks(figure: Figure) -> tuple[tuple[MarkKind, str], ...]:
    return tuple((mark.what, PIGMENTS[mark.colour] if mark.colour else _MARKS[mark.what]) for mark in figure.marks)


def _plush(colour: str) -> str:
    """A photo's colour, a little brighter: cameras see plush darker than children do."""
    return shifted(lighter(colour, 0.08), 0, 1.12, 1.04)


def _belly(fur: str) -> str:
    return lighter(fur, 0.46) if luminance(fur) < 0.8 else darker(mix(fur, "#f3e0c0", 0.5), 0.02)
