"""By train: the compartment with the land flying by, and the station."""

from services.illustrator.builtin.brush.colour import darker, lighter, mix
from services.illustrator.builtin.brush.ink import Ink
from services.illustrator.builtin.brush.svg import box, circle, d, ellipse, polygon, put, smooth, tag
from services.illustrator.builtin.drawings import belongings, buildings, nature, trinkets
from services.illustrator.builtin.page.scene import SIZE, Scene
from services.illustrator.builtin.places import ground, interior
from services.illustrator.builtin.places.sky import moon_or_sun, sky


def train(scene: Scene) -> None:
    """A compartment: a wide window with the land flying by, padded benches, a rack with luggage."""
    p, view, ink = scene.ink.palette, scene.view, scene.ink
    line = interior.room(scene, mix(p.cloth, p.wall, 0.45), mix(p.floor, p.rock, 0.4), "stripes")
    k = view.scale(line)
    if not scene.overhead:
        w = min(660.0, 470 * max(1.0, k))
        h = min(line * 0.62, 330 * max(0.9, k))
        y = max(h / 2 + 96, line - 190 * k - h / 2) if line > 500 else line * 0.52
        scene.back.append(_window(scene, 512, y, w, h))
        scene.back.append(_rack(ink, line))
    for side in (-1, 1):
        scene.stand(512 + side * 420, view.line(0.66), _bench, 1.05, flip=side > 0, ground=300)
        if scene.overhead:
            scene.stand(512 + side * 430, 900, _bench, 1.05, flip=side > 0, ground=300)
    interior.litter(scene, (trinkets.suitcase, trinkets.book, belongings.backpack, trinkets.basket, trinkets.suitcase))


def _window(scene: Scene, x: float, y: float, w: float, h: float) -> str:
    ink, rng, p = scene.ink, scene.rng, scene.ink.palette
    clip, left, top, low = "pane", x - w / 2, y - h / 2, y + h / 2
    ink.defs[clip] = f'<clipPath id="{clip}"><path d="{box(left, top, w, h, 22)}"/></clipPath>'
    light = ink.light
    land = f'<path d="{box(left, top, w, h)}" fill="{ink.fade(light.sky[0], light.sky[2])}"/>'
    land += moon_or_sun(scene, x + w * 0.28, top + h * 0.26, h * 0.1)
    colour = ground.grass_colour(scene)
    for far, rise, swing in ((0.8, 0.46, 26), (0.5, 0.34, 18), (0.2, 0.2, 8)):
        points = [(left - 60 + i * 130.0, low - h * rise + rng.uniform(-swing, swing)) for i in range(int(w / 130) + 3)]
        path = smooth(points) + d("L", left + w + 80, low + 10, "L", left - 80, low + 10, "z")
        land += ink.at(far).shape(path, mix(colour, p.pine if not ink.snowy else p.water, 0.3 * far), edge=False)
    for i in range(5):
        tree = nature.round_tree if i % 2 else nature.pine
        tx = left + w * (0.08 + 0.21 * i)
        land += put(tree(ink.at(0.35)), tx, low - h * 0.2 + rng.uniform(-6, 10), rng.uniform(0.13, 0.2), turn=-4)
    # What is near goes by too fast to be seen.
    speed = "".join(d("M", left + rng.uniform(0, w), low - rng.uniform(0.02, 0.2) * h, "h", rng.uniform(60, 170))
                    for _ in range(16))  # fmt: skip
    land += ink.line(speed, lighter(colour, 0.4), 5, soft=0.7)
    land += interior.pane_weather(scene, x, y, w, h)
    shine = polygon([(left + w * 0.62, top), (left + w * 0.72, top), (left + w * 0.5, low), (left + w * 0.4, low)])
    glass = f'<g clip-path="url(#{clip})">{land}{tag("path", d=shine, fill="#ffffff", fill_opacity=0.1)}</g>'
    frame = ink.line(box(left, top, w, h, 22), p.wood, 24) + ink.line(box(left, top, w, h, 22), lighter(p.wood, 0.3), 8)
    curtain = d("M", 0, 0, "h", 88, "q", -14, h * 0.4, -66, h * 0.56, "q", -10, h * 0.22, 0, h * 0.44, "H", 0, "z")
    drapes = "".join(put(ink.shape(curtain, p.accent, model=0.6), x + side * (w / 2 + 8), top - 4, flip=side > 0)
                     for side in (-1, 1))  # fmt: skip
    return glass + frame + drapes


def _rack(ink: Ink, line: float) -> str:
    """The luggage net under the ceiling."""
    p, k = ink.palette, max(0.7, min(1.2, line / 640))
    bags = ink.shape(box(150, -66, 150, 74, 12), mix(p.wood, p.roof, 0.3), model=0.5)
    bags += ink.shape(box(-320, -50, 120, 58, 24), p.cloth, model=0.6) + ink.shape(
        circle(-130, -26, 34), p.second, model=0.7
    )
    bars = ink.line("M-560 10H560M-560 30H560", "#b9a58a", 8) + ink.line(
        "".join(d("M", x, 8, "v", 26) for x in range(-520, 560, 60)), "#b9a58a", 5
    )
    return put(bags + bars, 512, 74 * k, k)


def _bench(ink: Ink) -> str:
    """A padded bench that faces +x, 300 wide, 330 high."""
    p = ink.palette
    out = ink.shape("M-150 0v-40h280v40z", darker(p.wood, 0.15))
    out += ink.shape("M-170 -40V-300q6 -46 56 -46q50 0 54 46L-40 -90z", p.accent, model=0.7)
    out += ink.shape(ellipse(-112, -318, 54, 34), p.white, model=0.4)
    out += ink.shape(box(-150, -128, 300, 78, 26), darker(p.accent, 0.06), model=0.7)
    return out + ink.line("M-120 -112h240", lighter(p.accent, 0.35), 7, soft=0.8)


def station(scene: Scene) -> None:
    """A platform with a clock and a bench, a waiting train behind it, a roof on iron posts."""
    sky(scene)
    view, ink = scene.view, scene.ink
    p = ink.palette
    side = 1 if scene.hero_x < 512 else -1
    ground.hills(scene, ground.grass_colour(scene), rise=70)
    stone = mix(p.rock, p.sand, 0.5) if not ink.snowy else p.snow
    if scene.overhead:
        scene.back.append(ink.bands(0, SIZE, (mix(ink.lit(stone), ink.light.haze, 0.2), ink.lit(stone))))
        scene.back.append(_rails(ink, 90))
        scene.back.append(ink.line(d("M", -10, 210, "H", SIZE + 10), p.white, 12))
        interior.litter(scene, (trinkets.suitcase, trinkets.basket, belongings.backpack, trinkets.suitcase))
    else:
        edge = view.line(0.5)
        scene.back.append(ground.plane(ink.at(0.3), [(x, view.line(0.06)) for x in range(-120, 1300, 300)], p.earth,
                                       lit_edge=False))  # fmt: skip
        ground.scatter(scene, nature.round_tree, 4, 0.08, 0.14, size=0.8, sway=True)
        scene.items.append(
            (
                view.line(0.4),
                put(
                    _waiting_train(ink.at(0.12)),
                    512 + side * 60,
                    view.line(0.42),
                    view.scale(edge) * 1.15,
                    flip=side < 0,
                ),
            )
        )
        scene.items.append(
            (
                view.line(0.44),
                ground.plane(ink.at(0.05), [(x, edge) for x in range(-120, 1300, 300)], stone, lit_edge=False),
            )
        )
        scene.items.append(
            (view.line(0.45), ink.line(d("M", -10, edge + 16, "H", SIZE + 10), p.white, max(6.0, 12 * view.k)))
        )
    joints = "".join(
        d("M", 512 + i * 150, view.line(0.5) if not scene.overhead else 150, "L", 512 + i * 330, SIZE)
        for i in range(-4, 5)
    )
    scene.items.append((view.line(0.46), ink.line(joints, darker(stone, 0.16), 4, soft=0.6)))
    scene.stand(512 + side * 360, view.line(0.62), _clock, 1.0, flip=False, ground=80, sway=False)
    scene.stand(512 - side * 380, view.line(0.66), buildings.bench, 0.95, flip=False, ground=200)
    if not scene.overhead and view.camera in ("wide", "medium", "below"):
        scene.front.append(_eaves(ink))


def _rails(ink: Ink, y: float) -> str:
    sleepers = "".join(d("M", x, y - 44, "v", 88) for x in range(-10, SIZE + 60, 70))
    return ink.line(sleepers, ink.palette.wood, 20) + ink.line(
        d("M", -10, y - 24, "h", 1060, "M", -10, y + 24, "h", 1060), "#8d8a94", 9
    )


def _waiting_train(ink: Ink) -> str:
    """A small red engine with two carriages, 1500 wide, 330 high."""
    p, out = ink.palette, ""
    steam = "".join(circle(x, y, r) for x, y, r in ((-330, -420, 34), (-378, -462, 46), (-450, -500, 56)))
    out += ink.shape(steam, "#ffffff", edge=False, soft=0.55)
    for x in (70, 560):
        out += ink.shape(box(x, -300, 460, 250, 18), mix(p.second, p.white, 0.25), model=0.4)
        out += ink.shape(box(x - 8, -320, 476, 34, 14), p.roof, model=0.4) + ink.shape(
            box(x, -110, 460, 26), p.accent, edge=False
        )
        for i in range(3):
            out += f'<path d="{box(x + 36 + i * 136, -262, 108, 104, 14)}" fill="{ink.window()}"/>'
        out += "".join(ink.shape(circle(cx, -34, 36), "#4a4450", model=0.4) for cx in (x + 90, x + 370))
    out += ink.shape(box(-230, -330, 270, 270, 14), p.accent, model=0.5) + ink.shape(
        box(-246, -352, 300, 36, 14), p.roof
    )
    out += f'<path d="{box(-196, -290, 96, 100, 12)}" fill="{ink.window()}"/>'
    out += ink.shape("M-420 -210h200v140h-200q-50 -8 -50 -70q0 -62 50 -70z", darker(p.accent, 0.08), model=0.8)
    out += ink.shape("M-356 -208l-14 -120h78l-14 120z", "#4a4450", model=0.5) + ink.shape(
        circle(-452, -140, 20), "#ffe9a0"
    )
    out += ink.shape(box(-450, -84, 500, 34, 8), darker(p.roof, 0.2))
    for x, r in ((-384, 40), (-270, 40), (-60, 58)):
        out += ink.shape(circle(x, -36, r), "#4a4450", model=0.4) + ink.shape(circle(x, -36, r * 0.35), p.second)
    return out


def _clock(ink: Ink) -> str:
    """A station clock without figures on an iron post, 480 high."""
    p = ink.palette
    iron = mix("#5a5666", p.pine, 0.3)
    out = ink.limb("M0 0v-380", iron, 15) + ink.shape(ellipse(0, -2, 36, 11), iron)
    out += ink.shape(circle(0, -430, 66), iron) + ink.shape(circle(0, -430, 54), p.white, edge=False)
    marks = "M0 -476v10M0 -394v10M-46 -430h10M36 -430h10"
    return out + ink.line(marks, iron, 6) + ink.line("M0 -430v-32M0 -430l24 16", "#3a3440", 7)


def _eaves(ink: Ink) -> str:
    """The scalloped edge of the platform's roof, above everything."""
    p = ink.palette
    path = d("M", -10, -10, "H", SIZE + 10, "V", 34) + "".join(d("q", -21, 34, -42, 0) for _ in range(25)) + "z"
    return ink.shape(path, p.roof, model=0.3) + ink.line(d("M", -10, 28, "H", SIZE + 10), lighter(p.roof, 0.4), 6)
