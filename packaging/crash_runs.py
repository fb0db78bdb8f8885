"""Kills the program again and again while it types and sends, and counts what broke. Run by `make reliability`."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from reports import keep, options

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tests.crash.harness import Crashes, Tally  # noqa: E402 - the checkout's own tests, wherever it is started from

A_STORE = 20
"""Kills on one store; then a fresh one, so that being killed while it is made is tried often too."""


def main(argv: list[str]) -> int:
    parser = options(__doc__, "crash")
    parser.add_argument("--runs", type=int, default=1000, help="how often to kill it")
    parser.add_argument("--seed", type=int, default=1, help="where the draws begin")
    asked = parser.parse_args(argv)

    whole = Tally()
    left, seed = asked.runs, asked.seed
    while left > 0:
        with tempfile.TemporaryDirectory() as folder:
            tally = Crashes(Path(folder), seed).run(min(left, A_STORE))
        whole.kills += tally.kills
        whole.seconds += tally.seconds
        whole.counts += tally.counts
        whole.broken += [f"seed {seed}: {what}" for what in tally.broken]
        left, seed = left - tally.kills, seed + 1
        print(f"{whole.kills} kills, {len(whole.broken)} broken", flush=True)

    keep(whole.report(), asked.report)
    return 1 if whole.broken else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
