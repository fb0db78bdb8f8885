"""The window before its parts: up and painted at once, so that the program is there the moment it is asked for.

Loading and building the parts takes longer than Qt itself. The shell shows the grounds they will stand on, keeps what
is typed meanwhile, and takes the whole window in when it is built.

Until then it stays away from Qt's own name space and from every call that has a form with one of its enumerations (a
brush, a pen, a copied colour): Python makes the hundreds of them at the first such call, which takes as long as all
else before the first paint. So the grounds are frames with a style sheet.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QApplication, QFrame, QMainWindow, QWidget

from composer.ui.widgets.later import later

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent, QResizeEvent

    from composer.ui.widgets.theme import Theme

_SIZE, _LEAST = (1280, 820), (480, 400)
_WIDE, _SIDE, _RAIL, _PANEL, _BAR = 1160, 256, 72, 336, 72
_CARD: Final = (24, 72, 288)  # inset, top, height


class Shell(QMainWindow):
    """The top-level window. `first_painted` comes once; `closing` when the author closes it.

    `may_close` is asked first, with whether the author wants the program to end, not only the window gone.

    Args:
        theme: The look, already applied.
        side_bar: Whether the side bar is unfolded.
    """

    first_painted = Signal()
    closing = Signal()

    def __init__(self, theme: Theme, *, side_bar: bool = True) -> None:
        super().__init__()
        self._painted = False
        self._typed = ""
        self._for_good = False
        self.may_close: Callable[[bool], bool] = lambda _for_good: True
        self._grounds: _Grounds | None = _Grounds(theme, side_bar, self)
        self.setWindowTitle("Vignette")
        self.setMinimumSize(*_LEAST)
        self.resize(*_SIZE)

    def take_in(self, whole: QWidget) -> str:
        """Show the built window in place of the grounds; return what was typed before it was there."""
        if self._grounds is not None:
            self._grounds.hide()
            self._grounds.deleteLater()
            self._grounds = None
        self.setCentralWidget(whole)
        whole.show()
        typed, self._typed = self._typed, ""
        return typed

    @Slot()
    def come_forward(self) -> None:
        """Come back from the task bar, before other windows."""
        from PySide6.QtCore import Qt  # late, see `theme`

        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def leave(self) -> None:
        """Close, since the author wants the program to end."""
        self._for_good = True
        self.close()
        self._for_good = False

    @Slot()
    def leave_now(self) -> None:
        """Close without a question: the system ends the session, and nothing may hold it up."""
        self.may_close = lambda _for_good: True
        self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep what is typed before there is a field for it."""
        from PySide6.QtCore import Qt  # late, see `theme`

        held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if self.centralWidget() is not None or held:
            super().keyPressEvent(event)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._typed += "\n"
        elif event.key() == Qt.Key.Key_Backspace:
            self._typed = self._typed[:-1]
        elif event.text().isprintable():
            self._typed += event.text()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell once that the grounds are painted."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            later(self, self.first_painted.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the grounds follow."""
        super().resizeEvent(event)
        if self._grounds is not None:
            self._grounds.fill(self.width(), self.height())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell, then close; or stay, where something holds it."""
        if not self.may_close(self._for_good):
            event.ignore()
            return
        self.hide()  # what still has to end does so out of sight
        self.closing.emit()
        super().closeEvent(event)


class _Grounds(QFrame):
    """Side bar, card, check and bottom bar, before there is anything on them."""

    def __init__(self, theme: Theme, side_bar: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._side_bar = theme, side_bar
        line, edge = theme.css("line"), theme.edge(focused=True)
        self.setObjectName("grounds")
        self.setStyleSheet(f"#grounds {{ background: {theme.css('window')}; }}")
        self._side = self._ground(f"background: {theme.css('sunken')}; border-right: 1px solid {line};")
        self._bar = self._ground(f"background: {theme.css('surface')}; border-top: 1px solid {line};")
        self._panel = self._ground(f"background: {theme.css('window')}; border-left: 1px solid {line};")
        self._card = self._ground(
            f"background: {theme.css('surface')}; border: {edge}px solid {theme.css('focus')};"
            f"border-radius: {theme.radius('card')}px;"
        )

    def fill(self, wide: int, high: int) -> None:
        """Stand where the parts will stand in a window of this size."""
        theme = self._theme
        roomy = wide / theme.scale >= _WIDE
        side = theme.px(_SIDE if roomy and self._side_bar else _RAIL)
        panel = theme.px(_PANEL) if roomy else 0
        top_of_bar = high - theme.px(_BAR)
        inset, top, tall = (theme.px(length) for length in _CARD)
        self.setGeometry(0, 0, wide, high)
        self._side.setGeometry(0, 0, side, high)
        self._bar.setGeometry(side, top_of_bar, wide - side, high - top_of_bar)
        self._panel.setGeometry(wide - panel, 0, panel, top_of_bar)
        self._card.setGeometry(side + inset, top, wide - side - panel - 2 * inset, tall)

    def _ground(self, look: str) -> QFrame:
        made = QFrame(self)
        made.setStyleSheet(look)
        return made


def leave(top: QWidget) -> None:
    """End the program from one of its windows; menus and lists that are open close first, they would keep the keys."""
    while (popup := QApplication.activePopupWidget()) is not None and popup.close():
        pass
    if isinstance(top, Shell):
        top.leave()
    else:
        top.close()
