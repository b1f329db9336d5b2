"""Windows of lists, the cache, preconditions, and who is there."""

from random import Random

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from contracts.presence import Offer, Presence
from services.gateway.cache import ByteCache
from services.gateway.company import health, lacking, maker, offer
from services.gateway.paging import Window, in_order, newest_first
from services.gateway.preconditions import Precondition
from services.gateway.problems import problem_of


def _items(count: int) -> list[bytes]:
    # Several share a moment: the id tells them apart.
    return [msgspec.json.encode({"id": f"{n:03}", "created_at": f"t{n // 3:03}"}) for n in range(count)]


@given(st.integers(0, 30), st.integers(1, 12), st.randoms())
def test_pages_hold_everything_once_whatever_the_order(count: int, limit: int, random: Random) -> None:
    items = _items(count)
    shuffled = list(items)
    random.shuffle(shuffled)
    found: list[bytes] = []
    page, cursor = newest_first(shuffled, Window(limit))
    while cursor is not None:
        found += page
        page, cursor = newest_first(shuffled, Window(limit, _opened(cursor)))
    assert found + page == items[::-1]


def _opened(cursor: str) -> tuple[str, str]:
    from services.gateway.paging import _place

    return _place(cursor)


def test_a_numbered_list_goes_on_after_its_cursor() -> None:
    items = [(n, b"%d" % n) for n in range(1, 8)]
    page, cursor = in_order(items, Window(3))
    assert (page, cursor is not None) == ([b"1", b"2", b"3"], True)
    assert in_order(items, Window(9, _opened(str(cursor)))) == ([b"4", b"5", b"6", b"7"], None)


def test_the_cache_lets_go_of_what_was_not_used_for_longest() -> None:
    cache: ByteCache[bytes] = ByteCache(3 * 1200, len)
    for name in ("a", "b", "c"):
        cache.put(name, bytes(1000))
    assert cache.get("a") is not None
    cache.put("d", bytes(1000))
    assert [name in cache for name in "abcd"] == [True, False, True, True]


@given(st.lists(st.tuples(st.sampled_from("abcdef"), st.integers(0, 3000))))
def test_the_cache_never_holds_more_than_it_may(puts: list[tuple[str, int]]) -> None:
    cache: ByteCache[bytes] = ByteCache(4000, len)
    kept: dict[str, int] = {}
    for name, size in puts:
        cache.put(name, bytes(size))
        kept[name] = size
        there = [kept[one] for one in kept if one in cache]
        assert sum(there) + 200 * len(there) <= 4000
    cache.drop_all("")
    assert not [name for name in kept if name in cache]
    cache.put("whole", bytes(3800))
    assert cache.get("whole") is not None


@pytest.mark.parametrize(
    ("given", "changed_at", "now", "holds"),
    [(None, 9, 9, True), (5, 5, 9, True), (5, 4, 9, True), (5, 6, 9, False), (10, 4, 9, False), (9, 9, 9, True)],
)
def test_a_precondition_holds_while_nothing_was_changed_since(
    given: int | None, changed_at: int, now: int, holds: bool
) -> None:
    assert Precondition(given).holds(changed_at, now) is holds


def test_who_is_there_is_counted_and_who_is_not_is_missed() -> None:
    company = [
        Presence(service="story", ready=True, offer=Offer(name="demo")),
        Presence(service="story", ready=False),
        Presence(service="library", ready=False, missing=("Stream X is missing.",)),
    ]
    assert (health(company)["story"].running, health(company)["story"].ready) == (2, 1)
    assert [one.message for one in lacking(company)] == [
        "The illustrator service is not running.",
        "The library service is not ready.",
        "Stream X is missing.",
    ]
    writer = maker(offer(company, "story"))
    assert writer is not None
    assert (writer.name, writer.built_in, offer(company, "illustrator")) == ("demo", True, None)


def test_an_unexpected_error_tells_nothing_of_itself() -> None:
    problem = problem_of(RuntimeError("the secret of Xylophonia"))
    assert (problem.status, "Xylophonia" in problem.detail) == (500, False)
