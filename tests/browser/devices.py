"""The browser of this machine, and the screens that a family has."""

import os
import shutil
from typing import Any, NamedTuple

from playwright.sync_api import Browser, BrowserContext


class Device(NamedTuple):
    """A screen, and whether it is touched."""

    name: str
    width: int
    height: int
    is_touched: bool = False

    def context(self, browser: Browser, **options: Any) -> BrowserContext:
        """Open a browser with nothing in its memory on this screen."""
        size = {"width": self.width, "height": self.height}
        return browser.new_context(
            **{"viewport": size, "has_touch": self.is_touched, "locale": "en-GB", "color_scheme": "light", **options}
        )


PHONE = Device("phone", 390, 844, is_touched=True)
LAPTOP = Device("laptop", 1280, 800)
DEVICES = (PHONE, LAPTOP)


def launch_options() -> dict[str, Any]:
    """Return how to start the browser of this machine, without the talk to its maker's servers."""
    names = ("chromium", "chromium-browser", "google-chrome")
    found = os.environ.get("CHROMIUM") or next((path for name in names if (path := shutil.which(name))), None)
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
