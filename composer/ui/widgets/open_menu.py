"""What assistive technology needs to find a menu while it is open.

Qt keeps what pops up out of the tree of its application (`QAccessibleApplication` passes windows of the kind `Popup`
over, and a widget never counts a menu among its children; seen in Qt 6.11): a menu is told of entry by entry, as each
is chosen, and whoever reads what is shown finds none. A menu bar does count its menus. So a bar of one pixel stands in
the window while a menu is open, and holds it. It is kept, hidden, as long as its menu: what is told of an entry is made
once, for the bar it was added to first, so that in a second bar the menu would stand in no tree.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit, QMenu, QMenuBar, QWidget

_NEEDED = sys.platform.startswith("linux")
"""Elsewhere each window that pops up is a root of its own to assistive technology."""
_TOLD = "told"


def told(menu: QMenu) -> QMenu:
    """Return the menu; from now on it stands in the accessible tree while it is open, by the name of its opener."""
    if not menu.property(_TOLD):
        menu.setProperty(_TOLD, True)
        _Telling(menu)
    return menu


class _Telling(QObject):
    """Goes with its menu."""

    def __init__(self, menu: QMenu) -> None:
        super().__init__(menu)
        self._menu = menu
        self._bar: QMenuBar | None = None
        self._given = ""
        if _NEEDED:
            menu.aboutToShow.connect(self._opens)
            menu.aboutToHide.connect(self._closes)
            menu.triggered.connect(self._chosen)

    @Slot()
    def _opens(self) -> None:
        from PySide6.QtGui import QAccessible  # here: the class costs the first paint some milliseconds

        opener = self._menu.parentWidget()
        if opener is None or not QAccessible.isActive():
            return
        self._call(opener)
        if self._bar is None:
            self._bar = _bar(opener.window())
            self._menu.destroyed.connect(self._bar.deleteLater)
            self._bar.addMenu(self._menu)
        self._bar.setAccessibleName(self._menu.accessibleName())
        self._bar.show()

    def _call(self, opener: QWidget) -> None:
        """Call the menu as its opener is called now, unless it has a name of its own."""
        if self._menu.accessibleName() == self._given:
            self._given = _name(opener)
            self._menu.setAccessibleName(self._given)
        self._menu.setTitle(self._menu.accessibleName().replace("&", "&&"))

    @Slot()
    def _closes(self) -> None:
        if self._bar is not None:
            self._bar.hide()

    @Slot(QAction)
    def _chosen(self, action: QAction) -> None:
        """Close it where an entry was chosen by assistive technology, which passes the menu over."""
        if self._bar is not None and not self._bar.isHidden():
            self._menu.close()
            _step(self._menu, action)


def _step(menu: QMenu, action: QAction) -> None:
    """Count up or down in a number box: Qt does so only where its menu returns what was chosen, and now it does not."""
    field = menu.parentWidget()
    box = field.parentWidget() if isinstance(field, QLineEdit) else None
    if isinstance(box, QAbstractSpinBox):
        up, down = [one for one in menu.actions() if not one.isSeparator()][-2:]  # behind those of its field
        box.stepBy((action is up) - (action is down))


def _bar(window: QWidget) -> QMenuBar:
    bar = QMenuBar(window)
    bar.setNativeMenuBar(False)
    bar.setFixedSize(1, 1)
    bar.lower()  # behind all that is painted
    return bar


def _name(opener: QWidget) -> str:
    """Return what the opener is called; a part of a field that gives the keyboard to it has the name of the field."""
    from PySide6.QtGui import QAccessible

    whole = opener.focusProxy()
    named = whole if whole is not None and whole.isAncestorOf(opener) else opener
    # Asked itself, a list of choices answers with what is chosen in it.
    return named.accessibleName() or QAccessible.queryAccessibleInterface(named).text(QAccessible.Text.Name)
