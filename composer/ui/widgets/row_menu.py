"""The menu of a row in a list: what its keys and buttons do, by the right button of the mouse or by the Menu key."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu

from composer.ui.widgets.menu import native
from composer.ui.widgets.menu_gap import keep_keys_apart
from composer.ui.widgets.open_menu import told

Offer = tuple[str, str, Callable[[], object]]
"""Words, the key that does the same or nothing, and the act."""


def asked_row(view: QAbstractItemView, event: QContextMenuEvent) -> QModelIndex:
    """Return the row that was clicked, or that the keys are on; the keys are on it from now on, if there is one."""
    if event.reason() != QContextMenuEvent.Reason.Mouse:
        view.scrollTo(view.currentIndex())
        return view.currentIndex()
    index = view.indexAt(view.viewport().mapFromGlobal(event.globalPos()))
    if index.isValid():
        view.setCurrentIndex(index)
    return index


def show_row_menu(view: QAbstractItemView, event: QContextMenuEvent, offers: Iterable[Offer]) -> None:
    """Show the menu of the row that the keys are on: by the pointer, or asked by key below the row."""
    index = view.currentIndex()
    menu = told(keep_keys_apart(QMenu(view)))
    menu.aboutToHide.connect(menu.deleteLater)
    menu.setAccessibleName(str(index.data()))
    for words, key, act in offers:
        action = menu.addAction(f"{words}\t{native(key)}" if key else words)
        action.triggered.connect(lambda _=False, act=act: act())
    by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
    below = view.viewport().mapToGlobal(view.visualRect(index).bottomLeft())
    menu.popup(event.globalPos() if by_mouse else below)
