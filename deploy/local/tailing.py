"""Show on the console what the programs write into their logs, each line with the name of its program."""

import asyncio
from collections.abc import Callable
from pathlib import Path


class Tail:
    """Reads what is new in a log file."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._offset = path.stat().st_size if path.exists() else 0

    def lines(self) -> list[str]:
        """Return the whole lines written since the last call; a file that was put aside is read from its start."""
        if not self._path.exists():
            return []
        if self._path.stat().st_size < self._offset:
            self._offset = 0
        with self._path.open("rb") as file:
            file.seek(self._offset)
            new = file.read()
        whole = new[: new.rfind(b"\n") + 1]
        self._offset += len(whole)
        return whole.decode(errors="replace").splitlines()


async def follow(logs: Path, names: tuple[str, ...], say: Callable[[str], None], pause: float = 0.25) -> None:
    """Say every new line of the logs until cancelled."""
    tails = {name: Tail(logs / f"{name}.log") for name in names}
    width = max(map(len, names))
    while True:
        for name, tail in tails.items():
            for line in tail.lines():
                say(f"{name:<{width}} | {line}")
        await asyncio.sleep(pause)
