"""The living room."""

from services.illustrator.builtin.brush.colour import darker, lighter, mix
from services.illustrator.builtin.brush.ink import Ink
from services.illustrator.builtin.brush.svg import box, circle, d, ellipse, polygon, put
from services.illustrator.builtin.drawings import belongings, furniture, trinkets
from services.illustrator.builtin.page.scene import Scene
from services.illustrator.builtin.places import interior


def living_room(scene: Scene) -> None:
    """A sofa with cushions, a standing lamp, shelves, pictures, a plant; bare walls where everything is packed."""
    p, view, rng = scene.ink.palette, scene.view, scene.rng
    wall = mix(rng.choice((p.grass, p.cloth, p.roof, p.second)), p.wall, 0.58)
    line = interior.room(scene, wall, p.floor, rng.choice(("leaves", "dots", "stripes")))
    side = 1 if scene.hero_x < 512 else -1
    k = view.scale(line)
    if not scene.overhead:
        size = max(0.8, min(k * 1.3, 1.3))
        interior.outlook(scene, 512 - side * 40, max(130.0, line - 450 * k), 240 * size, 230 * size)
        scene.back.append(interior.beam_on_floor(scene, 512 - side * 40, line))
    interior.rug(scene, p.accent, p.second)
    things = ((512 - side * 400, furniture.shelf, 1.0), (512 + side * 190, furniture.picture, 1.0))
    interior.wall_things(scene, line, things)
    scene.stand(512 + side * 320, view.line(0.62), sofa, 1.0, flip=side < 0, ground=400)
    scene.stand(512 + side * 470, view.line(0.7), _lamp, 1.0, flip=False, ground=100)
    scene.stand(512 - side * 270, view.line(0.58), _plant, 1.0, flip=False, ground=110)
    interior.litter(scene, (trinkets.book, belongings.cushion, trinkets.ball, trinkets.cup, belongings.cushion))


def sofa(ink: Ink) -> str:
    """A round-armed sofa with two cushions, 460 wide."""
    p = ink.palette
    tone = mix(p.cloth, p.accent, 0.15)
    out = ink.line("M-180 0v-30M180 0v-30", p.wood, 17)
    out += ink.shape("M-200 -60v-150q0 -62 70 -62h260q70 0 70 62v150z", darker(tone, 0.1), model=0.6)
    out += put(belongings.cushion(ink), -92, -118, 0.8, turn=-9) + put(belongings.cushion(ink), 100, -120, 0.8, turn=8)
    out += ink.shape(box(-176, -128, 352, 66, 22), lighter(tone, 0.12), model=0.6)
    out += ink.line("M0 -126v62", darker(tone, 0.2), 5)
    arm = "M-232 -20v-116q0 -44 40 -44q36 0 36 44v116z"
    out += ink.shape(arm, tone, model=0.7) + put(ink.shape(arm, tone, model=0.7), flip=True)
    return out + ink.shape(box(-180, -66, 360, 46, 10), darker(tone, 0.06), model=0.4)


def _lamp(ink: Ink) -> str:
    p = ink.palette
    shine = ink.glow(0, -430, 270, "#ffd98a", 0.8) if ink.light.lamps > 0.5 else ""
    shade = mix(ink.lit(p.second), "#ffe7a6", ink.light.lamps)
    stand = ink.limb("M0 -8v-390", p.wood, 11) + ink.shape(ellipse(0, -4, 56, 13), p.wood)
    return stand + f'<path d="{polygon([(-78, -390), (78, -390), (44, -500), (-44, -500)])}" fill="{shade}"/>' + shine


def _plant(ink: Ink) -> str:
    p, out = ink.palette, ""
    for angle in (-58, -30, 0, 28, 56):
        leaf = "M0 0q34 -90 0 -190q-34 100 0 190z"
        out += put(ink.shape(leaf, mix(p.leaf, p.pine, abs(angle) / 80), model=0.5), 0, -88, turn=angle)
    pot = ink.shape("M-52 -96h104l-14 98h-76z", p.roof, model=0.7) + ink.shape(box(-60, -110, 120, 24, 6), p.roof)
    return (
        out
        + pot
        + ink.line(d("M", -44, -56, "h", 88), lighter(p.roof, 0.35), 6)
        + ink.shape(circle(0, -56, 8), p.second, edge=False)
    )
