"""A listener: somebody who looks at one view."""

import asyncio

from services.gateway.view import View


class Listener:
    """Keeps the newest state only, so that a slow one never holds anybody up and never gets what is outdated."""

    def __init__(self) -> None:
        self._news = asyncio.Event()
        self._latest: View | None = None

    def tell(self, view: View | None) -> None:
        """Hand over a new state; ``None`` says that the view is gone."""
        self._latest = view
        self._news.set()

    def wake(self) -> None:
        """End the wait without news."""
        self._news.set()

    async def next(self, timeout: float) -> View | None:
        """Return the newest state after a change.

        Raises:
            TimeoutError: nothing happened in time.
        """
        async with asyncio.timeout(timeout):
            await self._news.wait()
        self._news.clear()
        return self._latest
