"""The veil over the window while a sheet asks something."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from composer.ui.widgets.later import later
from composer.ui.widgets.tab_order import stops
from composer.ui.widgets.theme import Theme

MARGIN, _TIGHT = 24, 8
"""Round a sheet, where the window has room to give away, and where it has none."""
_SMALL = 560, 480
"""A window below this width or height has no room to give away."""

_MOVES = frozenset({QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.Move, QEvent.Type.Resize})


class Scrim(QWidget):
    """Covers its parent and holds one sheet in its middle; Tab stays inside, and nothing behind can be clicked.

    What floats over it, a note whose time runs, stays in sight and in reach, and the sheet keeps clear of it.
    """

    pressed_outside = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._host = theme, parent
        self._sheet: QWidget | None = None
        self._opener: QWidget | None = None
        self._last: QWidget | None = None  # had the focus in the sheet before a note took it
        self._left: QWidget | None = None  # had the focus before what has it now
        self._floating: tuple[QWidget, ...] = ()
        parent.installEventFilter(self)
        theme.changed.connect(self._place)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._keep_inside)
        self.hide()

    @property
    def sheet(self) -> QWidget | None:
        """The sheet it holds."""
        return self._sheet

    def hold(self, sheet: QWidget) -> None:
        """Cover the window and show this sheet; the focus goes back to where it is now when it is let go."""
        if self._sheet is None:
            self._opener = QApplication.focusWidget()
        elif self._sheet is not sheet:
            self._sheet.hide()
        self._sheet, self._last = sheet, None
        sheet.setParent(self)
        sheet.installEventFilter(self)
        self.setGeometry(self._host.rect())
        self.show()
        self.raise_()
        for part in self._floating:
            part.raise_()
        sheet.show()
        self._place()
        if not sheet.isAncestorOf(QApplication.focusWidget() or self):
            self._first_or_last(forward=True)

    def float_over(self, *parts: QWidget) -> None:
        """Let these lie over the veil, with the keyboard in them where they are given it."""
        self._floating = parts
        for part in parts:
            part.installEventFilter(self)

    def take_focus(self) -> None:
        """Go back to where the keyboard was in the sheet."""
        last = self._last
        if last is not None and isValid(last) and last.isVisible() and last.isEnabled() and self.isAncestorOf(last):
            last.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._first_or_last(forward=True)

    def let_go(self) -> None:
        """Give the focus back and uncover the window.

        The focus goes first: a sheet that is hidden with it would hand it to the next part, and a screen reader would
        be told of parts that are going.
        """
        opener, self._opener, sheet = self._opener, None, self._sheet
        self._sheet = None
        if opener is not None and isValid(opener) and opener.isVisible():  # it may have gone with its sheet
            opener.setFocus(Qt.FocusReason.OtherFocusReason)
        if sheet is not None:
            sheet.removeEventFilter(self)
            sheet.hide()
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the veil."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.color("scrim"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Keep clicks from what lies behind."""
        event.accept()
        self.pressed_outside.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the sheet in the middle."""
        super().resizeEvent(event)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the parent's size and the sheet's own."""
        if event.type() == QEvent.Type.Resize and watched is self._host:
            self.setGeometry(self._host.rect())
        elif (event.type() == QEvent.Type.LayoutRequest and watched is self._sheet) or (
            event.type() in _MOVES and watched in self._floating and self.isVisible()
        ):
            self._place()
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Move among the sheet's parts only, round and round."""
        sheet, focus = self._sheet, QApplication.focusWidget()
        if sheet is None or focus is None or not sheet.isAncestorOf(focus):
            return self._first_or_last(forward)
        order = self._stops()
        if not order:
            return False
        place = next((index for index, stop in enumerate(order) if stop is focus), -1 if forward else 0)
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        order[(place + (1 if forward else -1)) % len(order)].setFocus(reason)
        return True

    @Slot(QWidget, QWidget)
    def _keep_inside(self, old: QWidget | None, new: QWidget | None) -> None:
        """Bring the focus back where it left the sheet: its part went or was switched off, and Qt took the next."""
        if old is not None and self._sheet is not None and self._sheet.isAncestorOf(old):
            self._last = old
        self._left = old
        if new is not None and (self._is_behind(new) or self._floats(old)):
            later(self, self._bring_back)  # whoever moves it is not done yet

    @Slot()
    def _bring_back(self) -> None:
        focus, left = QApplication.focusWidget(), self._left
        gone = self._floats(left) and left is not None and not left.isVisible()  # Qt took any part of the sheet
        if focus is not None and (gone or self._is_behind(focus)):
            self.take_focus()

    def _is_behind(self, part: QWidget) -> bool:
        sheet = self._sheet
        inside = sheet is None or self.isAncestorOf(part) or self._floats(part)
        return not inside and self.isVisible() and part.window() is self.window()

    def _floats(self, part: QWidget | None) -> bool:
        return part is not None and isValid(part) and any(one.isAncestorOf(part) for one in self._floating)

    def _first_or_last(self, forward: bool) -> bool:
        order = self._stops()
        if order:
            order[0 if forward else -1].setFocus(Qt.FocusReason.TabFocusReason)
        return bool(order)

    def _stops(self) -> list[QWidget]:
        """Return what Tab reaches in the sheet, in order."""
        return stops(self._sheet) if self._sheet is not None else []

    @Slot()
    def _place(self) -> None:
        if self._sheet is not None:
            self.place(self._sheet)

    def place(self, sheet: QWidget) -> None:
        """Set the sheet in the middle, as large as it wants to be and the window allows.

        Where a few pixels alone would bring a scroll bar, it comes nearer to the window's edges. It keeps clear of what
        floats over it: its buttons are at its foot.
        """
        small = self.width() < _SMALL[0] or self.height() < _SMALL[1]
        margin = _TIGHT if small else MARGIN
        room = self.rect().adjusted(margin, margin, -margin, -margin)
        wish = sheet.sizeHint().expandedTo(sheet.minimumSize()).boundedTo(sheet.maximumSize())
        width = min(wish.width(), room.width())
        height = sheet.heightForWidth(width) if sheet.hasHeightForWidth() else wish.height()
        most = max(room.height(), height) if height <= self.height() - 2 * _TIGHT else room.height()
        floors = [part.y() - _TIGHT for part in self._floating if not part.isHidden()]
        most = min([most, *(floor - room.top() for floor in floors)])
        sheet.resize(width, min(max(height, sheet.minimumSizeHint().height()), most))
        top = min([room.center().y() - sheet.height() // 2, *(floor - sheet.height() for floor in floors)])
        sheet.move(room.center().x() - sheet.width() // 2, top)
