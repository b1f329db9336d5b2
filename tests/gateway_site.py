"""A gateway as a process, over real servers and with a real library behind it."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import httpx
import msgspec

from contracts.ids import new_id
from contracts.topology import migrate
from deploy.local.nats_server import nats_program
from deploy.local.ports import choose_address_port
from deploy.local.program import spawn_options
from services.gateway.identity import COOKIE, DEVELOPMENT_FAMILY, Identity
from tests.library_runs import running_library
from tests.servers import ObjectServer, running_nats, running_objects
from tests.waiting import START_SECONDS, wait_until

SECRET = "a secret for tests, which is long enough"
Json = dict[str, object]


class Site(msgspec.Struct, frozen=True, kw_only=True):
    """Where everything is."""

    address: str
    nats_url: str
    objects: ObjectServer
    gateway: "subprocess.Popen[bytes]"
    log: Path

    def family(self, family_id: str = DEVELOPMENT_FAMILY, **options: object) -> httpx.Client:
        """Return a browser in which a family is signed in."""
        cookies = {COOKIE: Identity(SECRET).token(family_id)}
        return httpx.Client(base_url=self.address, cookies=cookies, timeout=30, **options)  # type: ignore[arg-type]  # options are of many types

    def somebody_new(self) -> httpx.Client:
        """Return the browser of a family that has nothing yet."""
        return self.family(new_id())


def gateway_variables(nats_url: str, objects: ObjectServer, port: int, **more: str) -> dict[str, str]:
    """Return the variables of a gateway."""
    own = {"NATS_URL": nats_url, "PORT": str(port), "JWT_SECRET": SECRET, **more}
    return {**os.environ, **objects.variables(), **{f"STORYMAKER_{name}": value for name, value in own.items()}}


@contextmanager
def running_gateway(
    nats_url: str, objects: ObjectServer, place: Path, ready: Callable[[str], bool] | None = None, **more: str
) -> Iterator[Site]:
    """Run a gateway until the context ends; it begins once ``ready`` says so of its address."""
    port = choose_address_port(None, 8300)
    address, log = f"http://127.0.0.1:{port}", place / f"gateway-{port}.log"
    with log.open("wb") as file:
        process = subprocess.Popen(
            [sys.executable, "-m", "services.gateway"],
            env=gateway_variables(nats_url, objects, port, **more),
            stderr=file,
        )
    try:
        said_yes = ready or serves
        assert until_true(lambda: said_yes(address)), log.read_text()[-2000:]
        yield Site(address=address, nats_url=nats_url, objects=objects, gateway=process, log=log)
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(10)


@contextmanager
def running_site(place: Path) -> Iterator[Site]:
    """Run everything but the reactors: two servers, the library, the gateway."""
    with ExitStack() as stack:
        nats_url = stack.enter_context(running_nats(place / "nats"))
        objects = stack.enter_context(running_objects(place / "objects"))
        migrated(nats_url)
        stack.enter_context(running_library(nats_url))
        yield stack.enter_context(running_gateway(nats_url, objects, place))


def serves(address: str) -> bool:
    """Tell whether a gateway reads and the library writes views: nothing is missing but the reactors."""
    try:
        missing = httpx.get(f"{address}/health/ready", timeout=5).json()["missing"]
    except httpx.TransportError:
        return False
    return [(one["code"], one.get("values")) for one in missing] == [
        ("service-away", {"service": name}) for name in ("story", "illustrator")
    ]


def lives(address: str) -> bool:
    """Tell whether a gateway answers at all."""
    try:
        return httpx.get(f"{address}/health/live", timeout=5).status_code == 200
    except httpx.TransportError:
        return False


def until_true(said: Callable[[], bool], seconds: float = START_SECONDS) -> bool:
    """Return whether something became true in time."""

    async def ask() -> bool:
        return said()

    return wait_until(ask, seconds)


def migrated(nats_url: str) -> None:
    """Make the streams and buckets."""

    async def once() -> bool:
        await migrate(nats_url)
        return True

    wait_until(once, START_SECONDS)


def new_character(browser: httpx.Client, name: str = "Momo", **more: object) -> Json:
    """Add a character."""
    answer = browser.post("/api/characters", json={"name": name, **more})
    assert answer.status_code == 201, answer.text
    return dict(answer.json())


def new_book(browser: httpx.Client, title: str = "The Moon Garden", **more: object) -> Json:
    """Name a book."""
    answer = browser.post("/api/books", json={"title": title, **more})
    assert answer.status_code == 201, answer.text
    return dict(answer.json())


def scripted_book(browser: httpx.Client, chapters: int = 3) -> Json:
    """Name a book and write some chapters by hand."""
    book = new_book(browser)
    words = [{"number": n, "title": f"Part {n}", "text": f"Text {n}", "scene": f"Scene {n}"} for n in numbers(chapters)]
    answer = browser.put(f"/api/books/{book['id']}/chapters", json={"chapters": words})
    assert answer.status_code == 200, answer.text
    return dict(browser.get(f"/api/books/{book['id']}").json())


def numbers(most: int) -> range:
    """Return the numbers of chapters up to one."""
    return range(1, most + 1)


@contextmanager
def nats_at(port: int, place: Path) -> Iterator["subprocess.Popen[bytes]"]:
    """Run a NATS server at a port and with the data that are always the same, so that it can come back."""
    place.mkdir(parents=True, exist_ok=True)
    program = nats_program(port, SECRET, place / "events", place / "nats.conf", sync_always=False)
    with (place / "nats.log").open("ab") as log:
        process = subprocess.Popen(program.command, **spawn_options(program, log))
    try:
        assert wait_until(program.works, START_SECONDS)
        yield process
    finally:
        process.kill()
        process.wait()
