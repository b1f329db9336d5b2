"""Direct reads on a real server: many questions, one subscription."""

import asyncio

from nats.js.api import StreamConfig

from contracts.bus import connect
from contracts.direct import DirectReads


def _from(number: int) -> bytes:
    return f'{{"seq":1,"next_by_subj":"of.{number}","batch":100}}'.encode()


async def test_questions_that_are_asked_at_once_each_get_their_own_answer(fresh_nats: str) -> None:
    async with connect(fresh_nats, "test") as client:
        js = client.jetstream()
        await js.add_stream(StreamConfig(name="MANY", subjects=["of.*"], allow_direct=True))
        for number in range(30):
            for _ in range(number + 1):
                await js.publish(f"of.{number}", str(number).encode())
        reads = DirectReads(client)
        answers = await asyncio.gather(*(reads.ask("MANY", _from(number), 5) for number in range(30)))
        for number, (messages, status, _) in enumerate(answers):
            assert status == "204"
            assert [msg.data for msg in messages] == [str(number).encode()] * (number + 1)


async def test_an_answer_says_how_many_messages_it_left_out(fresh_nats: str) -> None:
    async with connect(fresh_nats, "test") as client:
        js = client.jetstream()
        await js.add_stream(StreamConfig(name="MANY", subjects=["of.*"], allow_direct=True))
        for _ in range(5):
            await js.publish("of.1", b"")
        reads = DirectReads(client)
        some = await reads.ask("MANY", b'{"seq":1,"next_by_subj":"of.1","batch":3}', 5)
        assert (len(some.messages), some.pending) == (3, 2)
        rest = await reads.ask("MANY", b'{"seq":4,"next_by_subj":"of.1","batch":3}', 5)
        assert (len(rest.messages), rest.pending) == (2, 0)


async def test_nothing_and_nobody_are_told_apart(fresh_nats: str) -> None:
    async with connect(fresh_nats, "test") as client:
        await client.jetstream().add_stream(StreamConfig(name="MANY", subjects=["of.*"], allow_direct=True))
        reads = DirectReads(client)
        assert await reads.ask("MANY", _from(1), 5) == ([], "404", 0)
        assert await reads.ask("NONE", _from(1), 5) == ([], "503", 0)


async def test_questions_are_answered_again_after_the_server_was_away(fresh_nats: str) -> None:
    async with connect(fresh_nats, "test", patient=True) as client:
        js = client.jetstream()
        await js.add_stream(StreamConfig(name="MANY", subjects=["of.*"], allow_direct=True))
        await js.publish("of.1", b"here")
        reads = DirectReads(client)
        assert (await reads.ask("MANY", _from(1), 5))[1] == "204"
        await client._process_op_err(ConnectionError("cut by the test"))
        messages, status, _ = await reads.ask("MANY", _from(1), 5)
        assert ([msg.data for msg in messages], status) == ([b"here"], "204")
