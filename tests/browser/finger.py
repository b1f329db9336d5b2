"""One finger on the glass, as the browser hears of it: it decides by itself what is a tap, a swipe or a scroll."""

from playwright.sync_api import Page

_STEPS = 8


class Finger:
    """A finger over one page; places are pixels of the screen."""

    def __init__(self, page: Page) -> None:
        self._session = page.context.new_cdp_session(page)
        self._at = (0.0, 0.0)

    def touch(self, x: float, y: float) -> None:
        """Put the finger down."""
        self._at = (x, y)
        self._tell("touchStart", (x, y))

    def move(self, x: float, y: float) -> None:
        """Draw the finger to a place, in a few steps."""
        (from_x, from_y), self._at = self._at, (x, y)
        for step in range(1, _STEPS + 1):
            part = step / _STEPS
            self._tell("touchMove", (from_x + (x - from_x) * part, from_y + (y - from_y) * part))

    def lift(self) -> None:
        """Take the finger off the glass."""
        self._tell("touchEnd")

    def draw(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        """Touch, move and lift."""
        self.touch(*start)
        self.move(*end)
        self.lift()

    def _tell(self, what: str, *places: tuple[float, float]) -> None:
        points = [{"x": x, "y": y} for x, y in places]
        self._session.send("Input.dispatchTouchEvent", {"type": what, "touchPoints": points})
