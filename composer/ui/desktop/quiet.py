"""Timers that wait until the author pauses."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


def after_quiet(parent: QObject, interval_ms: int, act: Callable[[], None]) -> QTimer:
    """Return a timer that does `act` once, an interval after it was started last."""
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(interval_ms)
    timer.timeout.connect(act)
    return timer
