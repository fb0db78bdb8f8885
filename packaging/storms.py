"""Ten thousand schedules of faults against the practice service, on a clock they move. Run by `make reliability`."""

from __future__ import annotations

import sys
from pathlib import Path

from reports import options, run_schedules

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tests.outbox.storm import Season  # noqa: E402 - the checkout's own tests, wherever it is started from

A_SERVICE = 100
"""Schedules on one service; then a fresh one."""


def main(argv: list[str]) -> int:
    parser = options(__doc__, "storms")
    parser.add_argument("--runs", type=int, default=10_000, help="how many schedules")
    parser.add_argument("--seed", type=int, default=1_000, help="the first one")
    parser.add_argument("--minutes", type=float, default=0.0, help="begin no further services after that; 0: no end")
    asked = parser.parse_args(argv)
    return run_schedules(Season(), asked, A_SERVICE, asked.minutes)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
