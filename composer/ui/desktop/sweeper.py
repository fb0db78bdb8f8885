"""When Python clears away what points at itself in circles: between the author's keys, never in the middle of a save.

Left to itself it begins wherever the last straw falls, on any thread, and holds them all: a sweep of everything takes
longer than a frame of the window. So does one of what has gathered in some seconds: what outlives its first sweep is
not looked at again before everything is, and what stands when the window is built is set aside until then.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Slot
from shiboken6 import isValid

from composer.base.forgetting import forget_words
from composer.base.heap import give_back

EACH_MS: Final = 500
QUIET_S: Final = 3.0
"""So long nobody has touched anything when all of it is swept: what was typed is saved by then."""
GONE_S: Final = 30.0
"""So long nobody has touched anything when memory goes back to the system, once: it takes a frame or two."""

_YOUNG: Final = 700
"""Python's own measure of when what is young is due."""
_OFTEN, _OVERDUE = 100, 1_000
"""After so many sweeps of what is young everything is due, and will not wait any longer; Python's own is 100."""
_ROUNDS: Final = 3
_SETTLED_MS: Final = (3_000, 10_000, 30_000)
"""So long after parts were put away their last job has ended, on a slow machine too."""
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
        self._gone = False
        self._turn_s = sys.getswitchinterval()
        sys.setswitchinterval(_TURN_S)
        gc.disable()
        gc.freeze()
        self._timer = QTimer(self)
        self._timer.setInterval(EACH_MS)
        self._timer.timeout.connect(self.sweep)
        self._timer.start()

    @Slot()
    def sweep(self) -> None:
        """Sweep what is due: what is young at any moment, everything only where nobody waits for the window."""
        young, _, sweeps = gc.get_count()
        away = self._away_s()
        left = away >= GONE_S and not self._gone
        self._gone = away >= GONE_S
        if left or (sweeps > _OFTEN and away >= QUIET_S):
            gc.unfreeze()
            gc.collect()
            gc.freeze()
            if left:
                give_back()
        elif sweeps > _OVERDUE:
            gc.collect()
        elif young > _YOUNG:
            gc.collect(1)

    @Slot()
    def close(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        sys.setswitchinterval(self._turn_s)
        gc.unfreeze()
        gc.enable()


def put_away(*parts: QObject | None, still: Callable[[], bool] = lambda: True) -> None:
    """Let parts of Qt go now, not some time; and, once nobody works on them, all that only they held: words, keys.

    Args:
        parts: They end before this returns.
        still: Asked later whether nothing else has been built meanwhile, which no sweep should hold up.
    """
    for part in filter(None, parts):
        part.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QTimer.singleShot(0, _sweep_all)
    for wait_ms in _SETTLED_MS:
        QTimer.singleShot(wait_ms, partial(_empty, still))


def _sweep_all() -> None:
    gc.unfreeze()  # what was set aside may hold what was shown, and caches of it
    forget_words()
    gc.collect()
    give_back()


def _empty(still: Callable[[], bool]) -> None:
    """Take from parts that have ended, and that nothing of ours holds any more, all they knew.

    Qt's bindings sometimes count one holder too many of a part that went while the window stood; through one such part
    a whole locked window was kept. What one held may be another.
    """
    if not still():
        return
    _sweep_all()
    for _ in range(_ROUNDS):
        lost = _lost()
        if not lost:
            break
        for part in lost:
            vars(part).clear()
        del lost
        gc.collect()


def _lost() -> list[QObject]:
    """Return the parts that have ended and are alive though no value holds them."""
    values = gc.get_objects()
    dead = {id(value): value for value in values if issubclass(type(value), QObject) and not isValid(value)}
    if not dead:
        return []
    for value in values:
        for held in gc.get_referents(value):
            dead.pop(id(held), None)
    return list(dead.values())
