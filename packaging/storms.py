"""Ten thousand schedules of faults against the practice service, on a clock they move. Run by `make reliability`."""

from __future__ import annotations

import argparse
import json
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tests.outbox.storm import Season  # noqa: E402 - the checkout's own tests, wherever it is started from

A_SERVICE = 100
"""Schedules on one service; then a fresh one."""


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=10_000, help="how many schedules")
    parser.add_argument("--seed", type=int, default=1_000, help="the first one")
    parser.add_argument("--report", type=Path, default=ROOT / "tests" / "reports" / "storms.json")
    parser.add_argument("--minutes", type=float, default=0.0, help="begin no further services after that; 0: no end")
    asked = parser.parse_args(argv)

    season, began = Season(), time.monotonic()
    for first in range(asked.seed, asked.seed + asked.runs, A_SERVICE):
        if asked.minutes and time.monotonic() - began > asked.minutes * 60:
            break
        season.run(range(first, min(first + A_SERVICE, asked.seed + asked.runs)))
        print(f"{season.storms} schedules, {len(season.broken)} broken", flush=True)
        keep(asked.report, season, asked.seed, time.monotonic() - began)
    print(asked.report.read_text("utf-8"))
    return 1 if season.broken or season.storms < asked.runs else 0


def keep(report: Path, season: Season, first_seed: int, seconds: float) -> None:
    """Write down what is known so far."""
    told = season.report() | {"first_seed": first_seed, "seconds": round(seconds)}
    report.parent.mkdir(parents=True, exist_ok=True)
    report.write_text(json.dumps(told, indent=2) + "\n", "utf-8")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
