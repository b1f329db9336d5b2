"""What the story service makes of wishes, over a real log."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from contracts.book import Book, Cover
from contracts.book_fold import fold_all
from contracts.bus import Bus, connect
from contracts.envelope import Recorded, enclose
from contracts.events import (
    BookArranged,
    BookCreated,
    CastMember,
    ChapterDrafted,
    ChapterEdited,
    ChapterRegenerationRequested,
    Event,
    StoryRequested,
    StoryStarted,
)
from contracts.ids import new_id
from contracts.outcomes import BadAnswer, Hopeless, ProviderError, Refused, TimedOut, Unavailable
from contracts.topology import migrate
from services.story.builtin import BuiltinStoryteller
from services.story.handlers import Writing
from services.story.storyteller import Brief, Draft, Retelling
from tests.fakes import ScriptedStoryteller

BRUNO = CastMember(character_id=new_id(), name="Bruno", description="a shy bear")


@pytest.fixture
async def bus(nats_server: str) -> AsyncIterator[Bus]:
    await migrate(nats_server)
    async with connect(nats_server, "test", patient=True) as client:
        yield Bus(client, "/story")


async def publish(bus: Bus, event: Event) -> Recorded:
    envelope = enclose(event, source="/gateway")
    return Recorded(event, envelope, await bus.publish(event, envelope))


async def wish(bus: Bus) -> Recorded:
    """Publish a book and a wish for its story."""
    book_id = new_id()
    await publish(bus, BookCreated(book_id=book_id, family_id=new_id(), title="The Lantern", cast=(BRUNO,)))
    return await publish(bus, StoryRequested(book_id=book_id, title="The Lantern", cast=(BRUNO,)))


async def book_of(bus: Bus, wished: Recorded) -> Book:
    book = fold_all(await bus.read(wished.envelope.subject))
    assert book is not None
    return book


async def test_a_story_is_a_head_and_ten_chapters_in_the_order_in_which_they_close(bus: Bus) -> None:
    wished = await wish(bus)
    await Writing(bus, ScriptedStoryteller()).react(wished)
    told = [one.event for one in await bus.read(wished.envelope.subject)][2:]
    assert isinstance(told[0], StoryStarted)
    assert [event.number for event in told if isinstance(event, ChapterDrafted)] == list(range(1, 11))


async def test_a_story_begins_with_what_its_cover_shows(bus: Bus) -> None:
    wished = await wish(bus)
    await Writing(bus, BuiltinStoryteller()).react(wished)
    started = (await bus.read(wished.envelope.subject))[2]
    assert isinstance(started.event, StoryStarted)
    assert started.event.cover_scene.startswith("Bruno ")
    assert "lantern" in started.event.cover_stage.props
    book = await book_of(bus, wished)
    assert (book.cover.scene, book.cover.awaits) == (started.event.cover_scene, started.envelope.id)


async def test_a_whole_story_begins_with_its_head_though_the_family_wrote_chapters_behind_its_end(bus: Bus) -> None:
    book_id = new_id()
    await publish(bus, BookCreated(book_id=book_id, family_id=new_id(), title="The Lantern", cast=(BRUNO,)))
    for number in range(1, 13):
        await publish(bus, ChapterEdited(book_id=book_id, number=number, title="", text="Ours.", scene=""))
    wished = await publish(bus, StoryRequested(book_id=book_id, title="The Lantern", cast=(BRUNO,)))
    await Writing(bus, BuiltinStoryteller()).react(wished)
    book = await book_of(bus, wished)
    assert (book.tale_told != "", book.cover.awaits != "") == (True, True)
    assert [chapter.text for chapter in book.chapters[10:]] == ["Ours.", "Ours."]


async def test_a_storyteller_without_an_idea_for_a_cover_asks_for_none(bus: Bus) -> None:
    wished = await wish(bus)
    await Writing(bus, ScriptedStoryteller()).react(wished)
    assert (await book_of(bus, wished)).cover == Cover()


async def test_every_event_of_a_story_names_the_wish_as_its_cause(bus: Bus) -> None:
    wished = await wish(bus)
    await Writing(bus, ScriptedStoryteller()).react(wished)
    for one in (await bus.read(wished.envelope.subject))[2:]:
        assert one.envelope.causation_id == one.envelope.correlation_id == wished.envelope.id


async def test_a_wish_that_is_handled_twice_is_written_once(bus: Bus) -> None:
    wished, storyteller = await wish(bus), ScriptedStoryteller()
    await Writing(bus, storyteller).react(wished)
    await Writing(bus, storyteller).react(wished)
    assert storyteller.calls == 1
    assert len(await bus.read(wished.envelope.subject)) == 13


async def test_after_a_fault_only_the_missing_chapters_are_asked_for(bus: Bus) -> None:
    wished = await wish(bus)
    storyteller = ScriptedStoryteller(faults=[BadAnswer("cut off")], after=4)
    await Writing(bus, storyteller).react(wished)
    assert storyteller.told == list(range(1, 11))
    assert storyteller.calls == 2


async def test_a_try_that_brings_chapters_is_not_counted(bus: Bus) -> None:
    wished = await wish(bus)
    storyteller = ScriptedStoryteller(faults=[BadAnswer("cut off")] * 4, after=2)
    await Writing(bus, storyteller).react(wished)
    assert storyteller.told == list(range(1, 11))
    assert storyteller.calls == 5


async def test_the_rest_of_a_story_is_told_to_fit_what_stands_there(bus: Bus) -> None:
    wished = await wish(bus)
    book_id = wished.envelope.subject
    cut = ScriptedStoryteller(faults=[Refused("policy")], after=8)
    writing = Writing(bus, cut)
    with pytest.raises(Hopeless) as end:
        await writing.react(wished)
    await writing.give_up(wished, end.value.failure)
    await publish(bus, ChapterEdited(book_id=book_id, number=3, title="Ours", text="Our words", scene="Our garden"))
    before = await book_of(bus, wished)
    rest = StoryRequested(book_id=book_id, title="The Lantern", cast=(BRUNO,), missing=(9, 10))
    storyteller = ScriptedStoryteller()
    await Writing(bus, storyteller).react(await publish(bus, rest))
    book = await book_of(bus, wished)
    assert storyteller.told == [9, 10]
    assert [chapter.text for chapter in storyteller.had] == [chapter.text for chapter in before.chapters]
    assert book.chapters[:8] == before.chapters
    assert [chapter.number for chapter in book.chapters] == list(range(1, 11))
    assert (book.looks, book.error) == (before.looks, None)


async def test_a_book_that_was_begun_by_hand_gets_its_looks_and_cover_with_the_rest_of_its_story(bus: Bus) -> None:
    book_id = new_id()
    await publish(bus, BookCreated(book_id=book_id, family_id=new_id(), title="The Lantern", cast=(BRUNO,)))
    await publish(bus, ChapterEdited(book_id=book_id, number=1, title="Ours", text="Our words", scene=""))
    rest = StoryRequested(book_id=book_id, title="The Lantern", cast=(BRUNO,), missing=tuple(range(2, 11)))
    asked = await publish(bus, rest)
    await Writing(bus, BuiltinStoryteller()).react(asked)
    book = await book_of(bus, asked)
    assert [chapter.number for chapter in book.chapters] == list(range(1, 11))
    assert book.chapters[0].text == "Our words"
    assert book.style_words
    assert book.cover.awaits
    assert book.tale_told


async def test_a_refused_story_is_hopeless_at_once_and_says_what_to_do(bus: Bus) -> None:
    wished = await wish(bus)
    storyteller = ScriptedStoryteller(faults=[Refused("policy")], after=2)
    writing = Writing(bus, storyteller)
    with pytest.raises(Hopeless) as end:
        await writing.react(wished)
    await writing.give_up(wished, end.value.failure)
    book = await book_of(bus, wished)
    assert storyteller.calls == 1
    assert book.jobs[-1].state == "failed"
    assert book.error is not None
    assert "Change the title" in book.error.message
    assert [chapter.number for chapter in book.chapters] == [1, 2]


@pytest.mark.parametrize(
    ("fault", "calls", "code"),
    [
        (Unavailable("down"), 3, "unavailable"),
        (TimedOut("late"), 2, "unavailable"),
        (BadAnswer("short"), 2, "bad_answer"),
    ],
)
async def test_a_storyteller_is_asked_three_times_when_unreachable_twice_when_silent_or_wrong(
    bus: Bus, fault: ProviderError, calls: int, code: str
) -> None:
    wished = await wish(bus)
    storyteller = ScriptedStoryteller(faults=[fault] * 5)
    with pytest.raises(Hopeless) as end:
        await Writing(bus, storyteller).react(wished)
    assert end.value.failure.code == code
    assert storyteller.calls == calls


async def test_a_regenerated_chapter_knows_the_edits_and_wishes_of_the_family(bus: Bus) -> None:
    wished, storyteller = await wish(bus), ScriptedStoryteller()
    await Writing(bus, storyteller).react(wished)
    book_id = wished.envelope.subject
    await publish(bus, ChapterEdited(book_id=book_id, number=2, title="Ours", text="Our words.", scene="Ours."))
    for words in ("shorter", "with a fox"):
        asked = await publish(bus, ChapterRegenerationRequested(book_id=book_id, number=3, wish=words))
        await Writing(bus, storyteller).react(asked)
    assert storyteller.retellings[-1].wishes == ("shorter", "with a fox")
    assert storyteller.retellings[-1].chapters[1].text == "Our words."
    book = await book_of(bus, wished)
    third = book.chapter(3)
    assert third is not None
    assert third.revision == 3
    assert third.text == "Told anew: ('with a fox',)"
    assert sum(isinstance(one.event, ChapterDrafted) for one in await bus.read(book_id)) == 12


async def test_a_wish_that_a_newer_one_overtook_is_left_alone(bus: Bus) -> None:
    wished = await wish(bus)
    await publish(bus, StoryRequested(book_id=wished.envelope.subject, title="Another"))
    storyteller = ScriptedStoryteller()
    await Writing(bus, storyteller).react(wished)
    assert storyteller.calls == 0


class InterruptedStoryteller(ScriptedStoryteller):
    """Lets the family move chapters while one is being told anew."""

    def __init__(self, bus: Bus, book_id: str, order: tuple[int, ...]) -> None:
        super().__init__()
        self._bus = bus
        self._moved = BookArranged(book_id=book_id, order=order)

    async def retell(self, brief: Brief, retelling: Retelling) -> Draft:
        told = await super().retell(brief, retelling)
        await publish(self._bus, self._moved)
        return told


async def test_words_for_a_chapter_that_is_moved_meanwhile_are_its_words(bus: Bus) -> None:
    wished = await wish(bus)
    book_id = wished.envelope.subject
    await Writing(bus, ScriptedStoryteller()).react(wished)
    asked = await publish(bus, ChapterRegenerationRequested(book_id=book_id, number=3, wish="rain", built_in=True))
    await publish(bus, BookArranged(book_id=book_id, order=(3, 1, 2, *range(4, 11))))
    storyteller = InterruptedStoryteller(bus, book_id, (2, 3, 1, *range(4, 11)))
    await Writing(bus, storyteller).react(asked)
    assert storyteller.retellings[-1].number == 1
    book = await book_of(bus, wished)
    assert [chapter.text for chapter in book.chapters if chapter.revision == 2] == ["Told anew: ('rain',)"]
    assert book.chapters[2].revision == 2
    assert book.jobs[-1].state == "done"
    (drafted,) = [one.event for one in await bus.read(book_id) if one.envelope.causation_id == asked.envelope.id]
    assert isinstance(drafted, ChapterDrafted)
    assert drafted.built_in


async def test_words_that_are_told_anew_twice_after_a_crash_are_one_event(bus: Bus) -> None:
    wished = await wish(bus)
    book_id = wished.envelope.subject
    await Writing(bus, ScriptedStoryteller()).react(wished)
    asked = await publish(bus, ChapterRegenerationRequested(book_id=book_id, number=3))
    one, other = InterruptedStoryteller(bus, book_id, (3, 1, 2, *range(4, 11))), ScriptedStoryteller()
    await asyncio.gather(Writing(bus, one).react(asked), Writing(bus, other).react(asked))
    answers = [past for past in await bus.read(book_id) if past.envelope.causation_id == asked.envelope.id]
    assert len(answers) == 1
