"""Buckets: reads of key-value buckets in one round trip, for one key or for many."""

from nats.aio.client import Client
from nats.aio.msg import Msg
from nats.js.api import RawStreamMsg
from nats.js.errors import NotFoundError

from contracts.bus import BusDown
from contracts.direct import DirectReads

_PATIENCE = 3.0
_PATIENCE_WITH_LEADER = 1.0
"""Seconds: while there is no leader a replica can answer instead."""
_MOST_AT_ONCE = 1024
"""The server refuses a request for the last messages of more subjects."""


def subject_of(bucket: str, key: str) -> str:
    """Return the subject under which a bucket keeps a key or pattern of keys."""
    return f"$KV.{bucket}.{key}"


def is_gone(msg: Msg | RawStreamMsg) -> bool:
    """Tell whether a message says that its key was deleted."""
    return (msg.headers or {}).get("KV-Operation") in ("DEL", "PURGE")


def revision_of(msg: Msg) -> int:
    """Return the place of a message in its bucket."""
    headers = msg.headers or {}
    return int(headers["Nats-Sequence"]) if "Nats-Sequence" in headers else msg.metadata.sequence.stream


class Buckets:
    """The buckets that are reached over a connection."""

    def __init__(self, client: Client) -> None:
        self._client = client
        self._js = client.jetstream(timeout=_PATIENCE)
        self._leader = client.jetstream(timeout=_PATIENCE_WITH_LEADER)
        self._reads = DirectReads(client)

    async def read(self, bucket: str, key: str) -> Msg | None:
        """Return the last message of a key, None when there is none or it says that the key was deleted.

        Any replica answers, also one that lags behind what was heard.
        """
        asked = f"$JS.API.DIRECT.GET.KV_{bucket}.{subject_of(bucket, key)}"
        msg = await self._client.request(asked, timeout=_PATIENCE)
        status = (msg.headers or {}).get("Status")
        if status == "404" or is_gone(msg):
            return None
        if status:
            raise BusDown(f"bucket {bucket} answered {status}")
        return msg

    async def newest(self, bucket: str, key: str) -> tuple[int, bytes | None]:
        """Return revision and value of a key from the leader; no value when it was deleted, 0 when it never was."""
        try:
            found = await self._leader.get_msg(f"KV_{bucket}", subject=subject_of(bucket, key))
        except NotFoundError:
            return 0, None
        return found.seq or 0, None if is_gone(found) else found.data or b""

    async def read_all(self, bucket: str, pattern: str) -> list[Msg]:
        """Return the last message of every key that matches and was not deleted."""
        subject = subject_of(bucket, pattern)
        found = await self._last_of(bucket, [subject])
        if found is None:
            info = await self._js.stream_info(f"KV_{bucket}", subjects_filter=subject)
            every = sorted(info.state.subjects or {})
            found = []
            for start in range(0, len(every), _MOST_AT_ONCE):
                found += await self._last_of(bucket, every[start : start + _MOST_AT_ONCE]) or []
        return [msg for msg in found if not is_gone(msg)]

    async def _last_of(self, bucket: str, subjects: list[str]) -> list[Msg] | None:
        """Return the last messages of some subjects, None when there are more than the server gives at once."""
        names = ",".join(f'"{subject}"' for subject in subjects)
        query = f'{{"multi_last":[{names}],"batch":{_MOST_AT_ONCE}}}'
        found, status, _ = await self._reads.ask(f"KV_{bucket}", query.encode(), _PATIENCE)
        if status in ("204", "404"):
            return found
        if status == "413":
            return None
        raise BusDown(f"bucket {bucket} answered {status}")
