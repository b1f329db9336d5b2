"""Web: what a family waits for in the browser, on the built client served by the gateway.

How much is loaded first, what Lighthouse says of it on a slow phone, how soon a chapter that was written is on the
screen, and how long typing and scrolling are held up where there is very much.
"""

import asyncio

from tests.bench import chapter_on_screen, first_load, long_tasks, marks


def main() -> None:
    """Run the four parts."""
    first_load.main()
    marks.main()
    asyncio.run(chapter_on_screen.run())
    asyncio.run(long_tasks.run())


if __name__ == "__main__":
    main()
