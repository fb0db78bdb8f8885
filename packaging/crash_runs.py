"""Kills the program again and again while it types and sends, and counts what broke. Run by `make reliability`."""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tests.crash.harness import Crashes, Tally  # noqa: E402 - the checkout's own tests, wherever it is started from

A_STORE = 20
"""Kills on one store; then a fresh one, so that being killed while it is made is tried often too."""


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=1000, help="how often to kill it")
    parser.add_argument("--seed", type=int, default=1, help="where the draws begin")
    parser.add_argument("--report", type=Path, default=ROOT / "tests" / "reports" / "crash.json")
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

    asked.report.parent.mkdir(parents=True, exist_ok=True)
    asked.report.write_text(json.dumps(whole.report(), indent=2) + "\n", "utf-8")
    print(json.dumps(whole.report(), indent=2))
    return 1 if whole.broken else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
