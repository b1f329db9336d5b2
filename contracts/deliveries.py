"""Deliveries: a message as a consumer was given it, and when it comes again to whoever could not handle it."""

from nats.aio.msg import Msg

TRIES = 10
"""How often a message is delivered before it counts as hopeless; a worker's death counts as a delivery."""
_DOUBLINGS = 5
_LONGEST_PAUSE = 30.0


def pause_after(deliveries: int) -> float:
    """Return how many seconds a message rests that was delivered so often."""
    return min(2.0 ** min(deliveries, _DOUBLINGS), _LONGEST_PAUSE)


async def hand_back(msg: Msg) -> None:
    """Have a message delivered again after a pause that grows, to this service or to another."""
    await msg.nak(delay=pause_after(msg.metadata.num_delivered))
