"""Chapters are taken out of a stream as they close, however the stream is cut into pieces."""

import json
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contracts.outcomes import BadAnswer
from services.story.chapter_tap import LARGEST_ANSWER, ChapterTap, Part

WORDS = st.text(st.sampled_from([*'{}[],:"\\ab 1\n\t/', "é", "🧸", "„", "\u2028"]), max_size=12)
STAGES = st.fixed_dictionaries({"place": WORDS, "props": st.lists(WORDS, max_size=3)})
CHAPTERS = st.fixed_dictionaries(
    {"number": st.integers(1, 99), "title": WORDS, "stage": STAGES, "cast": st.lists(WORDS, max_size=2), "text": WORDS}
)
LOOKS = st.fixed_dictionaries({"name": WORDS, "look": WORDS})
HEADS = st.fixed_dictionaries(
    {"cast": st.lists(LOOKS, max_size=3), "style_words": WORDS},
    optional={"cover_scene": WORDS, "cover_stage": STAGES},
)


def tapped(pieces: list[str]) -> list[Part]:
    tap = ChapterTap()
    return [part for piece in pieces for part in tap.feed(piece)]


def parts_of(answer: dict[str, Any]) -> list[Part]:
    head = {name: value for name, value in answer.items() if name != "chapters"}
    return [Part(kind="head", raw=head), *(Part(kind="chapter", raw=raw) for raw in answer["chapters"])]


@given(
    HEADS,
    st.lists(CHAPTERS, max_size=4),
    st.booleans(),
    st.sampled_from([None, 1]),
    st.lists(st.integers(0, 2000), max_size=30),
)
def test_any_split_of_the_stream_gives_the_same_parts(
    head: dict[str, Any], chapters: list[dict[str, Any]], ascii_only: bool, indent: int | None, cuts: list[int]
) -> None:
    answer = {**head, "chapters": chapters}
    text = json.dumps(answer, ensure_ascii=ascii_only, indent=indent)
    places = sorted({0, len(text), *(cut % (len(text) + 1) for cut in cuts)})
    pieces = [text[start:end] for start, end in pairwise(places)]
    assert tapped(pieces) == tapped(list(text)) == parts_of(answer)


def test_each_part_comes_with_the_letter_that_closes_it() -> None:
    tap = ChapterTap()
    seen = {place: tap.feed(letter) for place, letter in enumerate(TEXT)}
    came = [place for place, parts in seen.items() if parts]
    assert [TEXT[: place + 1][-12:] for place in came] == ['ge":{"a":[]}', '{"number":1}', '{"number":2}']
    assert tap.closed


CHAPTERS_TEXT = '"chapters":[{"number":1},{"number":2}]}'
BARE = f'{{"cast":[{{"name":"a"}}],"style_words":"b",{CHAPTERS_TEXT}'
TEXT = BARE.replace('"chapters"', '"cover_scene":"c","cover_stage":{"a":[]},"chapters"')


@pytest.mark.parametrize("text", [BARE, TEXT.replace('"cover_scene":"c",', ""), TEXT.replace("cover_stage", "stage")])
def test_a_head_without_a_whole_cover_comes_before_the_first_chapter(text: str) -> None:
    parts = tapped(list(text))
    assert [part.kind for part in parts] == ["head", "chapter", "chapter"]
    assert parts[0].raw.keys() >= {"cast", "style_words"}


def test_a_head_without_chapters_comes_with_the_end_of_the_answer() -> None:
    assert tapped(['{"cast":[],"style_words":"b"', "}"]) == [Part(kind="head", raw={"cast": [], "style_words": "b"})]


def test_words_around_the_json_are_passed_over() -> None:
    assert tapped([f"```json\n{TEXT}\n``` I hope {{you}} like it."]) == parts_of(json.loads(TEXT))


def test_an_answer_that_breaks_off_gives_only_what_was_closed() -> None:
    tap = ChapterTap()
    assert [part.kind for part in tap.feed(TEXT[: TEXT.index('"number":2')])] == ["head", "chapter"]
    assert not tap.closed


def test_chapters_before_the_head_are_seen_before_it() -> None:
    text = '{"chapters":[{"number":1}],"cast":[],"style_words":"b"}'
    assert [part.kind for part in tapped(list(text))] == ["chapter", "head"]


@pytest.mark.parametrize(
    "text", ['{"chapters": [{"a": }]}', '{"a" 1, "b": 2}', '{"chapters": [{"a": "\\ud83e"}]}', "{]}"]
)
def test_what_is_not_json_is_a_bad_answer(text: str) -> None:
    with pytest.raises(BadAnswer):
        tapped([text])


def test_an_endless_answer_is_given_up() -> None:
    with pytest.raises(BadAnswer):
        tapped(["{"] + ["a" * 1000] * (LARGEST_ANSWER // 1000 + 1))
