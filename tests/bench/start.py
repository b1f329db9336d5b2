"""Start: from ``storymaker up`` on a data directory that exists to ready; what the idle processes hold and use."""

import tempfile
import time
from pathlib import Path
from statistics import median

import psutil

from tests.bench.meter import CpuMeter, Memory, memory_of
from tests.bench.table import Row, show
from tests.deployment import Deployment, storymaker_up

ROUNDS = 3
_SETTLE, _IDLE = 3.0, 10.0
_READY = "Storymaker is ready"


def main() -> None:
    """Run the bench."""
    with tempfile.TemporaryDirectory(prefix="bench-") as place:
        first, _ = _start(Path(place), watch=False)
        again = [_start(Path(place), watch=number == ROUNDS - 1) for number in range(ROUNDS)]
    table: list[Row] = [
        ["the very first time, with nothing compiled", first],
        ["on one that exists, median", median(took for took, _ in again)],
    ]
    show("storymaker up until it is ready (aim: 5 s)", ["", "seconds"], table)
    rows = again[-1][1]
    show("when idle (aim: 600 MB)", ["process", "RSS MB", "PSS MB", "CPU %"], rows)


def _start(place: Path, watch: bool) -> tuple[float, list[Row]]:
    began = time.monotonic()
    with storymaker_up(place / "data", **keeps_bytecode(place)) as deployment:
        deployment.until_said(_READY)
        took = time.monotonic() - began
        rows = _idle(deployment) if watch else []
        assert deployment.ask_to_end() == 0, deployment.said
    return took, rows


def keeps_bytecode(place: Path) -> dict[str, str]:
    """Return the variables by which Python keeps what it compiled, as it does unless it is told not to."""
    return {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(place / "bytecode")}


def _idle(deployment: Deployment) -> list[Row]:
    time.sleep(_SETTLE)
    top = psutil.Process(deployment.process.pid)
    pids = {_name(child): child.pid for child in top.children()}
    meter = CpuMeter(pids)
    time.sleep(_IDLE)
    used = meter.seconds()
    held = {name: memory_of(pid) for name, pid in pids.items()}
    whole = memory_of(top.pid)
    own = Memory(
        whole.resident - sum(one.resident for one in held.values()),
        whole.proportional - sum(one.proportional for one in held.values()),
    )
    rows: list[Row] = [[name, one.resident, one.proportional, used[name] / _IDLE * 100] for name, one in held.items()]
    rows.append(["storymaker up", own.resident, own.proportional, ""])
    rows.append(["all", whole.resident, whole.proportional, sum(used.values()) / _IDLE * 100])
    return rows


def _name(process: psutil.Process) -> str:
    command = process.cmdline()
    return command[2] if command[1:2] == ["-m"] else Path(command[0]).name


if __name__ == "__main__":
    main()
