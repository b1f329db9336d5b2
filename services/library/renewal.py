"""The renewal: views that an older release made are made anew before this one goes on with them."""

import asyncio
import logging
import os

from nats.aio.client import Client
from nats.errors import Error as NatsError
from nats.js import JetStreamContext

from contracts.bus import BusDown
from contracts.health import tell
from contracts.topology import form_of
from contracts.views import FORM
from services.library.buckets import clear_all_unless_held
from services.library.lock import Held
from services.library.pointer import live_bucket
from services.library.rebuild import Rebuild
from services.library.replay import Stalled, fast_client
from services.library.shelf import NotWritten

_PAUSE = 0.5
_BREATH = 5.0
_RESTART = 75
log = logging.getLogger("library")


async def leave_to_others(js: JetStreamContext, bucket: str) -> None:
    """End this process when another release made the live views: what it wrote to them would have the wrong form."""
    if await form_of(js, bucket) != FORM:
        log.error("the live bucket holds no views of this release; leaving", extra={"bucket": bucket})
        os._exit(_RESTART)


async def renew(client: Client, nats_url: str) -> None:
    """Return once the live views have the form of this release: older ones are made anew, newer ones are waited for.

    What a rebuild left behind that was killed is deleted.

    Newer ones are those of a release that is taking the place of this one; `storymaker rebuild` goes back to this one.
    """
    js, said = client.jetstream(timeout=5), ""
    while True:
        try:
            bucket = await live_bucket(js)
            form = await form_of(js, bucket)
            if form == FORM:
                await clear_all_unless_held(js)
                return
            if form < FORM:
                await _make_anew(client, nats_url)
            elif said != (said := bucket):
                log.warning("a newer release made the views; waiting", extra={"bucket": bucket, "form": form})
        except (NatsError, OSError, BusDown, Stalled, NotWritten, Held) as error:
            log.warning("the views are not made anew yet", extra={"because": f"{type(error).__name__}: {error}"})
        tell(ready=False)
        await asyncio.sleep(_PAUSE)


async def _make_anew(client: Client, nats_url: str) -> None:
    log.info("the views are made anew for this release")
    async with fast_client(nats_url, "rebuild-reader") as reader:
        work = asyncio.create_task(Rebuild(client, reader, log.info).run(compare=False))
        while not work.done():
            tell(ready=False)
            await asyncio.wait({work}, timeout=_BREATH)
        rebuilt = work.result()
    log.info("the views are made anew", extra={"bucket": rebuilt.new, "views": rebuilt.views})
