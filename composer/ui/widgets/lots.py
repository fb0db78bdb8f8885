"""Work done in lots while the window lives: one lot in a turn of its loop, whoever's it is.

A timer of each kind's own would come due in the same turn as those of the others, and their lots would add up to what
the author feels.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from shiboken6 import isValid

_APART_MS: Final = 2
"""Between two lots: keys that wait go first, and what a lot showed is painted before the next one begins."""


class Lots(QObject):
    """One kind of work, between `start` and `stop`; of several kinds each has its turn behind the others.

    Args:
        work: Does one lot.
        parent: With it the work ends.
    """

    def __init__(self, work: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self.work = work

    def start(self) -> None:
        """Go on until it is stopped."""
        if not self.isActive():
            _waiting.append(self)
            _clock().start()

    def stop(self) -> None:
        """Nothing is left to do."""
        _waiting[:] = [one for one in _waiting if one is not self]

    def isActive(self) -> bool:
        """Tell whether there is work left."""
        return any(one is self for one in _waiting)


def in_turn(owner: QObject, work: Callable[[], object]) -> None:
    """Do something that takes as long as a lot: now, or while lots are being done in a turn of its own, the next.

    Args:
        owner: With it the work is dropped.
        work: Done in the order in which it came.
    """
    if _clock().isActive():
        next_turn(owner, work)
    else:
        work()


def next_turn(owner: QObject, work: Callable[[], object]) -> None:
    """Do something in a turn of its own, before any lot, as long as its owner lives."""
    _first.append((owner, work))
    _clock().start()


_first: list[tuple[QObject, Callable[[], object]]] = []
_waiting: list[Lots] = []
_clocks: list[QTimer] = []


def _clock() -> QTimer:
    """Return the timer of all; it lives as long as the program's loop."""
    if not _clocks or not isValid(_clocks[0]):
        made = QTimer(QCoreApplication.instance())
        made.setInterval(_APART_MS)
        made.timeout.connect(_take_turn)
        _clocks[:] = [made]
    return _clocks[0]


def _take_turn() -> None:
    _first[:] = [(owner, work) for owner, work in _first if isValid(owner)]
    _waiting[:] = [one for one in _waiting if isValid(one)]
    if _first:
        _first.pop(0)[1]()
        return
    if not _waiting:
        _clock().stop()
        return
    first = _waiting.pop(0)
    _waiting.append(first)
    first.work()
