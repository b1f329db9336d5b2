"""The rubric of the craft, checked on every adventure, language, reading age and size of cast."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import product

import msgspec
import pytest

from contracts.events import CastMember
from services.story.builtin.book import AGES, SENTENCE, WORDS, Book
from services.story.builtin.chapter import draft
from services.story.builtin.checking.lines import OPTIONAL
from services.story.builtin.loading import LANGUAGES, PLOTS
from services.story.builtin.opening import open_tale
from services.story.builtin.plan import parts
from services.story.builtin.plots import Plot
from services.story.builtin.traits import found
from services.story.builtin.words import count_words, longest_sentence
from services.story.storyteller import Brief, Draft

NAMES = ("Bruno", "Mila", "Tom", "Anna")
DESCRIPTIONS = {
    "en": (
        "a shy rabbit with a red scarf, afraid of thunder, loves honey",
        "a clumsy bear with a hat",
        "a loud cat with a golden bell, afraid of the dark",
        "a fast dog",
    ),
    "de": (
        "ein schüchterner Hase mit rotem Schal, hat Angst vor Donner, liebt Honig",
        "ein tollpatschiger Bär mit Hut",
        "eine laute Katze mit goldenem Glöckchen, hat Angst vor der Dunkelheit",
        "ein schneller Hund",
    ),
    "es": (
        "un conejo tímido con una bufanda roja, tiene miedo a los truenos, le encanta la miel",
        "un oso torpe con sombrero",
        "una gata ruidosa con un cascabel dorado, tiene miedo a la oscuridad",
        "un perro rápido",
    ),
    "fr": (
        "un lapin timide avec une écharpe rouge, a peur du tonnerre, aime le miel",
        "un ours maladroit avec un chapeau",
        "un chat bruyant avec une clochette dorée, a peur du noir",
        "un chien rapide",
    ),
}
FORBIDDEN = {
    "en": r"suddenly|little did|so \w+ learned|important|special|magic",
    "de": r"plötzlich|auf einmal war|wichtig|besonders|magisch|zauberhaft|lernte",
    "es": r"de repente|de pronto|important|especial|mágic|aprendió",
    "fr": r"soudain|tout à coup|important|spécial|magique|apprit",
}
every_tale = pytest.mark.parametrize(
    ("language", "plot"),
    [pytest.param(tag, PLOTS[key], id=f"{tag}-{key}") for tag in LANGUAGES for key in LANGUAGES[tag].tales],
)


def members(language: str, count: int) -> tuple[CastMember, ...]:
    described = DESCRIPTIONS[language]
    return tuple(
        CastMember(character_id=str(rank), name=NAMES[rank], description=described[rank]) for rank in range(count)
    )


def open_plot(language: str, plot: Plot, age: int, cast: tuple[CastMember, ...], seed: int) -> Book:
    mood = ("cosy", "funny", "adventurous")[seed % 3]
    brief = msgspec.convert(
        {"title": "Moon Soup", "mood": mood, "reading_age": AGES[age], "language": language, "seed": seed}, Brief
    )
    tale = LANGUAGES[language].tales[plot.key]
    return open_tale(msgspec.structs.replace(brief, cast=cast), LANGUAGES[language], plot, tale)


def drafts_of(book: Book) -> list[Draft]:
    return [draft(book, part, number) for number, part in enumerate(parts(10), start=1)]


def books(language: str, plot: Plot, counts: tuple[int, ...] = (0, 1, 2, 4)) -> Iterator[Book]:
    for age, count, seed in product(range(4), counts, range(2)):
        yield open_plot(language, plot, age, members(language, count), seed * 4 + count)


@every_tale
def test_chapters_are_as_long_as_the_reading_age_allows(language: str, plot: Plot) -> None:
    for book in books(language, plot):
        least, most = WORDS[book.level]
        lengths = [count_words(told.text) for told in drafts_of(book)]
        assert all(least <= length <= most for length in lengths), (AGES[book.level], lengths)


@every_tale
def test_no_sentence_is_longer_than_the_reading_age_allows(language: str, plot: Plot) -> None:
    for book in books(language, plot):
        for told in drafts_of(book):
            assert longest_sentence(told.text) <= SENTENCE[book.level], told.text


@every_tale
def test_every_member_of_the_cast_acts_in_at_least_four_chapters(language: str, plot: Plot) -> None:
    for book in books(language, plot, counts=(1, 2, 3, 4)):
        drafts = drafts_of(book)
        for persona in book.cast:
            acting = [told.number for told in drafts if re.search(rf"\b{persona.name}\b", told.text)]
            assert len(acting) >= 4, (persona.name, acting)
            assert [told.number for told in drafts if persona.name in told.cast] == acting


@every_tale
def test_the_refrain_comes_three_times_and_is_changed_the_last_time(language: str, plot: Plot) -> None:
    typeset = LANGUAGES[language].grammar.typeset
    for book in books(language, plot, counts=(1, 2)):
        told = [chapter.text for chapter in drafts_of(book)]
        refrain, changed = typeset(book.tale.refrain), typeset(book.tale.changed)
        assert 3 <= count_words(refrain) <= 7
        first = [number for number, text in enumerate(told) if refrain in text]
        last = [number for number, text in enumerate(told) if changed in text]
        assert len(first) >= 2
        assert len(last) == 1
        assert max(first) < last[0]


@every_tale
def test_no_tale_uses_a_forbidden_word(language: str, plot: Plot) -> None:
    for book in books(language, plot, counts=(2,)):
        for told in drafts_of(book):
            assert not found(FORBIDDEN[language], told.text), told.text


@every_tale
def test_no_slot_and_no_mark_of_the_notation_is_left(language: str, plot: Plot) -> None:
    for book in books(language, plot):
        for told in drafts_of(book):
            page = f"{told.title}\n{told.text}\n{told.scene}"
            assert not re.search(r"[{}@|#+_]|  |^[B-D]{1,2} |^A[B-D] |“”|„“|«»", page, re.MULTILINE), page


@every_tale
def test_most_chapters_have_someone_speak(language: str, plot: Plot) -> None:
    for book in books(language, plot, counts=(2,)):
        if book.level > 0:
            assert sum(bool(re.search("[“„«—]", told.text)) for told in drafts_of(book)) >= 7


@every_tale
def test_quotation_marks_are_those_of_the_language_and_come_in_pairs(language: str, plot: Plot) -> None:
    pairs = {"en": "“”", "de": "„“", "es": "«»", "fr": "«»"}
    strange = {"en": '„«»"—', "de": '”«»"—', "es": '“”„"', "fr": '“”„"—'}
    opening, closing = pairs[language][0], pairs[language][1]
    for book in books(language, plot, counts=(2,)):
        for told in drafts_of(book):
            assert told.text.count(opening) == told.text.count(closing), told.text
            assert not set(told.text) & set(strange[language]), told.text
            assert language != "fr" or not re.search(r"« | [»!?;:]", told.text), told.text


@every_tale
def test_the_scene_agrees_with_the_stage(language: str, plot: Plot) -> None:
    speech = LANGUAGES[language]
    for book in books(language, plot, counts=(1, 3)):
        for told in drafts_of(book):
            scene, stage = told.scene, told.stage
            for phrase in (
                speech.picture.times[stage.time],
                speech.picture.weathers[stage.weather],
                speech.picture.moods[stage.mood],
                speech.picture.cameras[stage.camera],
            ):
                assert phrase in scene
            assert all(name in scene for name in told.cast)
            for extra in stage.extras:
                assert found(speech.lexicon.extras[extra].pattern, scene), (extra, scene)
            assert told.text not in scene


@pytest.mark.parametrize("plot", PLOTS.values(), ids=lambda plot: plot.key)
def test_cameras_places_and_light_change_through_a_book(plot: Plot) -> None:
    cameras = Counter(stage.camera for stage in plot.beats)
    assert cameras["wide"] >= 3
    assert cameras["close"] >= 3
    assert cameras["above"] + cameras["below"] >= 1
    assert len({stage.place for stage in plot.beats}) >= (2 if plot.head.situation else 4)
    assert len({stage.time for stage in plot.beats}) >= 3
    assert plot.beats[0].place == plot.beats[-1].place or plot.head.situation or plot.key in {"boat", "lantern"}


@every_tale
def test_every_beat_can_be_worded_in_more_than_one_way(language: str, plot: Plot) -> None:
    for beat in LANGUAGES[language].tales[plot.key].beats:
        lines = [line for paragraph in beat.paragraphs for line in paragraph if not line.cue]
        assert any(len(line.variants) > 1 for line in lines)
        assert len(beat.titles) >= 2
        assert len(beat.scenes) >= 2


@every_tale
def test_every_way_to_turn_the_trouble_and_every_belonging_is_told(language: str, plot: Plot) -> None:
    beats = LANGUAGES[language].tales[plot.key].beats
    assert len(beats) == 10
    facts = Counter(line.when for beat in beats for paragraph in beat.paragraphs for line in paragraph if line.when)
    quiet = plot.head.tone == "quiet"
    assert quiet or {"tumble", "hush", "grip", "call", "tie", "scoop", "shine", "none"} <= set(facts)


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_languages_speak_of_the_same_things(language: str) -> None:
    english, other = LANGUAGES["en"], LANGUAGES[language]
    assert set(other.lexicon.traits) == set(english.lexicon.traits)
    needed = {section for section in english.lines if not section.startswith(OPTIONAL)}
    assert needed <= set(other.lines)
    assert set(other.lexicon.themes) >= {theme for plot in PLOTS.values() for theme in plot.head.themes}
    assert set(other.lexicon.extras) == set(english.lexicon.extras)
    assert {f"fear {fear} begin" for fear in other.lexicon.fears} <= set(other.lines)
    assert set(other.lines) >= {f"place {setting.place}" for plot in PLOTS.values() for setting in plot.beats}
