"""Measures how much of what the guard stops it still stops when every identifier in the draft is disguised.

Usage: python models/evaluate_disguises.py DRAFTS.jsonl [--seed N]

DRAFTS holds annotated drafts in plain form. Of those that must block, and that the guard does not let through as they
are, each is written once for every disguise that says something about one of its identifiers. Prints for each disguise,
and for all, how many are still not let through (and how many still block), with 95 % intervals.
"""

from __future__ import annotations

import argparse
import json
import math
import random
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from composer.guard.author import AuthorProfile
from composer.guard.engine import Engine
from composer.guard.model import load
from composer.guard.report import Verdict
from composer.guard.submission import AccountKind, Submission
from composer.guard.surfaces import SEAM
from models.disguises import DISGUISES, Disguise


def disguised(item: dict[str, Any], disguise: Disguise, rng: random.Random) -> str | None:
    """Return a draft with each of its identifiers disguised that can be; None where none can."""
    pieces: list[str] = []
    last, changed = 0, False
    for start, end, label in sorted(item["spans"]):
        if label == "QUASI" or start < last:
            continue
        words = disguise(item["text"][start:end], rng)
        changed = changed or words is not None
        pieces += [item["text"][last:start], item["text"][start:end] if words is None else words]
        last = end
    return "".join([*pieces, item["text"][last:]]) if changed else None


def interval(hits: int, of: int) -> str:
    """Return a share with its 95 % interval (Wilson)."""
    if not of:
        return "-"
    share, z = hits / of, 1.96
    middle = (share + z * z / (2 * of)) / (1 + z * z / of)
    half = z / (1 + z * z / of) * math.sqrt(share * (1 - share) / of + z * z / (4 * of * of))
    return f"{share:.3f} ({middle - half:.3f} to {middle + half:.3f})"


def main() -> int:
    """Measure and print; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("drafts", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    engine, profile = Engine(load()), AuthorProfile()

    def verdict(text: str) -> Verdict:
        parts = tuple(part or " " for part in text.split(SEAM))
        return engine.inspect(Submission("evaluation", AccountKind.BY_HAND, parts), profile).verdict

    items = [json.loads(line) for line in args.drafts.read_text("utf-8").splitlines() if line.strip()]
    items = [item for item in items if item["verdict"] == "block" and verdict(item["text"]) is not Verdict.CLEAR]
    asked, stopped, blocked = Counter[str](), Counter[str](), Counter[str]()
    for name, disguise in DISGUISES.items():
        rng = random.Random(f"{args.seed} {name}")
        for text in filter(None, (disguised(item, disguise, rng) for item in items)):
            found = verdict(text)
            for one in (name, "all"):
                asked[one] += 1
                stopped[one] += found is not Verdict.CLEAR
                blocked[one] += found is Verdict.BLOCK
    print(f"{len(items)} drafts that must block and are not let through undisguised")
    print(f"{'disguise':28} {'n':>5}  not let through            blocked")
    for name in (*DISGUISES, "all"):
        told = f"{interval(stopped[name], asked[name]):26} {interval(blocked[name], asked[name])}"
        print(f"{name:28} {asked[name]:5}  {told}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
