"""The classroom: a board, desks, shelves, drawings on a line."""

from services.illustrator.builtin.brush.colour import darker, lighter, mix
from services.illustrator.builtin.brush.ink import Ink
from services.illustrator.builtin.brush.svg import box, circle, d, ellipse, polygon, put
from services.illustrator.builtin.drawings import furniture, trinkets
from services.illustrator.builtin.page.scene import Scene
from services.illustrator.builtin.places import interior


def classroom(scene: Scene) -> None:
    """A green board with chalk pictures, small desks, a globe, drawings on a line, a low shelf of books."""
    p, view, rng = scene.ink.palette, scene.view, scene.rng
    line = interior.room(scene, mix(rng.choice((p.second, p.grass)), p.wall, 0.62), p.floor, "stripes")
    side = 1 if scene.hero_x < 512 else -1
    k = view.scale(line)
    if not scene.overhead:
        size = max(0.75, min(k * 1.2, 1.2))
        interior.outlook(scene, 512 - side * 330, max(130.0, line - 420 * k), 200 * size, 230 * size)
        scene.back.append(interior.beam_on_floor(scene, 512 - side * 330, line))
        scene.back.append(put(_line_of_drawings(scene.ink), 512, 66, max(0.9, min(1.2, k * 1.3))))
    interior.rug(scene, p.second, p.cloth)
    interior.wall_things(scene, line, ((512 + side * 90, board, 1.3), (512 + side * 420, furniture.shelf, 0.85)))
    scene.stand(512 - side * 400, view.line(0.66), _globe, 1.0, flip=False, ground=110)
    scene.stand(512 + side * 330, view.line(0.72), desk, 1.0, flip=side > 0, ground=240)
    scene.stand(512 - side * 250, view.line(0.6), desk, 0.9, flip=side > 0, ground=220)
    interior.litter(scene, (trinkets.book, trinkets.ball, trinkets.letter, trinkets.book, trinkets.star))


def board(ink: Ink) -> str:
    """A chalk board on the wall with a sun, a flower and a row of dots; 460 wide."""
    p = ink.palette
    out = ink.shape(box(-236, -560, 472, 300, 8), p.wood, model=0.3)
    out += ink.shape(box(-218, -542, 436, 264, 4), mix("#2f5f52", p.pine, 0.25), edge=False)
    chalk = circle(-140, -470, 28) + "M-140 -516v-14M-140 -424v14M-186 -470h-14M-94 -470h14M-172 -502l-9 -9"
    chalk += "M-108 -502l9 -9M-172 -438l-9 9M-108 -438l9 9"
    chalk += "M20 -330v-90M20 -372q-30 -4 -34 -26M20 -360q28 -4 34 -26" + circle(20, -446, 14)
    chalk += "".join(circle(20 + x, -446 + y, 12) for x, y in ((0, -25), (24, -6), (15, 21), (-15, 21), (-24, -6)))
    dots = "".join(circle(110 + i * 34, -340, 9) for i in range(3)) + circle(127, -374, 9) + circle(161, -374, 9)
    out += ink.line(chalk, "#f6efe2", 5, soft=0.85) + ink.shape(dots, "#f2c9a0", edge=False, soft=0.9)
    ledge = ink.shape(box(-236, -268, 472, 18, 4), lighter(p.wood, 0.2))
    return out + ledge + ink.shape(box(-40, -280, 60, 14, 3), p.cloth) + ink.line("M60 -274h34", "#fffaf0", 9)


def desk(ink: Ink) -> str:
    """A small school desk with its stool, 240 wide."""
    p = ink.palette
    out = ink.line("M-96 0v-130M96 0v-130", "#7d8a94", 13)
    out += ink.line("M-40 0l10 -76M40 0l-10 -76", p.wood, 11) + ink.shape(
        box(-52, -92, 104, 20, 8), p.accent, model=0.4
    )
    out += ink.shape(box(-122, -150, 244, 26, 8), lighter(p.wood, 0.25), model=0.4)
    out += put(trinkets.book(ink), -34, -146, 0.62)
    pencils = ink.line("M70 -196l-6 46M80 -202v52M90 -194l6 44", p.accent, 6) + ink.line("M80 -202v52", p.cloth, 6)
    return out + pencils + ink.shape(box(60, -182, 42, 34, 6), p.second, model=0.4)


def _globe(ink: Ink) -> str:
    p = ink.palette
    stand = ink.line("M0 -4v-40M-66 -176q-36 96 66 130", p.wood, 11) + ink.shape(ellipse(0, -4, 52, 13), p.wood)
    lands = (
        "M-40 -150q22 -20 40 -6q6 22 -18 26q-22 4 -22 -20zM14 -96q26 -22 40 4q-10 30 -34 22zM22 -160q14 -4 20 8l-18 6z"
    )
    return (
        stand + ink.shape(circle(0, -122, 66), lighter(p.water, 0.1), model=0.9) + ink.shape(lands, p.grass, edge=False)
    )


def _line_of_drawings(ink: Ink) -> str:
    """Children's pictures pegged to a string, 900 wide."""
    rng, p = ink.rng, ink.palette
    out = ink.line("M-470 -20Q0 40 470 -20", p.wood, 4)
    for i in range(6):
        x = -380 + i * 152
        y = 8 - (x / 470) ** 2 * 28
        sheet = ink.shape(polygon([(-34, 0), (34, 0), (36, 84), (-35, 84)]), p.white)
        tone = rng.choice((p.accent, p.cloth, p.grass, p.second))
        motif = rng.choice((circle(0, 40, 20), "M-20 62L0 20L20 62z", d("M", -22, 60, "q", 22, -60, 44, 0, "z")))
        art = sheet + ink.shape(motif, tone, edge=False) + ink.line("M-24 70h48", darker(tone, 0.2), 5)
        out += put(art + ink.shape(box(-5, -8, 10, 20, 2), p.wood), x, y, turn=rng.uniform(-5, 5))
    return out
