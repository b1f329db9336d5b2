"""The floor of the throughput bench: nothing but nats-py, a loop, the same events, and a blob in a file.

``python -m tests.bench.floor URL FOLDER [project]`` is one of its two workers. A book is one request, a start, ten
chapters, a cover, ten pictures and one entry in a bucket; what asks for words or a picture is acknowledged after it.
"""

import asyncio
import hashlib
import signal
import sys
from collections.abc import Awaitable, Callable
from contextlib import suppress
from pathlib import Path

from nats.aio.client import Client
from nats.aio.msg import Msg
from nats.js import JetStreamContext
from nats.js.api import ConsumerConfig, StreamConfig

from contracts import events as e
from contracts.bus import connect, recorded_of
from contracts.envelope import Envelope, enclose, encode, to_headers
from contracts.subjects import NOUNS, STREAM, of_type, subject_for
from services.illustrator.painter import COVER
from services.story.handlers import brief_of_request
from services.story.storyteller import Draft
from tests.bench.paced import BenchPainter, BenchStoryteller

DONE = "done"
_TELLS, _PAINTS = "tells", "paints"
_BATCH = 100
_HEARD = {_TELLS: ("story.requested",), _PAINTS: ("story.started", "chapter.drafted")}
PICTURES = e.CHAPTERS + 1
"""Of a book: its cover, and one for each chapter."""


async def prepare(js: JetStreamContext) -> None:
    """Make the stream, its two consumers and the bucket."""
    await js.add_stream(StreamConfig(name=STREAM, subjects=[f"{noun}.*.*" for noun in NOUNS], duplicate_window=600))
    for name, kinds in _HEARD.items():
        heard = [of_type(kind) for kind in kinds]
        config = ConsumerConfig(durable_name=name, filter_subjects=heard, ack_wait=30, max_ack_pending=2000)
        await js.add_consumer(STREAM, config)
    await js.create_key_value(bucket=DONE)


async def publish(js: JetStreamContext, event: e.Event, cause: Envelope | None = None, part: object = "") -> None:
    """Store an event."""
    headers = to_headers(enclose(event, source="/floor", cause=cause, part=part))
    await js.publish(subject_for(event), encode(event), headers=headers)


class Worker:
    """Tells and paints whatever comes."""

    def __init__(self, client: Client, blobs: Path) -> None:
        self._js = client.jetstream(timeout=20)
        self._blobs = blobs
        self._teller, self._painter = BenchStoryteller(), BenchPainter(0.0)
        self._painted: dict[str, int] = {}

    async def run(self, projects: bool) -> None:
        """Work until cancelled; one of the workers also counts the pictures of each book."""
        if projects:
            await self._js.subscribe(of_type("*.illustrated"), ordered_consumer=True, cb=self._project)
        await asyncio.gather(self._pull(_TELLS, self._tell), self._pull(_PAINTS, self._paint))

    async def _pull(self, consumer: str, work: Callable[[Msg], Awaitable[None]]) -> None:
        source = await self._js.pull_subscribe_bind(durable=consumer, stream=STREAM)
        while True:
            batch: list[Msg] = []
            with suppress(TimeoutError):
                batch = await source.fetch(_BATCH, timeout=5)
            await asyncio.gather(*map(work, batch))

    async def _tell(self, msg: Msg) -> None:
        asked = recorded_of(msg)
        assert isinstance(asked.event, e.StoryRequested)
        book_id = asked.event.book_id
        async for part in self._teller.tell(brief_of_request(asked.event)):
            if isinstance(part, Draft):
                drafted = e.ChapterDrafted(
                    book_id=book_id,
                    number=part.number,
                    revision=1,
                    title=part.title,
                    text=part.text,
                    scene=part.scene,
                    stage=part.stage,
                    cast=part.cast,
                    made_by="bench",
                )
                await publish(self._js, drafted, asked.envelope, part.number)
            else:
                started = e.StoryStarted(
                    book_id=book_id,
                    title=asked.event.title,
                    cast=part.cast,
                    style_words=part.style_words,
                    made_by="bench",
                    cover_scene=part.cover_scene,
                    cover_stage=part.cover_stage,
                )
                await publish(self._js, started, asked.envelope)
        await msg.ack()

    async def _paint(self, msg: Msg) -> None:
        asked = recorded_of(msg)
        assert isinstance(asked.event, e.StoryStarted | e.ChapterDrafted)
        book_id, number = asked.event.book_id, getattr(asked.event, "number", COVER)
        painting = await self._painter.portray(None, "gouache")  # type: ignore[arg-type]  # who is portrayed does not matter to it
        name = f"{book_id}-{number}-{hashlib.sha256(painting.data).hexdigest()}"
        (self._blobs / name).write_bytes(painting.data)
        image = e.Image(key=name, thumbnail_key=name, width=64, height=64)
        painted: e.Event = (
            e.CoverIllustrated(book_id=book_id, image=image, made_by="bench")
            if number == COVER
            else e.ChapterIllustrated(book_id=book_id, number=number, revision=1, image=image, made_by="bench")
        )
        await publish(self._js, painted, asked.envelope)
        await msg.ack()

    async def _project(self, msg: Msg) -> None:
        book_id = msg.subject.rsplit(".", 1)[-1]
        self._painted[book_id] = self._painted.get(book_id, 0) + 1
        if self._painted[book_id] == PICTURES:
            await self._js.publish(f"$KV.{DONE}.{book_id}", b"done")


async def _serve(url: str, blobs: Path, projects: bool) -> None:
    async with connect(url, "floor") as client:
        work = asyncio.create_task(Worker(client, blobs).run(projects))
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, work.cancel)
        with suppress(asyncio.CancelledError):
            await work


if __name__ == "__main__":
    asyncio.run(_serve(sys.argv[1], Path(sys.argv[2]), sys.argv[3:] == ["project"]))
