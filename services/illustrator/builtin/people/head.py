"""The head of a person: hair, ears, skull, face and what covers it. The centre of the head is (0, 0)."""

from services.illustrator.builtin.aids.hearing import hearing_aid
from services.illustrator.builtin.brush.ink import Ink
from services.illustrator.builtin.brush.svg import d, ellipse
from services.illustrator.builtin.clothes import headgear
from services.illustrator.builtin.figures import marks
from services.illustrator.builtin.figures.look import Look
from services.illustrator.builtin.figures.moods import Expression
from services.illustrator.builtin.people import beards, covers, eyewear, features, hair, hairline
from services.illustrator.builtin.people.tones import Tones, tones_of

_HIDES_HAIR = ("hijab", "turban")


def back(ink: Ink, look: Look) -> str:
    """Hair and cloth that hang down behind head and shoulders."""
    cover = look.figure.hair and look.figure.hair.cover
    hanging = "" if cover in _HIDES_HAIR else hair.behind(ink, look, hat=_pressed(look))
    return hanging + covers.behind(ink, look)


def _pressed(look: Look) -> bool:
    """Whether something lies on the hair."""
    return headgear.is_covered(look) or bool(look.figure.hair and look.figure.hair.cover == "headscarf")


def head(ink: Ink, look: Look, mood: Expression, shift: float, *, awake: bool) -> str:
    """The head without what hangs behind it, looking towards +x by ``shift``."""
    tones = tones_of(look.fur)
    cover = look.figure.hair and look.figure.hair.cover
    hidden = cover in _HIDES_HAIR
    ears = "" if cover == "hijab" else _ears(ink, look, tones)
    face = (
        features.cheeks(ink, look, tones, mood, shift)
        + (marks.seams(ink, look, tones.crease) if look.kind == "doll" else "")
        + marks.on_face(ink, look, shift)
        + headgear.mask(ink, look, features.eyes_at(look, shift))
        + beards.beard(ink, look, shift)
        + features.years(ink, look, tones, shift)
        + features.eyes(ink, look, tones, mood, shift, awake=awake)
        + features.nose(ink, look, tones, shift)
        + features.mouth(ink, look, tones, mood.mouth, shift)
        + beards.moustache(ink, look, shift)
    )
    top = ("" if hidden else hair.beside(ink, look) + hairline.front(ink, look, hat=_pressed(look))) + covers.front(
        ink, look, shift
    )
    worn = eyewear.eyewear(ink, look, features.eyes_at(look, shift)) + headgear.on_head(ink, look, shift)
    return ears + ink.shape(skull(look), look.fur, model=0.16) + face + top + _hearing(ink, look) + worn


def skull(look: Look) -> str:
    """Path of the face: round for a child, longer for who has grown."""
    rx, ry = look.body.head
    jaw = 0.62 if look.age in ("baby", "child") else 0.54
    return d("M", 0, -ry, "C", rx * 0.64, -ry, rx, -ry * 0.56, rx, ry * 0.04, "C", rx, ry * 0.66, rx * jaw, ry, 0, ry,
             "C", -rx * jaw, ry, -rx, ry * 0.66, -rx, ry * 0.04, "C", -rx, -ry * 0.56, -rx * 0.64, -ry, 0, -ry,
             "z")  # fmt: skip


def _ears(ink: Ink, look: Look, tones: Tones) -> str:
    rx, ry = look.body.head
    out = ""
    for side in (-1, 1):
        if look.lacks("ear", side):
            continue
        x, y = side * rx * 0.99, ry * 0.12
        out += ink.shape(ellipse(x, y, rx * 0.155, ry * 0.2), look.fur)
        out += ink.shape(ellipse(x + side * rx * 0.02, y + ry * 0.01, rx * 0.075, ry * 0.11), tones.shade, edge=False)
    return out


def _hearing(ink: Ink, look: Look) -> str:
    if not look.has("hearing aid"):
        return ""
    rx, ry = look.body.head
    x, y = -rx * 0.98, ry * 0.12
    return ink.shape(ellipse(x, y, rx * 0.155, ry * 0.2), look.fur) + hearing_aid(ink, look, x, y)
