"""Counts what the guard gets wrong, kind by kind, without showing a draft.

Usage: python models/errors_by_kind.py DRAFTS.jsonl ANSWERS.jsonl

DRAFTS are in the form of `read_corpus.py`, ANSWERS of `evaluate.py`. Prints for each label how many identifiers were
not found, for each tag how many drafts were judged wrongly, and for what harmless drafts were disturbed.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

CUE = "QUASI"


def read(path: Path) -> dict[str, dict[str, Any]]:
    """Return the lines of a file by their id."""
    return {one["id"]: one for one in map(json.loads, filter(str.strip, path.read_text("utf-8").splitlines()))}


def missed(gold: dict[str, Any], found: dict[str, Any]) -> Iterable[tuple[str, bool]]:
    """Yield each identifier's label, and whether nothing that was found overlaps it."""
    spans = [(start, end) for start, end, label in found["spans"] if label != CUE]
    for start, end, label in gold["spans"]:
        if label != CUE:
            yield label, not any(start < other_end and other_start < end for other_start, other_end in spans)


def table(title: str, wrong: Counter[str], of: Counter[str]) -> None:
    """Print how many were wrong of how many, the most first."""
    print(title)
    for name, count in wrong.most_common():
        print(f"  {name:16} {count:4}" + (f" of {of[name]}" if of else ""))


def main() -> int:
    """Count and print; return the exit status."""
    gold, answers = read(Path(sys.argv[1])), read(Path(sys.argv[2]))
    labels, lost, tags, wrong, alarms = Counter[str](), Counter[str](), Counter[str](), Counter[str](), Counter[str]()
    turned = Counter[str]()
    for name, draft in gold.items():
        said = answers[name]
        for label, gone in missed(draft, said):
            labels[label] += 1
            lost[label] += gone
        tags.update(draft.get("tags", []))
        if said["verdict"] != draft["verdict"]:
            turned[f"{draft['verdict']} as {said['verdict']}"] += 1
            wrong.update(draft.get("tags", []))
        if draft["verdict"] == "clear" and said["verdict"] != "clear":
            alarms.update({label for *_, label in said["spans"]} or {"the draft as a whole"})
    table("verdicts", turned, Counter())
    table("identifiers not found", +lost, labels)
    table("drafts judged wrongly, by tag", wrong, tags)
    table("harmless drafts disturbed, by what was found in them", alarms, Counter())
    return 0


if __name__ == "__main__":
    sys.exit(main())
