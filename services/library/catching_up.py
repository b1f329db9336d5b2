"""Catching up: what was projected into a bucket that is retired is projected into the one that follows it."""

from contracts.bus import Bus
from contracts.subjects import STREAM
from services.library.folding import fold_on, views_of
from services.library.pipeline import Pipeline
from services.library.pointer import Handover
from services.library.replay import windows
from services.library.shelf import Put, Shelf

_WINDOW = 10_000


async def catch_up_with(bus: Bus, pipeline: Pipeline, handover: Handover) -> None:
    """Write the views of every book and character that has events after the position of a hand-over.

    Projectors may write at the same time: an older view never replaces a newer one.

    Raises:
        BusDown: the log does not answer, or its replicas lag; some views may be written.
    """
    shelf = Shelf(bus.js, pipeline, handover.new)
    async for messages in windows(bus.js, STREAM, handover.position, _WINDOW):
        for aggregate_id in {msg.subject.rsplit(".", 1)[-1] for msg in messages}:
            state = fold_on(None, await bus.read_newest(aggregate_id))
            if state is not None:
                await shelf.put([Put(key, value, state.version) for key, value in views_of(state).items()])
