"""What stands around the window from first to last: faults, the times that `make bench` reads, an orderly end."""

from __future__ import annotations

import logging
import sys
import time
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QEvent, QTimer, SignalInstance
from PySide6.QtWidgets import QApplication, QWidget

from composer.flow.check import CheckLoop

_LOOK_EACH_MS = 2


def fault_hook(tell: Callable[[], None]) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """Return the one hook for what nobody caught: its kind and place go to the log, never its words (law 5)."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        logging.getLogger("composer").error("app.fault", exc_info=(kind, error, trace))
        QTimer.singleShot(0, tell)

    return hook


def tell_start(first_painted: SignalInstance, check: CheckLoop, close: Callable[[], None]) -> None:
    """Write to standard output when the window was painted and when the guard could look, in seconds; then end."""
    timer = QTimer(QCoreApplication.instance())

    def told(line: str) -> None:
        sys.stdout.write(f"bench {line}\n")
        sys.stdout.flush()

    def painted() -> None:
        told(f"first-paint {time.monotonic()}")
        timer.start(_LOOK_EACH_MS)

    def look() -> None:
        if check.awake or check.broken:
            timer.stop()
            told(f"guard-ready {time.monotonic()}" if check.awake else f"guard-failed {check.broken}")
            close()
            QCoreApplication.exit(0 if check.awake else 1)

    timer.timeout.connect(look)
    first_painted.connect(painted)


def end(qt: QApplication, window: QWidget) -> None:
    """Take the window apart while Qt and Python both stand; left to the interpreter's end, the order is chance."""
    window.hide()  # its parts watch it: they hear of it now, not when half of them are gone
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    qt.processEvents()
    qt.shutdown()
