"""Books in flight on a real stack whose processes are made to die, and what the checker has to know about it."""

import asyncio
import os
import random
import signal
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path

import minio.error
import msgspec
import nats.errors
import urllib3.exceptions

from contracts import events as e
from contracts.book_fold import fold_all
from contracts.bus import Bus, BusDown, connect
from contracts.envelope import enclose
from contracts.gallery import image_key
from contracts.ids import new_id
from contracts.pictures import prepare
from contracts.subjects import PAINTS_CHAPTERS, PROJECTS_EVENTS
from contracts.topology import ALL_CONSUMERS
from deploy.local.program import until
from deploy.local.supervisor import Child, end_together
from tests.fakes import plain_picture
from tests.faults import evidence
from tests.faults.checker import Evidence
from tests.faults.spending import Death, extra_calls, in_flight
from tests.paced import read_journal
from tests.stack import Pace, Stack, running_stack

SEED = int(os.environ.get("STORYMAKER_FAULTS_SEED") or 20261121)
"""What the moments of all faults follow from."""

PACE = Pace(chapter=0.15, image=0.25, story_slots=8, image_slots=8, ack_wait=2.0)
PATIENCE_SECONDS = 90.0
COSTS: list[str] = []
"""What each run cost, for whoever reads the results."""

_AWAY = (nats.errors.Error, TimeoutError, BusDown)
_NO_GALLERY = (urllib3.exceptions.HTTPError, minio.error.MinioException, OSError)


class Ordeal:
    """A stack with books on it. Its processes start again only when told: who dies unasked stays dead and is missed."""

    def __init__(self, stack: Stack, bus: Bus, name: str) -> None:
        self.stack = stack
        self.bus = bus
        self._name = name
        self.random = random.Random(f"{SEED}/{name}")
        self.deaths: list[Death] = []
        self.accepted: list[str] = []
        self._family = new_id()

    async def ask_for_books(self, count: int) -> None:
        """Have so many books made, each about a plushie of its own with a photo."""
        for _ in range(count):
            number = len(self.accepted) + 1
            member = await self._plushie(f"Plushie {number}")
            created = e.BookCreated(book_id=new_id(), family_id=self._family, title=f"Book {number}", cast=(member,))
            await self.bus.publish(created, enclose(created, source="/test"))
            wish = e.StoryRequested(book_id=created.book_id, title=created.title, cast=(member,))
            await self.bus.publish(wish, enclose(wish, source="/test"))
            self.accepted.append(created.book_id)

    async def _plushie(self, name: str) -> e.CastMember:
        character = e.CharacterCreated(character_id=new_id(), family_id=self._family, name=name)
        await self.bus.publish(character, enclose(character, source="/test"))
        ready = prepare(plain_picture(), 2048)
        key, small = image_key(character.character_id, ready.image), image_key(character.character_id, ready.thumbnail)
        for one, data in ((key, ready.image), (small, ready.thumbnail)):
            assert await until(partial(self._is_stored, one, data), PATIENCE_SECONDS, 0.2)
        photo = e.Image(key=key, thumbnail_key=small, width=ready.width, height=ready.height)
        taken = e.CharacterPhotographed(character_id=character.character_id, photo=photo)
        await self.bus.publish(taken, enclose(taken, source="/test"))
        return e.CastMember(character_id=character.character_id, name=name, photo=photo)

    async def _is_stored(self, key: str, data: bytes) -> bool:
        try:
            await asyncio.to_thread(evidence.store, self.stack, self._family, key, data)
        except _NO_GALLERY:
            return False
        return True

    async def at_a_moment(self, name: str) -> None:
        """Let a process do a few more things, and then a fraction of a second pass: the moment of a fault."""
        before = await self._done_by(name)
        more = self.random.randint(1, 6)

        async def enough() -> bool:
            return await self._done_by(name) >= before + more

        assert await until(enough, PATIENCE_SECONDS, 0.01), f"{name} does nothing more"
        await asyncio.sleep(self.random.uniform(0.0, 0.3))

    async def _done_by(self, name: str) -> int:
        """Return how far a process has come, 0 while nobody can tell."""
        try:
            match name:
                case "story" | "illustrator":
                    done = "told" if name == "story" else "painted"
                    return sum(entry.what == done for entry in read_journal(self.stack.journal))
                case "nats":
                    return await evidence.last_sequence(self.bus)
                case "objects":
                    return await evidence.floor(self.bus, PAINTS_CHAPTERS)
                case _:
                    return await evidence.floor(self.bus, PROJECTS_EVENTS)
        except _AWAY:
            return 0

    async def kill(self, name: str) -> None:
        """Kill a process and start it again."""
        pid = self.stack.pids()[name]
        self.stack.kill(name)
        await self.stack.children[name].ended()
        await self.note_death(pid)
        await self.stack.children[name].begin()

    async def note_death(self, pid: int) -> None:
        """Remember which pictures were noted when a process died; a gallery that is away has none to show."""
        at = time.time()
        try:
            noted = await asyncio.to_thread(evidence.noted, self.stack)
        except _NO_GALLERY:
            noted = frozenset()
        self.deaths.append(Death(pid, at, noted))

    async def ask_to_end(self, name: str) -> int:
        """Have a process end as the supervisor has it, and return its code; it is not started again."""
        await self.stack.children[name].end()
        return await self.stack.children[name].ended()

    async def begin(self, name: str) -> None:
        """Start a process that has ended."""
        await self.stack.children[name].begin()

    async def begin_another(self, name: str, place: Path) -> str:
        """Start one more process of a service and return its name."""
        another = f"another-{name}"
        self.stack.children[another] = Child(self.stack.children[name].program, place / f"{another}.log", _unheard)
        await self.begin(another)
        return another

    async def hold_up(self, name: str, seconds: float) -> None:
        """Stop a process in the middle of a call, as a virtual machine may be stopped, and let it go on later."""
        pid = self.stack.pids()[name]
        while True:
            assert await until(partial(self._is_calling, pid), PATIENCE_SECONDS, 0.01), f"{name} does nothing more"
            os.kill(pid, signal.SIGSTOP)
            if await self._is_calling(pid):
                break
            os.kill(pid, signal.SIGCONT)
        try:
            await self.note_death(pid)
            await asyncio.sleep(seconds)
        finally:
            os.kill(pid, signal.SIGCONT)
        self.deaths[-1] = msgspec.structs.replace(self.deaths[-1], awake=time.time() + PACE.ack_wait)

    async def _is_calling(self, pid: int) -> bool:
        own = [entry.what for entry in read_journal(self.stack.journal) if entry.pid == pid]
        return own.count("painting") > own.count("painted")

    async def finish(self) -> Evidence:
        """Wait until every message is handled and every book done, or patience ends; return what is there then."""
        await until(self._is_finished, PATIENCE_SECONDS, 0.1)
        found = await evidence.gather(self.stack, self.bus, self.accepted, self.deaths)
        COSTS.append(f"{self._name}: {len(self.deaths)} deaths, {cost_of(found)}")
        return found

    async def _is_finished(self) -> bool:
        try:
            if any([await evidence.waiting(self.bus, name) for name in ALL_CONSUMERS]):
                return False
            return all([await self._is_done(book_id) for book_id in self.accepted])
        except _AWAY:
            return False

    async def _is_done(self, book_id: str) -> bool:
        book = fold_all(await self.bus.read(book_id))
        return book is not None and bool(book.jobs) and all(job.state in ("done", "failed") for job in book.jobs)


def cost_of(run: Evidence) -> str:
    """Say how many calls the deaths interrupted and how many were made again."""
    interrupted = in_flight(run.journal, run.log, run.deaths)
    calls = sum(entry.what in ("telling", "painting", "portraying") for entry in run.journal)
    return f"{calls} calls, {interrupted} of them in flight at a death, {extra_calls(run.journal)} paid again"


def _unheard(_: str) -> None:
    """What the supervisor says is in the logs of the processes."""


@asynccontextmanager
async def ordeal(place: Path, name: str, pace: Pace = PACE) -> AsyncIterator[Ordeal]:
    """Run a stack for the test ``name`` and give what drives it."""
    async with (
        running_stack(place, pace, supervised=False) as stack,
        connect(stack.nats_url, "test", patient=True) as client,
    ):
        run = Ordeal(stack, Bus(client, "/test"), name)
        try:
            yield run
        finally:
            await end_together([child for one, child in stack.children.items() if one.startswith("another-")])
