"""Which tale a book tells, and in which words, when the family has heard others."""

import msgspec
import pytest

from contracts.events import CastMember
from services.story.builtin.chapter import draft
from services.story.builtin.loading import LANGUAGES, PLOTS
from services.story.builtin.opening import open_book
from services.story.builtin.plan import parts
from services.story.builtin.words import sentences
from services.story.storyteller import Brief

MIA = CastMember(character_id="mia", name="Mia", kind="girl", description="brave")


def brief(title: str = "Xyzzy", **other: object) -> Brief:
    return msgspec.structs.replace(Brief(title=title, cast=(MIA,), reading_age="6-7"), **other)


def told(wanted: Brief) -> tuple[str, set[str]]:
    book = open_book(wanted, LANGUAGES[wanted.language])
    pages = [draft(book, part, number).text for number, part in enumerate(parts(10), start=1)]
    return book.plot.key, sentences("\n".join(pages))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("mood", ["cosy", "funny", "adventurous"])
def test_no_tale_comes_twice_before_all_that_fit_were_told(language: str, mood: str) -> None:
    offered = {key for key in LANGUAGES[language].tales if PLOTS[key].head.surprise}
    heard: list[str] = []
    for seed in range(len(offered)):
        heard.append(
            open_book(brief(language=language, mood=mood, heard=tuple(heard), seed=seed), LANGUAGES[language]).plot.key
        )
    assert sorted(heard) == sorted(offered)
    again = open_book(brief(language=language, mood=mood, heard=tuple(heard)), LANGUAGES[language]).plot.key
    assert again in offered


def test_what_the_family_chose_is_told_even_if_it_was_heard() -> None:
    assert told(brief(tale="kite", heard=("kite", "kite")))[0] == "kite"
    assert told(brief(title="The Birthday Cake", premise="a boat", tale="star"))[0] == "star"


def test_a_tale_that_is_not_here_any_more_is_chosen_anew() -> None:
    assert told(brief(tale="gone-for-good"))[0] in PLOTS


def test_a_title_that_names_the_thing_of_a_tale_calls_for_it_again() -> None:
    assert told(brief("The Red Kite", heard=("kite",)))[0] == "kite"


def test_the_words_that_the_family_chose_are_told() -> None:
    tale = next(key for key, plot in PLOTS.items() if plot.head.own == "thing")
    assert "Gizmotron" in " ".join(told(brief(tale=tale, tale_words="Gizmotron"))[1])


def test_the_words_of_a_wish_are_told() -> None:
    key, said = told(brief(premise="she is scared of the hair dryer"))
    assert PLOTS[key].head.situation
    assert "hair dryer" in " ".join(said)


@pytest.mark.parametrize("wish", ["why grandpa died", "Grandma has died", "our dog is dead"])
@pytest.mark.parametrize("mood", ["cosy", "funny", "adventurous"])
def test_a_death_is_never_told_with_jokes(wish: str, mood: str) -> None:
    for wanted in (brief(premise=wish, mood=mood), brief(wish, mood=mood)):
        book = open_book(wanted, LANGUAGES["en"])
        assert book.plot.head.tone == "quiet"
        assert book.around == {}
        assert all(
            act in {line.variants[0] for line in LANGUAGES["en"].lines["gentle act"]} for act in book.acts.values()
        )


def test_nothing_sad_becomes_a_comic_tale() -> None:
    for seed in range(20):
        assert (
            open_book(brief(premise="Mia is crying", mood="funny", seed=seed), LANGUAGES["en"]).plot.head.tone
            != "comic"
        )


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_line_with_three_wordings_has_another_one_at_each_telling(language: str) -> None:
    for key, tale in LANGUAGES[language].tales.items():
        lines = [line for beat in tale.beats for paragraph in beat.paragraphs for line in paragraph]
        if sum(len(line.variants) > 2 for line in lines) < 0.9 * sum(bool(line.variants) for line in lines):
            continue
        first, second = (told(brief(language=language, tale=key, heard=heard))[1] for heard in ((), (key,)))
        assert len(first & second) <= 0.45 * len(second), key


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("title", ["Why", "42", "¿?", "A Very Long Title Indeed, Which Goes On and On and On"])
def test_a_title_is_only_ever_called_a_title(language: str, title: str) -> None:
    book = open_book(brief(title, language=language), LANGUAGES[language])
    last = draft(book, parts(10)[9], 10).text
    opening, closing = LANGUAGES[language].grammar.quotes
    if title in last:
        assert f"{opening}{title}{closing}" in last.replace("\u202f", "")
