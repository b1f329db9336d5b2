"""Ending a task in the background, however often it has to be told."""

import asyncio

from contracts.ending import end


async def _deaf(times: int) -> None:
    while True:
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            times -= 1
            if times < 0:
                raise


async def test_a_task_that_swallows_a_cancellation_ends_all_the_same() -> None:
    task = asyncio.create_task(_deaf(2))
    await asyncio.sleep(0)
    await end(task)
    assert task.cancelled()


async def test_the_error_of_a_task_that_broke_is_left_to_whoever_watches_it() -> None:
    async def broken() -> None:
        raise ValueError("broken")

    task = asyncio.create_task(broken())
    await asyncio.wait({task})
    await end(task)
    assert isinstance(task.exception(), ValueError)
