"""Measures a newcomer's way: `make run`, for the first time in a home, to a first post on the practice timeline.

Run by `make bench`, on a screen of its own; needs Linux with what `make test` installs. What is missing of the program
is installed before, as it is once on any computer. A hand without a mind does it: the seconds are the program's, and
the ten of taking back, not those of reading. Figures go to `tests/reports/newcomer.json`. Exit status: 0 both goals
met, 1 one was missed.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tests.screen.conftest import made_desktop  # noqa: E402 - the checkout's own tests, wherever it is started from
from tests.screen.newcomer import MOST_ACTIONS, MOST_SECONDS, Newcomer  # noqa: E402


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--report", type=Path, default=ROOT / "tests" / "reports" / "newcomer.json")
    asked = parser.parse_args(argv)

    stages: dict[str, float] = {}
    with tempfile.TemporaryDirectory(prefix="vignette-newcomer-") as folder, made_desktop(Path(folder)) as desktop:
        somebody, began = Newcomer(desktop), time.monotonic()
        desktop.start(["make", "run"], cwd=ROOT)
        somebody.walk(lambda stage: stages.update({stage: round(time.monotonic() - began, 1)}))
        seconds = round(time.monotonic() - began, 1)
    met = {"seconds": seconds <= MOST_SECONDS, "actions": len(somebody.did) <= MOST_ACTIONS}
    told = {
        "seconds": seconds,
        "actions": len(somebody.did),
        "did": somebody.did,
        "seconds_to": stages,
        "goals": {"seconds": MOST_SECONDS, "actions": MOST_ACTIONS},
        "met": met,
    }
    asked.report.write_text(json.dumps(told, indent=2) + "\n", "utf-8")
    print(json.dumps(told, indent=2))
    return 0 if all(met.values()) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
