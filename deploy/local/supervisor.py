"""Keep programs running: start each, wait until it works, start it again when it dies, end it when asked."""

import asyncio
import signal
from asyncio.subprocess import Process
from collections.abc import Callable
from pathlib import Path

from deploy.local.program import Program, kill_group, open_log, spawn_options, until

STEADY_SECONDS = 30.0
"""Whoever lived this long starts again at once when it dies; who dies sooner waits longer each time."""

LONGEST_PAUSE = 10.0


class DidNotStart(Exception):
    """A program ended, or did nothing, instead of starting; the text has the last lines that it wrote."""


class Child:
    """One program, with the process that runs it now."""

    def __init__(self, program: Program, log: Path, say: Callable[[str], None]) -> None:
        self.program = program
        self.log = log
        self._say = say
        self._process: Process | None = None
        self._keeper: asyncio.Task[None] | None = None

    @property
    def pid(self) -> int | None:
        """Return the id of the running process."""
        return self._process.pid if self._process and self._process.returncode is None else None

    async def begin(self) -> None:
        """Start the program."""
        with open_log(self.log) as log:
            self._process = await asyncio.create_subprocess_exec(
                *self.program.command, **spawn_options(self.program, log)
            )

    async def until_works(self, seconds: float) -> None:
        """Wait until the program does its work.

        Raises:
            DidNotStart: it ended before, or did not work in time.
        """
        await until_ready(self, [], seconds)

    def keep(self) -> None:
        """From now on start the program again whenever it dies."""
        self._keeper = asyncio.create_task(self._keep())

    async def end(self) -> None:
        """Ask the program to end; kill it, and all that it started, when it does not in time."""
        if self._keeper:
            self._keeper.cancel()
        if not self._process:
            return
        if self._process.returncode is None:
            self._process.terminate()
            try:
                await asyncio.wait_for(self.ended(), self.program.patience)
            except TimeoutError:
                self._say(f"{self.program.name} did not end in {self.program.patience:.0f} s and was killed.")
        kill_group(self._process.pid, signal.SIGKILL)
        await self.ended()

    def last_lines(self, count: int = 12) -> str:
        """Return the end of the log."""
        return "\n".join(self.log.read_text(errors="replace").splitlines()[-count:])

    async def ended(self) -> int:
        """Wait for the end of the running process; return its code."""
        return await self._process.wait() if self._process else 0

    async def _keep(self) -> None:
        clock = asyncio.get_running_loop().time
        deaths = 0
        started = clock()
        while True:
            code = await self.ended()
            if self._process:
                kill_group(self._process.pid, signal.SIGKILL)
            deaths = 0 if clock() - started > STEADY_SECONDS else deaths + 1
            pause = min(0.1 * 2**deaths, LONGEST_PAUSE)
            self._say(f"{self.program.name} ended with code {code}; it starts again in {pause:.1f} s ({self.log}).")
            await asyncio.sleep(pause)
            await self.begin()
            started = clock()


async def until_ready(judge: Child, others: list[Child], seconds: float) -> None:
    """Wait until one program works, while none of the ``others`` ends.

    Raises:
        DidNotStart: one of them ended, or the first did not work in time.
    """
    working = asyncio.ensure_future(until(judge.program.works, seconds))
    ends = {asyncio.ensure_future(child.ended()): child for child in (judge, *others)}
    try:
        await asyncio.wait({working, *ends}, return_when=asyncio.FIRST_COMPLETED)
        for end, child in ends.items():
            if end.done():
                raise DidNotStart(f"{child.program.name} ended with code {end.result()}:\n{child.last_lines()}")
        if not working.result():
            logs = "\n".join(f"--- {child.log}\n{child.last_lines()}" for child in (judge, *others))
            raise DidNotStart(f"{judge.program.name} was not ready in {seconds:.0f} s:\n{logs}")
    finally:
        for task in (working, *ends):
            task.cancel()


async def until_all_work(children: list[Child], seconds: float) -> None:
    """Wait until each of several programs works.

    Raises:
        DidNotStart: one of them does not.
    """
    waits = (child.until_works(seconds) for child in children)
    for result in await asyncio.gather(*waits, return_exceptions=True):
        if isinstance(result, BaseException):
            raise result


async def begin_all(children: list[Child]) -> None:
    """Start several programs."""
    for child in children:
        await child.begin()


async def end_together(children: list[Child]) -> None:
    """End several programs at the same time."""
    await asyncio.gather(*(child.end() for child in children))
