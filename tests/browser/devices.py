"""The screens that a family has."""

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
