"""Writes `models/manifest.json`: the SHA-256 of each file the guard loads.

Usage: python models/make_manifest.py [--check]

Run it after one of them has changed, and look at the difference before it goes in.
`--check` writes nothing and ends with 1 where the manifest is not what would be written.
"""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path

HOME = Path(__file__).resolve().parent
SINGLE = ("weights.json", "reader/reader.onnx", "reader/vocab.txt")


def digest(path: Path) -> str:
    """Return the SHA-256 of a file, hexadecimal."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def build() -> str:
    """Return the text of the manifest."""
    lists = [path.relative_to(HOME).as_posix() for path in (HOME / "lexicon").glob("*.txt")]
    files = {name: digest(HOME / name) for name in sorted([*lists, *SINGLE])}
    return json.dumps({"files": files}, indent=1, sort_keys=True) + "\n"


def main() -> int:
    """Write or check the manifest; return the exit status."""
    target, text = HOME / "manifest.json", build()
    if "--check" in sys.argv[1:]:
        return 0 if target.is_file() and target.read_text("utf-8") == text else 1
    target.write_text(text, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
