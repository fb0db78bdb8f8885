"""Every picture of `make screenshots`, as many at a time as there are cores, into build/looks/.

    python packaging/looks_all.py [--language es]

Old pictures there go first, so what stands there afterwards was drawn now. Ends with 1 where a picture could not be
drawn or shows something cut, with how many there are told last.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import looks_settings  # beside this file
import looks_window  # beside this file

HERE = Path(__file__).resolve().parent
OUT = HERE.parent / "build" / "looks"
NOISE = "This plugin does not support propagateSizeHints()"
"""What Qt's offscreen part says for every window."""


def jobs(language: str) -> list[list[str]]:
    """Return what is to be run: one process for each look, the longest first."""
    spoken = ["--language", language] if language else []
    windows = [looks_window.kind_of(look) for look in looks_window.wanted("", language)]
    settings = looks_settings.wanted("", language)
    told = [["looks_window.py", "--look", look, *spoken] for look in windows]
    told += [["looks_settings.py", "--look", look, *spoken] for look in settings]
    return told if language else [*told, ["looks.py"]]


def run(job: list[str]) -> int:
    """Run one process; what it says stands together, and only the word a person needs."""
    program = [sys.executable, str(HERE / job[0]), *job[1:]]
    done = subprocess.run(program, check=False, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    lines = [line for line in done.stdout.splitlines() if line != NOISE]
    end = "" if done.returncode == 0 else f" ended with {done.returncode}"
    print("\n".join([f"{' '.join(job)}{end}", *(f"    {line}" for line in lines)]), flush=True)
    return done.returncode


def main() -> int:
    """Draw them all."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--language", default="", choices=("", "de", "es", "fr"), help="into a folder of its own")
    language = parser.parse_args().language
    out = OUT / language
    out.mkdir(parents=True, exist_ok=True)
    for old in out.glob("*.png"):
        old.unlink()
    with ThreadPoolExecutor(os.cpu_count() or 1) as side_by_side:
        ends = list(side_by_side.map(run, jobs(language)))
    print(f"{len(list(out.glob('*.png')))} pictures in {out.relative_to(HERE.parent)}/")
    return 1 if any(ends) else 0


if __name__ == "__main__":
    sys.exit(main())
