"""What the runs of `make reliability` share: a report that is kept and shown, and schedules, a service at a time."""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Protocol

FOLDER = Path(__file__).resolve().parents[1] / "tests" / "reports"


class Schedules(Protocol):
    """Many schedules of faults, each drawn from a seed."""

    schedules: int
    broken: list[str]

    def run(self, seeds: range) -> None: ...

    def report(self) -> dict[str, Any]: ...


def options(about: str | None, name: str) -> argparse.ArgumentParser:
    """Return a parser that knows where the report goes: by default `tests/reports/NAME.json`."""
    parser = argparse.ArgumentParser(description=about)
    parser.add_argument("--report", type=Path, default=FOLDER / f"{name}.json")
    return parser


def keep(told: Mapping[str, Any], path: Path, *, shown: bool = True) -> None:
    """Write a report, and show it."""
    words = json.dumps(told, indent=2)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(words + "\n", "utf-8")
    if shown:
        print(words)


def run_schedules(schedules: Schedules, asked: argparse.Namespace, a_service: int, minutes: float = 0.0) -> int:
    """Run `asked.runs` schedules from `asked.seed` on, so many on one service; return the program's status.

    What is known so far is kept after each service. After so many minutes no further one begins; 0: no end.
    """
    began, end = time.monotonic(), asked.seed + asked.runs
    told: dict[str, Any] = {}
    for first in range(asked.seed, end, a_service):
        if minutes and time.monotonic() - began > minutes * 60:
            break
        schedules.run(range(first, min(first + a_service, end)))
        print(f"{schedules.schedules} schedules, {len(schedules.broken)} broken", flush=True)
        told = schedules.report() | {"first_seed": asked.seed, "seconds": round(time.monotonic() - began)}
        keep(told, asked.report, shown=False)
    keep(told, asked.report)
    return 1 if schedules.broken or schedules.schedules < asked.runs else 0
