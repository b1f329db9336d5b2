"""Run a module under a profiler: ``python -m tests.bench.profiled FILE MODULE …``; SIGUSR2 has it write its finds.

Only the main thread is looked at, where the event loop is; waiting for the network is told apart by its name.
"""

import cProfile
import runpy
import signal
import sys
from types import FrameType


def main(file: str, module: str, arguments: list[str]) -> None:
    """Run the module as if it were the program."""
    profile = cProfile.Profile()

    def write(_: int, __: FrameType | None) -> None:
        profile.disable()
        profile.dump_stats(file)
        profile.clear()
        profile.enable()

    signal.signal(signal.SIGUSR2, write)
    sys.argv = [module, *arguments]
    profile.enable()
    runpy.run_module(module, run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3:])
