"""Where another program lies: in the folders of PATH that are named in full, and nowhere else.

`shutil.which` takes the folder the program was started in before all others on Windows, and everywhere where PATH holds
an empty or relative entry; in there may be what somebody else has put.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Final

_ENDINGS: Final = (".exe",) if sys.platform == "win32" else ("",)


def found(name: str) -> str | None:
    """Return the whole path of a program; None where there is none."""
    for folder in os.get_exec_path():
        if not Path(folder).is_absolute():
            continue
        for ending in _ENDINGS:
            path = Path(folder, name + ending)
            if path.is_file() and os.access(path, os.X_OK):
                return str(path)
    return None
