"""What a bucket of views holds: all of it, or one key. A bucket that is gone holds nothing."""

from collections.abc import AsyncIterator

from nats.js import JetStreamContext
from nats.js.errors import NotFoundError

from services.library.replay import headers_of, windows
from services.library.shelf import stream_of, subject_of

_AT_ONCE = 5_000
_OPERATION = "KV-Operation"


async def held(js: JetStreamContext, bucket: str) -> AsyncIterator[tuple[str, bytes | None]]:
    """Give every view of a bucket, ``None`` for one that went.

    A key that is written meanwhile may come twice, then the last one counts, or not at all.
    """
    prefix = len(subject_of(bucket, ""))
    try:
        async for messages in windows(js, stream_of(bucket), 0, _AT_ONCE):
            for msg in messages:
                yield msg.subject[prefix:], None if _OPERATION in headers_of(msg) else msg.data
    except NotFoundError:
        return


async def held_at(js: JetStreamContext, bucket: str, key: str) -> bytes | None:
    """Return what a bucket holds at a key now, as the leader of its stream knows."""
    try:
        there = await js.get_msg(stream_of(bucket), subject=subject_of(bucket, key))
    except NotFoundError:
        return None
    return None if _OPERATION in (there.headers or {}) else there.data
