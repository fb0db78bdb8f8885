"""Runs the guard over drafts and prints its answers, one JSON object a line, for the benchmark's scorer.

Usage: python models/evaluate.py DRAFTS.jsonl > ANSWERS.jsonl

DRAFTS: `{"id", "text"}` a line, the posts of a thread separated by a line of three dashes. An answer is
`{"id", "verdict", "spans": [[start, end, label], ...]}` with offsets in code points of that text. What could not be
looked at is listed as `not_looked`. The time per draft goes to standard error.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from pathlib import Path

from composer.guard.author import AuthorProfile
from composer.guard.engine import Engine
from composer.guard.model import load
from composer.guard.submission import AccountKind, Submission
from composer.guard.surfaces import SEAM


def main() -> int:
    """Answer for each draft; return the exit status."""
    lines = Path(sys.argv[1]).read_text("utf-8").splitlines()
    engine, profile = Engine(load()), AuthorProfile()
    times: list[float] = []
    for line in filter(str.strip, lines):
        item = json.loads(line)
        parts = tuple(item["text"].split(SEAM))
        begun = time.perf_counter()
        report = engine.inspect(Submission("evaluation", AccountKind.BY_HAND, parts), profile)
        times.append(time.perf_counter() - begun)
        starts = [sum(len(part) + len(SEAM) for part in parts[:index]) for index in range(len(parts))]
        spans = [
            [starts[found.index] + found.span.start, starts[found.index] + found.span.end, found.label.value]
            for found in report.findings
        ]
        answer = {"id": item["id"], "verdict": report.verdict.value, "spans": spans, "not_looked": report.not_looked}
        print(json.dumps(answer))
    times.sort()
    middle, late = times[len(times) // 2], times[int(len(times) * 0.95)]
    resident = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    spent = f"median {middle * 1000:.1f} ms, p95 {late * 1000:.1f} ms, {resident} MB resident"
    print(f"{len(times)} drafts, {spent}", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
