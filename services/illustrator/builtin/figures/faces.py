"""Faces: eyes, brows, mouths and cheeks. The centre of the head is (0, 0)."""

from services.illustrator.builtin.brush.colour import darker, lighter, luminance, mix
from services.illustrator.builtin.brush.ink import Ink
from services.illustrator.builtin.brush.pigments import legible, lightness
from services.illustrator.builtin.brush.svg import circle, d, ellipse
from services.illustrator.builtin.figures import marks
from services.illustrator.builtin.figures.look import Look
from services.illustrator.builtin.figures.moods import Expression

DARK = "#2c1d22"


Eye = tuple[float, float, float]


def eyes_at(look: Look, shift: float) -> list[Eye]:
    """Where the eyes are (x, y) and how large: two, unless somebody has one or three."""
    rx, ry = look.body.head
    gap, y, k = rx * 0.40, -ry * (0.56 if "popeyes" in look.body.marks else 0.10), rx / 92
    count = (look.figure.eyes and look.figure.eyes.count) or 2
    if count == 1:
        return [(shift, y - 2, k * 1.4)]
    pair = [(shift - gap, y, k), (shift + gap * 0.92, y, k)]
    return [*pair, (shift, y - ry * 0.42, k * 0.84)] if count > 2 else pair


def face(ink: Ink, look: Look, mood: Expression, shift: float, *, awake: bool = True) -> str:
    """Eyes, brows, cheeks, tear; ``shift`` is how far the features have turned to the side."""
    rx, ry = look.body.head
    kind = mood.eyes if awake or mood.eyes == "wide" else "closed"
    out = _cheeks(ink, look, mood, shift)
    eyes, buttons = eyes_at(look, shift), marks.button_eyes(look)
    for index, (x, y, k) in enumerate(eyes):
        side = (-1, 1, 0)[index]
        sewn = buttons[index] if index < 2 else ""
        if look.lacks("eye", side):
            out += marks.stitches(ink, x, y, 11 * k, legible(DARK, look.fur, 20))
        elif sewn:
            out += marks.button(ink, x, y, 19 * k, sewn)
        else:
            out += _ground(ink, look, kind, x, y, k) + eye(ink, kind, x, y, k, shift, look.iris)
        if mood.brows and side:
            out += _brow(ink, look, mood, x, y - rx * 0.27, side, k)
    if mood.tear:
        x, y = eyes[0][0] - 4, eyes[0][1] + ry * 0.3
        out += ink.shape(d("M", x, y - 13, "q", 13, 17, 0, 22, "q", -13, -5, 0, -22, "z"), "#a9d8f0", edge=False)
    return out


def _ground(ink: Ink, look: Look, kind: str, x: float, y: float, k: float) -> str:
    """A paler place around the eyes of who has dark fur, so that they can be seen."""
    if lightness(look.face) > 40 or kind == "wide" or "bandit" in look.body.marks:
        return ""
    return ink.shape(ellipse(x, y, 20 * k, 21 * k), lighter(look.face, 0.5), edge=False)


def eye(ink: Ink, kind: str, x: float, y: float, k: float, shift: float, iris: str = "") -> str:
    """One eye; ``k`` scales it, ``shift`` says where it looks, ``iris`` is its colour where one was said."""
    look_x = 3.2 if shift > 0 else -3.2 if shift < 0 else 0
    if kind in ("happy", "closed"):
        bend = -15 if kind == "happy" else 12
        arc = d("M", x - 15 * k, y, "q", 15 * k, bend * k, 30 * k, 0)
        lashes = "" if kind == "happy" else ink.line(d("M", x + 9 * k, y + 7 * k, "l", 6 * k, 6 * k), DARK, 3.4 * k)
        return ink.line(arc, DARK, 5 * k) + lashes
    if kind == "wide":
        white = ink.shape(circle(x, y, 21 * k), "#fffdf6")
        return white + _bead(ink, x + look_x, y, 11 * k, iris)
    r = {"button": 13.5, "big": 16.5, "half": 14}[kind] * k
    out = _bead(ink, x + look_x * 0.5, y, r * 1.12 if iris else r, iris)
    if kind == "half":
        out += ink.line(d("M", x - 19 * k, y - 3 * k, "q", 19 * k, -9 * k, 38 * k, 3 * k), DARK, 4.4 * k)
    return out


def _bead(ink: Ink, x: float, y: float, r: float, iris: str) -> str:
    rim = ink.shape(ellipse(x, y, r * 0.93, r * 1.06), DARK, edge=False)
    if iris:
        rim += ink.shape(ellipse(x, y, r * 0.8, r * 0.92), iris, edge=False)
        rim += ink.shape(circle(x, y, r * 0.5), DARK, edge=False)
    return (
        rim
        + ink.shape(circle(x + r * 0.34, y - r * 0.38, r * 0.33), "#fffdf6", edge=False)
        + ink.shape(circle(x - r * 0.36, y + r * 0.42, r * 0.16), "#c8b2a6", edge=False, soft=0.8)
    )


def _brow(ink: Ink, look: Look, mood: Expression, x: float, y: float, side: int, k: float) -> str:
    inner, outer = mood.brows or (0, 0)
    if side < 0 and mood.other_brow:
        inner, outer = inner + mood.other_brow, outer + mood.other_brow
    colour = darker(look.fur, 0.62) if lightness(look.face) > 40 else lighter(look.face, 0.5)
    start, end = (x - side * 15 * k, y + inner * k), (x + side * 15 * k, y + outer * k)
    return ink.line(d("M", *start, "Q", x, (start[1] + end[1]) / 2 - 5 * k, *end), colour, 5.4 * k)


def _cheeks(ink: Ink, look: Look, mood: Expression, shift: float) -> str:
    rx, ry = look.body.head
    colour = mix("#f2786b", look.fur, 0.15)
    soft = mood.blush * (1 if luminance(look.fur) > 0.35 else 1.25)
    return "".join(
        ink.shape(
            ellipse(shift * 0.8 + side * rx * 0.64, ry * 0.30, rx * 0.17, ry * 0.13), colour, edge=False, soft=soft
        )
        for side in (-1, 1)
    )


def mouth(ink: Ink, kind: str, x: float, y: float, k: float, line: str = DARK) -> str:
    """A mouth around (x, y)."""
    if kind == "grin":
        path = d("M", x - 25 * k, y - 2, "q", 25 * k, 9 * k, 50 * k, 0, "q", -4 * k, 32 * k, -25 * k, 32 * k,
                 "q", -21 * k, 0, -25 * k, -32 * k, "z")  # fmt: skip
        tongue = ellipse(x, y + 23 * k, 12 * k, 7 * k)
        return ink.shape(path, "#6e2b33", edge=False) + ink.shape(tongue, "#ee8b84", edge=False)
    if kind == "o":
        return ink.shape(ellipse(x, y + 9 * k, 9 * k, 12 * k), "#6e2b33", edge=False)
    if kind == "yawn":
        return ink.shape(ellipse(x, y + 8 * k, 10 * k, 8 * k), "#6e2b33", edge=False)
    paths = {
        "smile": d("M", x - 21 * k, y, "q", 21 * k, 19 * k, 42 * k, 0),
        "small": d("M", x - 11 * k, y + 3, "q", 11 * k, 9 * k, 22 * k, 0),
        "frown": d("M", x - 18 * k, y + 14 * k, "q", 18 * k, -17 * k, 36 * k, 0),
        "firm": d("M", x - 19 * k, y + 6 * k, "q", 20 * k, 7 * k, 38 * k, -6 * k),
        "wave": d("M", x - 21 * k, y + 8 * k, "q", 7 * k, -10 * k, 14 * k, 0, "t", 14 * k, 0, "t", 14 * k, 0),
    }
    return ink.line(paths[kind], line, 4.6 * k)
