"""The room of a doctor or dentist, as a friendly one has it."""

from services.illustrator.builtin.brush.colour import darker, lighter, mix
from services.illustrator.builtin.brush.ink import Ink
from services.illustrator.builtin.brush.svg import box, circle, d, ellipse, polygon
from services.illustrator.builtin.drawings import furniture, trinkets
from services.illustrator.builtin.page.scene import Scene
from services.illustrator.builtin.places import interior


def surgery(scene: Scene) -> None:
    """Bright walls, a padded couch under a lamp, a cupboard with a heart, a height chart, a box of toys."""
    p, view = scene.ink.palette, scene.view
    line = interior.room(scene, mix(p.water, p.wall, 0.6), mix(p.floor, p.white, 0.35), "dots")
    side = 1 if scene.hero_x < 512 else -1
    k = view.scale(line)
    if not scene.overhead:
        size = max(0.75, min(k * 1.2, 1.2))
        interior.outlook(scene, 512 - side * 50, max(125.0, line - 430 * k), 200 * size, 210 * size)
        scene.back.append(interior.beam_on_floor(scene, 512 - side * 50, line))
    interior.rug(scene, mix(p.second, p.white, 0.3), p.accent)
    interior.wall_things(scene, line, ((512 - side * 390, _cupboard, 1.0), (512 + side * 130, _height_chart, 1.0)))
    scene.stand(512 + side * 310, view.line(0.66), _couch, 1.0, flip=side < 0, ground=420)
    scene.stand(512 - side * 300, view.line(0.62), furniture.toy_box, 0.85, flip=False, ground=180)
    interior.litter(scene, (trinkets.ball, trinkets.book, trinkets.star, trinkets.button, trinkets.ball))


def _couch(ink: Ink) -> str:
    """A padded chair that lies back, under a lamp on an arm; 460 wide."""
    p = ink.palette
    tone = mix(p.cloth, p.white, 0.25)
    out = ink.line("M150 0V-470Q150 -520 96 -512L20 -470", "#aab4bc", 12)
    out += ink.glow(-14, -440, 130, "#fff0c0", 0.5)
    out += ink.shape("M-56 -440L30 -494Q60 -452 34 -436Q-10 -412 -56 -440z", p.white, model=0.6)
    out += ink.shape(box(-60, -70, 130, 66, 10), lighter("#8d97a2", 0.1), model=0.5)
    out += ink.shape(ellipse(0, -4, 110, 16), "#8d97a2")
    seat = "M-220 -60q-16 -34 26 -40L-40 -116Q60 -124 96 -170L150 -262q34 -30 62 2L150 -118Q120 -66 40 -60z"
    out += ink.shape(seat, tone, model=0.8)
    out += ink.line("M-190 -76L-30 -92Q80 -100 116 -146L176 -246", lighter(tone, 0.45), 8, soft=0.8)
    return out + ink.shape(ellipse(178, -262, 42, 24), lighter(tone, 0.25), model=0.5)


def _cupboard(ink: Ink) -> str:
    """A white cupboard with bottles behind glass and a heart on its door, 280 wide, 560 high."""
    p = ink.palette
    out = ink.shape(box(-140, -560, 280, 562, 12), p.white, model=0.4)
    out += ink.shape(box(-118, -536, 236, 250, 6), lighter(p.water, 0.35), edge=False)
    for row in range(2):
        y = -412 + row * 118
        for i, tone in enumerate((p.accent, p.grass, p.second, p.cloth)):
            x = -92 + i * 60
            out += ink.shape(box(x - 18, y - 62, 36, 62, 9), tone, model=0.5)
            out += ink.shape(box(x - 10, y - 78, 20, 18, 4), p.white)
        out += ink.shape(box(-122, y, 244, 12, 3), p.wood)
    out += ink.line(box(-118, -256, 112, 220, 6) + box(6, -256, 112, 220, 6), darker(p.white, 0.25), 5)
    heart = "M0 -106C-52 -144 -34 -182 0 -158C34 -182 52 -144 0 -106z"
    return out + ink.shape(heart, p.accent, model=0.4) + ink.shape(circle(-18, -216, 7) + circle(18, -216, 7), p.second)


def _height_chart(ink: Ink) -> str:
    """A giraffe on the wall that says how tall one is, 520 high."""
    p = ink.palette
    tone = "#ecc25c"
    out = ink.shape(box(-70, -560, 140, 520, 10), p.white, model=0.2)
    out += ink.line(
        "".join(d("M", 58, -80 - i * 52, "h", -18 - 10 * (i % 2)) for i in range(9)), darker(p.white, 0.4), 5
    )
    out += ink.limb("M-16 -70V-200M14 -70V-200", darker(tone, 0.12), 17)
    out += ink.shape("M-46 -180q0 -70 44 -74L-2 -440h30L40 -240q8 44 -10 66z", tone, model=0.5)
    out += ink.shape(ellipse(24, -462, 42, 27), tone, model=0.5) + ink.line("M6 -486v-24M24 -490v-22", tone, 8)
    spots = "".join(circle(x, y, r) for x, y, r in ((-20, -216, 11), (14, -228, 10), (14, -290, 9), (10, -350, 8),
                                                    (16, -402, 7)))  # fmt: skip
    out += ink.shape(spots, darker(tone, 0.35), edge=False) + ink.shape(
        polygon([(-10, -470), (-34, -488), (-6, -484)]), tone
    )
    return out + ink.shape(circle(34, -468, 5), "#2c1d22", edge=False)
