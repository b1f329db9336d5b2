"""The picture tells what the page tells: every tale, in every language, for casts of one to six and all ages.

A failure names tale, language, beat and word. A comparison or turn of phrase that shows nothing belongs to ``idioms``
in the language's ``sights.toml``; what is to be seen belongs to the beat in ``plot.toml``.
"""

from collections.abc import Iterator
from functools import cache

import pytest

from contracts.book import Book, Chapter
from contracts.events import CastMember
from contracts.figure import Body, Figure
from contracts.stage import Stage
from services.illustrator import pages
from services.illustrator.builtin.order import Order
from services.illustrator.builtin.page import composition
from services.illustrator.builtin.render import paint
from services.story.builtin.book import AGES
from services.story.builtin.chapter import draft
from services.story.builtin.checking.sights import has_moon, scene_faults, text_faults
from services.story.builtin.loading import LANGUAGES, PLOTS
from services.story.builtin.opening import open_tale
from services.story.builtin.plan import parts
from services.story.storyteller import Brief, Draft

TALES = [(key, tag) for key in PLOTS for tag in LANGUAGES if key in LANGUAGES[tag].tales]
NAMES = ("Bruno", "Mila", "Pip", "Zoe", "Ángel", "Oma Lene")
KINDS: tuple[Body, ...] = ("bear", "person", "mouse", "giraffe", "train", "person")
FAMILY = tuple(
    CastMember(character_id=name, name=name, figure=Figure(body=body)) for name, body in zip(NAMES, KINDS, strict=True)
)


def told(key: str, tag: str, members: int, age: int) -> Iterator[Draft]:
    language, plot = LANGUAGES[tag], PLOTS[key]
    brief = Brief(
        title="", language=tag, cast=FAMILY[:members], reading_age=AGES[age], seed=members + age,
        mood=plot.head.moods[0],
    )  # fmt: skip
    tale = language.tales[key]
    book = open_tale(brief, language, plot, tale, tale.own)
    return (draft(book, part, number) for number, part in enumerate(parts(10), start=1))


@cache
def chapters(key: str, tag: str) -> list[tuple[int, Draft]]:
    """Casts of one to six, each at another age; another tale begins at another."""
    shift = len(key) + len(tag)
    return [(n, one) for n in range(1, 7) for one in told(key, tag, n, (n + shift) % len(AGES))]


def as_chapter(one: Draft) -> Chapter:
    return Chapter(
        id=str(one.number), number=one.number, title=one.title, text=one.text, scene=one.scene, stage=one.stage,
        cast=one.cast, written_by="built-in",
    )  # fmt: skip


@pytest.mark.parametrize(("key", "tag"), TALES)
def test_no_wording_of_a_scene_shows_what_its_stage_has_not(key: str, tag: str) -> None:
    tale, plot = LANGUAGES[tag].tales[key], PLOTS[key]
    faults = []
    for number, (beat, setting) in enumerate(zip(tale.beats, plot.beats, strict=True), start=1):
        stage = setting.stage(plot.head.season, NAMES[:2])
        faults += [
            f"{key}/{tag}, beat {number}: {fault}" for scene in beat.scenes for fault in scene_faults(scene, stage, tag)
        ]
    for number, (scene, setting) in enumerate(zip(tale.covers, plot.covers, strict=True), start=1):
        stage = setting.stage(plot.head.season, NAMES[:2])
        faults += [f"{key}/{tag}, cover {number}: {fault}" for fault in scene_faults(scene, stage, tag)]
    assert faults == []


@pytest.mark.parametrize(("key", "tag"), TALES)
def test_no_page_says_what_its_picture_cannot_show(key: str, tag: str) -> None:
    faults = [
        f"{key}/{tag}, beat {one.number}, {members} in the cast: {fault}"
        for members, one in chapters(key, tag)
        for fault in text_faults(one.text, one.stage, tag)
    ]
    assert sorted(set(faults)) == []


@pytest.mark.parametrize(("key", "tag"), TALES)
def test_painted_is_who_is_named_and_nobody_else(key: str, tag: str) -> None:
    for members, one in chapters(key, tag):
        book = Book(id="b", cast=FAMILY[:members])
        painted = {member.name for member in pages.on_page(book, as_chapter(one))}
        named = pages.named_in(f"{one.scene}\n{one.text}", NAMES[:members])
        where = f"{key}/{tag}, beat {one.number}, {members} in the cast"
        assert painted == named, where
        assert {actor.name for actor in one.stage.actors} <= named, where


@pytest.mark.parametrize(("key", "tag"), [(key, tag) for key, tag in TALES if tag == "en"])
def test_the_plan_of_every_page_has_what_its_stage_has(key: str, tag: str) -> None:
    for members, one in chapters(key, tag)[::7]:
        book = Book(id="b", title=key, cast=FAMILY[:members])
        chapter = as_chapter(one)
        cast = tuple(pages.reference(book, member, None, None, None) for member in pages.on_page(book, chapter))
        scene, plan = composition.staged(pages.page(book, chapter, cast, "", ""))
        where = f"{key}/{tag}, beat {one.number}, {members} in the cast"
        assert set(plan.casting.names) == {member.look.name for member in cast}, where
        nested = sum(place.face is not None for _, place in plan.things)
        assert len(plan.stands) + len(plan.animals) + nested == len(cast) + len(one.stage.extras), where
        held = {role.holds for role in plan.casting.roles if role.holds}
        wanted = {actor.holds for actor in one.stage.actors if actor.holds}
        assert wanted <= held | {prop for prop, _ in plan.things}, where
        assert scene.stage.facts == one.stage.facts


def test_a_page_of_every_tale_is_painted() -> None:
    for key in PLOTS:
        members, one = chapters(key, "en")[25]
        book = Book(id="b", title=key, cast=FAMILY[:members])
        cast = tuple(pages.reference(book, member, None, None, None) for member in book.cast)
        assert paint(Order(page=pages.page(book, as_chapter(one), cast, "", ""), size=64))


@pytest.mark.parametrize(
    ("scene", "stage", "fault"),
    [
        ("{a} looks at the moon.", Stage(time="night", facts=("moonless",)), "“moon”, but the picture has no moon"),
        ("{a} looks at the moon.", Stage(time="noon"), "“moon”, but the picture has no moon"),
        ("{a} walks through the snow.", Stage(), "“snow”, but there is no snow on the stage"),
        ("It rains on {a}.", Stage(), "“rain”, but the weather is clear"),
        ("{a} holds a lantern.", Stage(), "“lantern”, but no lantern is on the stage"),
        ("An owl looks at {a}.", Stage(), "“owl”, but no owl is on the stage"),
    ],
)
def test_a_contradiction_is_found(scene: str, stage: Stage, fault: str) -> None:
    assert fault in list(scene_faults(scene, stage, "en"))


def test_what_agrees_or_is_a_comparison_is_none() -> None:
    stage = Stage(time="night", props=("lantern",), extras=("owl",), season="winter")
    assert list(scene_faults("{a} holds a lantern like a small moon; an owl, snow.", stage, "en")) == []
    assert has_moon(Stage(time="noon", facts=("full-moon",)))
    assert list(text_faults("There was no moon.", Stage(time="night"), "en"))
    assert list(text_faults("A beetle ran by.", Stage(place="forest", season="winter"), "en"))
