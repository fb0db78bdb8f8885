"""The menus that Qt itself opens in fields and texts (cut, copy, paste), told like the window's own; and their key.

Qt makes such a menu anew each time and hands it to nobody, so it is met on its way to the screen: it is polished before
it is shown. Under X11 Qt hears the key Menu alone (seen in 6.11), which many keyboards lack; Shift+F10 is heard here.
"""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QMenu, QWidget

from composer.ui.widgets.later import later
from composer.ui.widgets.menu_gap import keep_keys_apart
from composer.ui.widgets.open_menu import told


class ContextMenus(QObject):
    """Watches what has the keyboard, in every window of the program; a click with the right button gives it, too."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watched: list[QWidget] = []
        self._qt = QApplication.instance()
        if isinstance(self._qt, QApplication):
            self._qt.focusChanged.connect(self._moved)
            self._moved(None, self._qt.focusWidget())

    @Slot(QWidget, QWidget)
    def _moved(self, _: QWidget | None, now: QWidget | None) -> None:
        for widget in self._watched:
            with suppress(RuntimeError):  # it is gone
                widget.removeEventFilter(self)
        self._watched = [] if now is None else [now]
        if isinstance(now, QAbstractScrollArea):
            self._watched.append(now.viewport())  # hears of the mouse before it
        for widget in self._watched:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for a menu once one was asked for, and ask for one by the key."""
        if event.type() == QEvent.Type.ContextMenu:
            self._wait()
        elif event.type() == QEvent.Type.Polish and isinstance(watched, QMenu):
            self._wait_no_more()
            told(keep_keys_apart(watched))
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and _asks(event):
            return isinstance(watched, QWidget) and _ask(watched)
        return False

    def _wait(self) -> None:
        """Look at all that happens until the menu comes, or this event is over."""
        if self._qt is not None:
            self._qt.installEventFilter(self)
            later(self, self._wait_no_more)

    @Slot()
    def _wait_no_more(self) -> None:
        if self._qt is not None:
            self._qt.removeEventFilter(self)


def _asks(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier


def _ask(widget: QWidget) -> bool:
    """Ask for the menu as the key Menu does; tell whether there is anything to ask for."""
    caret = widget.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
    place = (QRectF(caret) if isinstance(caret, QRect | QRectF) else QRectF(widget.rect())).center().toPoint()
    keyboard = QContextMenuEvent.Reason.Keyboard
    return QApplication.sendEvent(widget, QContextMenuEvent(keyboard, place, widget.mapToGlobal(place)))
