"""How fast somebody is, by the last calls."""

import math

import pytest

from contracts.tempo import Tempo


def told(*seconds: float, side_by_side: int = 1, per_minute: float = math.inf, guess: float | None = None) -> Tempo:
    tempo = Tempo(side_by_side, per_minute, guess)
    for one in seconds:
        tempo.took(one)
    return tempo


def test_before_the_first_call_nothing_is_known() -> None:
    assert (told().call, told().pace) == (None, None)


def test_a_guess_counts_until_the_first_call() -> None:
    assert told(guess=2.0).call == 2.0
    assert told(5.0, guess=2.0).call == 5.0


def test_one_call_that_took_long_does_not_count() -> None:
    assert told(10.0, 11.0, 240.0).call == 11.0


def test_only_the_last_calls_count() -> None:
    assert told(*[100.0] * 30, *[1.0] * 20).call == 1.0


def test_several_side_by_side_come_faster_than_one_alone() -> None:
    assert told(20.0, side_by_side=4).pace == 5.0


def test_nobody_is_faster_than_the_allowance_of_a_minute() -> None:
    assert told(20.0, side_by_side=4, per_minute=5).pace == 12.0
    assert told(20.0, side_by_side=4, per_minute=60).pace == 5.0


def test_a_call_is_timed_and_one_that_fails_tells_nothing() -> None:
    ticks = iter([0.0, 100.0, 103.0])
    tempo = Tempo(clock=lambda: next(ticks))
    with pytest.raises(RuntimeError), tempo.timed():
        raise RuntimeError
    assert tempo.call is None
    with tempo.timed():
        pass
    assert tempo.call == 3.0
