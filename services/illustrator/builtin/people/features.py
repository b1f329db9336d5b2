"""Features of people: eyes, brows, nose, mouth. The centre of the head is (0, 0); every tone is drawn the same way."""

from services.illustrator.builtin.brush.ink import Ink
from services.illustrator.builtin.brush.svg import circle, d, ellipse
from services.illustrator.builtin.figures import marks
from services.illustrator.builtin.figures.look import Look
from services.illustrator.builtin.figures.moods import Expression
from services.illustrator.builtin.people.tones import TEETH, Tones, brows_of

IRIS = "#5b3a24"
_EYES = {"button": (11.8, 10.8), "big": (12.2, 11.8), "wide": (12.2, 12.8), "half": (11.8, 10)}


def eyes_at(look: Look, shift: float) -> list[tuple[float, float, float]]:
    """Where the eyes are (x, y) and how large: two, unless somebody has one or three."""
    rx, ry = look.body.head
    gap, y, k = rx * 0.40, ry * 0.06, rx / 74
    pair = [(shift - gap, y, k), (shift + gap * 0.93, y, k)]
    count = (look.figure.eyes and look.figure.eyes.count) or 2
    if count == 1:
        return [(shift, y - 2, k * 1.35)]
    return [*pair, (shift, y - ry * 0.44, k * 0.84)] if count > 2 else pair


def eyes(ink: Ink, look: Look, tones: Tones, mood: Expression, shift: float, *, awake: bool) -> str:
    """All eyes with their brows."""
    kind = mood.eyes if awake or mood.eyes == "wide" else "closed"
    out, buttons = "", marks.button_eyes(look)
    for index, (x, y, k) in enumerate(eyes_at(look, shift)):
        side = (-1, 1, 0)[index]
        if index < 2 and buttons[index]:
            out += marks.button(ink, x, y, 15 * k, buttons[index]) + _brow(ink, look, mood, x, y - 21 * k, side, k)
            continue
        shut = kind if not (look.lacks("eye", side) or (look.has("eye patch") and index == 0)) else "closed"
        out += _eye(ink, look, tones, shut, x, y, k, shift)
        if side:
            out += _brow(ink, look, mood, x, y - 21 * k, side, k)
    return out + (_tear(ink, look, shift) if mood.tear else "")


def _tear(ink: Ink, look: Look, shift: float) -> str:
    x, y, k = eyes_at(look, shift)[0]
    drop = d("M", x - 6 * k, y + 15 * k, "q", 11 * k, 15 * k, 0, 19 * k, "q", -11 * k, -4 * k, 0, -19 * k, "z")
    return ink.shape(drop, "#a9d8f0", edge=False)


def _eye(ink: Ink, look: Look, tones: Tones, kind: str, x: float, y: float, k: float, shift: float) -> str:
    if kind in ("happy", "closed"):
        bend = -14 if kind == "happy" else 11
        arc = d("M", x - 13 * k, y + 1, "q", 13 * k, bend * k, 26 * k, 0)
        return ink.line(arc, tones.lash, 4.4 * k)
    wide, tall = _EYES[kind]
    aim = 2.6 * k if shift > 1 else -2.6 * k if shift < -1 else 0
    iris = look.iris or IRIS
    out = ink.shape(ellipse(x, y, wide * k, tall * k), tones.white, edge=False)
    r = (8.0 if kind == "wide" else 8.8) * k
    out += ink.shape(circle(x + aim, y + 0.6 * k, r), iris, edge=False)
    out += ink.shape(circle(x + aim, y + 0.6 * k, r * 0.56), "#1f1416", edge=False)
    out += ink.shape(circle(x + aim + r * 0.36, y - r * 0.36, r * 0.3), "#fffdf6", edge=False)
    if kind == "half":
        lid = d("M", x - 14 * k, y - 1 * k, "q", 14 * k, -4 * k, 28 * k, 0, "q", -3 * k, -12 * k, -14 * k, -12 * k,
                "q", -11 * k, 0, -14 * k, 12 * k, "z")  # fmt: skip
        return out + ink.shape(lid, tones.skin, edge=False) + _lash(ink, tones, x, y - 1 * k, wide * k, 4 * k, k)
    return out + _lash(ink, tones, x, y - 1.5 * k, wide * k, (tall - 0.5) * k * 1.9, k)


def _lash(ink: Ink, tones: Tones, x: float, y: float, wide: float, rise: float, k: float) -> str:
    return ink.line(d("M", x - wide, y, "q", wide, -rise, 2 * wide, 0), tones.lash, 3.6 * k)


def _brow(ink: Ink, look: Look, mood: Expression, x: float, y: float, side: int, k: float) -> str:
    inner, outer = mood.brows or (-1, 1)
    if side < 0 and mood.other_brow:
        inner, outer = inner + mood.other_brow, outer + mood.other_brow
    start, end = (x - side * 12 * k, y + inner * k * 0.8), (x + side * 14 * k, y + outer * k * 0.8)
    arc = d("M", *start, "Q", x, (start[1] + end[1]) / 2 - 5 * k, *end)
    return ink.line(arc, brows_of(look.hair, look.fur), (3.6 if look.age == "baby" else 4.8) * k)


def nose(ink: Ink, look: Look, tones: Tones, shift: float) -> str:
    """A small nose: one line, the same for everybody."""
    if look.lacks("nose"):
        return ""
    rx, ry = look.body.head
    k = rx / 74
    return ink.line(d("M", shift * 1.4 - 6 * k, ry * 0.26, "q", 7 * k, 6 * k, 13 * k, -1 * k), tones.nose, 4 * k)


def mouth(ink: Ink, look: Look, tones: Tones, kind: str, shift: float) -> str:
    """A mouth: a line; open in a laugh, with teeth."""
    rx, ry = look.body.head
    x, y, k = shift * 1.15, ry * 0.53, rx / 74
    if kind == "grin":
        return _laugh(ink, look, tones, x, y - 2 * k, k)
    if kind in ("o", "yawn"):
        wide, tall = (7.5, 9.5) if kind == "o" else (9.5, 7.5)
        return ink.shape(ellipse(x, y + 5 * k, wide * k + 2, tall * k + 2), tones.lips, edge=False) + ink.shape(
            ellipse(x, y + 5 * k, wide * k, tall * k), tones.mouth, edge=False
        )
    paths = {
        "smile": d("M", x - 17 * k, y, "q", 17 * k, 15 * k, 34 * k, 0),
        "small": d("M", x - 10 * k, y + 2, "q", 10 * k, 8 * k, 20 * k, 0),
        "frown": d("M", x - 15 * k, y + 9 * k, "q", 15 * k, -13 * k, 30 * k, 0),
        "firm": d("M", x - 15 * k, y + 4 * k, "q", 16 * k, 6 * k, 30 * k, -4 * k),
        "wave": d("M", x - 17 * k, y + 6 * k, "q", 6 * k, -8 * k, 12 * k, 0, "t", 11 * k, 0, "t", 11 * k, 0),
    }
    return ink.line(paths[kind], tones.lips, 4.4 * k)


def _laugh(ink: Ink, look: Look, tones: Tones, x: float, y: float, k: float) -> str:
    open_mouth = d("M", x - 19 * k, y, "q", 19 * k, 7 * k, 38 * k, 0, "q", -3 * k, 22 * k, -19 * k, 22 * k,
                   "q", -16 * k, 0, -19 * k, -22 * k, "z")  # fmt: skip
    teeth = d("M", x - 16 * k, y + 1.5 * k, "q", 16 * k, 5.5 * k, 32 * k, 0, "q", -2 * k, 5 * k, -4 * k, 6 * k, "q",
              -12 * k, 4 * k, -24 * k, 0, "q", -3 * k, -2 * k, -4 * k, -6 * k, "z")  # fmt: skip
    out = ink.shape(open_mouth, tones.mouth, edge=False)
    if look.age != "baby":
        out += ink.shape(teeth, TEETH, edge=False)
    if look.lacks("tooth"):
        gap = d("M", x + 3 * k, y + 3 * k, "h", 7 * k, "v", 8 * k, "h", -7 * k, "z")
        out += ink.shape(gap, tones.mouth, edge=False)
    out += ink.shape(ellipse(x, y + 17 * k, 9 * k, 4 * k), tones.tongue, edge=False)
    return out + ink.line(d("M", x - 19 * k, y, "q", 19 * k, 7 * k, 38 * k, 0), tones.lips, 2.6 * k)


def cheeks(ink: Ink, look: Look, tones: Tones, mood: Expression, shift: float) -> str:
    """A little warmth below the eyes."""
    rx, ry = look.body.head
    wide = 0.19 if look.age == "baby" or look.kind == "doll" else 0.165
    return "".join(
        ink.shape(ellipse(shift * 0.8 + side * rx * 0.6, ry * 0.36, rx * wide, ry * 0.12), tones.cheek, edge=False,
                  soft=mood.blush * tones.blush)
        for side in (-1, 1)
    )  # fmt: skip


def years(ink: Ink, look: Look, tones: Tones, shift: float) -> str:
    """The gentle lines of an old face: where it has laughed."""
    if look.age != "old":
        return ""
    rx, ry = look.body.head
    k, out = rx / 74, ""
    for side in (-1, 1):
        x, y = shift + side * rx * 0.68, ry * 0.04
        for rise in (-5, 3):
            out += ink.line(d("M", x, y + rise * k, "l", side * 7 * k, (rise - 1) * 0.6 * k), tones.crease, 2.2 * k)
        out += ink.line(d("M", shift + side * rx * 0.42, ry * 0.36, "q", side * 6 * k, 8 * k, side * 3 * k, 15 * k),
                        tones.crease, 2.2 * k)  # fmt: skip
    return out + ink.line(d("M", shift - 14 * k, -ry * 0.42, "q", 14 * k, -4 * k, 28 * k, 0), tones.crease, 2 * k)
