"""Two real processes on one store and one service, killed and stopped by chance. Run by `make reliability`."""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tests.outbox.two import Pair  # noqa: E402 - the checkout's own tests, wherever it is started from

A_SERVICE = 25
"""Schedules on one service; then a fresh one."""


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=200, help="how many schedules")
    parser.add_argument("--seed", type=int, default=1_000, help="the first one")
    parser.add_argument("--report", type=Path, default=ROOT / "tests" / "reports" / "two_programs.json")
    asked = parser.parse_args(argv)

    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        pair = Pair(Path(folder))
        for first in range(asked.seed, asked.seed + asked.runs, A_SERVICE):
            pair.run(range(first, min(first + A_SERVICE, asked.seed + asked.runs)))
            print(f"{pair.schedules} schedules, {len(pair.broken)} broken", flush=True)

    told = pair.report() | {"first_seed": asked.seed, "seconds": round(time.monotonic() - began)}
    asked.report.parent.mkdir(parents=True, exist_ok=True)
    asked.report.write_text(json.dumps(told, indent=2) + "\n", "utf-8")
    print(json.dumps(told, indent=2))
    return 1 if pair.broken else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
