"""Measures how often the guard disturbs texts that are harmless, and prints what it disturbed most surely.

Usage: python models/evaluate_silence.py TEXTS.jsonl... [--show N]

TEXTS: `{"text"}` a line, harmless all of them: headlines of health desks, the openings of exam questions. Prints for
each file how many are blocked, and how many are blocked or warned of, with 95 % intervals.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from pathlib import Path

from composer.guard.author import AuthorProfile
from composer.guard.engine import Engine
from composer.guard.model import load
from composer.guard.report import Report, Verdict
from composer.guard.submission import AccountKind, Submission
from models.evaluate_disguises import interval


def main() -> int:
    """Measure and print; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("texts", type=Path, nargs="+")
    parser.add_argument("--show", type=int, default=0)
    args = parser.parse_args()
    engine, profile = Engine(load()), AuthorProfile()
    for path in args.texts:
        texts = [json.loads(line)["text"] for line in path.read_text("utf-8").splitlines() if line.strip()]
        reports = [engine.inspect(Submission("evaluation", AccountKind.BY_HAND, (text,)), profile) for text in texts]
        blocked = sum(one.verdict is Verdict.BLOCK for one in reports)
        disturbed = sum(one.verdict is not Verdict.CLEAR for one in reports)
        print(f"{path.stem}: {len(texts)} texts")
        print(f"  blocked             {interval(blocked, len(texts))}")
        print(f"  blocked or warned   {interval(disturbed, len(texts))}")
        print("  blocked for        ", dict(Counter(label for one in reports for label in _labels(one))))
        stopped = [(text, one) for text, one in zip(texts, reports, strict=True) if one.verdict is Verdict.BLOCK]
        for text, one in stopped[: args.show]:
            print("   ", text.replace("\n", " / "), [(f.label.value, f.span.of(text), f.score) for f in one.findings])
    return 0


def _labels(report: Report) -> set[str]:
    return {found.label.value for found in report.findings if found.blocks}


if __name__ == "__main__":
    sys.exit(main())
