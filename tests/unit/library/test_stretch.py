"""When it is certain that no event passed by."""

from hypothesis import given
from hypothesis import strategies as st

from services.library.stretch import Stretch


def seen(*sequences: int) -> Stretch:
    stretch = Stretch()
    for sequence in sequences:
        stretch.see(sequence)
    return stretch


def test_before_the_first_delivery_nothing_is_certain() -> None:
    assert not seen().reaches_back_to(0)


def test_a_gap_begins_anew() -> None:
    assert not seen(1, 2, 4).reaches_back_to(2)
    assert seen(1, 2, 4).reaches_back_to(3)


def test_a_delivery_that_comes_again_changes_nothing() -> None:
    assert seen(1, 2, 3, 1, 4).reaches_back_to(0)


@given(st.lists(st.integers(1, 12), min_size=1), st.integers(0, 12))
def test_what_it_is_certain_of_was_delivered(sequences: list[int], version: int) -> None:
    stretch = seen(*sequences)
    if stretch.reaches_back_to(version):
        assert set(range(version + 1, stretch.last + 1)) <= set(sequences)
