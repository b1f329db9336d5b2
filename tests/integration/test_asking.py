"""Asking over a real server: one replica answers, nobody waits for ever, nothing is kept."""

import asyncio
from collections.abc import AsyncIterator

import msgspec
import pytest
from nats.aio.client import Client

from contracts.asking import Question, Unanswered, answering, ask
from contracts.bus import connect
from contracts.outcomes import Unavailable
from contracts.questions import SKETCH
from contracts.topology import streams


class Number(msgspec.Struct, frozen=True):
    value: int


class Name(msgspec.Struct, frozen=True):
    value: str


DOUBLE = Question("ask.test.double", Number, Number)


@pytest.fixture
async def client(nats_server: str) -> AsyncIterator[Client]:
    async with connect(nats_server, "test") as connected:
        yield connected


async def doubled(asked: Number) -> Number:
    return Number(asked.value * 2)


async def test_an_answer_comes_back_to_whoever_asked(client: Client) -> None:
    async with answering(client, DOUBLE, doubled):
        answers = await asyncio.gather(*(ask(client, DOUBLE, Number(value)) for value in range(5)))
    assert [answer.value for answer in answers] == [0, 2, 4, 6, 8]


async def test_of_several_replicas_one_answers(nats_server: str, client: Client) -> None:
    asked: list[int] = []

    async def note(number: Number) -> Number:
        asked.append(number.value)
        return number

    async with connect(nats_server, "other") as other, answering(client, DOUBLE, note), answering(other, DOUBLE, note):
        await other.flush()
        for value in range(20):
            await ask(client, DOUBLE, Number(value))
    assert asked == list(range(20))


async def test_nobody_there_is_known_at_once(client: Client) -> None:
    with pytest.raises(Unanswered, match="NoResponders"):
        await ask(client, DOUBLE, Number(1), seconds=60)


async def test_an_answer_that_takes_too_long_is_not_waited_for(client: Client) -> None:
    async def never(_: Number) -> Number:
        await asyncio.Event().wait()
        raise AssertionError

    async with answering(client, DOUBLE, never):
        with pytest.raises(Unanswered, match="Timeout"):
            await ask(client, DOUBLE, Number(1), seconds=0.1)


async def test_more_questions_than_can_be_open_are_refused_at_once(client: Client) -> None:
    go_on, taken = asyncio.Event(), asyncio.Event()

    async def when_told(number: Number) -> Number:
        taken.set()
        await go_on.wait()
        return number

    async with answering(client, DOUBLE, when_told, most_open=1):
        first = asyncio.create_task(ask(client, DOUBLE, Number(1)))
        await taken.wait()
        with pytest.raises(Unanswered, match="503"):
            await ask(client, DOUBLE, Number(2), seconds=60)
        go_on.set()
        assert (await first).value == 1


async def test_a_question_that_cannot_be_answered_says_so(client: Client) -> None:
    async def fail(_: Number) -> Number:
        raise Unavailable("the worker ended")

    async with answering(client, DOUBLE, fail):
        with pytest.raises(Unanswered, match="500"):
            await ask(client, DOUBLE, Number(1), seconds=60)


async def test_another_release_that_asks_otherwise_is_told_so(client: Client) -> None:
    async with answering(client, DOUBLE, doubled):
        with pytest.raises(Unanswered, match="400"):
            await ask(client, Question(DOUBLE.subject, Name, Number), Name("two"), seconds=60)
        with pytest.raises(Unanswered, match="cannot be read"):
            await ask(client, Question(DOUBLE.subject, Number, Name), Number(1), seconds=60)


async def test_after_the_end_nobody_answers(client: Client) -> None:
    async with answering(client, DOUBLE, doubled):
        assert (await ask(client, DOUBLE, Number(2))).value == 4
    with pytest.raises(Unanswered, match="NoResponders"):
        await ask(client, DOUBLE, Number(2), seconds=60)


def test_no_stream_keeps_questions() -> None:
    kept = {subject.split(".")[0] for stream in streams() for subject in stream.subjects or ()}
    assert SKETCH.subject.split(".")[0] not in kept
