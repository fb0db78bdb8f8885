"""When Python clears away what points at itself in circles: between the author's keys, never in the middle of a save.

Left to itself it begins wherever the last straw falls, on any thread, and holds them all: a sweep of everything takes
longer than a frame of the window.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Slot

from composer.base.forgetting import forget_words

EACH_MS: Final = 500
QUIET_S: Final = 3.0
"""So long nobody has touched anything when all of it is swept: what was typed is saved by then."""

_YOUNG, _MIDDLE, _OLD = 700, 10, 10  # Python's own measure of when each generation is due
_OVERDUE: Final = 10
_TURN_S: Final = 0.001
"""How long one thread may keep the others waiting for Python; five of Python's own would show."""


class Sweeper(QObject):
    """Takes over from Python until it is closed.

    Args:
        away_s: Tells since how many seconds nobody has touched anything.
    """

    def __init__(self, away_s: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._away_s = away_s
        self._turn_s = sys.getswitchinterval()
        sys.setswitchinterval(_TURN_S)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(EACH_MS)
        self._timer.timeout.connect(self.sweep)
        self._timer.start()

    @Slot()
    def sweep(self) -> None:
        """Sweep what is due: what is young at any moment, everything only where nobody waits for the window."""
        young, middle, old = gc.get_count()
        if old > _OLD and (self._away_s() >= QUIET_S or old > _OLD * _OVERDUE):
            gc.collect()
        elif middle > _MIDDLE:
            gc.collect(1)
        elif young > _YOUNG:
            gc.collect(0)

    @Slot()
    def close(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        sys.setswitchinterval(self._turn_s)
        gc.enable()


def put_away(*parts: QObject | None) -> None:
    """Let parts of Qt go now, not some time; and, once nobody works on them, all that only they held: words, keys."""
    for part in filter(None, parts):
        part.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QTimer.singleShot(0, _sweep_all)


def _sweep_all() -> None:
    forget_words()
    gc.collect()
