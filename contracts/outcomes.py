"""How a handler ends, and what a provider may answer: the only words that cross these borders.

A handler of a reactor

- that returns SHALL have published everything that follows from its event: the message is acknowledged;
- that raises :class:`Later` asks to see the message again after ``delay`` seconds: it is put back;
- that raises :class:`Hopeless` says that no further try can help: the caller publishes the ``…failed`` event
  and a dead letter, and the message is terminated;
- that raises anything else is tried again with a growing delay, and given up like :class:`Hopeless` in the end.

A handler MAY run twice for one message and MUST publish the same event ids both times.
"""

from contracts.events import Failure, FailureCode


class Later(Exception):
    """Not now: try the same message again after ``delay`` seconds."""

    def __init__(self, delay: float, because: str = "") -> None:
        super().__init__(because or f"again in {delay:g} s")
        self.delay = delay


class Hopeless(Exception):
    """No further try can help; ``failure`` is what the family reads."""

    def __init__(self, code: FailureCode, message: str, until: str = "") -> None:
        super().__init__(message)
        self.failure = Failure(code=code, message=message, until=until)


class ProviderError(Exception):
    """A storyteller or painter could not do it. Subclasses say what to do next; the text is for logs, not families."""


class Busy(ProviderError):
    """Too many requests: the shared bucket pauses for ``retry_after`` seconds."""

    def __init__(self, retry_after: float, detail: str = "") -> None:
        super().__init__(detail or f"busy for {retry_after:g} s")
        self.retry_after = retry_after


class Resting(ProviderError):
    """The provider wants to be left alone, for ``retry_after`` seconds: longer than anybody waits in silence."""

    def __init__(self, retry_after: float, detail: str = "") -> None:
        super().__init__(detail or f"resting for {retry_after:g} s")
        self.retry_after = retry_after


class Unavailable(ProviderError):
    """The provider cannot be reached, left in the middle or answered with a server error: worth another try."""


class TimedOut(ProviderError):
    """The provider was asked and did not answer in time; what was asked for may be made and paid for all the same."""


class BadAnswer(ProviderError):
    """The answer was truncated, not in the agreed form, or not a picture: worth one more try."""


class Refused(ProviderError):
    """The provider's rules forbid it: never tried again unchanged."""


class Quota(ProviderError):
    """The account has no money or allowance left."""


class Misconfigured(ProviderError):
    """Key, address or model name are wrong: a person has to change the settings."""
