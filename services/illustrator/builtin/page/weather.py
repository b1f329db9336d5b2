"""Weather in the air, painted over the scene: rain, snow, wind, fog, lightning."""

from random import Random

from services.illustrator.builtin.brush.colour import mix
from services.illustrator.builtin.brush.ink import Ink
from services.illustrator.builtin.brush.svg import d, num, polygon, put, tag
from services.illustrator.builtin.page.scene import SIZE, Scene


def behind(scene: Scene) -> None:
    """What the weather does before the figures are set: lightning, banks of fog, puddles."""
    weather, ink, rng = scene.stage.weather, scene.ink, scene.rng
    if weather == "storm" and scene.view.horizon > 200:
        scene.back.append(_lightning(ink, 512 + ink.side * rng.uniform(120, 330), scene.view.horizon))
    if weather == "wind":
        scene.back.append(_gusts(scene))
    if weather in ("rain", "storm"):
        scene.back.append(_puddles(scene))
    if weather == "fog":
        scene.back.append(_fog(scene, scene.view.horizon, 0.75))


def before(scene: Scene) -> str:
    """What falls or blows between the reader and the figures."""
    weather = scene.stage.weather
    if weather in ("rain", "storm"):
        return _rain(scene, 150 if weather == "storm" else 110, 0.34 if weather == "storm" else 0.2)
    if weather == "snow":
        return _snow(scene)
    if weather == "wind":
        return _wind(scene)
    if weather == "fog":
        return _fog(scene, scene.view.base + 40, 0.55)
    return ""


def _rain(scene: Scene, count: int, slant: float) -> str:
    rng, out = scene.rng, ""
    colour = mix("#ffffff", scene.ink.light.sky[1], 0.35)
    for width, share, length in ((2.2, 0.6, 44), (3.6, 0.4, 78)):
        path = ""
        for _ in range(int(count * share)):
            path += d("M", rng.uniform(0, SIZE + 160), rng.uniform(-60, SIZE), "l", -length * slant, length)
        out += tag(
            "path", d=path, stroke=colour, stroke_width=width, stroke_linecap="round", stroke_opacity=0.62, fill="none"
        )
    rings = ""
    for _ in range(16):
        y = scene.view.line(rng.uniform(0.45, 1.3)) if not scene.overhead else rng.uniform(40, SIZE)
        rings += d("M", rng.uniform(0, SIZE), y, "q", 14, -8, 28, 0, "q", -14, 8, -28, 0)
    return out + tag("path", d=rings, stroke=colour, stroke_width=2.4, stroke_opacity=0.5, fill="none")


def _puddles(scene: Scene) -> str:
    rng, view, out = scene.rng, scene.view, ""
    sky = mix(scene.ink.light.sky[1], "#ffffff", 0.1)
    for _ in range(4):
        y = view.line(rng.uniform(0.55, 1.2)) if not scene.overhead else rng.uniform(120, 980)
        k = max(0.4, min(1.6, view.scale(y)))
        out += tag(
            "ellipse",
            cx=num(rng.uniform(60, 960)),
            cy=num(y),
            rx=num(110 * k),
            ry=num(20 * k),
            fill=sky,
            fill_opacity=0.5,
        )
    return out


def _snow(scene: Scene) -> str:
    rng, out = scene.rng, ""
    for width, count, opacity in ((5, 90, 0.75), (9, 55, 0.9), (15, 20, 0.92)):
        path = "".join(d("M", rng.uniform(0, SIZE), rng.uniform(0, SIZE), "h", 0) for _ in range(count))
        out += tag("path", d=path, stroke="#ffffff", stroke_width=width, stroke_linecap="round", stroke_opacity=opacity)
    return out


def _gusts(scene: Scene) -> str:
    rng, white, path = scene.rng, mix("#ffffff", scene.ink.light.sky[1], 0.2), ""
    for _ in range(6):
        x, w = rng.uniform(-120, 760), rng.uniform(190, 330)
        y = rng.uniform(50, max(180, scene.view.horizon * 0.95))
        path += d(
            "M", x, y, "c", w * 0.4, -34, w * 0.7, 26, w, 0, "c", 44, -34, 30, -82, -8, -74, "c", -30, 8, -22, 44, 6, 40
        )
    return tag("path", d=path, stroke=white, stroke_width=4.5, stroke_linecap="round", stroke_opacity=0.6, fill="none")


def _wind(scene: Scene) -> str:
    """Leaves that blow by; over snow, snow."""
    rng, ink, out = scene.rng, scene.ink, ""
    if ink.snowy:
        drift = "".join(d("M", rng.uniform(0, SIZE), rng.uniform(80, 940), "q", 20, -6, 44, 0) for _ in range(26))
        return ink.line(drift, ink.palette.snow, 6, soft=0.8)
    for _ in range(14):
        leaf = ink.shape(
            "M0 0q14 -16 34 -4q-14 16 -34 4z",
            rng.choice((ink.palette.accent, ink.palette.second, ink.palette.leaf)),
            edge=False,
        )
        out += put(leaf, rng.uniform(0, SIZE), rng.uniform(120, 900), rng.uniform(0.7, 1.3), turn=rng.uniform(0, 360))
    return out


def _fog(scene: Scene, y: float, strength: float) -> str:
    rng, colour = scene.rng, mix(scene.ink.light.haze, "#ffffff", 0.12 if scene.ink.light.moon else 0.3)
    name = f"fog{colour[1:]}{int(strength * 100)}"
    scene.ink.defs[name] = (
        f'<radialGradient id="{name}"><stop stop-color="{colour}" stop-opacity="{strength:.2f}"/>'
        f'<stop offset=".6" stop-color="{colour}" stop-opacity="{strength * 0.6:.2f}"/>'
        f'<stop offset="1" stop-color="{colour}" stop-opacity="0"/></radialGradient>'
    )
    out = ""
    for _ in range(5):
        out += tag(
            "ellipse",
            cx=num(rng.uniform(0, SIZE)),
            cy=num(y + rng.uniform(-60, 70)),
            rx=num(rng.uniform(300, 520)),
            ry=num(rng.uniform(50, 100)),
            fill=f"url(#{name})",
        )
    return out


def _lightning(ink: Ink, x: float, low: float) -> str:
    bolt = polygon([(0, 0), (46, 0), (16, 130), (60, 120), (-30, 330), (-4, 180), (-44, 190)])
    k = low / 420
    return ink.glow(x, low * 0.34, 300 * k, "#fff3b8", 0.8) + put(tag("path", d=bolt, fill="#fff3b8"), x, 6, k)


def leaning(weather: str, rng: Random) -> float:
    """By how many degrees trees bend."""
    return {"wind": rng.uniform(5, 8), "storm": rng.uniform(6, 10)}.get(weather, 0.0)
