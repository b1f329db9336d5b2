"""What the built-in storyteller promises as a storyteller: the same book for the same brief, whole, and one's own."""

import asyncio

import msgspec
import pytest

from contracts.events import CastMember
from contracts.stage import Stage
from services.story.builtin import BuiltinStoryteller
from services.story.storyteller import Brief, Draft, Retelling, StoryHead, Told

BRUNO = CastMember(
    character_id="bruno", name="Bruno", kind="rabbit", description="a shy rabbit with a red scarf, afraid of thunder"
)
MILA = CastMember(character_id="mila", name="Mila", kind="cat", description="a loud cat who loves honey")
BRIEF = Brief(title="The Great Crossing", cast=(BRUNO, MILA), reading_age="6-7", seed=7)


async def book(brief: Brief, have: tuple[Told, ...] = ()) -> tuple[list[StoryHead], list[Draft]]:
    told = [part async for part in BuiltinStoryteller().tell(brief, have)]
    return [part for part in told if isinstance(part, StoryHead)], [part for part in told if isinstance(part, Draft)]


async def text(brief: Brief) -> str:
    return "\n".join(draft.text for draft in (await book(brief))[1])


def told_of(draft: Draft) -> Told:
    return Told(number=draft.number, title=draft.title, text=draft.text, scene=draft.scene)


async def test_the_same_brief_makes_the_same_book() -> None:
    assert await book(BRIEF) == await book(BRIEF)


@pytest.mark.parametrize(
    "other",
    [
        {"title": "The Long Way Home"},
        {"seed": 8},
        {"cast": (MILA, BRUNO)},
        {"cast": (BRUNO,)},
        {"mood": "funny"},
        {"language": "de"},
        {"reading_age": "8-9"},
        {"premise": "They find a map"},
    ],
)
async def test_another_brief_makes_another_book(other: dict[str, object]) -> None:
    assert await text(BRIEF) != await text(msgspec.structs.replace(BRIEF, **other))


async def test_a_book_has_a_head_and_ten_numbered_chapters() -> None:
    heads, drafts = await book(BRIEF)
    assert len(heads) == 1
    assert [draft.number for draft in drafts] == list(range(1, 11))
    assert all(draft.title and draft.text and draft.scene and draft.cast for draft in drafts)


async def test_the_head_says_how_the_cast_looks_in_the_words_of_the_family() -> None:
    heads, _ = await book(BRIEF)
    assert [look.character_id for look in heads[0].cast] == ["bruno", "mila"]
    assert "red scarf" in heads[0].cast[0].look
    assert 8 <= len(heads[0].style_words.split(",")) <= 12


@pytest.mark.parametrize("known", [(1,), (1, 2, 3), (2, 5, 9), tuple(range(1, 11))])
async def test_a_continued_book_equals_the_whole(known: tuple[int, ...]) -> None:
    _, whole = await book(BRIEF)
    have = tuple(told_of(draft) for draft in whole if draft.number in known)
    heads, rest = await book(BRIEF, have)
    assert heads == []
    assert rest == [draft for draft in whole if draft.number not in known]


async def test_telling_lets_others_work_between_chapters() -> None:
    turns: list[str] = []

    async def tell() -> None:
        async for _ in BuiltinStoryteller().tell(BRIEF):
            turns.append("told")

    async def other() -> None:
        for _ in range(5):
            turns.append("other")
            await asyncio.sleep(0)

    await asyncio.gather(tell(), other())
    assert turns.index("other") < len(turns) - 1 - turns[::-1].index("told")
    assert turns != sorted(turns)


@pytest.mark.parametrize("tag", ["de", "de-AT", "DE", "de_CH"])
async def test_a_language_is_known_by_its_primary_subtag(tag: str) -> None:
    assert "und" in (await text(msgspec.structs.replace(BRIEF, language=tag))).split()


@pytest.mark.parametrize("tag", ["pt-BR", "", "x", "zh-Hant"])
async def test_an_unknown_language_falls_back_to_english(tag: str) -> None:
    assert "the" in (await text(msgspec.structs.replace(BRIEF, language=tag))).split()


@pytest.mark.parametrize("total", range(3, 21))
async def test_other_numbers_of_chapters_are_told_in_full(total: int) -> None:
    _, drafts = await book(msgspec.structs.replace(BRIEF, chapters_total=total))
    assert [draft.number for draft in drafts] == list(range(1, total + 1))
    assert all(draft.text for draft in drafts)
    assert "“The Great Crossing”" in drafts[-1].text


@pytest.mark.parametrize("number", range(1, 11))
@pytest.mark.parametrize("language", ["en", "de", "es", "fr"])
async def test_a_chapter_told_anew_has_other_words_and_the_same_names(number: int, language: str) -> None:
    brief = msgspec.structs.replace(BRIEF, language=language)
    _, drafts = await book(brief)
    chapters = tuple(told_of(draft) for draft in drafts)
    anew = await BuiltinStoryteller().retell(
        brief, Retelling(number=number, revision=2, wishes=("",), chapters=chapters)
    )
    assert anew.number == number
    assert anew.text != drafts[number - 1].text
    assert anew.stage.place == drafts[number - 1].stage.place
    assert set(anew.cast) <= {"Bruno", "Mila"}


async def retold(*wishes: str, brief: Brief = BRIEF, number: int = 4) -> tuple[Draft, Stage]:
    _, drafts = await book(brief)
    chapters = tuple(told_of(draft) for draft in drafts)
    anew = await BuiltinStoryteller().retell(
        brief, Retelling(number=number, revision=2, wishes=wishes, chapters=chapters)
    )
    return anew, drafts[number - 1].stage


@pytest.mark.parametrize(
    ("language", "wish", "time", "said"),
    [
        ("en", "Make it night, please", "night", "night"),
        ("de", "Bitte bei Nacht!", "night", "Nacht"),
        ("es", "que sea de noche", "night", "noche"),
        ("fr", "la nuit, s’il te plaît", "night", "nuit"),
    ],
)
async def test_a_wish_for_a_time_is_in_text_scene_and_stage(language: str, wish: str, time: str, said: str) -> None:
    brief = msgspec.structs.replace(BRIEF, language=language, title="Boat")
    anew, _ = await retold(wish, brief=brief)
    assert anew.stage.time == time
    assert said in anew.text
    assert said in anew.scene.lower() or said in anew.scene


@pytest.mark.parametrize(
    ("language", "wish"), [("en", "in the rain"), ("de", "im Regen"), ("es", "con lluvia"), ("fr", "sous la pluie")]
)
async def test_a_wish_for_weather_is_in_the_stage(language: str, wish: str) -> None:
    anew, _ = await retold(wish, brief=msgspec.structs.replace(BRIEF, language=language))
    assert anew.stage.weather == "rain"


@pytest.mark.parametrize(
    ("language", "wish", "said"),
    [("en", "a fox!", "fox"), ("de", "ein Fuchs", "Fuchs"), ("es", "un zorro", "zorro"), ("fr", "un renard", "renard")],
)
async def test_a_wished_animal_joins_text_scene_and_stage(language: str, wish: str, said: str) -> None:
    anew, _ = await retold(wish, brief=msgspec.structs.replace(BRIEF, language=language))
    assert "fox" in anew.stage.extras
    assert said in anew.text
    assert said in anew.scene


async def test_a_wished_place_is_on_the_stage_and_in_the_scene() -> None:
    anew, _ = await retold("can it be in a cave")
    assert anew.stage.place == "cave"
    assert "cave" in anew.text
    assert "cave" in anew.scene


async def test_shorter_is_shorter_and_longer_is_longer() -> None:
    short, _ = await retold("shorter")
    long, _ = await retold("longer please")
    assert len(short.text.split()) < len(long.text.split())


async def test_a_later_wish_counts_more_than_an_earlier_one() -> None:
    anew, _ = await retold("at night with snow", "in the morning")
    assert (anew.stage.time, anew.stage.weather) == ("morning", "snow")


async def test_closing_is_harmless() -> None:
    teller = BuiltinStoryteller()
    await teller.close()
    await teller.close()
    assert teller.name == "built-in"
