"""A listener: somebody who looks at one view."""

import asyncio

from services.gateway.view import State, View


class Listener:
    """Keeps the newest state only, so that a slow one never holds anybody up and never gets what is outdated."""

    def __init__(self) -> None:
        self._news = asyncio.Event()
        self._latest = State((0, 0), None)

    def tell(self, state: State) -> None:
        """Hand over a state, unless the same or a later one is known."""
        if state.place > self._latest.place:
            self._latest = state
            self._news.set()

    def wake(self) -> None:
        """End the wait without news."""
        self._news.set()

    async def next(self, timeout: float) -> View | None:
        """Return the newest view after a change, None when it is gone.

        Raises:
            TimeoutError: nothing happened in time.
        """
        async with asyncio.timeout(timeout):
            await self._news.wait()
        self._news.clear()
        return self._latest.view
