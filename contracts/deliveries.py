"""Deliveries: a message as a consumer was given it, and when it comes again to whoever could not handle it."""

from nats.aio.msg import Msg

from contracts.envelope import TYPES, from_headers

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


def is_for_newer(msg: Msg) -> bool:
    """Tell whether a message that cannot be read is an event of a type that only a newer release knows.

    In a rolling update such a release is about to come; whoever was given the message too often stops to hope for it.
    """
    try:
        kind = from_headers(msg.headers or {}).type
    except KeyError:
        return False
    return kind not in TYPES and msg.metadata.num_delivered <= TRIES
