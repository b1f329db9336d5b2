"""What is worn on a head. The centre of the head is (0, 0)."""

from collections.abc import Callable

from services.illustrator.builtin.brush.colour import darker, lighter, mix
from services.illustrator.builtin.brush.ink import Ink
from services.illustrator.builtin.brush.svg import box, circle, d, ellipse, polygon, put, star
from services.illustrator.builtin.clothes.cloth import cloth
from services.illustrator.builtin.clothes.neckwear import ribbon
from services.illustrator.builtin.figures.look import Look, Worn

_LARGE = frozenset(("hat", "sun hat", "cap", "beanie", "pointed hat", "helmet", "chef's hat"))


def is_covered(look: Look) -> bool:
    """Whether something lies on the hair and presses it down."""
    return any(look.wears(what) for what in _LARGE)


def on_head(ink: Ink, look: Look, shift: float) -> str:
    """One hat, bows and flowers; on a turban only what can be pinned to it."""
    turban = bool(look.figure.hair and look.figure.hair.cover == "turban")
    out = ""
    for what, draw in _HEADGEAR.items():
        for item in look.worn:
            if item.what == what and not (turban and what in _LARGE):
                out += draw(ink, look, item, shift)
    return out


def _placed(art: str, look: Look, rise: float, width: float, turn: float = 0) -> str:
    rx, ry = look.body.head
    return put(art, 0, -ry * rise, rx / width, turn=turn)


def _hat(ink: Ink, look: Look, item: Worn, _shift: float) -> str:
    return _placed(hat(ink, item.colour), look, 0.58, 86, 3)


def hat(ink: Ink, colour: str) -> str:
    """A soft brimmed hat; its brim is at (0, 0)."""
    return (
        ink.shape("M-62 -4C-62 -60 -36 -88 0 -86C36 -88 62 -60 62 -4z", colour, model=0.8)
        + ink.shape("M-63 -22q63 18 126 0v18q-63 18 -126 0z", lighter(colour, 0.6), edge=False)
        + ink.shape(ellipse(0, 0, 104, 18), darker(colour, 0.08), model=0.3)
    )


def _sun_hat(ink: Ink, look: Look, item: Worn, _shift: float) -> str:
    dome = "M-64 -2C-64 -58 -36 -80 0 -80C36 -80 64 -58 64 -2z"
    weave = "".join(d("M", -60 + 6 * i, -14 - 14 * i, "q", 60 - 6 * i, 14, 120 - 12 * i, 0) for i in range(1, 4))
    art = (
        cloth(ink, dome, item.colour, item.pattern, 0.7)
        + ink.line(weave, darker(item.colour, 0.18), 2.4, soft=0.7)
        + ink.shape("M-65 -20q65 18 130 0v16q-65 18 -130 0z", "#d9605a", edge=False)
        + ink.shape(d("M", -122, 4, "Q", 0, -34, 122, 4, "Q", 60, 34, 0, 24, "Q", -60, 34, -122, 4, "z"),
                    darker(item.colour, 0.05), model=0.4)
    )  # fmt: skip
    return _placed(art, look, 0.58, 86)


def _cap(ink: Ink, look: Look, item: Worn, _shift: float) -> str:
    dome = "M-78 4C-80 -56 -42 -84 0 -84C42 -84 80 -56 78 4q-78 -22 -156 0z"
    peak = "M2 -8q66 -12 104 18q-50 14 -106 2z"
    seam = d("M", 0, -84, "q", 10, 34, 6, 74)
    art = (
        cloth(ink, dome, item.colour, item.pattern, 0.8)
        + ink.line(seam, darker(item.colour, 0.22), 3)
        + ink.shape(peak, darker(item.colour, 0.16))
        + ink.shape(circle(0, -84, 8), lighter(item.colour, 0.3))
    )
    return _placed(art, look, 0.5, 78)


def _beanie(ink: Ink, look: Look, item: Worn, _shift: float) -> str:
    dome = "M-80 0C-80 -70 -40 -96 0 -96C40 -96 80 -70 80 0z"
    ribs = "".join(d("M", x, -20, "q", x * 0.1, 12, 0, 28) for x in range(-64, 65, 16))
    art = (
        ink.shape(circle(0, -100, 23), lighter(item.colour, 0.6), model=0.5)
        + cloth(ink, dome, item.colour, item.pattern, 0.8)
        + ink.shape(box(-86, -22, 172, 34, 15), lighter(item.colour, 0.3), model=0.4)
        + ink.line(ribs, darker(item.colour, 0.1), 3, soft=0.7)
    )
    return _placed(art, look, 0.5, 80)


def _pointed(ink: Ink, look: Look, item: Worn, _shift: float) -> str:
    cone = "M-66 0C-46 -60 -14 -122 36 -152C30 -100 54 -44 66 0q-66 22 -132 0z"
    stars = ink.shape(star(-8, -48, 15, 6), "#f6d25e", edge=False) + ink.shape(
        star(20, -92, 10, 4), "#f6d25e", edge=False
    )
    brim = ink.shape(ellipse(0, 2, 96, 16), darker(item.colour, 0.12), model=0.3)
    return _placed(ink.shape(cone, item.colour, model=0.8) + stars + brim, look, 0.6, 86)


def _crown(ink: Ink, look: Look, item: Worn, _shift: float) -> str:
    path = polygon([(-54, 0), (-60, -54), (-30, -28), (0, -64), (30, -28), (60, -54), (54, 0)])
    gems = "".join(
        ink.shape(circle(x, -12, 6), tone, edge=False)
        for x, tone in ((-28, "#d9505a"), (0, "#5a9bd0"), (28, "#d9505a"))
    )
    return _placed(ink.shape(path, item.colour, model=0.8) + gems, look, 0.8, 86, 2)


def _chef(ink: Ink, look: Look, item: Worn, _shift: float) -> str:
    puff = "M-54 -28c-50 -8 -46 -76 -6 -72c10 -44 84 -46 96 -4c50 -14 62 58 20 76z"
    art = ink.shape(puff, item.colour, model=0.4) + ink.shape(box(-58, -40, 116, 42, 8), darker(item.colour, 0.07))
    return _placed(art, look, 0.62, 84)


def _helmet(ink: Ink, look: Look, item: Worn, _shift: float) -> str:
    rx, ry = look.body.head
    dome = "M-84 6C-86 -58 -46 -92 0 -92C46 -92 86 -58 84 6q-84 -24 -168 0z"
    vents = "".join(ink.shape(ellipse(x, -54, 7, 17), darker(item.colour, 0.4), edge=False) for x in (-38, 0, 38))
    strap = ink.line(d("M", -rx * 0.96, -ry * 0.4, "Q", -rx * 0.9, ry * 0.9, 0, ry * 1.03, "Q", rx * 0.9, ry * 0.9,
                       rx * 0.96,
                       -ry * 0.4), darker(item.colour, 0.4), 4.5)  # fmt: skip
    art = cloth(ink, dome, item.colour, item.pattern, 0.9) + vents
    return strap + _placed(art + ink.line("M-82 2q82 -24 164 0", lighter(item.colour, 0.45), 6), look, 0.42, 80)


def _headband(ink: Ink, look: Look, item: Worn, _shift: float) -> str:
    rx, ry = look.body.head
    band = d("M", -rx * 1.04, -ry * 0.2, "C", -rx * 0.8, -ry * 0.8, rx * 0.8, -ry * 0.8, rx * 1.04, -ry * 0.2, "l", 2,
             -ry * 0.18, "C", rx * 0.8, -ry * 1.02, -rx * 0.8, -ry * 1.02, -rx * 1.06, -ry * 0.38, "z")  # fmt: skip
    return cloth(ink, band, item.colour, item.pattern, 0.4)


def _bow(ink: Ink, look: Look, item: Worn, _shift: float) -> str:
    rx, ry = look.body.head
    return put(ribbon(ink, item.colour), rx * 0.52, -ry * 0.92, 0.8 * rx / 80, turn=16)


def _flower(ink: Ink, look: Look, item: Worn, _shift: float) -> str:
    rx, ry = look.body.head
    petals = "".join(put(ink.shape(ellipse(0, -13, 10, 13), item.colour), turn=a) for a in range(0, 360, 72))
    return put(petals + ink.shape(circle(0, 0, 8), mix("#f6d25e", item.colour, 0.1)), rx * 0.66, -ry * 0.7, rx / 84)


def mask(ink: Ink, look: Look, eyes: list[tuple[float, float, float]]) -> str:
    """A hero's mask around the eyes, which stay free; painted under them."""
    item = next((worn for worn in look.worn if worn.what == "mask"), None)
    if item is None:
        return ""
    rx = look.body.head[0]
    y, k = eyes[0][1], rx / 74
    band = d("M", -rx * 0.97, y - 16 * k, "Q", 0, y - 30 * k, rx * 0.97, y - 16 * k, "L", rx * 0.94, y + 10 * k, "Q",
             rx * 0.4,
             y + 32 * k, 0, y + 14 * k, "Q", -rx * 0.4, y + 32 * k, -rx * 0.94, y + 10 * k, "z")  # fmt: skip
    holes = "".join(ink.shape(ellipse(x, yy, 18 * s, 16 * s), look.fur, edge=False) for x, yy, s in eyes)
    return cloth(ink, band, item.colour, item.pattern, 0.4) + holes


_HEADGEAR: dict[str, Callable[[Ink, Look, Worn, float], str]] = {
    "headband": _headband, "hat": _hat, "sun hat": _sun_hat, "beanie": _beanie, "cap": _cap, "pointed hat": _pointed,
    "helmet": _helmet, "crown": _crown, "chef's hat": _chef, "bow": _bow, "flower": _flower,
}  # fmt: skip
