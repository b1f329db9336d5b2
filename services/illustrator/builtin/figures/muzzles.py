"""Muzzles: snouts, beaks and trunks with their noses and mouths. The centre of the head is (0, 0)."""

from services.illustrator.builtin.brush.colour import darker, lighter, luminance, mix
from services.illustrator.builtin.brush.ink import Ink
from services.illustrator.builtin.brush.svg import d, ellipse
from services.illustrator.builtin.figures import marks
from services.illustrator.builtin.figures.faces import DARK, mouth
from services.illustrator.builtin.figures.look import Look
from services.illustrator.builtin.figures.moods import Expression


def muzzle(ink: Ink, look: Look, mood: Expression, shift: float) -> str:
    """Snout, nose and mouth."""
    rx, ry = look.body.head
    kind, k = look.body.muzzle, rx / 92
    x, y = shift * 1.35, ry * 0.34
    light = look.belly if kind in ("mask", "broad") else mix(look.belly, look.fur, 0.25)
    dark_line = DARK if luminance(look.fur) > 0.28 or kind != "none" else "#1a1115"
    if kind == "none":
        return mouth(ink, mood.mouth, shift, y, k, dark_line)
    if kind == "beak":
        return _beak(ink, mood, x, ry * 0.16, k)
    if kind == "trunk":
        return _trunk(ink, look, mood, x, y, k)
    if kind == "snout":
        return (mouth(ink, mood.mouth, x, y + 28 * k, k) + ink.shape(ellipse(x, y, 34 * k, 25 * k), look.inner,
            model=0.5)
                + ink.shape(ellipse(x - 11 * k, y, 5 * k, 8 * k), darker(look.inner, 0.5), edge=False)
                + ink.shape(ellipse(x + 11 * k, y, 5 * k, 8 * k), darker(look.inner, 0.5), edge=False))  # fmt: skip
    return _soft_muzzle(ink, look, mood, kind, light, x, y, k)


def _soft_muzzle(ink: Ink, look: Look, mood: Expression, kind: str, light: str, x: float, y: float, k: float) -> str:
    sizes = {
        "short": (40, 32),
        "button": (30, 22),
        "long": (44, 38),
        "mask": (66, 36),
        "broad": (60, 38),
        "horse": (54, 40),
    }
    rx, ry = sizes[kind]
    out = ""
    if kind == "mask":
        out += ink.shape(d("M", x - 74 * k, y - 16 * k, "Q", x - 34 * k, y - 26 * k, x, y - 6 * k, "Q", x + 34 * k,
            y - 26 * k,
                           x + 74 * k, y - 16 * k, "Q", x + 46 * k, y + 48 * k, x, y + 50 * k, "Q", x - 46 * k,
                           y + 48 * k,
                           x - 74 * k, y - 16 * k, "z"), light, edge=False)  # fmt: skip
    else:
        out += ink.shape(ellipse(x, y + 6 * k, rx * k, ry * k), light, model=0.25, edge=kind in ("long", "horse"))
    out += mouth(ink, mood.mouth, x, y + (16 if kind != "horse" else 22) * k, k * 0.92)
    if kind in ("broad", "horse"):
        return out + "".join(
            ink.shape(ellipse(x + s * 17 * k, y - 10 * k, 4.5 * k, 6 * k), darker(light, 0.6), edge=False)
            for s in (-1, 1)
        )
    width = {"button": 11, "short": 17, "long": 20, "mask": 15}[kind] * k
    out += _nose(ink, look, x, y - (8 if kind == "button" else 14) * k, width)
    return out + (_whiskers(ink, look, x, y, k) if "whiskers" in look.body.marks else "")


def _nose(ink: Ink, look: Look, x: float, y: float, width: float) -> str:
    """A nose, or the stitches where a plushie has lost it."""
    if look.lacks("nose"):
        return marks.stitches(ink, x, y + width * 0.4, width * 0.5, darker(look.belly, 0.6))
    shape = d("M", x - width, y, "q", width, -0.42 * width, 2 * width, 0, "q", -width * 0.3, width * 0.95, -width,
              width,
              "q", -width * 0.7, -width * 0.05, -width, -width, "z")  # fmt: skip
    tone = "#c9707a" if look.kind in ("rabbit", "mouse") else "#3a2628"
    gleam = ellipse(x + width * 0.3, y, width * 0.26, width * 0.14)
    return ink.shape(shape, tone, edge=False) + ink.shape(gleam, "#fff3ea", edge=False, soft=0.55)


def _whiskers(ink: Ink, look: Look, x: float, y: float, k: float) -> str:
    lines = "".join(
        d("M", x + side * 34 * k, y + 4 * k + rise * 0.4, "l", side * 42 * k, rise)
        for side in (-1, 1)
        for rise in (-5, 7)
    )
    return ink.line(lines, darker(look.fur, 0.5), 2.4, soft=0.7)


def _beak(ink: Ink, mood: Expression, x: float, y: float, k: float) -> str:
    gape = {"grin": 17, "o": 13, "yawn": 12}.get(mood.mouth, 5) * k
    down = 5 * k if mood.mouth in ("frown", "wave") else 0
    low = d("M", x - 20 * k, y + 8, "q", 20 * k, gape * 2, 40 * k, 0, "z")
    top = d("M", x - 27 * k, y + 8 + down, "q", 6 * k, -24 * k, 27 * k, -27 * k, "q", 21 * k, 3 * k, 27 * k, 27 * k,
            "q", -27 * k, 13 * k - down, -54 * k, 0, "z")  # fmt: skip
    return ink.shape(low, "#c8642f") + ink.shape(top, "#f0a03c", model=0.5)


def _trunk(ink: Ink, look: Look, mood: Expression, x: float, y: float, k: float) -> str:
    up = mood.mouth in ("grin", "o")
    path = d(
        "M",
        x,
        y - 18 * k,
        "c",
        2 * k,
        44 * k,
        6 * k,
        74 * k,
        40 * k,
        66 * k,
        *(("s", 30 * k, -34 * k, 22 * k, -48 * k) if up else ("s", 22 * k, -10 * k, 24 * k, -22 * k)),
    )
    grin = mouth(ink, "grin" if up else mood.mouth, x - 26 * k, y + 26 * k, k * 0.8)
    rings = "".join(
        ink.line(d("M", x - 13 * k, y + dy * k, "q", 15 * k, 8 * k, 27 * k, 0), darker(look.fur, 0.25), 2.6)
        for dy in (14, 30)
    )
    return grin + ink.limb(path, mix(look.fur, lighter(look.fur, 0.3), 0.5), 33 * k) + rings
