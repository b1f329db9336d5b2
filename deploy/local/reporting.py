"""What a person sees while things start: a moving line on a terminal, plain lines elsewhere."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager


class Reporter:
    """Says what happens; progress moves only where somebody can see it move."""

    def __init__(self) -> None:
        self._live = sys.stdout.isatty()

    def say(self, sentence: str) -> None:
        """Write one line at once, also into a pipe."""
        print(sentence, flush=True)

    @contextmanager
    def step(self, sentence: str) -> Iterator[None]:
        """Show that something is going on until it is over."""
        if not self._live:
            self.say(f"{sentence} …")
            yield
            return
        from rich.console import Console

        with Console().status(f"{sentence} …"):
            yield
