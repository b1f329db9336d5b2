"""When a message comes again."""

from contracts.deliveries import pause_after


def test_the_pause_grows_up_to_half_a_minute() -> None:
    assert [pause_after(deliveries) for deliveries in (1, 2, 3, 5, 6)] == [2, 4, 8, 30, 30]


def test_a_message_that_was_delivered_very_often_rests_no_longer() -> None:
    assert pause_after(100_000) == 30
