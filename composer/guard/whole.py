"""Whether the program that looks is the one that was built: its files are summed while the model loads."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from typing import Final

from composer.base import self_check
from composer.base.errors import GuardError
from composer.base.hardening import BACKGROUND

PATIENCE_S: Final = 4.0
"""Less than a check may take: on a slow disk the first one is told as late, and the next finds the files read."""


class Files:
    """Sums the files on a thread of its own, while the model loads on another.

    A checkout has no list but the model's, which is compared while it loads. One of several guards that read an
    archive in the background lets nothing out, and sums nothing.

    Args:
        packaged: Compares; None for a checkout. `base.self_check.packaged` where left out.
    """

    def __init__(self, packaged: Callable[[], self_check.Outcome | None] = self_check.packaged) -> None:
        self._packaged = packaged
        self._code = ""
        self._thread = threading.Thread(target=self._look, name="files", daemon=True)
        if BACKGROUND not in os.environ:
            self._thread.start()

    def refuse_if_changed(self, *, wait: bool = True) -> None:
        """Wait for the sums, or go by what is known so far.

        Raises:
            GuardError: `guard.changed` where a file differs, lacks, or was added · `guard.late`.
        """
        if self._thread.ident is None:
            return
        self._thread.join(PATIENCE_S if wait else 0)
        if self._thread.is_alive() and wait:
            raise GuardError("guard.late")
        if self._code:
            raise GuardError(self._code)

    def _look(self) -> None:
        try:
            found = self._packaged()
        except (OSError, ValueError, KeyError):
            self._code = "guard.changed"
        else:
            self._code = "" if found is None or found.whole else "guard.changed"
