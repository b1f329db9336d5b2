"""A browser on a freshly started Storymaker; what it shows is saved for a person to look at."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.deployment import storymaker_up

SCREENS = Path(__file__).parents[2] / "var" / "screens"
_NAMES = ("chromium", "chromium-browser", "google-chrome")


@pytest.fixture(scope="session")
def browser_type_launch_args() -> dict[str, object]:
    """Start the browser of the machine, without the talk to its maker's servers."""
    found = os.environ.get("CHROMIUM") or next((path for name in _NAMES if (path := shutil.which(name))), None)
    assert found, "There is no Chromium: `make test` installs one, or says how."
    return {
        "executable_path": found,
        "args": [
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
        ],
    }


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    """Address of a Storymaker with nothing in it."""
    with storymaker_up(tmp_path / "data", OPENAI_API_KEY="") as deployment:
        yield deployment.until_said("is ready:").rpartition(" ")[2]
        deployment.ask_to_end()


@pytest.fixture(scope="session")
def screens() -> Path:
    """Where screenshots go."""
    SCREENS.mkdir(parents=True, exist_ok=True)
    return SCREENS
