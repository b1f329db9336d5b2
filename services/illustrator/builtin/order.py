"""What the painter asks of a worker, and how it is written down."""

import msgspec

from contracts.events import Style
from services.illustrator.painter import Page, Reference


class Order(msgspec.Struct, frozen=True, kw_only=True):
    """A page, a sheet or a sketch; without any of them the worker only warms up. ``size`` is in pixels."""

    page: Page | None = None
    member: Reference | None = None
    sketch: Reference | None = None
    style: Style = "gouache"
    size: int = 1024


def encode(order: Order) -> bytes:
    """An order as MessagePack."""
    return msgspec.msgpack.encode(order)


def decode(body: bytes) -> Order:
    """An order from MessagePack."""
    return msgspec.msgpack.decode(body, type=Order)
