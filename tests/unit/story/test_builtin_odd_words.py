"""Families write what they like: no word of theirs breaks a book or is taken for notation."""

import re

from hypothesis import example, given, settings
from hypothesis import strategies as st

from contracts.events import CastMember
from contracts.stage import Stage
from services.story.builtin.chapter import draft
from services.story.builtin.cover import cover_of
from services.story.builtin.loading import LANGUAGES
from services.story.builtin.opening import open_book
from services.story.builtin.plan import parts
from services.story.builtin.wishes import read_wish
from services.story.builtin.words import clean, count_words, fill, longest_sentence
from services.story.storyteller import Brief, Draft

ODD = ["{x}", "{a} {refrain}", "“Bruno”", "O'Neill", "🐻‍❄️", "שלום", "A || B", "\n\t", "%s {0} {{}}", "# 1", "x" * 400]
words = st.one_of(st.text(max_size=60), st.sampled_from(ODD))


def told(brief: Brief) -> tuple[str, list[Draft]]:
    """Return the scene of the cover, and the chapters."""
    book = open_book(brief, LANGUAGES[brief.language])
    drafts = [draft(book, part, number) for number, part in enumerate(parts(brief.chapters_total), start=1)]
    return cover_of(book)[0], drafts


@settings(max_examples=60, deadline=None)
@given(
    title=words,
    premise=words,
    language=st.sampled_from(sorted(LANGUAGES)),
    cast=st.lists(st.tuples(words, words, words), max_size=6),
    total=st.integers(1, 24),
    seed=st.integers(),
)
@example(title="{title}", premise="{x}", language="en", cast=[("{x}", "{noun}", "a shy {thing}")], total=10, seed=0)
@example(title="", premise="", language="de", cast=[("", "", "")], total=10, seed=-1)
def test_any_words_make_a_book(
    title: str, premise: str, language: str, cast: list[tuple[str, str, str]], total: int, seed: int
) -> None:
    members = tuple(
        CastMember(character_id=str(rank), name=name, kind=kind, description=description)
        for rank, (name, kind, description) in enumerate(cast)
    )
    brief = Brief(title=title, premise=premise, language=language, cast=members, chapters_total=total, seed=seed)
    cover, drafts = told(brief)
    theirs = sorted({clean(name) for name, _, _ in cast} | {clean(title)}, key=len, reverse=True)
    for chapter in drafts:
        page = f"{cover}\n{chapter.title}\n{chapter.text}\n{chapter.scene}"
        for word in theirs:
            page = page.replace(word, "") if word else page
        assert not re.search(r"[{}|@]", page), page
        assert chapter.text
        assert chapter.cast
        assert isinstance(chapter.stage, Stage)


@settings(max_examples=60, deadline=None)
@given(text=st.text(max_size=80), language=st.sampled_from(sorted(LANGUAGES)))
def test_any_wish_can_be_read(text: str, language: str) -> None:
    book = open_book(Brief(title="Moon", language=language), LANGUAGES[language])
    chapter = draft(book, parts(10)[3], 4, (2, text), read_wish(text, book))
    assert chapter.text


def test_a_value_with_braces_is_put_in_as_it_is() -> None:
    assert fill("{a} and {b}", {"a": "{b}", "b": "{a}"}) == "{b} and {a}"


def test_a_capital_slot_begins_its_value_with_a_capital() -> None:
    assert fill("{Thing} came.", {"thing": "the hat"}) == "The hat came."


def test_words_are_counted_as_a_voice_reads_them() -> None:
    assert count_words("« Oui ! » — dit-il …") == 2


def test_a_sentence_ends_at_its_mark_inside_or_outside_of_quotes() -> None:
    assert longest_sentence("“Go on!” said Mila. One two three four.") == 4


def test_control_characters_and_line_breaks_become_spaces() -> None:
    assert clean(" a\u0000b\n\nc\u200bd ") == "a b c d"
