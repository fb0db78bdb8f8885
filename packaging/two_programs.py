"""Two real processes on one store and one service, killed and stopped by chance. Run by `make reliability`."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from reports import options, run_schedules

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tests.outbox.two import Pair  # noqa: E402 - the checkout's own tests, wherever it is started from

A_SERVICE = 25
"""Schedules on one service; then a fresh one."""


def main(argv: list[str]) -> int:
    parser = options(__doc__, "two_programs")
    parser.add_argument("--runs", type=int, default=200, help="how many schedules")
    parser.add_argument("--seed", type=int, default=1_000, help="the first one")
    asked = parser.parse_args(argv)
    with tempfile.TemporaryDirectory() as folder:
        return run_schedules(Pair(Path(folder)), asked, A_SERVICE)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
