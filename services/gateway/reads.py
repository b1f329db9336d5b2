"""Reads of views: a key is read once for all who ask meanwhile, and what is heard of it meanwhile counts if newer."""

import asyncio
from collections.abc import Awaitable, Callable

from services.gateway.view import State


class _Read:
    heard: State | None = None
    task: "asyncio.Task[State]"


class Reads:
    """Reads under way. ``keep`` is given what each has found, as long as it was not forgotten meanwhile."""

    def __init__(self, ask: Callable[[str], Awaitable[State]], keep: Callable[[str, State], None]) -> None:
        self._ask = ask
        self._keep = keep
        self._open: dict[str, _Read] = {}

    async def of(self, key: str) -> State:
        """Return what a key stands at."""
        read = self._open.get(key)
        if read is None:
            read = self._open[key] = _Read()
            read.task = asyncio.create_task(self._make(key, read))
        return await asyncio.shield(read.task)

    def hear(self, key: str, state: State) -> None:
        """Take note of a change, in case that the key is being read."""
        read = self._open.get(key)
        if read is not None:
            read.heard = state.or_later(read.heard)

    def forget(self) -> None:
        """Let nobody rely on reads that began before now, but those who wait for them."""
        self._open.clear()

    async def _make(self, key: str, read: _Read) -> State:
        try:
            state = (await self._ask(key)).or_later(read.heard)
            if self._open.get(key) is read:
                self._keep(key, state)
            return state
        finally:
            if self._open.get(key) is read:
                del self._open[key]
