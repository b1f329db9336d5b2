"""Staging: who stands where, holds what and looks at whom."""

from dataclasses import dataclass, field, replace

from contracts.stage import Extra, Mood, Pose, Prop
from services.illustrator.builtin import furniture, nature, waterside
from services.illustrator.builtin.extras import ANIMALS, PEOPLE, Animal
from services.illustrator.builtin.figure import Acting, figure, holding_hand, shadow
from services.illustrator.builtin.ink import Ink
from services.illustrator.builtin.look import Look, Worn
from services.illustrator.builtin.poses import POSES
from services.illustrator.builtin.props import PROPS, PropArt, held
from services.illustrator.builtin.scene import SIZE, Scene
from services.illustrator.builtin.settings import Setting
from services.illustrator.builtin.svg import d, put

_COMPANY_POSES: dict[Pose, tuple[Pose, ...]] = {
    "standing": ("waving", "standing", "sitting"),
    "waving": ("standing", "waving", "reaching"),
    "sitting": ("sitting", "standing", "waving"),
    "lying": ("sitting", "standing", "sitting"),
    "hugging": ("hugging", "standing", "waving"),
    "climbing": ("reaching", "standing", "waving"),
    "reaching": ("standing", "waving", "reaching"),
}
_COMPANY_MOODS: dict[Mood, tuple[Mood, ...]] = {
    "sad": ("worried", "calm"),
    "worried": ("curious", "worried"),
    "brave": ("joyful", "curious"),
    "surprised": ("joyful", "surprised"),
}


@dataclass
class Floorplan:
    """Where on the ground there is still room: taken stretches as (x, half width, line)."""

    scene: Scene
    away: int
    taken: list[tuple[float, float, float]] = field(default_factory=list)

    def find(self, half: float, lines: tuple[float, ...]) -> tuple[float, float]:
        """The free spot nearest to the hero, on the side it looks to if possible."""
        view, hero = self.scene.view, self.scene.hero_x
        unit = 176 * min(view.k, 1.5) + 84
        best, best_cost = (hero + self.away * unit * 1.6, view.line(lines[0])), 1e9
        for line in lines:
            y = min(view.line(line), SIZE - 22) if not self.scene.overhead else view.base + (line - 1) * 420
            reach = half * view.scale(y)
            for step in (1.0, 1.2, 1.4, -1.0, -1.2, 0.7, 1.7, -1.35, 2.1, -1.7, 2.6, -2.2, 3.2):
                x = hero + self.away * step * unit
                cost = self._overlap(x, reach + 14, y) * 3 + abs(step) * 22 + (0 if step > 0 else 14)
                cost += max(0.0, reach + 24 - x, x + reach + 24 - SIZE) * 14
                if cost < best_cost:
                    best, best_cost = (x, y), cost
        self.take(best[0], half * view.scale(best[1]), best[1])
        return best

    def take(self, x: float, half: float, y: float) -> None:
        """Marks a stretch as taken."""
        self.taken.append((x, half, y))

    def _overlap(self, x: float, half: float, y: float) -> float:
        return sum(
            max(0.0, half + other - abs(x - ox)) * (1.0 if abs(oy - y) < 60 * self.scene.view.k else 0.75)
            for ox, other, oy in self.taken
        )


def set_stage(scene: Scene, cast: list[Look], setting: Setting) -> None:
    """Puts the cast, the props and the extras into the scene."""
    stage = scene.stage
    plan = Floorplan(scene, 1 if scene.hero_x < SIZE / 2 else -1)
    spots = _spots(scene, max(1, len(cast)), setting)
    in_hand, loose = _sort_props(stage.props, stage.pose, setting)
    for index, (look, (x, y, flip)) in enumerate(zip(cast, spots, strict=False)):
        acting = _acting(scene, index, in_hand.get(index), setting)
        dressed = _dress(look, stage.props) if index == 0 else look
        half = POSES[acting.pose].width * 0.5 * scene.view.scale(y)
        reach = scene.view.scale(y)
        plan.take(x, max(half, 122 * reach), y)
        if acting.held:
            plan.take(x + (-120 if flip else 120) * reach, 76 * reach, y)
        enter(scene, dressed, acting, x, y, flip=flip, lift=_lift(scene, acting, setting) if index == 0 else 0)
        if index == 0:
            _surroundings(scene, dressed, acting, x, y, flip, setting)
    if setting.afloat:
        _crew(scene, plan)
    else:
        for extra in stage.extras[:4]:
            _enter_extra(scene, plan, extra, setting)
    for prop in loose:
        _lay(scene, plan, prop, setting)


def enter(
    scene: Scene, look: Look, acting: Acting, x: float, y: float, *, flip: bool, size: float = 1.0, lift: float = 0
) -> None:
    """Sets one figure on the ground, ``lift`` units above it."""
    ink = scene.ink.at(0.0)
    ink = replace(ink, side=-ink.side if flip else ink.side)
    posture = POSES[acting.pose]
    art = put(figure(ink, look, acting), 0, -posture.lift - lift)
    if scene.overhead:
        art = f'<g transform="scale(1.04 0.88)">{art}</g>'
    scale = scene.view.scale(y) * look.size * size
    fall = shadow(ink, posture.width) if scene.stage.place != "sea" else ""
    scene.items.append((y, put(fall + art, x, y, scale, flip=flip)))


def _sort_props(props: tuple[Prop, ...], pose: Pose, setting: Setting) -> tuple[dict[int, PropArt], list[Prop]]:
    in_hand: dict[int, PropArt] = {}
    loose: list[Prop] = []
    for prop in props[:6]:
        art = PROPS[prop]
        if art.use == "hand" and not in_hand and pose not in ("climbing", "lying"):
            in_hand[0] = art
        elif art.use in ("worn",) or (setting.afloat and prop == "boat"):
            continue
        else:
            loose.append(prop)
    return in_hand, loose


def _acting(scene: Scene, index: int, art: PropArt | None, setting: Setting) -> Acting:
    stage = scene.stage
    pose, mood = stage.pose, stage.mood
    if setting.afloat and pose in ("walking", "running", "climbing", "lying", "standing"):
        pose = "sitting"
    if index:
        choices = _COMPANY_POSES.get(pose, (pose,))
        pose = choices[(index - 1) % len(choices)]
        moods = _COMPANY_MOODS.get(mood, (mood,))
        mood = moods[(index - 1) % len(moods)]
    if art is None:
        return Acting(pose=pose, mood=mood)
    grip = held(art)
    if pose == "hugging":
        return Acting(pose=pose, mood=mood, hugged=grip)
    return Acting(
        pose=pose,
        mood=mood,
        held=grip,
        raised=scene.view.camera == "close" or art is PROPS["umbrella"] or art is PROPS["map"],
    )


def _dress(look: Look, props: tuple[Prop, ...]) -> Look:
    extra = tuple(
        Worn(prop, colour)
        for prop, colour in (("scarf", "#c63d3d"), ("hat", "#d9a94f"))
        if prop in props and not look.wears(prop)
    )
    return replace(look, worn=look.worn + extra)


def _lift(scene: Scene, acting: Acting, setting: Setting) -> float:
    props = scene.stage.props
    if "bed" in props and acting.pose in ("lying", "sitting"):
        return 168
    if "swing" in props and acting.pose == "sitting":
        return 62
    if acting.pose == "climbing" and not setting.afloat:
        return 80 if scene.view.camera == "below" else 130
    return 0


def _surroundings(scene: Scene, look: Look, acting: Acting, x: float, y: float, flip: bool, setting: Setting) -> None:
    """What belongs right at the hero: a boat, a bed, a swing, a ladder, the string of a kite, a blanket."""
    props, k = scene.stage.props, scene.view.scale(y)
    ink = scene.ink.at(0.0)
    if setting.afloat:
        width = 1.25
        scene.items.append((y - 1, put(waterside.boat(ink, front=False), x, y, k * width, flip=flip)))
        scene.items.append((y + 2, put(waterside.boat(ink, front=True), x, y + 12 * k, k * width, flip=flip)))
    if "bed" in props:
        offset = (-25 if flip else 25) * k
        bed_flip = not flip
        scene.items.append((y - 2, put(furniture.bed(ink), x + offset, y, k, flip=bed_flip)))
        if acting.pose == "lying":
            scene.items.append((y + 2, put(furniture.quilt(ink), x + offset, y - 66 * k, k, flip=bed_flip)))
    if "swing" in props and acting.pose == "sitting":
        scene.items.append((y - 2, put(PROPS["swing"].draw(ink), x, y, k)))
    if acting.pose == "climbing" and not setting.afloat:
        _climbed(scene, x, y, k, flip, setting)
    if "kite" in props:
        _fly(scene, look, acting, x, y, k, flip, setting)


def _climbed(scene: Scene, x: float, y: float, k: float, flip: bool, setting: Setting) -> None:
    ink, side = scene.ink.at(0.02), -1 if flip else 1
    if "ladder" in scene.stage.props:
        art = PROPS["ladder"].draw(ink)
        scene.items.append((y - 2, put(art, x + side * 40 * k, y, k, flip=flip, turn=side * 5)))
    elif "rope" in scene.stage.props:
        tone = scene.ink.palette.sand
        scene.items.append(
            (y - 2, ink.limb(d("M", x + side * 96 * k, y - 20 * k, "q", 20, -200, 0, -1200), tone, 11 * k))
        )
    elif setting.indoors:
        scene.items.append((y - 2, put(furniture.boxes(ink), x + side * 60 * k, y, k * 1.3)))
    else:
        scene.items.append((y - 2, put(nature.rock(ink), x + side * 90 * k, y + 6, k * 2.1, flip=flip)))


def _fly(scene: Scene, look: Look, acting: Acting, x: float, y: float, k: float, flip: bool, setting: Setting) -> None:
    ink, side = scene.ink.at(0.05), -1 if flip else 1
    if setting.indoors or scene.overhead:
        scene.stand(x + side * 230 * k, y - 20, PROPS["kite"].draw, 0.9, flip=False)
        return
    hx, hy = holding_hand(look, acting)
    start = (x + side * hx * k, y + hy * k)
    end = (min(900.0, max(130.0, x + side * 330)), 190.0)
    size = max(0.75, min(1.15, k))
    string = d(
        "M",
        *start,
        "Q",
        (start[0] + end[0]) / 2 + side * 60,
        max(start[1], end[1]) * 0.72 + 40,
        end[0],
        end[1] + 60 * size,
    )
    scene.items.append((y + 3, ink.line(string, ink.palette.white, 3)))
    scene.items.append((y - 3, put(PROPS["kite"].draw(ink), *end, size, turn=side * 18)))


def _spots(scene: Scene, count: int, setting: Setting) -> list[tuple[float, float, bool]]:
    """Places for the cast: the hero first; two face each other, more stand in an arc."""
    x, base, k = scene.hero_x, scene.view.base, scene.view.k
    if count == 1:
        return [(x, base, x > SIZE / 2)]
    wide = POSES[scene.stage.pose].width
    room = max(wide, 160) + (130 if scene.stage.props else 80)
    gap = min(560.0, max(150.0, room * k)) * (0.62 if setting.afloat else 1)
    centre = SIZE / 2 - (40 if scene.view.camera == "wide" else 0)
    if scene.view.camera == "close":
        gap = 460
    left = centre - gap * 0.5
    out = [
        (left, base, False),
        (left + gap, base - 8 * k, True),
        (centre, base - 70 * k, False),
        (left - gap * 0.72, base - 60 * k, False),
    ]
    while len(out) < count:
        i = len(out)
        out.append((left + gap * (1.72 if i % 2 == 0 else -0.7), base - 60 * k - i * 8, i % 2 == 0))
    return out[:count]


def _enter_extra(scene: Scene, plan: Floorplan, extra: Extra, setting: Setting) -> None:
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
        (y, put(waterside.ripple(ink, 160) + put(animal.draw(ink), 0, 14), x, y, scale, flip=plan.away > 0))
    )


def _crew(scene: Scene, plan: Floorplan) -> None:
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


def _lay(scene: Scene, plan: Floorplan, prop: Prop, setting: Setting) -> None:
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
