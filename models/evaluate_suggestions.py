"""Measures the safer words: takes every first suggestion of the drafts that block, and has the guard look again.

Usage: python models/evaluate_suggestions.py DRAFTS.jsonl [--sheet FILE.tsv] [--count N] [--seed N]

DRAFTS holds annotated drafts in plain form. Prints how many of the drafts that the guard blocks block no longer once
each finding has its first suggestion, as "fix all" in the window does it (where the words put in still block, it goes
over what blocks again, three rounds in all); how many words outside the findings stay; and
how many suggestions hold a word of the identifier they replace. `--sheet` writes N of the results, drawn by chance, to
be read and graded by hand.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from composer.guard.author import AuthorProfile
from composer.guard.engine import Engine
from composer.guard.model import load
from composer.guard.report import Finding, Report, Surface, Verdict
from composer.guard.submission import AccountKind, Submission
from composer.guard.surfaces import SEAM
from composer.text.span import Span
from composer.ui.all_suggestions import ROUNDS
from composer.ui.composer.marks import fitted
from models.evaluate_disguises import interval

_WORD = re.compile(r"\w+")


def applied(parts: Sequence[str], findings: Sequence[Finding]) -> tuple[str, ...]:
    """Return the posts with the first suggestion of each finding in its place."""
    made = list(parts)
    for found in sorted(findings, key=lambda one: -one.span.start):
        if found.surface is Surface.PART and found.suggestions:
            text = made[found.index]
            span, words = fitted(text, found.span, found.suggestions[0].replacement)
            made[found.index] = text[: span.start] + words + text[span.end :]
    return tuple(made)


def fixed(
    parts: Sequence[str], report: Report, look: Callable[[Sequence[str]], Report]
) -> tuple[tuple[str, ...], Report]:
    """Return the posts after one press of "fix all", and the answer for them."""
    better, after = tuple(parts), report
    for round_ in range(ROUNDS):
        findings = after.findings if round_ == 0 else [found for found in after.findings if found.blocks]
        better = applied(better, findings)
        after = look([part or " " for part in better])
        if after.verdict is not Verdict.BLOCK:
            break
    return better, after


def words_kept(text: str, spans: Sequence[Span], after: str) -> tuple[int, int]:
    """Return how many words outside the findings there are, and how many of them stand in the result."""
    outside = [m[0] for m in _WORD.finditer(text) if not any(span.overlaps(Span(*m.span())) for span in spans)]
    left = _WORD.findall(after)
    kept = 0
    for word in outside:
        if word in left:
            left.remove(word)
            kept += 1
    return len(outside), kept


def telling(report: Report, parts: Sequence[str]) -> int:
    """Return how many first suggestions repeat a word of what they replace."""
    count = 0
    for found in report.findings:
        if found.blocks and found.suggestions and found.surface is Surface.PART:
            old = {word.lower() for word in _WORD.findall(found.span.of(parts[found.index]))}
            new = {word.lower() for word in _WORD.findall(found.suggestions[0].replacement)}
            count += bool({word for word in old & new if word[0].isupper() or word.isdigit()})
    return count


def main() -> int:
    """Measure, print and write the sheet; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("drafts", type=Path)
    parser.add_argument("--sheet", type=Path)
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    engine, profile = Engine(load()), AuthorProfile()

    def look(parts: Sequence[str]) -> Report:
        return engine.inspect(Submission("evaluation", AccountKind.BY_HAND, tuple(parts)), profile)

    rows: list[tuple[str, str, str, str]] = []
    words = kept = told = passed = 0
    for line in filter(str.strip, args.drafts.read_text("utf-8").splitlines()):
        item = json.loads(line)
        parts = tuple(item["text"].split(SEAM))
        report = look(parts) if item["verdict"] == "block" else None
        if report is None or report.verdict is not Verdict.BLOCK:
            continue
        better, after = fixed(parts, report, look)
        passed += after.verdict is not Verdict.BLOCK
        told += telling(report, parts)
        for place, part in enumerate(parts):
            spans = [one.span for one in report.findings if one.surface is Surface.PART and one.index == place]
            there, stay = words_kept(part, spans, better[place])
            words, kept = words + there, kept + stay
        rows.append((item["id"], after.verdict.value, item["text"], SEAM.join(better)))
    print(f"drafts blocked                        {len(rows)}")
    print(f"... that block no longer              {interval(passed, len(rows))}")
    print(f"words outside the findings, untouched {interval(kept, words)}")
    print(f"suggestions with a word of their own finding's {told}")
    if args.sheet:
        drawn = sorted(random.Random(args.seed).sample(rows, min(args.count, len(rows))))
        lines = ["\t".join(one.replace("\n", " / ") for one in row) for row in drawn]
        args.sheet.write_text("\n".join(["draft\tafter\tbefore\tgrade and result", *lines]) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
