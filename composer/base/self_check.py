"""Whether this program's own files are as they were built: by the sums beside a frozen program, or a wheel's RECORD.

It tells damage, not origin: whoever changes a file can change its sum. Only the package's signature says whose it is.
"""

from __future__ import annotations

import base64
import csv
import hashlib
import json
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from composer.base.paths import models

MANIFEST: Final = "files.sha256"
"""Beside a frozen program: a line a file, SHA-256 in hexadecimal, two blanks, the path from there. In an app of macOS,
where beside the program only code may lie, among its resources; the paths are from its `Contents`."""

_PACKAGE: Final = Path(__file__).resolve().parent.parent
_CODE: Final = frozenset({".py", ".pyc", ".so", ".pyd", ".dll", ".dylib", ".onnx"})


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was found.

    Attributes:
        kind: `frozen`, `wheel` or `checkout`; of a checkout only the model is known.
        checked: How many files were read.
        changed: Files whose bytes are others.
        missing: Files that are not there.
        added: Files of code that no list names; of a frozen program only.
    """

    kind: str
    checked: int
    changed: tuple[str, ...]
    missing: tuple[str, ...]
    added: tuple[str, ...] = ()

    @property
    def whole(self) -> bool:
        """Whether everything that is known is as it was built."""
        return not (self.changed or self.missing or self.added)


def look() -> Outcome:
    """Read every file that a list names. It takes a second or two.

    Raises:
        OSError: The list itself cannot be read.
        ValueError: The list is none.
    """
    return packaged() or model()


def packaged() -> Outcome | None:
    """Read every file of what was built and installed; None for a checkout.

    Raises:
        OSError: The list itself cannot be read.
        ValueError: The list is none.
    """
    if getattr(sys, "frozen", False):
        beside = Path(sys.executable).parent
        return frozen(beside.parent if beside.name == "MacOS" else beside)
    record = next(iter(sorted(_PACKAGE.parent.glob("vignette_composer-*.dist-info/RECORD"))), None)
    if record is not None and (_PACKAGE / "_data").is_dir():
        return _compared("wheel", _PACKAGE.parent, dict(_recorded(record)))
    return None


def listing(folder: Path) -> Path:
    """Return where the list of a frozen program's sums lies; `folder` is `Contents` in an app of macOS."""
    return folder / "Resources" / MANIFEST if folder.name == "Contents" else folder / MANIFEST


def frozen(folder: Path) -> Outcome:
    """Look at a frozen program in its folder."""
    sums = dict(_listed(listing(folder)))
    found = _compared("frozen", folder, sums)
    code = (path for path in folder.rglob("*") if path.suffix in _CODE and path.is_file() and not _inner(path, folder))
    added = sorted(name for path in code if (name := path.relative_to(folder).as_posix()) not in sums)
    return Outcome("frozen", found.checked, found.changed, found.missing, tuple(added))


def _inner(path: Path, folder: Path) -> bool:
    """Tell whether this is a link to another file of the program: an app of macOS has many."""
    return path.is_symlink() and path.resolve().is_relative_to(folder.resolve())


def model() -> Outcome:
    """Look at the model alone, in a checkout."""
    listed = json.loads((models() / "manifest.json").read_text("utf-8"))["files"]
    return _compared("checkout", models(), {str(name): str(digest) for name, digest in listed.items()})


def sum_of(path: Path) -> str:
    """Return SHA-256 of a file, hexadecimal; read in pieces.

    Raises:
        OSError: It cannot be read.
    """
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _compared(kind: str, folder: Path, sums: Mapping[str, str]) -> Outcome:
    changed: list[str] = []
    missing: list[str] = []
    for name, digest in sums.items():
        path = folder / name
        if not path.is_file():
            missing.append(name)
        elif sum_of(path) != digest:
            changed.append(name)
    return Outcome(kind, len(sums) - len(missing), tuple(changed), tuple(missing))


def _listed(manifest: Path) -> Iterator[tuple[str, str]]:
    for line in manifest.read_text("utf-8").splitlines():
        digest, gap, name = line[:64], line[64:66], line[66:]
        if gap != "  " or not name:
            raise ValueError("no list of sums")
        yield name, digest


def _recorded(record: Path) -> Iterator[tuple[str, str]]:
    """Yield the files of a wheel; its own lists have no sum."""
    with record.open(encoding="utf-8", newline="") as file:
        for row in csv.reader(file):
            if len(row) == 3 and row[1].startswith("sha256="):
                raw = base64.urlsafe_b64decode(row[1].removeprefix("sha256=") + "==")
                yield row[0], raw.hex()
