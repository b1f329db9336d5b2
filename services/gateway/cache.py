"""A cache that is bounded by the bytes it holds."""

from collections import OrderedDict
from collections.abc import Callable
from typing import Generic, TypeVar

V = TypeVar("V")
_OVERHEAD = 200
"""Bytes that an entry costs beside its value, about."""


class ByteCache(Generic[V]):
    """Keeps the values that were used last, ``capacity`` bytes of them."""

    def __init__(self, capacity: int, size_of: Callable[[V], int]) -> None:
        self._capacity = capacity
        self._size_of = size_of
        self._held = 0
        self._values: OrderedDict[str, V] = OrderedDict()

    def __contains__(self, key: str) -> bool:
        return key in self._values

    def get(self, key: str) -> V | None:
        """Return a value and count it as used."""
        value = self._values.get(key)
        if value is not None:
            self._values.move_to_end(key)
        return value

    def put(self, key: str, value: V) -> None:
        """Keep a value, and let go of those not used for longest."""
        self.drop(key)
        cost = self._size_of(value) + _OVERHEAD
        if cost > self._capacity:
            return
        self._values[key] = value
        self._held += cost
        while self._held > self._capacity:
            _, oldest = self._values.popitem(last=False)
            self._held -= self._size_of(oldest) + _OVERHEAD

    def drop(self, key: str) -> None:
        """Let go of a value, if it is there."""
        value = self._values.pop(key, None)
        if value is not None:
            self._held -= self._size_of(value) + _OVERHEAD

    def drop_all(self, prefix: str) -> None:
        """Let go of every value whose key starts so."""
        for key in [key for key in self._values if key.startswith(prefix)]:
            self.drop(key)

    def clear(self) -> None:
        """Let go of everything."""
        self._values.clear()
        self._held = 0
