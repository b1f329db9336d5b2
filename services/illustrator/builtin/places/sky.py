"""Sky: gradient, sun or moon, stars, clouds."""

from dataclasses import replace

from services.illustrator.builtin.brush.colour import darker, lighter, mix
from services.illustrator.builtin.brush.ink import Ink
from services.illustrator.builtin.brush.light import TIMES
from services.illustrator.builtin.brush.svg import blob, circle, d, ellipse, put, smooth, star, tag
from services.illustrator.builtin.page.scene import SIZE, Scene

_VEILED = frozenset(("rain", "storm", "fog"))
"""Weathers in which nothing is seen of sun, moon and stars."""
_MOON = TIMES["night"].orb


def sky(scene: Scene) -> None:
    """The whole sky, down to a little below the horizon."""
    if scene.view.horizon < -20:
        return
    ink, rng = scene.ink, scene.rng
    low = scene.view.horizon + 40
    top, middle, bottom = ink.light.sky
    scene.back.append(ink.bands(0, low, (top, mix(top, middle, 0.5), middle, bottom)))
    if ink.style in ("papercut", "crayon"):
        scene.back.append(_bands(ink, low))
    if ink.light.stars > 0.02:
        scene.back.append(_stars(scene, low))
    orb_x = 512 + ink.side * rng.uniform(190, 360)
    if scene.orb:
        orb_x = scene.orb[0]
    if "full-moon" in scene.stage.facts or scene.stage.weather not in _VEILED:
        scene.back.append(_orb(scene, low, orb_x))
    scene.back.append(_clouds(scene, low, orb_x))


def _bands(ink: Ink, low: float) -> str:
    """Sheets of paper, one over the other, or broad strokes of wax."""
    rng = ink.rng
    top, middle, bottom = ink.light.sky
    out = ""
    colours = (mix(top, middle, 0.5), middle, mix(middle, bottom, 0.5), bottom)
    for i, colour in enumerate(colours):
        y = low * (0.22 + i * 0.2)
        points = [(x, y + rng.uniform(-24, 24)) for x in range(-60, SIZE + 120, 190)]
        path = smooth(points) + d("L", SIZE + 60, low + 60, "L", -60, low + 60, "z")
        if ink.hand.cut:
            out += tag("path", d=path, fill="#2a1c3a", fill_opacity=0.10, transform="translate(0 -6)")
        out += tag("path", d=path, fill=colour, fill_opacity=1 if ink.hand.cut else 0.45)
    return out


def _stars(scene: Scene, low: float) -> str:
    rng, share = scene.rng, scene.ink.light.stars
    small = "".join(f"M{rng.randint(0, SIZE)} {int(low * 0.92 * rng.random())}h0" for _ in range(int(30 + 90 * share)))
    out = tag(
        "path", d=small, stroke="#fff6d6", stroke_width=3, stroke_linecap="round", stroke_opacity=0.75 * share + 0.1
    )
    for _ in range(int(9 * share)):
        x, y, r = rng.uniform(20, 1004), rng.uniform(20, low * 0.7), rng.uniform(6, 11)
        out += tag("path", d=star(x, y, r, r * 0.36, 4), fill="#fff3c4", fill_opacity=0.95)
    return out


def shines(scene: Scene) -> str:
    """What stands in the sky: ``sun``, ``moon`` or nothing."""
    facts, light = scene.stage.facts, scene.ink.light
    if "full-moon" in facts:
        return "moon"
    if "moonless" in facts and (light.moon or scene.stage.time == "dusk"):
        return ""
    return "moon" if light.moon else "sun"


def moon_or_sun(scene: Scene, x: float, y: float, r: float) -> str:
    """What shines in through an opening, around (x, y), when the weather lets it."""
    light, body = scene.ink.light, shines(scene)
    if not body or (scene.stage.weather not in ("clear", "wind") and "full-moon" not in scene.stage.facts):
        return ""
    if body == "sun":
        return tag("path", d=circle(x, y, r * 1.3), fill=light.orb)
    if "full-moon" in scene.stage.facts:
        r *= 1.6
    return scene.ink.glow(x, y, r * 3.3, light.halo, 0.6) + _full_moon(scene, x, y, r)


def _full_moon(scene: Scene, x: float, y: float, r: float) -> str:
    """The face of the moon: bright in the dark, pale by day."""
    light = scene.ink.light
    tone = _MOON if scene.stage.time in ("night", "dusk", "dawn") else mix(_MOON, light.sky[0], 0.3)
    out = tag("path", d=circle(x, y, r), fill=tone)
    for dx, dy, cr in ((-0.31, -0.2, 0.19), (0.24, 0.28, 0.24), (0.34, -0.38, 0.12)):
        out += tag("path", d=circle(x + dx * r, y + dy * r, cr * r), fill=mix(tone, "#b9b79a", 0.35))
    return out


def _orb(scene: Scene, low: float, x: float) -> str:
    ink, light, body = scene.ink, scene.ink.light, shines(scene)
    if not body:
        return ""
    y = max(90.0, low - light.height * low * 0.86 + (24 if light.height < 0.3 else 0))
    r = 58.0 if body == "moon" else 62 + 26 * (1 - light.height)
    if "full-moon" in scene.stage.facts:
        y, r = min(y, low * 0.5), 92.0
    if scene.orb:
        _, y, r = scene.orb
    if body == "moon":
        glow = ink.glow(x, y, 212 + r, light.halo, 0.55) if light.moon or light.lamps > 0.5 else ""
        return glow + _full_moon(scene, x, y, r)
    out = ink.glow(x, y, 250 + r, light.halo, 0.85)
    if ink.style in ("papercut", "crayon"):
        rays = star(x, y, r * 1.75, r * 1.14, 16)
        out += tag("path", d=rays, fill=mix(light.halo, light.sky[1], 0.35), fill_opacity=0.8)
    return out + tag("path", d=circle(x, y, r), fill=light.orb)


def _clouds(scene: Scene, low: float, orb_x: float) -> str:
    weather, rng = scene.stage.weather, scene.rng
    count = {"clear": 3, "cloudy": 7, "rain": 8, "snow": 6, "wind": 5, "fog": 3, "storm": 9}[weather]
    if scene.ink.light.moon and weather == "clear":
        count = 2
    out = ""
    for i in range(count):
        x = (i + rng.uniform(0.1, 0.9)) * SIZE / count
        high = 0.08 + 0.62 * rng.random() if weather not in ("rain", "storm") else 0.02 + 0.34 * rng.random()
        if abs(x - orb_x) < 170 and weather in ("clear", "wind"):
            x += 240 if x > orb_x else -240
        if scene.orb and abs(x - orb_x) < scene.orb[2] + 100:
            continue
        size = rng.uniform(0.55, 1.25) * (1.35 if weather in ("rain", "storm", "cloudy") else 1)
        out += put(cloud(scene.ink, weather), x, low * high, size, flip=rng.random() < 0.5)
    return out


def cloud(ink: Ink, weather: str) -> str:
    """One cloud around (0, 0), about 260 wide."""
    rng = ink.rng
    light = ink.light
    white = mix("#fffdf8", light.sky[2], 0.3) if not light.moon else mix(light.sky[2], "#ffffff", 0.12)
    if light.rim and not light.moon:
        white = mix(white, light.halo, 0.35)
    if weather in ("rain", "storm"):
        white = mix(darker(light.sky[1], 0.25 if weather == "storm" else 0.1), white, 0.25)
    under = mix(white, light.sky[0], 0.42)
    tops = [(-92, 4, 40), (-44, -24, 52), (16, -38, 60), (70, -12, 46), (112, 8, 30)]
    lumps = "".join(
        circle(x + rng.uniform(-8, 8), y + rng.uniform(-6, 6), r * rng.uniform(0.86, 1.12)) for x, y, r in tops
    )
    base = ellipse(8, 18, 134, 26)
    belly = blob(12, 28, 104, 14, rng, 0.08)
    plain = replace(ink, far=0.0, light=replace(light, tint=(1.0, 1.0, 1.0)))
    cut = (
        tag("path", d=lumps + base, fill="#2a1c3a", fill_opacity=0.16, transform="translate(3 7)")
        if ink.hand.cut
        else ""
    )
    shade = tag("path", d=belly, fill=under, fill_opacity=0.7)
    shine = (
        plain.line("M-74 -22q20 -30 44 -26", lighter(white, 0.7), 6, soft=0.5)
        if ink.hand.model and weather not in ("rain", "storm")
        else ""
    )
    opacity = 0.9 if ink.style != "watercolour" else 0.72
    return cut + tag("path", d=lumps + base, fill=white, fill_opacity=opacity) + shade + shine


def rays(scene: Scene) -> str:
    """Slanting beams of light through a window or between trees."""
    out = ""
    for i in range(3):
        x = 200 + i * 210 + scene.rng.uniform(-40, 40)
        slope = -scene.ink.side * 240
        out += tag(
            "path",
            d=d("M", x, -20, "l", 80, 0, "l", slope + 70, 860, "l", -220, 0, "z"),
            fill=scene.ink.light.halo,
            fill_opacity=0.10,
        )
    return out
