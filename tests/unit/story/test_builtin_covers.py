"""The covers of the built-in storyteller: every adventure, language and mood has some that would sell the book."""

import re
from itertools import product
from typing import get_args

import msgspec
import pytest

from contracts.events import BookMood, CastMember
from contracts.stage import Stage
from services.story.builtin import BuiltinStoryteller
from services.story.builtin.book import Book
from services.story.builtin.chapter import draft
from services.story.builtin.cover import cover_of
from services.story.builtin.loading import LANGUAGES, PLOTS
from services.story.builtin.opening import open_tale
from services.story.builtin.plan import parts
from services.story.builtin.plots import Plot
from services.story.builtin.traits import found
from services.story.builtin.words import count_words, slots_of
from services.story.storyteller import Brief, StoryHead

MOODS: tuple[BookMood, ...] = get_args(BookMood)
NAMES = ("Bruno", "Mila", "Tom", "Anna")
CENTRE = {"bell": "bell", "kite": "kite", "lantern": "lantern", "boat": "suitcase", "cake": "cake", "star": "star"}
"""What each adventure is about, as a stage names it."""
LONGEST = 40
"""Words of a cover's sentence with a cast of four."""

every_tale = pytest.mark.parametrize(
    ("language", "plot"),
    [pytest.param(tag, PLOTS[key], id=f"{tag}-{key}") for tag in LANGUAGES for key in LANGUAGES[tag].tales],
)
every_adventure = pytest.mark.parametrize(
    ("language", "plot"), [pytest.param(tag, PLOTS[key], id=f"{tag}-{key}") for tag in LANGUAGES for key in CENTRE]
)
every_plot = pytest.mark.parametrize("plot", PLOTS.values(), ids=lambda plot: plot.key)


def book(language: str, plot: Plot, *, seed: int = 0, mood: BookMood = "cosy", count: int = 2) -> Book:
    cast = tuple(CastMember(character_id=name, name=name) for name in NAMES[:count])
    brief = Brief(title="Xyzzy", language=language, cast=cast, mood=mood, seed=seed)
    return open_tale(brief, LANGUAGES[language], plot, LANGUAGES[language].tales[plot.key])


def covers(language: str, plot: Plot) -> list[tuple[Book, str, Stage]]:
    """Covers of many books: every mood, a cast of one, two and four, and enough seeds for every wording."""
    books = [
        book(language, plot, seed=seed, mood=mood, count=count)
        for seed, mood, count in product(range(6), MOODS, (1, 2, 4))
    ]
    return [(one, *cover_of(one)) for one in books]


@every_tale
def test_a_cover_is_one_sentence_that_names_all_of_the_cast(language: str, plot: Plot) -> None:
    for one, scene, _ in covers(language, plot):
        assert scene.startswith(LANGUAGES[language].grammar.join(tuple(persona.name for persona in one.cast)))
        assert re.fullmatch(r"[^.!?…{}|@#]+\.", scene), scene
        assert count_words(scene) <= LONGEST, scene


@every_tale
def test_every_creature_on_the_cover_is_named_in_its_scene(language: str, plot: Plot) -> None:
    extras = LANGUAGES[language].lexicon.extras
    for _, scene, stage in covers(language, plot):
        named = {extra for extra, noun in extras.items() if found(noun.pattern, scene)}
        assert named == set(stage.extras), scene


@every_adventure
def test_what_the_story_is_about_is_named_on_the_cover(language: str, plot: Plot) -> None:
    pattern = LANGUAGES[language].lexicon.themes[plot.key]
    # The boat is a suitcase: that is the joke.
    known = {"boat": "suitcase|Koffer|maleta|valise", "kite": rf"{pattern}|Drachen"}.get(
        plot.key, rf"\w*?(?:{pattern})"
    )
    for _, scene, stage in covers(language, plot):
        assert found(known, scene), scene
        assert CENTRE[plot.key] in stage.props


@every_tale
def test_every_wording_has_a_stage_and_comes_up(language: str, plot: Plot) -> None:
    tale = LANGUAGES[language].tales[plot.key]
    assert len(tale.covers) == len(set(tale.covers)) == len(plot.covers) >= 2
    assert all(slots_of(cover) == {"all"} for cover in tale.covers)
    told = {(stage.place, stage.time) for _, _, stage in covers(language, plot)}
    assert told == {(stage.place, stage.time) for stage in plot.covers}


@every_plot
def test_a_cover_shows_all_of_the_cast_from_where_one_sees_them(plot: Plot) -> None:
    for stage in plot.covers:
        assert stage.camera in {"wide", "medium"}
        assert stage.weather not in {"rain", "fog", "storm"}
        assert stage.pose != "hugging"
        assert 1 <= len(stage.props) <= 3


@every_plot
def test_a_cover_gives_nothing_of_the_end_away_and_is_not_the_first_page(plot: Plot) -> None:
    first, *_, idea, turn, last = plot.beats
    for stage in plot.covers:
        assert (stage.place, stage.time) not in {(page.place, page.time) for page in (first, last)}
        assert (stage.place, stage.time, stage.camera) not in {
            (page.place, page.time, page.camera) for page in (idea, turn)
        }


@every_tale
def test_no_page_of_the_book_has_the_scene_of_its_cover(language: str, plot: Plot) -> None:
    one = book(language, plot)
    scene, _ = cover_of(one)
    assert all(scene not in draft(one, part, number).scene for number, part in enumerate(parts(10), start=1))


@every_plot
def test_the_faces_on_the_cover_have_the_mood_of_the_book(plot: Plot) -> None:
    assert [cover_of(book("en", plot, mood=mood))[1].mood for mood in MOODS] == ["calm", "joyful", "curious"]


async def head_of(brief: Brief) -> StoryHead:
    head = await anext(BuiltinStoryteller().tell(brief))
    assert isinstance(head, StoryHead)
    return head


async def test_the_same_brief_has_the_same_cover_and_another_seed_may_have_another() -> None:
    brief = Brief(title="The Lantern", cast=(CastMember(character_id="bruno", name="Bruno"),))
    assert await head_of(brief) == await head_of(brief)
    scenes = {(await head_of(msgspec.structs.replace(brief, seed=seed))).cover_scene for seed in range(8)}
    assert len(scenes) == 2
    assert all(scene.startswith("Bruno ") for scene in scenes)


async def test_a_book_without_a_cast_has_its_invented_hero_on_the_cover() -> None:
    head = await head_of(Brief(title="The Lantern"))
    assert head.cover_scene.startswith(head.cast[0].name)
