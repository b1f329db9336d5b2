"""When a message comes again, and which are for a release that is about to come."""

import pytest
from nats.aio.msg import Msg

from contracts.deliveries import TRIES, is_for_newer, pause_after
from contracts.envelope import enclose, to_headers
from contracts.events import BookDeleted

HEADERS = to_headers(enclose(BookDeleted(book_id="b"), source="/test"))


def delivered(headers: dict[str, str] | None, times: int = 1) -> Msg:
    """Return a message as a consumer is given it."""
    return Msg(
        _client=None,  # type: ignore[arg-type]  # nothing is asked of it here
        subject="book.deleted.b",
        reply=f"$JS.ACK.S.C.{times}.7.7.1700000000000000000.0",
        data=b"{}",
        headers=headers,
    )


def test_the_pause_grows_up_to_half_a_minute() -> None:
    assert [pause_after(deliveries) for deliveries in (1, 2, 3, 5, 6)] == [2, 4, 8, 30, 30]


def test_a_message_that_was_delivered_very_often_rests_no_longer() -> None:
    assert pause_after(100_000) == 30


def test_an_event_of_a_type_that_is_unknown_here_is_for_a_newer_release() -> None:
    assert is_for_newer(delivered(HEADERS | {"ce-type": "book.bound"}))


def test_an_event_that_no_newer_release_took_in_time_is_not_waited_with() -> None:
    unknown = HEADERS | {"ce-type": "book.bound"}
    assert [is_for_newer(delivered(unknown, times)) for times in (TRIES, TRIES + 1)] == [True, False]


@pytest.mark.parametrize("headers", [None, {}, {"ce-type": "book.bound"}, HEADERS])
def test_what_has_no_envelope_or_a_known_type_is_for_nobody(headers: dict[str, str] | None) -> None:
    assert not is_for_newer(delivered(headers))
