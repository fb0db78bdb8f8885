"""Where this computer keeps dictionaries: those that the system, the author or LibreOffice installed for hunspell.

Vignette brings American English; whoever writes in another language has its dictionary mostly already, since browsers,
mail and office programs use the same ones.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Final

OWN: Final = "en_US"
"""The dictionary that comes with the program; one of the same name elsewhere is left alone."""

_NAME: Final = re.compile(r"[a-z]{2,3}(?:_[A-Z]{2})?")
_PLACES: Final = {
    "darwin": ("~/Library/Spelling", "/Library/Spelling"),
    "linux": (
        "~/.local/share/hunspell",
        "/usr/local/share/hunspell",
        "/usr/share/hunspell",
        "/usr/share/myspell/dicts",
        "/usr/share/myspell",
    ),
}
_OFFICES: Final = {
    "win32": r"C:\Program Files\LibreOffice\share\extensions",
    "darwin": "/Applications/LibreOffice.app/Contents/Resources/extensions",
    "linux": "/usr/lib/libreoffice/share/extensions",
}


def dictionary_folders(platform: str = sys.platform) -> tuple[Path, ...]:
    """Return the folders to look into, the nearest first; `DICPATH` names some, as for hunspell itself."""
    named = [Path(name) for name in os.environ.get("DICPATH", "").split(os.pathsep) if name]
    usual = [Path(name).expanduser() for name in _PLACES.get(platform, ())]
    office = Path(_OFFICES.get(platform, os.devnull))
    extensions = sorted(office.glob("dict-*")) if office.is_dir() else []
    return (*named, *usual, *extensions)


def found_in(folders: Iterable[Path]) -> dict[str, Path]:
    """Return the folder of each dictionary by its name, such as `de_DE` or `fr`; of two the first. Never raises."""
    found: dict[str, Path] = {}
    for folder in folders:
        try:
            names = sorted(path.stem for path in folder.glob("*.dic") if path.with_suffix(".aff").is_file())
        except OSError:
            continue
        for name in names:
            if _NAME.fullmatch(name) and name != OWN:
                found.setdefault(name, folder)
    return dict(sorted(found.items()))
