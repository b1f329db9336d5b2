"""Which stretch of the log this process has seen without a gap. Pure.

Several replicas share one consumer, so that each sees only some events. But the consumer has no filter: where the
sequences of the messages follow one another, no event can have gone elsewhere, and nothing needs to be read again.
"""


class Stretch:
    """The newest unbroken run of sequences that were delivered here, ``first`` to ``last``."""

    def __init__(self) -> None:
        self.first = 1
        self.last = 0
        self._begun = False

    def see(self, sequence: int) -> None:
        """Take note of one more delivery; those that come again, late or after a gap are all right."""
        if self._begun and sequence <= self.last + 1:
            self.last = max(self.last, sequence)
        else:
            self._begun = True
            self.first = self.last = sequence

    def reaches_back_to(self, version: int) -> bool:
        """Tell whether every event after ``version``, up to the newest that was delivered here, was seen."""
        return self._begun and version + 1 >= self.first
