"""The real window, driven without rest while a screen reader asks without rest. Run by `make reliability`.

Needs Linux with what `make test` installs; writes `tests/reports/restless.json`. A round that breaks is told with its
seed, the last things the hand did and what the program's fault handler said; `--first SEED --rounds 1 --debugger` lets
gdb stand by.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tests.screen.restless import Tally, one_round  # noqa: E402 - the checkout's own tests


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=6, help="how many, each in a home of its own")
    parser.add_argument("--seconds", type=float, default=150, help="how long one is")
    parser.add_argument("--first", type=int, default=1, help="the seed of the first one")
    parser.add_argument("--touches", type=float, default=0.03, help="share of questions that move focus or selection")
    parser.add_argument("--debugger", action="store_true", help="gdb writes a trace into the temporary folder")
    parser.add_argument("--report", type=Path, default=ROOT / "tests" / "reports" / "restless.json")
    asked = parser.parse_args(argv)

    tally = Tally()
    for seed in range(asked.first, asked.first + asked.rounds):
        one_round(tally, seed, asked.seconds, touches=asked.touches, debugger=asked.debugger)
        print(f"{tally.rounds} rounds, {tally.asked['asked']} questions, {len(tally.broken)} broken", flush=True)

    told = tally.report() | {"first_seed": asked.first}
    asked.report.parent.mkdir(parents=True, exist_ok=True)
    asked.report.write_text(json.dumps(told, indent=2) + "\n", "utf-8")
    print(json.dumps(told, indent=2))
    return 1 if tally.broken else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
