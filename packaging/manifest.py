"""Writes the sums of a frozen program's files beside them, for `vignette --self-check`.

Usage: python packaging/manifest.py FOLDER [LEFT_OUT ...]

FOLDER is the program's, or `Contents` of an app of macOS. LEFT_OUT are files, by their paths from there, whose bytes a
later signature changes.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parents[1])]

from composer.base.self_check import listing, sum_of  # noqa: E402


def main() -> int:
    """Write it; return the exit status."""
    folder = Path(sys.argv[1])
    files = sorted(path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    lines = [
        f"{sum_of(path)}  {path.relative_to(folder).as_posix()}"
        for path in files
        if path != listing(folder) and path.relative_to(folder).as_posix() not in sys.argv[2:]
    ]
    listing(folder).write_text("\n".join(lines) + "\n", "utf-8")
    print(f"{len(lines)} files")
    return 0


if __name__ == "__main__":
    sys.exit(main())
