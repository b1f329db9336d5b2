"""The pointer: the name of the bucket that holds the live views."""

from nats.js import JetStreamContext

from contracts.subjects import POINTERS

_KEY = "views"


async def live_bucket(js: JetStreamContext) -> str:
    """Return the name of the live bucket."""
    entry = await (await js.key_value(POINTERS)).get(_KEY)
    return (entry.value or b"").decode()
