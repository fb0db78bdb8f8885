"""Something to be done a moment later, and never once its part of the window has gone.

`QTimer.singleShot` with a receiver keeps what it was to call for ever where the receiver's end overtakes it, and with
that every word it knew; a timer of the receiver's own goes with the receiver.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


def later(part: QObject, act: Callable[[], object], wait_ms: int = 0) -> None:
    """Call this after so many milliseconds, behind what waits already; not at all if the part has gone by then."""
    timer = QTimer(part)
    timer.setSingleShot(True)
    timer.timeout.connect(act)
    timer.timeout.connect(timer.deleteLater)
    timer.start(wait_ms)
