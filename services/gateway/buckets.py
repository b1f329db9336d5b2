"""Buckets: reads of key-value buckets in one round trip, for one key or for many."""

import asyncio

from nats.aio.client import Client
from nats.aio.msg import Msg
from nats.js import JetStreamContext

from contracts.bus import BusDown

_PATIENCE = 3.0
_MOST_AT_ONCE = 1024
"""The server refuses a request for the last messages of more subjects."""


def subject_of(bucket: str, key: str) -> str:
    """Return the subject under which a bucket keeps a key or pattern of keys."""
    return f"$KV.{bucket}.{key}"


def is_gone(msg: Msg) -> bool:
    """Tell whether a message says that its key was deleted."""
    return (msg.headers or {}).get("KV-Operation") in ("DEL", "PURGE")


def revision_of(msg: Msg) -> int:
    """Return the place of a message in its bucket."""
    headers = msg.headers or {}
    return int(headers["Nats-Sequence"]) if "Nats-Sequence" in headers else msg.metadata.sequence.stream


async def read(client: Client, bucket: str, key: str) -> Msg | None:
    """Return the last message of a key, None when there is none or it says that the key was deleted."""
    msg = await client.request(f"$JS.API.DIRECT.GET.KV_{bucket}.{subject_of(bucket, key)}", timeout=_PATIENCE)
    status = (msg.headers or {}).get("Status")
    if status == "404" or is_gone(msg):
        return None
    if status:
        raise BusDown(f"bucket {bucket} answered {status}")
    return msg


async def read_all(client: Client, js: JetStreamContext, bucket: str, pattern: str) -> list[Msg]:
    """Return the last message of every key that matches and was not deleted."""
    subject = subject_of(bucket, pattern)
    found = await _last_of(client, bucket, [subject])
    if found is None:
        info = await js.stream_info(f"KV_{bucket}", subjects_filter=subject)
        every = sorted(info.state.subjects or {})
        found = []
        for start in range(0, len(every), _MOST_AT_ONCE):
            found += await _last_of(client, bucket, every[start : start + _MOST_AT_ONCE]) or []
    return [msg for msg in found if not is_gone(msg)]


async def _last_of(client: Client, bucket: str, subjects: list[str]) -> list[Msg] | None:
    """Return the last messages of some subjects, None when there are more than the server gives at once."""
    found: list[Msg] = []
    ended: asyncio.Future[str] = asyncio.get_running_loop().create_future()

    async def collect(msg: Msg) -> None:
        status = (msg.headers or {}).get("Status")
        if not status:
            found.append(msg)
        elif not ended.done():
            ended.set_result(status)

    inbox = client.new_inbox()
    subscription = await client.subscribe(inbox, cb=collect)
    try:
        names = ",".join(f'"{subject}"' for subject in subjects)
        query = f'{{"multi_last":[{names}],"batch":{_MOST_AT_ONCE}}}'
        await client.publish(f"$JS.API.DIRECT.GET.KV_{bucket}", query.encode(), reply=inbox)
        status = await asyncio.wait_for(ended, _PATIENCE)
    finally:
        await subscription.unsubscribe()
    if status in ("204", "404"):
        return found
    if status == "413":
        return None
    raise BusDown(f"bucket {bucket} answered {status}")
