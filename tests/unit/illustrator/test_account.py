"""An account whose ledger is somewhere else: what it says of times holds although saying it takes time."""

from services.illustrator.account import Account
from services.illustrator.allowance import Allowance, Ledger
from services.illustrator.shared_ledger import SharedLedger, Step, T
from tests.slow_time import SlowTime


class FarLedger(SharedLedger):
    """A ledger by the clock of ``time``: a second goes by from when it looks there to when the step is taken."""

    def __init__(self, time: SlowTime) -> None:
        self.kept = Ledger()
        self._time = time

    async def change(self, step: Step[T]) -> T:
        said = self._time.now
        self._time.now += 1.0
        self.kept, answer = step(self.kept, said)
        return answer


async def test_a_rest_ends_no_sooner_than_it_was_asked_for_however_long_it_takes_to_tell() -> None:
    time = SlowTime()
    ledger = FarLedger(time)
    account = Account(Allowance(1000, 8), time.clock, time.sleep)
    account.share(ledger)
    await account.pause(30)
    assert ledger.kept.rest_until >= 30


async def test_what_began_without_the_ledger_is_entered_no_earlier_than_it_began() -> None:
    time = SlowTime()
    time.now = 100.0
    ledger = FarLedger(time)
    account = Account(Allowance(1000, 8), time.clock, time.sleep)
    turn = await account.ask()
    assert turn is not None
    account.share(ledger)
    assert await account.may_begin(turn)
    await account.leave()
    assert ledger.kept.begins == (100.0,)
