"""Health: a process says in a file that it lives and whether it works, for probes that have no port to ask.

``python -m contracts.health live`` and ``… ready`` read it; they import nothing but the standard library, since a
probe runs every few seconds. The file is named by ``STORYMAKER_HEALTH_FILE``; without one, nothing is written.
"""

import os
import sys
import time
from pathlib import Path

VARIABLE = "STORYMAKER_HEALTH_FILE"
STALE = 30.0
"""Seconds of silence after which a process counts as stuck; each says something every five."""


def tell(*, ready: bool) -> None:
    """Say that this process lives, and whether it works."""
    if name := os.environ.get(VARIABLE):
        draft = Path(f"{name}.new")
        draft.write_text("ready" if ready else "waiting")
        draft.replace(name)


def fault(path: Path, question: str, now: float) -> str:
    """Return what is wrong with the process that writes ``path``, nothing when all is well."""
    try:
        silent, word = now - path.stat().st_mtime, path.read_text()
    except OSError:
        return "It has said nothing yet."
    if silent > STALE:
        return f"It has said nothing for {silent:.0f} seconds."
    return "It lives, but does not work." if question == "ready" and word != "ready" else ""


def main(arguments: list[str]) -> int:
    """Return the exit code: 0 when all is well."""
    if arguments not in (["live"], ["ready"]):
        print("usage: python -m contracts.health live|ready", file=sys.stderr)
        return 2
    if found := fault(Path(os.environ.get(VARIABLE, "")), arguments[0], time.time()):
        print(found, file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
