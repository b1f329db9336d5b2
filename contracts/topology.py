"""Streams, consumers and buckets as they are to be: declared here, made by ``migrate``."""

from datetime import timedelta

import msgspec
from nats.js import JetStreamContext
from nats.js.api import (
    AckPolicy,
    ConsumerConfig,
    DiscardPolicy,
    KeyValueConfig,
    RetentionPolicy,
    StorageType,
    StoreCompression,
    StreamConfig,
)
from nats.js.errors import NotFoundError
from nats.js.kv import KeyValue

from contracts import subjects
from contracts.bus import connect
from contracts.subjects import of_type
from contracts.views import FORM

_FORM = "storymaker-form"
_VIEWS = "views"
_DAY = timedelta(days=1).total_seconds()
_TWO_HOURS = timedelta(hours=2).total_seconds()
"""Longer than anything that is said of an account counts: its minute, or the hour that a provider may ask to wait."""


class Consumer(msgspec.Struct, frozen=True):
    """A durable consumer: who does what with which types of events (none named: all)."""

    name: str
    types: tuple[str, ...]


CONSUMERS = (
    Consumer(subjects.WRITES_CHAPTERS, ("story.requested", "chapter.regeneration_requested")),
    Consumer(
        subjects.PAINTS_CHAPTERS, ("story.started", "chapter.drafted", "illustration.requested", "cover.requested")
    ),
    Consumer(subjects.PORTRAYS_CHARACTERS, ("character.photographed", "portrayal.requested", "story.requested")),
    Consumer(subjects.CLEARS_PICTURES, ("book.deleted", "character.deleted")),
    Consumer(subjects.PROJECTS_EVENTS, ()),
)
ALL_CONSUMERS = tuple(consumer.name for consumer in CONSUMERS)


def streams(replicas: int = 1) -> list[StreamConfig]:
    """Declare the streams, each kept on so many servers."""
    common = {
        "storage": StorageType.FILE,
        "retention": RetentionPolicy.LIMITS,
        "discard": DiscardPolicy.NEW,
        "num_replicas": replicas,
        "compression": StoreCompression.S2,
    }
    return [
        StreamConfig(
            name=subjects.STREAM,
            subjects=[f"{noun}.*.*" for noun in subjects.NOUNS],
            description="Everything that happened: the truth that all views are folded from",
            max_bytes=16 << 30,
            max_msg_size=256 << 10,
            duplicate_window=600,
            allow_direct=True,
            allow_atomic=True,
            **common,  # type: ignore[arg-type]  # a plain dict has one type of value
        ),
        StreamConfig(
            name=subjects.DEAD_LETTERS,
            subjects=["dead.>"],
            description="Messages that nobody could handle, with their headers",
            max_bytes=1 << 30,
            **common,  # type: ignore[arg-type]  # a plain dict has one type of value
        ),
    ]


def views_bucket(name: str, replicas: int = 1) -> KeyValueConfig:
    """Declare a bucket of views: history 1, since a view can always be folded again."""
    return KeyValueConfig(bucket=name, history=1, storage=StorageType.FILE, replicas=replicas, direct=True)


async def make_views_bucket(js: JetStreamContext, name: str, replicas: int = 1, form: int = FORM) -> None:
    """Make a bucket of views into which many can be written together, and which says what form they have.

    One that is there already, as when this was interrupted, is made to be like that. Form 0 is no form: such a bucket
    is sealed, so that nobody takes it for the live views that it has yet to be replaced by.
    """
    try:
        config = (await js.stream_info(f"KV_{name}")).config
    except NotFoundError:
        await js.create_key_value(views_bucket(name, replicas))
        config = (await js.stream_info(f"KV_{name}")).config
    config.allow_atomic = True
    config.sealed = form == 0 or config.sealed
    config.metadata = {**(config.metadata or {}), _FORM: str(form)}
    await js.update_stream(config)


async def form_of(js: JetStreamContext, bucket: str) -> int:
    """Return the form of the views in a bucket, 0 when it does not say so or there is none."""
    try:
        config = (await js.stream_info(f"KV_{bucket}")).config
    except NotFoundError:
        return 0
    return int((config.metadata or {}).get(_FORM, 0))


def buckets(replicas: int = 1) -> list[KeyValueConfig]:
    """Declare the buckets whose names are fixed, each kept on so many servers."""
    return [
        KeyValueConfig(bucket=subjects.POINTERS, history=1, replicas=replicas, direct=False),
        # On disk although it fades: a bucket in memory is not there any more when the server was started again.
        KeyValueConfig(bucket=subjects.PRESENCE, history=1, ttl=15, replicas=replicas, direct=True),
        KeyValueConfig(bucket=subjects.ALLOWANCES, history=1, ttl=_TWO_HOURS, replicas=replicas, direct=False),
        KeyValueConfig(bucket=subjects.REQUESTS, history=1, ttl=_DAY, replicas=replicas, direct=False),
    ]


def _consumer(declared: Consumer, ack_wait: float) -> ConsumerConfig:
    return ConsumerConfig(
        name=declared.name,
        durable_name=declared.name,
        filter_subjects=[of_type(kind) for kind in declared.types] or None,
        ack_policy=AckPolicy.EXPLICIT,
        ack_wait=ack_wait,
        max_deliver=-1,
        max_ack_pending=2000,
    )


async def migrate(nats_url: str, *, replicas: int = 1, ack_wait: float = 10.0) -> list[str]:
    """Make or update every stream, consumer and bucket; return a sentence for each thing done.

    ``ack_wait`` is how many seconds after a worker's last sign of life its message is given to another.
    """
    done: list[str] = []
    async with connect(nats_url, "migrate") as nc:
        js = nc.jetstream()
        for stream in streams(replicas):
            done.append(await _put_stream(js, stream))
        for bucket in buckets(replicas):
            done.append(await _put_bucket(js, bucket))
        for consumer in CONSUMERS:
            await js.add_consumer(subjects.STREAM, _consumer(consumer, ack_wait))
            done.append(f"Consumer {consumer.name} is as declared.")
        done.append(await _point_at_views(js, replicas))
    return done


async def _put_stream(js: JetStreamContext, config: StreamConfig) -> str:
    try:
        await js.stream_info(str(config.name))
    except NotFoundError:
        await js.add_stream(config)
        return f"Stream {config.name} was made."
    await js.update_stream(config)
    return f"Stream {config.name} is as declared."


async def _put_bucket(js: JetStreamContext, config: KeyValueConfig) -> str:
    if await _is_there(js, config.bucket):
        return await _replicated(js, config.bucket, config.replicas)
    await js.create_key_value(config)
    return f"Bucket {config.bucket} was made."


async def _replicated(js: JetStreamContext, bucket: str, replicas: int) -> str:
    """Keep a bucket that exists on as many servers as is wished now."""
    config = (await js.stream_info(f"KV_{bucket}")).config
    if config.num_replicas == replicas:
        return f"Bucket {bucket} is there."
    config.num_replicas = replicas
    await js.update_stream(config)
    return f"Bucket {bucket} is kept {replicas} times from now on."


async def _point_at_views(js: JetStreamContext, replicas: int) -> str:
    """Make sure that there is a bucket of views, and that it is known which.

    Where something happened before, an empty one is not what it should be: it gets no form, and the library makes the
    views anew.
    """
    pointers = await js.key_value(subjects.POINTERS)
    live = await _pointed_at(pointers)
    if live and await _is_there(js, live):
        return await _replicated(js, live, replicas)
    first = not (await js.stream_info(subjects.STREAM)).state.messages
    name = live or subjects.FIRST_VIEWS
    await make_views_bucket(js, name, replicas, FORM if first else 0)
    await pointers.put(_VIEWS, name.encode())
    return f"Bucket {name} was made for the views{'.' if first else ', which the library makes anew.'}"


async def _pointed_at(pointers: KeyValue) -> str:
    try:
        return ((await pointers.get(_VIEWS)).value or b"").decode()
    except NotFoundError:
        return ""


async def _is_there(js: JetStreamContext, bucket: str) -> bool:
    try:
        await js.key_value(bucket)
    except NotFoundError:
        return False
    return True
