"""The window before its parts: up and painted at once, so that the program is there the moment it is asked for.

Loading and building the parts takes longer than Qt itself. The shell shows the grounds they will stand on, keeps what
is typed meanwhile, and takes the whole window in when it is built.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMainWindow, QWidget

from composer.ui.theme import Theme

_SIZE, _LEAST = (1280, 820), (480, 400)
_WIDE, _SIDE, _RAIL, _PANEL, _BAR = 1160, 256, 72, 336, 72
_CARD = (24, 72, 288)  # inset, top, height


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
        self._theme, self._side_bar = theme, side_bar
        self._painted = False
        self._typed = ""
        self._for_good = False
        self.may_close: Callable[[bool], bool] = lambda _for_good: True
        self.setWindowTitle("Vignette")
        self.setMinimumSize(*_LEAST)
        self.resize(*_SIZE)

    def take_in(self, whole: QWidget) -> str:
        """Show the built window in place of the grounds; return what was typed before it was there."""
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
        """Paint the grounds; tell once that they are painted."""
        super().paintEvent(event)
        if self.centralWidget() is None:
            painter = QPainter(self)
            self._paint_grounds(painter)
            painter.end()
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self.first_painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell, then close; or stay, where something holds it."""
        if not self.may_close(self._for_good):
            event.ignore()
            return
        self.closing.emit()
        super().closeEvent(event)

    def _paint_grounds(self, painter: QPainter) -> None:
        theme, wide, high = self._theme, self.width(), self.height()
        roomy = wide / theme.scale >= _WIDE
        side = theme.px(_SIDE if roomy and self._side_bar else _RAIL)
        panel = theme.px(_PANEL) if roomy else 0
        bar = theme.px(_BAR)
        painter.fillRect(0, 0, wide, high, theme.color("window"))
        painter.fillRect(0, 0, side, high, theme.color("sunken"))
        painter.fillRect(side, high - bar, wide - side, bar, theme.color("surface"))
        line = theme.color("line")
        painter.fillRect(side - 1, 0, 1, high, line)
        painter.fillRect(side, high - bar, wide - side, 1, line)
        if panel:
            painter.fillRect(wide - panel, 0, 1, high - bar, line)
        inset, top, tall = (theme.px(length) for length in _CARD)
        card = QRectF(side + inset, top, wide - side - panel - 2 * inset, tall)
        self._paint_card(painter, card, theme.color("surface"), theme.color("focus"))

    def _paint_card(self, painter: QPainter, card: QRectF, ground: QColor, edge: QColor) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(ground)
        painter.setPen(QPen(edge, self._theme.edge(focused=True)))
        painter.drawRoundedRect(card.adjusted(1, 1, -1, -1), self._theme.radius("card"), self._theme.radius("card"))


def leave(top: QWidget) -> None:
    """End the program from one of its windows."""
    if isinstance(top, Shell):
        top.leave()
    else:
        top.close()
