"""The menu of a row in a list: what its keys and buttons do, by the right button of the mouse or by the Menu key."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QWidget

from composer.ui.widgets.menu import native
from composer.ui.widgets.menu_gap import keep_keys_apart
from composer.ui.widgets.open_menu import told


class Offer(NamedTuple):
    """One entry: its words, what it does, and the key that does the same, if one does."""

    words: str
    act: Callable[[], object]
    key: str = ""


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
    by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
    below = view.viewport().mapToGlobal(view.visualRect(index).bottomLeft())
    show_menu(view, event.globalPos() if by_mouse else below, offers, str(index.data()))


def show_menu(row: QWidget, place: QPoint, offers: Iterable[Offer], name: str = "") -> None:
    """Show a menu, called `name` or else as what it is the menu of, at a place in the pixels of all screens."""
    menu = told(keep_keys_apart(QMenu(row)))
    menu.aboutToHide.connect(menu.deleteLater)
    menu.setAccessibleName(name)
    for offer in offers:
        add_offer(menu, offer)
    menu.popup(place)


def add_offer(menu: QMenu, offer: Offer) -> None:
    """Put an entry at the end of a menu."""
    words = offer.words.replace("&", "&&")
    action = menu.addAction(f"{words}\t{native(offer.key)}" if offer.key else words)
    action.triggered.connect(lambda _=False: offer.act())
