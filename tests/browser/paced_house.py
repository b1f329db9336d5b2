"""A Storymaker whose makers keep a pace and whose processes can be killed: it runs beside the browser's own loop."""

import asyncio
import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event, Thread

from tests.browser.house import House
from tests.stack import Pace, Stack, running_stack

PACE = Pace(chapter=0.6, image=0.6, story_slots=2, image_slots=2)


class PacedHouse(House):
    """A house in which a book takes its time."""

    def __init__(self, stack: Stack) -> None:
        super().__init__(stack.address)
        self._stack = stack

    def kill(self, name: str) -> None:
        """Kill a service without warning; it starts again by itself."""
        self._stack.kill(name)

    @contextmanager
    def at_rest(self) -> Iterator[None]:
        """Let both makers stand still, in the middle of whatever they do."""
        pids = [self._stack.pids()[name] for name in ("story", "illustrator")]
        try:
            for pid in pids:
                os.kill(pid, signal.SIGSTOP)
            yield
        finally:
            for pid in pids:
                os.kill(pid, signal.SIGCONT)


@contextmanager
def paced_house(place: Path) -> Iterator[PacedHouse]:
    """Run the whole system in a thread of its own: the browser's driver has a loop in this one."""
    started: list[Stack] = []
    is_up, is_over = Event(), Event()

    async def run() -> None:
        async with running_stack(place, PACE) as stack:
            started.append(stack)
            is_up.set()
            await asyncio.to_thread(is_over.wait)

    def work() -> None:
        try:
            asyncio.run(run())
        finally:
            is_up.set()

    thread = Thread(target=work)
    thread.start()
    try:
        is_up.wait()
        one = PacedHouse(started[0])
        yield one
        one.close()
    finally:
        is_over.set()
        thread.join()
