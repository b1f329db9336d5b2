"""Company: one figure on the ground, and the extras and loose props around the hero."""

from dataclasses import replace

from contracts.stage import Extra, Prop
from services.illustrator.builtin import afloat, nature
from services.illustrator.builtin.extras import ANIMALS, PEOPLE, Animal
from services.illustrator.builtin.figure import Acting, figure, shadow
from services.illustrator.builtin.floorplan import Floorplan
from services.illustrator.builtin.ink import Ink
from services.illustrator.builtin.look import Look
from services.illustrator.builtin.props import PROPS
from services.illustrator.builtin.scene import SIZE, Scene
from services.illustrator.builtin.settings import Setting
from services.illustrator.builtin.stances import posture_of
from services.illustrator.builtin.svg import put


def enter(
    scene: Scene, look: Look, acting: Acting, x: float, y: float, *, flip: bool, size: float = 1.0, lift: float = 0
) -> None:
    """Sets one figure on the ground, ``lift`` units above it."""
    ink = scene.ink.at(0.0)
    ink = replace(ink, side=-ink.side if flip else ink.side)
    posture = posture_of(look.body, acting.pose)
    art = put(figure(ink, look, acting), 0, -posture.lift - lift)
    if scene.overhead:
        art = f'<g transform="scale(1.04 0.88)">{art}</g>'
    scale = scene.view.scale(y) * look.size * size
    fall = shadow(ink, posture.width) if scene.stage.place != "sea" else ""
    scene.items.append((y, put(fall + art, x, y, scale, flip=flip)))


def bring_extra(scene: Scene, plan: Floorplan, extra: Extra, setting: Setting) -> None:
    """An animal or a person beside the hero."""
    person = PEOPLE.get(extra)
    if person:
        x, y = plan.find(100, (0.66, 0.62) if scene.view.camera == "close" else (0.94, 0.84))
        enter(scene, person.look, person.acting, x, y, flip=x > scene.hero_x, size=person.size)
        return
    animal = ANIMALS[extra]
    if extra == "duck" and scene.stage.place == "lake" and not scene.overhead:
        _float(scene, plan, animal, scene.view.line(0.5))
        return
    x, y = plan.find(animal.width * animal.size * 0.5, (1.02, 0.9, 0.8))
    perch = animal.haunt == "perch" and not setting.indoors and scene.view.camera != "close"

    def art(ink: Ink) -> str:
        near = replace(ink, own=0.34, far=ink.far * 0.3)
        if perch:
            return put(nature.stump(ink), scale=0.9) + put(animal.draw(near), 0, -86)
        return animal.draw(near)

    scene.stand(x, y, art, animal.size, flip=x > scene.hero_x, ground=animal.width)


def _float(scene: Scene, plan: Floorplan, animal: Animal, y: float) -> None:
    x = scene.hero_x + plan.away * 330
    scale = max(0.4, scene.view.scale(y)) * animal.size
    ink = replace(scene.ink.at(0.15), own=0.3)
    scene.items.append(
        (y, put(afloat.ripple(ink, 160) + put(animal.draw(ink), 0, 14), x, y, scale, flip=plan.away > 0))
    )


def man_boat(scene: Scene, plan: Floorplan) -> None:
    """At sea everyone sits in the boat."""
    y, k = scene.view.base, scene.view.k
    ink = replace(scene.ink.at(0.0), own=0.34)
    for index, extra in enumerate(scene.stage.extras[:2]):
        x = scene.hero_x + plan.away * (150 if index == 0 else -140) * k
        person = PEOPLE.get(extra)
        if person:
            enter(
                scene,
                person.look,
                Acting("sitting", person.acting.mood),
                x,
                y - 6,
                flip=plan.away > 0 if index == 0 else plan.away < 0,
            )
        else:
            animal = ANIMALS[extra]
            art = put(animal.draw(ink), 0, -44)
            scene.items.append((y + 1, put(art, x, y, k * animal.size, flip=(plan.away > 0) == (index == 0))))


def lay(scene: Scene, plan: Floorplan, prop: Prop, setting: Setting) -> None:
    """A prop that nobody holds, on the ground near the hero."""
    art, view = PROPS[prop], scene.view
    acting_seat = prop in ("bed", "kite") or (prop == "swing" and scene.stage.pose == "sitting")
    if (
        acting_seat
        or (prop == "ladder" and scene.stage.pose == "climbing")
        or (prop == "rope" and scene.stage.pose == "climbing")
    ):
        return
    if art.use == "under":
        y = min(view.base + 10, SIZE - 30) if view.camera != "close" else SIZE - 60
        scene.items.append(
            (y - 400 * view.k, put(art.draw(scene.ink.at(0.05)), scene.hero_x, y, view.scale(y) * art.size))
        )
        return
    if setting.afloat:
        y = view.base
        art_svg = put(art.draw(scene.ink.at(0)), 0, -52)
        scene.items.append((y + 1, put(art_svg, scene.hero_x - plan.away * 170 * view.k, y, view.k * 0.85)))
        return
    lines = (1.08, 0.98, 0.86) if art.width < 250 else (0.9, 0.8, 0.7)
    x, y = plan.find(max(50.0, art.width * 0.5 * art.size), lines)
    scene.stand(x, y, lambda ink: art.draw(replace(ink, own=0.25)), art.size, flip=x > scene.hero_x, ground=art.width)
