"""What a key is bound to: the first request under it that did something, or may have."""

import asyncio
from typing import Any

import pytest
from litestar import Request
from nats.js.errors import BadRequestError, KeyNotFoundError, KeyWrongLastSequenceError
from nats.js.kv import KeyValue

from services.gateway import answers
from services.gateway.answers import Answer
from services.gateway.idempotency import Idempotency, IdFor
from services.gateway.problems import Problem, later
from services.gateway.sentences import Refusal


class BucketInMemory:
    """Keeps the newest value of each key under a revision, as the bus does."""

    def __init__(self) -> None:
        self._kept: dict[str, tuple[bytes, int]] = {}
        self._revision = 0

    async def create(self, key: str, value: bytes) -> int:
        if key in self._kept:
            raise KeyWrongLastSequenceError
        return self._put(key, value)

    async def update(self, key: str, value: bytes, last: int) -> int:
        if self._kept.get(key, (b"", 0))[1] != last:
            raise KeyWrongLastSequenceError
        return self._put(key, value)

    async def get(self, key: str) -> KeyValue.Entry:
        if key not in self._kept:
            raise KeyNotFoundError
        value, revision = self._kept[key]
        return KeyValue.Entry("requests", key, value, revision, 0, None, None)

    async def delete(self, key: str, last: int) -> bool:
        if self._kept[key][1] != last:
            raise BadRequestError
        del self._kept[key]
        return True

    def _put(self, key: str, value: bytes) -> int:
        self._revision += 1
        self._kept[key] = (value, self._revision)
        return self._revision


class Bus:
    """Has one bucket."""

    def __init__(self) -> None:
        self._bucket = BucketInMemory()

    async def key_value(self, _: str) -> BucketInMemory:
        return self._bucket


class Work:
    """Does what it is told to, one thing a call: fail, or answer with its id."""

    def __init__(self, *endings: Exception | None) -> None:
        self._endings = list(endings)
        self.ids: list[str] = []

    async def __call__(self, id_for: IdFor) -> Answer:
        self.ids.append(id_for("thing"))
        ending = self._endings.pop(0)
        if ending is not None:
            raise ending
        return answers.json({"id": self.ids[-1]}, 201)


@pytest.fixture
def idempotency() -> Idempotency:
    bus: Any = Bus()
    return Idempotency(lambda: bus)


class Sent(Request[Any, Any, Any]):
    """A request that was read already."""

    def __init__(self, body: bytes) -> None:
        scope: Any = {"type": "http", "path": "/api/things", "headers": [], "asked": {b"idempotency-key": b"k"}}
        super().__init__(scope)
        self._sent = body

    async def body(self) -> bytes:
        return self._sent


async def test_a_key_whose_request_was_refused_takes_the_corrected_one(idempotency: Idempotency) -> None:
    work = Work(Problem(Refusal.NO_SHEET_YET), None)
    with pytest.raises(Problem):
        await idempotency.once(Sent(b"wrong"), "f", work)
    assert (await idempotency.once(Sent(b"right"), "f", work)).status == 201
    assert (await idempotency.once(Sent(b"right"), "f", work)).status == 201
    assert len(work.ids) == 2


@pytest.mark.parametrize("ending", [later(Refusal.SAVED_BUT_NOT_SHOWN), RuntimeError("it broke")])
async def test_a_key_whose_request_may_have_done_something_takes_no_other(
    idempotency: Idempotency, ending: Exception
) -> None:
    work = Work(ending, None)
    with pytest.raises(type(ending)):
        await idempotency.once(Sent(b"one"), "f", work)
    with pytest.raises(Problem) as refused:
        await idempotency.once(Sent(b"other"), "f", work)
    assert refused.value.refusal is Refusal.KEY_USED_BEFORE
    assert (await idempotency.once(Sent(b"one"), "f", work)).status == 201
    assert work.ids[0] == work.ids[1]


async def test_a_key_stays_bound_when_only_the_second_try_is_refused(idempotency: Idempotency) -> None:
    work = Work(RuntimeError("it broke after its event"), Problem(Refusal.NO_SUCH_CHARACTER))
    for ending in (RuntimeError, Problem):
        with pytest.raises(ending):
            await idempotency.once(Sent(b"one"), "f", work)
    with pytest.raises(Problem) as refused:
        await idempotency.once(Sent(b"other"), "f", work)
    assert refused.value.refusal is Refusal.KEY_USED_BEFORE


async def test_a_twin_whose_key_went_to_another_request_meanwhile_gets_its_own_answer(idempotency: Idempotency) -> None:
    async def late(_: IdFor) -> Answer:
        twin_came.set()
        with pytest.raises(Problem):
            await refused
        await idempotency.once(Sent(b"other"), "f", Work(None))
        return answers.json({"id": "own"}, 201)

    async def first(_: IdFor) -> Answer:
        claimed.set()
        await twin_came.wait()
        raise Problem(Refusal.NO_SUCH_CHARACTER)

    claimed, twin_came = asyncio.Event(), asyncio.Event()
    refused = asyncio.ensure_future(idempotency.once(Sent(b"one"), "f", first))
    await claimed.wait()
    answer = await idempotency.once(Sent(b"one"), "f", late)
    assert (answer.status, answer.body) == (201, b'{"id":"own"}')


async def test_a_refusal_does_not_take_away_the_answer_that_a_twin_got(idempotency: Idempotency) -> None:
    twin = Work(None)

    async def overtaken(_: IdFor) -> Answer:
        await idempotency.once(Sent(b"one"), "f", twin)
        raise Problem(Refusal.NO_SUCH_CHARACTER)

    with pytest.raises(Problem) as refused:
        await idempotency.once(Sent(b"one"), "f", overtaken)
    assert refused.value.refusal is Refusal.NO_SUCH_CHARACTER
    replayed = await idempotency.once(Sent(b"one"), "f", twin)
    assert (b"idempotency-replayed", b"true") in replayed.headers
