"""Weighs a frozen program and its packages, folder by folder, beside what was weighed last.

Usage: python packaging/weigh.py FOLDER [PACKAGE ...] [--keep]

`--keep` writes tests/reports/package.json. A megabyte is 1,048,576 bytes, as `du` counts. Ends with 1 where
a goal is missed.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from pathlib import Path

REPORT = Path(__file__).resolve().parents[1] / "tests" / "reports" / "package.json"
MB = 1 << 20
GOALS = {"installed": 260.0, ".deb": 110.0}


def weighed(folder: Path) -> dict[str, float]:
    """Return megabytes by part: a folder of `_internal`, its libraries together, and the program itself."""
    parts: Counter[str] = Counter()
    seen: set[int] = set()
    for path in folder.rglob("*"):
        if path.is_symlink() or not path.is_file() or path.stat().st_ino in seen:
            continue
        seen.add(path.stat().st_ino)
        inner = path.relative_to(folder).parts
        single = len(inner) == 2 and inner[0] == "_internal"
        sort = "Qt and ICU" if inner[-1].startswith(("libQt6", "libicu")) else "other libraries"
        parts[inner[0] if len(inner) == 1 else sort if single else inner[1]] += path.stat().st_size
    return {name: round(size / MB, 1) for name, size in parts.most_common()}


def main() -> int:
    """Print the table; return the exit status."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("packages", type=Path, nargs="*")
    parser.add_argument("--keep", action="store_true")
    chosen = parser.parse_args()
    parts = weighed(chosen.folder)
    total = sum(path.stat().st_size for path in chosen.folder.rglob("*") if path.is_file() and not path.is_symlink())
    whole = {"installed": round(total / MB, 1)}
    whole |= {"".join(path.suffixes[-1:]): round(path.stat().st_size / MB, 1) for path in chosen.packages}
    before = {"whole": {}, "parts": {}} | (json.loads(REPORT.read_text("utf-8")) if REPORT.exists() else {})
    for told, now in (("parts", parts), ("whole", whole)):
        for name in sorted(now | before[told], key=lambda name: (-now.get(name, 0), name)):
            was = before[told].get(name)
            if told == "whole" or max(now.get(name, 0), was or 0) >= 1:
                print(f"{name:<24}{'' if was is None else was:>10}{now.get(name, 0):>10}")
    missed = [name for name, most in GOALS.items() if whole.get(name, 0) > most]
    if chosen.keep:
        kept = {"whole": whole, "parts": parts, "goals": before.get("goals", {}) | GOALS}
        kept["met"] = before.get("met", {}) | {name: name not in missed for name in GOALS}
        REPORT.write_text(json.dumps(before | kept, indent=1) + "\n", "utf-8")
    print(
        *(f"{name} is over its goal of {GOALS[name]:.0f} MB" for name in missed), sep="\n", end="\n" if missed else ""
    )
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
