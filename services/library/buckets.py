"""The buckets of views: a fresh one for each rebuild, and an end for those that nobody serves any more.

A rebuild that lost its lock still writes, so that no two may ever have a bucket of the same name.
"""

import time
from collections.abc import Collection
from contextlib import suppress

from nats.aio.client import Client
from nats.js import JetStreamContext
from nats.js.errors import NotFoundError

from contracts.subjects import STREAM
from contracts.topology import make_views_bucket
from services.library.lock import Held, only_one
from services.library.pointer import in_use
from services.library.shelf import stream_of

_PREFIX = "views-"
_ELECTION = 30.0


async def fresh_bucket(client: Client, *, lasting: bool) -> str:
    """Make a bucket with a name of its own, kept as often as the log if it is to last."""
    # In a cluster with a server down, the bucket is there once the others have chosen its leader.
    js = client.jetstream(timeout=_ELECTION)
    replicas = (await js.stream_info(STREAM)).config.num_replicas or 1
    name = f"{_PREFIX}{time.time_ns()}"
    await make_views_bucket(js, name, replicas if lasting else 1)
    return name


async def clear(js: JetStreamContext, buckets: Collection[str]) -> None:
    """Delete those of some buckets that are neither live nor part of a hand-over."""
    for bucket in set(buckets) - await in_use(js):
        with suppress(NotFoundError):
            await js.delete_key_value(bucket)


async def clear_all(js: JetStreamContext) -> None:
    """Delete all that rebuilds left behind that were killed; for those who hold the lock."""
    await clear(js, await _all(js))


async def clear_all_unless_held(js: JetStreamContext) -> None:
    """Do what :func:`clear_all` does if there is anything to do; leave it to a rebuild that is under way."""
    if await _all(js) - await in_use(js):
        with suppress(Held):
            async with only_one(js):
                await clear_all(js)


async def _all(js: JetStreamContext) -> set[str]:
    prefix = stream_of(_PREFIX)
    names = {str(stream.config.name) for stream in await js.streams_info()}
    return {_PREFIX + name.removeprefix(prefix) for name in names if name.startswith(prefix)}
