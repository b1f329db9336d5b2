"""The folded library forgets most books, and gives the same views as one that remembers all."""

from collections.abc import Sequence
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from contracts.envelope import Recorded
from services.library.comparison import digests_of
from services.library.folded import Folded
from tests.histories import made_up, recorded
from tests.projection_in_memory import LogInMemory, by_fold, delivery


async def fold(log: Sequence[Recorded], window: int, kept: int) -> tuple[Folded, dict[str, bytes]]:
    """Fold a log in windows; return what is folded, and the views that it gave."""
    folded, views = Folded(LogInMemory(log).read, kept), {}
    for start in range(0, len(log), window):
        async for _, some in folded.fold([delivery(one) for one in log[start : start + window]]):
            views.update(some)
    return folded, {key: view for key, view in views.items() if view is not None}


@given(st.integers(), st.integers(1, 40), st.integers(1, 10), st.integers(1, 3))
async def test_what_was_forgotten_is_read_again(seed: int, length: int, window: int, kept: int) -> None:
    log = recorded(made_up(Random(seed), "family", plots=4, length=length))
    folded, views = await fold(log, window, kept)
    assert views == by_fold(log)
    assert (folded.events, folded.position) == (len(log), log[-1].sequence)
    newest = {key: digest for digests in folded.digests.values() for key, digest in digests.items()}
    assert {key: digest for key, digest in newest.items() if digest is not None} == digests_of(dict(views))


async def test_what_is_remembered_is_not_read_again() -> None:
    log = recorded(made_up(Random(3), "family", plots=4, length=200))

    async def never(_: str) -> list[Recorded]:
        raise AssertionError

    folded = Folded(never, kept=50)
    for start in range(0, len(log), 7):
        assert [state async for state, _ in folded.fold([delivery(one) for one in log[start : start + 7]])]
