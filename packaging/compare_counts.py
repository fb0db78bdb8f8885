"""Compares the counter with twitter-text-parser on 10,000 generated strings (part of `make reliability`).

Writes `tests/reports/counts.json`: how many are told alike, and how many differ for which known reason. The reasons are
those of `tests/text/test_against_parser.py`. Exit status: 0 every difference has its reason, 1 one has none.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
REPORT = ROOT / "tests" / "reports" / "counts.json"
FIRST_SEED = 100_000
"""Not among the seeds of the tests."""


def main() -> int:
    """Compare, print, write the report."""
    parser = argparse.ArgumentParser(description="Compares the counter with an independent one.")
    parser.add_argument("--strings", type=int, default=10_000, help="how many (default 10,000)")
    wanted = parser.parse_args().strings
    sys.path.insert(0, str(ROOT))
    from tests.text import test_against_parser as other

    kinds = (other.sentences, other.scraps, other.long_posts, other.emoji_in_words)
    told: Counter[str] = Counter()
    for rank in range(wanted):
        text = kinds[rank % len(kinds)](FIRST_SEED + rank)
        why = other.difference(text)
        told[why or "alike"] += 1
        if why == "unexplained":
            print(f"unexplained: {text!r}", file=sys.stderr)
    report = {"strings": wanted, "told": dict(sorted(told.items()))}
    REPORT.write_text(json.dumps(report, indent=2) + "\n", "utf-8")
    print(json.dumps(report))
    return 1 if told["unexplained"] else 0


if __name__ == "__main__":
    sys.exit(main())
