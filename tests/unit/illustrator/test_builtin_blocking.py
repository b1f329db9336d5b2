"""Nobody's face is behind anybody or anything, whoever is on a page, wherever, and however it is seen."""

from collections.abc import Iterator
from random import Random

import pytest
from msgspec.structs import replace

from contracts.events import CastLook
from contracts.figure import BODIES, Body, Figure, Hair, Worn
from contracts.stage import CAMERAS, EXTRAS, MOODS, PLACES, POSES, PROPS, SEASONS, Actor, Camera, Prop, Side, Stage
from services.illustrator.builtin import cover
from services.illustrator.builtin.brush.outline import Face, Outline, outline_of
from services.illustrator.builtin.page import composition
from services.illustrator.builtin.page.planning import Plan
from services.illustrator.builtin.page.scene import SIZE, Scene
from services.illustrator.painter import COVER, Page, Reference

PLAIN = Figure()
WORN: tuple[Figure, ...] = (
    Figure(wears=(Worn(what="hat"),)), Figure(aids=("wheelchair",)), Figure(wears=(Worn(what="crown"),)), Figure(),
    Figure(), Figure(wears=(Worn(what="scarf"),)), Figure(age="grown-up", hair=Hair(style="afro")), Figure(age="old"),
)  # fmt: skip
ROUNDS = range(8)


def member(body: Body, number: int = 0, looks: Figure = PLAIN) -> Reference:
    name, figure = f"{body}{number}", replace(looks, body=body)
    return Reference(look=CastLook(character_id=name, name=name, look=""), figure=figure)


def page(stage: Stage, *cast: Reference, number: int = 1, seed: int = 3) -> Page:
    return Page(
        book_title="Faces", number=number, chapters_total=10, title="", text="", scene="", stage=stage, style="gouache",
        style_words="", cast=cast, seed=seed,
    )  # fmt: skip


def cast_of(members: int, rng: Random) -> tuple[Reference, ...]:
    return tuple(member(rng.choice(BODIES), i, rng.choice(WORN)) for i in range(members))


def some_stage(rng: Random, camera: Camera) -> Stage:
    return Stage(
        place=rng.choice(PLACES), time="noon", weather=rng.choice(("clear", "snow")), mood=rng.choice(MOODS),
        camera=camera, pose=rng.choice(POSES), props=tuple(rng.sample(PROPS, rng.randrange(3))),
        extras=tuple(rng.sample(EXTRAS, rng.randrange(3))), season=rng.choice((None, *SEASONS)),
        facts=("afloat",) if rng.random() < 0.2 else (),
    )  # fmt: skip


def faces_of(plan: Plan) -> Iterator[tuple[float, Face]]:
    for stand in plan.stands:
        yield stand.y, stand.face
    for _, place in plan.animals:
        assert place.face is not None
        yield place.y, place.face
    for _, place in plan.things:
        if place.face:
            yield place.y, place.face


def covering(scene: Scene, line: float, face: Face) -> list[str]:
    """What is painted after whoever stands on a line, and over its face."""
    later = [art for y, art in scene.items if y > line] + scene.front
    return [art[:200] for art in later if over(outline_of(art), face)]


def over(outline: Outline, face: Face) -> bool:
    return outline.hides(face, 0.85)


@pytest.mark.parametrize("number", ROUNDS)
@pytest.mark.parametrize("camera", CAMERAS)
@pytest.mark.parametrize("members", [1, 2, 3, 4, 5, 6])
def test_every_face_is_whole_and_free(members: int, camera: Camera, number: int) -> None:
    rng = Random(f"{members}{camera}{number}")
    scene, plan = composition.staged(page(some_stage(rng, camera), *cast_of(members, rng), number=number))
    assert plan.members == members
    for line, face in faces_of(plan):
        assert 0 < face.x - face.r < face.x + face.r < SIZE, (scene.stage, face)
        assert 0 < face.y - face.r < face.y + face.r < SIZE, (scene.stage, face)
        assert covering(scene, line, face) == [], (scene.stage, face)


@pytest.mark.parametrize("number", range(4))
@pytest.mark.parametrize("members", [1, 2, 3, 4, 5, 6])
def test_every_face_on_a_cover_is_whole_and_free(members: int, number: int) -> None:
    rng = Random(f"cover{members}{number}")
    scene, plan = cover.staged(page(some_stage(rng, "medium"), *cast_of(members, rng), number=COVER))
    for line, face in faces_of(plan):
        assert covering(scene, line, face) == [], (scene.stage, face)


@pytest.mark.parametrize("camera", CAMERAS)
def test_everybody_is_large_enough_to_be_known(camera: Camera) -> None:
    bodies: tuple[Body, ...] = ("bear", "giraffe", "mouse", "elephant", "person", "rabbit")
    cast = [member(body, number) for number, body in enumerate(bodies)]
    for members in range(1, 7):
        _, plan = composition.staged(page(Stage(camera=camera), *cast[:members]))
        assert min(stand.face.r for stand in plan.stands) > 34


def test_a_mouse_is_smaller_than_an_elephant_and_a_child_than_its_teacher() -> None:
    _, plan = composition.staged(page(Stage(extras=("teacher",)), member("mouse"), member("elephant"), member("doll")))
    heights = [stand.y - stand.outline.box[1] for stand in plan.stands]
    assert heights[0] < heights[1]
    assert heights[2] < heights[3]


@pytest.mark.parametrize("camera", CAMERAS)
@pytest.mark.parametrize("sides", [("left", "right"), ("right", "left"), ("middle", "right"), ("right", "middle")])
def test_who_was_said_to_be_on_a_side_is_there(sides: tuple[Side, Side], camera: Camera) -> None:
    cast = [member("bear"), member("cat")]
    actors = tuple(Actor(name=one.look.name, side=side) for one, side in zip(cast, sides, strict=True))
    _, plan = composition.staged(page(Stage(camera=camera, actors=actors), *cast))
    order = ("left", "middle", "right")
    assert (plan.stands[0].x < plan.stands[1].x) == (order.index(sides[0]) < order.index(sides[1]))


def test_an_actor_plays_as_the_storyteller_says_and_holds_what_it_holds() -> None:
    cast = [member("bear"), member("cat")]
    actors = (Actor(name="cat0", pose="reaching", mood="brave", holds="lantern"), Actor(name="bear0", pose="sitting"))
    _, plan = composition.staged(page(Stage(props=("lantern", "basket"), actors=actors), *cast))
    cat, bear = plan.casting.roles
    assert plan.casting.names == ("cat0", "bear0")
    assert (cat.pose, cat.mood, cat.holds, bear.pose, bear.holds) == ("reaching", "brave", "lantern", "sitting", None)
    assert [prop for prop, _ in plan.things] == ["basket"]


@pytest.mark.parametrize("prop", ["cradle", "pram"])
def test_a_baby_is_in_its_cradle_or_pram(prop: Prop) -> None:
    _, plan = composition.staged(page(Stage(props=(prop,), extras=("baby",)), member("bear")))
    assert len(plan.stands) == 1
    assert [(name, place.face is not None) for name, place in plan.things] == [(prop, True)]
