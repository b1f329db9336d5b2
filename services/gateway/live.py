"""Live views: one watcher of the bucket feeds a cache, those who wait for a change, and every browser that looks on."""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial

from nats.aio.client import Client
from nats.aio.msg import Msg
from nats.errors import Error as NatsError
from nats.js import JetStreamContext

from contracts.bus import BusDown
from contracts.subjects import POINTERS
from contracts.topology import form_of
from contracts.views import FORM
from services.gateway.buckets import Buckets, is_gone, revision_of, subject_of
from services.gateway.cache import ByteCache
from services.gateway.listener import Listener
from services.gateway.reads import Reads
from services.gateway.view import State, View
from services.gateway.watch import Watch

_CACHE = 64 << 20
_AGAIN = 0.2
_AWAY = (NatsError, BusDown, TimeoutError)


class LiveViews:
    """The live bucket of views, wherever the pointer says it is. ``on_gone`` hears the keys of views that go.

    What is kept and told comes from the watch, or from the leader while the watch lasts: never from a replica, which
    may lag behind a change that was before the watch, and never anything earlier than what is known.
    """

    def __init__(self, on_gone: Callable[[str], None], buckets: Callable[[Client], Buckets] = Buckets) -> None:
        self._make_buckets = buckets
        self._buckets: Buckets | None = None
        self._bucket = ""
        self._bucket_number = 0
        self._cache: ByteCache[State] = ByteCache(_CACHE, lambda state: len(state.view.data) if state.view else 0)
        self._listeners: dict[str, set[Listener]] = {}
        self._reads = Reads(self._newest, self._learn)
        self._gap = asyncio.Event()
        self._generation = 0
        self._on_gone = on_gone
        self.caught_up = False
        self.closing = False

    async def follow(self, client: Client) -> None:
        """Watch for as long as the task lives; begins anew after every gap."""
        self._buckets = self._make_buckets(client)
        js = client.jetstream(timeout=3)
        watch = Watch(js)
        self._gap.set()
        try:
            while True:
                await self._gap.wait()
                self._gap.clear()
                await watch.end()
                try:
                    await self._begin(js, watch)
                except _AWAY:
                    self._gap.set()
                    await asyncio.sleep(_AGAIN)
        finally:
            self.caught_up = False
            await watch.end()

    async def missed_something(self) -> None:
        """Say that messages may have been lost: nothing that is cached can be trusted."""
        self.caught_up = False
        self._gap.set()

    async def get(self, key: str) -> View | None:
        """Return a view, None when there is none."""
        if self.caught_up:
            if (cached := self._cache.get(key)) is not None:
                return cached.view
            with suppress(*_AWAY):
                return (await self._reads.of(key)).view
        buckets, bucket = self._where()
        msg = await buckets.read(bucket, key)
        return View(msg.data, revision_of(msg)) if msg else None

    async def matching(self, pattern: str) -> list[bytes]:
        """Return the bytes of every view whose key matches."""
        buckets, bucket = self._where()
        return [msg.data for msg in await buckets.read_all(bucket, pattern)]

    @contextmanager
    def listening(self, key: str) -> Iterator[Listener]:
        """Hear of every change of a view."""
        listener = Listener()
        self._listeners.setdefault(key, set()).add(listener)
        try:
            yield listener
        finally:
            self._listeners[key].discard(listener)
            if not self._listeners[key]:
                del self._listeners[key]

    async def wait(self, key: str, enough: Callable[[View | None], bool], patience: float) -> View | None:
        """Return the view once it is as hoped for.

        Raises:
            TimeoutError: it did not become so in time.
        """
        with self.listening(key) as listener:
            async with asyncio.timeout(patience):
                view = await self.get(key)
                while not enough(view):
                    view = await listener.next(patience)
            return view

    def close(self) -> None:
        """Send all listeners home."""
        self.closing = True
        for listener in [one for listeners in self._listeners.values() for one in listeners]:
            listener.wake()

    def _where(self) -> tuple[Buckets, str]:
        if self._buckets is None or not self._bucket:
            raise BusDown("the views are not there yet")
        return self._buckets, self._bucket

    async def _begin(self, js: JetStreamContext, watch: Watch) -> None:
        self.caught_up = False
        self._generation += 1
        await watch.begin(POINTERS, "views", self._on_pointer)
        await self._find_bucket(js)
        if not self._bucket:
            raise BusDown("the views are being made anew")
        await watch.begin(self._bucket, ">", partial(self._on_change, self._generation))
        self._cache.clear()
        self._reads.forget()
        self.caught_up = not self._gap.is_set()
        for key in list(self._listeners):
            await self._reads.of(key)

    async def _find_bucket(self, js: JetStreamContext) -> None:
        before, self._bucket = self._bucket, await _readable_bucket(js)
        self._bucket_number += self._bucket != before

    async def _on_pointer(self, msg: Msg) -> None:
        if msg.data.decode() != self._bucket:
            await self.missed_something()

    async def _on_change(self, generation: int, msg: Msg) -> None:
        if generation != self._generation:
            return
        key = msg.subject.split(".", 2)[2]
        gone = is_gone(msg)
        if gone:
            self._on_gone(key)
        revision = revision_of(msg)
        self._learn(key, State((self._bucket_number, revision), None if gone else View(msg.data, revision)))

    async def _newest(self, key: str) -> State:
        buckets, bucket = self._where()
        number = self._bucket_number
        revision, data = await buckets.newest(bucket, key)
        return State((number, revision), None if data is None else View(data, revision))

    def _learn(self, key: str, state: State) -> None:
        """Keep a state and tell it, unless a later one is known."""
        self._reads.hear(key, state)
        if state.or_later(self._cache.get(key)) is not state:
            return
        # What never was is not worth a place: anybody may ask for it.
        if state.place[1]:
            self._cache.put(key, state)
        for listener in self._listeners.get(key, ()):
            listener.tell(state)


async def _readable_bucket(js: JetStreamContext) -> str:
    """Return the name of the live bucket; views older than this release may lack what its routes read from them."""
    bucket = ((await js.get_msg(f"KV_{POINTERS}", subject=subject_of(POINTERS, "views"))).data or b"").decode()
    return bucket if await form_of(js, bucket) >= FORM else ""
