"""The shelf: a bucket of views, in which a view is replaced by a newer one and never by an older one.

Each entry carries the version of the aggregate that it was folded from in a header, also where the view itself has
none, and also the mark that is left of a view that went.
"""

from collections.abc import Sequence

import msgspec
from nats.js import JetStreamContext
from nats.js.api import RawStreamMsg
from nats.js.errors import NotFoundError

from services.library.pipeline import Answer, Message, Pipeline, all_answered

VERSION = "Storymaker-Version"
AT_ONCE = 500
"""How many views are written together; a stream takes at most 1000."""
_FEW = 24
"""So many views are written sooner one by one: the server spends about 3 ms on a batch, with one sync of its disk."""
_EXPECTED = "Nats-Expected-Last-Subject-Sequence"
CONFLICTS = (10071, 10164)
"""Error codes of a failed expected-sequence check: on one server, and in a cluster."""
_SEALED = 10109


class Put(msgspec.Struct, frozen=True):
    """A view to write: ``value`` None makes it go.

    ``revision`` is what the key is thought to be at, 0: not there. Whoever names one knows that an older version is
    there: the bucket looks no further when the key is still at it.
    """

    key: str
    value: bytes | None
    version: int
    revision: int = 0


class Standing(msgspec.Struct, frozen=True):
    """How a key stands now: at which revision, with which version, and whether that is what was put or newer."""

    revision: int
    version: int
    ours: bool


class Closed(Exception):
    """The bucket does not take a view: it is sealed or gone, as when another one holds the live views.

    A server says the same of a key that is none, so that it takes a look at the pointer to know.
    """


class NotWritten(Exception):
    """The bucket did not take a view; the text is its reason."""


class Shelf:
    """The views in the bucket ``name``."""

    def __init__(self, js: JetStreamContext, pipeline: Pipeline, name: str) -> None:
        self.name = name
        self._js = js
        self._pipeline = pipeline

    async def put(self, puts: Sequence[Put]) -> list[Standing]:
        """Write views, unless newer ones are there, and return how each key stands now.

        Raises:
            Closed: the bucket was retired.
            NotWritten: the bucket refuses a view.
            TimeoutError: no answer in time; some may be written.
        """
        standings: list[Standing] = []
        for start in range(0, len(puts), AT_ONCE):
            some = puts[start : start + AT_ONCE]
            standings += await self._put_together(some) or await self._put_one_by_one(some)
        return standings

    async def _put_together(self, puts: Sequence[Put]) -> list[Standing]:
        """Write all views or none; return nothing when there are few, or somebody else had written one of them."""
        if len(puts) < _FEW:
            return []
        pending = await self._pipeline.send_together([self._message(put) for put in puts])
        [answer] = await all_answered([pending])
        first = answer.seq - len(puts) + 1
        return [Standing(first + place, put.version, ours=True) for place, put in enumerate(puts)] if answer.seq else []

    async def _put_one_by_one(self, puts: Sequence[Put]) -> list[Standing]:
        answers = await all_answered([await self._pipeline.send(self._message(put)) for put in puts])
        return [await self._settled(put, answer) for put, answer in zip(puts, answers, strict=True)]

    def _message(self, put: Put) -> Message:
        return message_of(self.name, put, {_EXPECTED: str(put.revision)})

    async def _settled(self, put: Put, answer: Answer) -> Standing:
        """Return how a key stands, after settling who is newer when somebody else had written."""
        while not answer.seq:
            if answer.error is None or answer.error.err_code == _SEALED:
                raise Closed(self.name)
            if answer.error.err_code not in CONFLICTS:
                raise NotWritten(answer.error.description)
            there = await self._there(put.key)
            revision = (there.seq or 0) if there else 0
            if version_of(there) >= put.version:
                return Standing(revision, version_of(there), ours=False)
            newer = self._message(msgspec.structs.replace(put, revision=revision))
            [answer] = await all_answered([await self._pipeline.send(newer)])
        return Standing(answer.seq, put.version, ours=True)

    async def _there(self, key: str) -> RawStreamMsg | None:
        """Read what a key is at from the leader of the stream: a replica may lag behind."""
        try:
            return await self._js.get_msg(stream_of(self.name), subject=subject_of(self.name, key))
        except NotFoundError:
            return None


def message_of(bucket: str, put: Put, headers: dict[str, str]) -> Message:
    """Return the message that writes a view into a bucket, with some more headers."""
    operation = {} if put.value is not None else {"KV-Operation": "DEL"}
    return Message(subject_of(bucket, put.key), put.value or b"", {VERSION: str(put.version), **operation, **headers})


def stream_of(bucket: str) -> str:
    """Return the name of the stream that holds a bucket."""
    return f"KV_{bucket}"


def subject_of(bucket: str, key: str) -> str:
    """Return the subject under which a bucket keeps a key; ``>`` as key stands for all."""
    return f"$KV.{bucket}.{key}"


def version_of(entry: RawStreamMsg | None) -> int:
    """Return the version of the aggregate that an entry was folded from, 0 when there is none."""
    return int((entry.headers or {}).get(VERSION, 0)) if entry else 0
