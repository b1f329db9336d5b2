"""Worker processes: started when needed, replaced when they die, gone when their parent is gone."""

import asyncio
import contextlib
import os
import sys

from contracts.outcomes import BadAnswer, Unavailable
from contracts.tempo import Tempo
from services.illustrator.builtin.order import Order, encode

MODULE = "services.illustrator.builtin.render"
PATIENCE = 60.0
"""Seconds after which a picture is given up."""
GUESS = 0.7
"""Seconds that a picture takes before one was painted."""


class Workers:
    """Up to ``count`` processes that each paint one picture at a time."""

    def __init__(self, count: int) -> None:
        self.count = max(1, count)
        self.tempo = Tempo(self.count, guess=GUESS)
        self._idle: list[asyncio.subprocess.Process] = []
        self._all: set[asyncio.subprocess.Process] = set()
        self._turns = asyncio.Semaphore(self.count)

    @property
    def ids(self) -> list[int]:
        """Process ids of the workers that are alive."""
        return [process.pid for process in self._all if process.returncode is None]

    async def ask(self, order: Order) -> bytes:
        """The picture of an order. A worker that dies over it is replaced once; then Unavailable is raised."""
        async with self._turns:
            for _ in range(2):
                process = await self._take()
                try:
                    answer = await asyncio.wait_for(self._exchange(process, order), PATIENCE)
                except (asyncio.IncompleteReadError, ConnectionError, TimeoutError):
                    await self._discard(process)
                except BaseException:
                    await self._discard(process)
                    raise
                else:
                    self._idle.append(process)
                    return _picture(answer)
        raise Unavailable("the worker process ended twice over one picture")

    async def warm(self) -> None:
        """Starts all workers and waits until they have loaded their libraries."""
        await asyncio.gather(*(self.ask(Order()) for _ in range(self.count)))

    async def close(self) -> None:
        """Ends all workers."""
        for process in list(self._all):
            await self._discard(process)
        self._idle.clear()

    async def _take(self) -> asyncio.subprocess.Process:
        while self._idle:
            process = self._idle.pop()
            if process.returncode is None:
                return process
            await self._discard(process)
        pipe = asyncio.subprocess.PIPE
        path = os.pathsep.join(entry for entry in sys.path if entry)
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", MODULE, stdin=pipe, stdout=pipe, env={**os.environ, "PYTHONPATH": path}
        )
        self._all.add(process)
        return process

    async def _exchange(self, process: asyncio.subprocess.Process, order: Order) -> bytes:
        if order == Order():
            return await _exchange(process, encode(order))
        with self.tempo.timed():
            return await _exchange(process, encode(order))

    async def _discard(self, process: asyncio.subprocess.Process) -> None:
        self._all.discard(process)
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        if process.stdin is not None:
            process.stdin.close()
        await process.wait()


async def _exchange(process: asyncio.subprocess.Process, body: bytes) -> bytes:
    assert process.stdin is not None  # noqa: S101
    assert process.stdout is not None  # noqa: S101
    process.stdin.write(len(body).to_bytes(4) + body)
    await process.stdin.drain()
    head = await process.stdout.readexactly(4)
    return await process.stdout.readexactly(int.from_bytes(head))


def _picture(answer: bytes) -> bytes:
    if answer[:1] != b"\0":
        raise BadAnswer(f"the picture could not be painted: {answer[1:].decode(errors='replace')}")
    return answer[1:]
