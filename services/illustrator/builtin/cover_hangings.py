"""What hangs from the upper edge of a cover, behind everybody."""

from contracts.stage import Place
from services.illustrator.builtin.brush.colour import lighter
from services.illustrator.builtin.brush.svg import d, put, star, tag
from services.illustrator.builtin.page.scene import Scene

_FESTIVE: frozenset[Place] = frozenset(
    ("bedroom", "kitchen", "attic", "village", "city", "market", "playground", "bridge")
)


def hung(scene: Scene) -> str:
    """What hangs behind everybody from the upper edge: flags where people live, stars in a night that has some."""
    if scene.stage.place in _FESTIVE:
        return _bunting(scene)
    return _stars(scene) if scene.dark and scene.ink.light.stars > 0.1 else ""


def _bunting(scene: Scene) -> str:
    """Little flags on a string from corner to corner."""
    ink, p = scene.ink, scene.ink.palette
    out = ""
    for x1, x2, sag in ((-30.0, 540.0, 70.0), (500.0, 1060.0, 74.0)):
        out += ink.line(d("M", x1, 22, "Q", (x1 + x2) / 2, 22 + sag * 2, x2, 22), p.wood, 4)
        for i in range(8):
            t = (i + 0.5) / 8
            x, y = x1 + (x2 - x1) * t, 22 + sag * 4 * t * (1 - t)
            tone = (p.accent, p.second, p.cloth, p.white)[i % 4]
            out += put(
                ink.shape("M-24 0L24 0L0 46z", lighter(tone, 0.25 * ink.light.lamps)), x, y, turn=(0.5 - t) * -24
            )
    return out


def _stars(scene: Scene) -> str:
    """Stars on threads from the upper edge, beside and below the title."""
    ink, out = scene.ink, ""
    for x, y, r in ((86, 400, 26), (138, 338, 18), (196, 364, 14), (836, 372, 14), (892, 342, 20), (944, 410, 25)):
        out += ink.line(d("M", x, -10, "V", y), "#f7e3a8", 2.4, soft=0.6)
        out += tag("path", d=star(x, y + r * 0.5, r, r * 0.5), fill="#ffe08a", stroke="#fff4cf", stroke_width=2)
    return out
