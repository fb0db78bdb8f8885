"""Room between the longest word of a menu and its keys: the style sheet engine leaves 12 pixels, at any text size."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QMenu


def keep_keys_apart(menu: QMenu) -> QMenu:
    """Return the menu, which is now wider by a line's height, each time it opens, where an entry shows a key."""
    menu.aboutToShow.connect(lambda: _widen(menu))
    return menu


def _widen(menu: QMenu) -> None:
    menu.setMinimumWidth(0)
    QCoreApplication.sendEvent(
        menu, QEvent(QEvent.Type.FontChange)
    )  # else it answers with the width it was given before
    shown = (action for action in menu.actions() if action.isVisible())
    if any("\t" in action.text() or not action.shortcut().isEmpty() for action in shown):
        menu.setMinimumWidth(menu.sizeHint().width() + menu.fontMetrics().height())
