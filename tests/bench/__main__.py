"""``python -m tests.bench`` runs every bench, ``python -m tests.bench NAME …`` some: each prints its tables.

The figures that matter are ratios within one run. A bench fails when the work was not done, never by how long it took.
"""

import importlib
import sys
import time

BENCHES = ("makespan", "throughput", "rebuild", "gateway", "start", "first")
"""What runs when no name is given; ``web`` wants a browser: ``make bench-web``."""


def main(names: list[str]) -> int:
    """Run benches by name, one after the other."""
    if unknown := [name for name in names if name not in (*BENCHES, "web")]:
        print(f"No such bench: {', '.join(unknown)}. There are {', '.join(BENCHES)} and web.", file=sys.stderr)
        return 2
    for name in names or BENCHES:
        began = time.monotonic()
        print(f"== {name}", flush=True)
        importlib.import_module(f"tests.bench.{name}").main()
        print(f"({time.monotonic() - began:.0f} s)", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
