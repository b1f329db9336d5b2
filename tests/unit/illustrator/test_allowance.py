"""The ledger of an account: whatever its replicas do, and in whatever order, the allowance holds."""

import math
from itertools import pairwise

from hypothesis import example, given
from hypothesis import strategies as st

from contracts.provider_errors import LONGEST_PAUSE
from services.illustrator.allowance import (
    FRESH,
    LEASE,
    MINUTE,
    Allowance,
    Ledger,
    News,
    Replica,
    asked,
    stands,
    told,
    unused,
)

REPLICAS = ("a", "b", "c")
ALLOWANCES = st.builds(
    Allowance,
    per_minute=st.one_of(st.integers(1, 6).map(float), st.floats(0.2, 1.0)),
    at_once=st.integers(1, 6),
)


class House:
    """Several replicas over one ledger, none of which is silent for as long as a lease lasts that was not renewed."""

    def __init__(self, allowance: Allowance) -> None:
        self.allowance = allowance
        self.now = 1000.0
        self.ledger = Ledger()
        self.turns: dict[str, float] = {}
        self.calls = dict.fromkeys(REPLICAS, 0)
        self.begun: list[float] = []
        self.resting_until = 0.0

    def pass_by(self, seconds: float) -> None:
        end = self.now + seconds
        while self.now < end:
            self.now = min(end, self.now + FRESH - 1)
            for replica in REPLICAS:
                self.tell(replica)

    def work(self, seconds: float) -> None:
        """Let everybody begin what may begin, and end it."""
        for _ in range(10):
            self.pass_by(seconds)
            for replica in REPLICAS:
                self.go_on(replica)
                self.go_on(replica)
                self.end_a_call(replica)

    def tell(self, replica: str, rest: float = 0.0, waits: bool = True) -> None:
        calls = self.calls[replica] + (replica in self.turns)
        news = News(replica=replica, calls=calls, waits=waits, rest=rest)
        self.ledger = told(self.ledger, self.allowance, news, self.now)

    def go_on(self, replica: str) -> None:
        """Ask for a turn, or use the one there is when its time has come."""
        self.tell(replica)
        start = self.turns.get(replica)
        if start is None:
            self.ledger, given_start = asked(self.ledger, self.allowance, replica, self.now)
            if given_start is not None:
                self.turns[replica] = given_start
        elif start <= self.now:
            del self.turns[replica]
            if stands(self.ledger, start, self.now):
                assert self.now >= self.resting_until
                self.begun.append(start)
                self.calls[replica] += 1
            else:
                self.ledger = unused(self.ledger, start)

    def give_up(self, replica: str) -> None:
        if replica in self.turns:
            self.ledger = unused(self.ledger, self.turns.pop(replica))
        self.tell(replica, waits=False)

    def end_a_call(self, replica: str) -> None:
        self.calls[replica] = max(0, self.calls[replica] - 1)
        self.tell(replica)

    def be_told_to_rest(self, replica: str) -> None:
        self.resting_until = max(self.resting_until, self.now + 300)
        self.tell(replica, rest=300)


WHO = st.sampled_from(REPLICAS)
DOINGS = st.lists(
    st.one_of(
        st.tuples(st.just("go_on"), WHO),
        st.tuples(st.sampled_from(["go_on", "end_a_call", "give_up", "be_told_to_rest"]), WHO),
        st.tuples(st.sampled_from(["pass_by", "work"]), st.floats(0.0, 70.0)),
    ),
    max_size=60,
)


@example(
    Allowance(per_minute=1.0, at_once=3),
    [("go_on", "a"), ("go_on", "a"), ("pass_by", 3.0), ("work", 1.0), ("work", 1.0), ("work", 31.0)],
)
@given(ALLOWANCES, DOINGS)
def test_whatever_replicas_do_no_span_sees_more_begin_and_no_moment_more_calls(
    allowance: Allowance, doings: list[tuple[str, object]]
) -> None:
    house = House(allowance)
    for what, how in doings:
        getattr(house, what)(how)
        assert sum(house.calls.values()) + len(house.turns) <= allowance.at_once
    begun = sorted(house.begun)
    assert all(
        later - earlier >= allowance.span - 1e-6 for earlier, later in zip(begun, begun[allowance.most :], strict=False)
    )


@given(st.floats(0.01, 5000.0), st.integers(1, 40))
def test_the_parts_of_a_minute_and_of_an_allowance_never_come_to_more_than_the_whole(
    per_minute: float, replicas: int
) -> None:
    whole = Allowance(per_minute, 4)
    part = whole.shared_by(replicas)
    assert whole.most <= 60
    assert whole.most * MINUTE / whole.span <= per_minute * (1 + 1e-9)
    assert replicas * part.most * MINUTE / part.span <= per_minute * (1 + 1e-9)
    assert part.at_once == max(1, 4 // replicas)


TIMES = st.floats(0, 1e9)


@given(
    ALLOWANCES,
    st.builds(
        Ledger,
        begins=st.lists(TIMES, max_size=80).map(lambda times: tuple(sorted(times))),
        rest_until=TIMES,
        replicas=st.dictionaries(st.sampled_from("bcd"), st.builds(Replica, until=TIMES, since=st.none() | TIMES)),
    ),
    TIMES,
)
def test_no_ledger_locks_anybody_out_for_longer_than_a_provider_may_ask_to_wait(
    allowance: Allowance, ledger: Ledger, now: float
) -> None:
    start = None
    for moment in (now, now + LEASE):
        ledger = told(ledger, allowance, News(replica="a", calls=0, waits=True), moment)
        if start is None:
            ledger, start = asked(ledger, allowance, "a", moment)
    assert start is not None
    assert now <= start <= now + LEASE + LONGEST_PAUSE + allowance.span * 5


def given_turns(ledger: Ledger, allowance: Allowance, replica: str, count: int) -> tuple[Ledger, list[float]]:
    starts = []
    for _ in range(count):
        ledger, start = asked(ledger, allowance, replica, 100.0)
        assert start is not None
        starts.append(start)
    return ledger, starts


def test_the_first_of_a_minute_begin_at_once_and_the_next_follow_in_another() -> None:
    _, starts = given_turns(Ledger(), Allowance(3, 100), "a", 7)
    assert starts == [100.0] * 3 + [160.0] * 3 + [220.0]


def test_a_large_allowance_is_kept_in_parts_of_a_minute() -> None:
    allowance = Allowance(240, 1000)
    assert (allowance.most, allowance.span) == (60, 15.0)
    _, starts = given_turns(Ledger(), allowance, "a", 130)
    assert starts == [100.0] * 60 + [115.0] * 60 + [130.0] * 10


def test_places_go_round_among_those_who_wait_for_them() -> None:
    allowance, order, ledger = Allowance(1000, 1), [], Ledger()
    calls = dict.fromkeys(REPLICAS, 0)
    for moment in range(12):
        for replica in REPLICAS:
            ledger = told(ledger, allowance, News(replica=replica, calls=calls[replica], waits=True), moment)
            ledger, start = asked(ledger, allowance, replica, moment)
            calls[replica] += start is not None
        worker = next(replica for replica in REPLICAS if calls[replica])
        order.append(worker)
        calls[worker] = 0
        ledger = told(ledger, allowance, News(replica=worker, calls=0, waits=True), moment)
    assert all(earlier != later for earlier, later in pairwise(order))
    assert {order.count(replica) for replica in REPLICAS} == {4}


def test_the_places_of_one_that_died_are_free_when_its_lease_has_ended() -> None:
    allowance = Allowance(1000, 1)
    ledger, _ = given_turns(Ledger(), allowance, "dead", 1)
    for now, comes_in in ((100.0 + LEASE - 1, False), (100.0 + LEASE, True)):
        ledger = told(ledger, allowance, News(replica="a", calls=0, waits=True), now)
        ledger, start = asked(ledger, allowance, "a", now)
        assert (start is not None) is comes_in


def test_a_turn_that_comes_late_or_into_a_pause_is_not_used() -> None:
    assert stands(Ledger(), 100.0, 101.0)
    assert not stands(Ledger(), 100.0, 110.0)
    assert not stands(Ledger(rest_until=120.0), 100.0, 100.0)


@example(0.5)
@given(st.floats(0.001, 0.999))
def test_less_than_one_a_minute_is_one_in_a_longer_span(per_minute: float) -> None:
    allowance = Allowance(per_minute, 1)
    assert allowance.most == 1
    assert math.isclose(allowance.span, MINUTE / per_minute)


def test_turns_after_a_long_pause_keep_their_distance() -> None:
    allowance, ledger, starts = Allowance(1, 9), Ledger(), []
    for replica in REPLICAS:
        news = News(replica=replica, calls=0, waits=True, rest=3000)
        ledger, start = asked(told(ledger, allowance, news, 100.0), allowance, replica, 100.0)
        starts.append(start)
    assert starts == [3100.0, 3160.0, 3220.0]
