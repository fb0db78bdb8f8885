"""A few seconds in which a post can be taken back, and the upload of its pictures, which can be stopped."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QLocale, QObject, QRectF, Signal, Slot
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from composer.ui.widgets.aloud import say_aloud
from composer.ui.widgets.icons import Icons
from composer.ui.widgets.labels import IconLabel, Text
from composer.ui.widgets.standing import stand
from composer.ui.widgets.theme import Theme

_WIDTH, _HEIGHT, _BAR = 440, 56, 4


class Toast(QFrame):
    """Stands above the bar at the bottom centre of its parent, over what is there.

    It says how long, never what. It keeps no time of its own: whoever counts tells it.

    Args:
        above: What it stands on: the first of these that is shown, else the parent's lower edge.
        veil: What a sheet lies on; it covers them.
    """

    taken_back = Signal()
    announced = Signal(str)

    def __init__(
        self, theme: Theme, icons: Icons, parent: QWidget, *above: QWidget, veil: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._host, self._above, self._veil = theme, parent, above, veil
        self._share = 0.0
        self._total = 1.0
        self._uploading = False
        self.setProperty("kind", "toast")
        self._words = Text("", "body_medium", "on_toast")
        self.button = QPushButton(self.tr("Take back"))
        self.button.setProperty("role", "toast")
        self.button.setAutoDefault(True)  # Enter presses it
        self.button.setToolTip(self.tr("Alt+Z"))
        self.button.clicked.connect(self.taken_back)
        self._row = QHBoxLayout(self)
        self._row.addWidget(IconLabel(theme, icons, "send", "on_toast"))
        self._row.addWidget(self._words, 1)
        self._row.addWidget(self.button)
        theme.changed.connect(self._dress)
        for part in (parent, *above, *([veil] if veil is not None else [])):
            part.installEventFilter(self)
        self._dress()
        self.hide()

    def go_out(self, left: float, total: float) -> None:
        """Appear: the post goes in `left` of `total` seconds. Read aloud once."""
        self._total = max(0.001, total)
        self.count(left)
        self.show()
        self.raise_()
        self._place()
        self.announced.emit(self._words.text())
        say_aloud(self, self._words.text())

    def count(self, left: float) -> None:
        """Show the seconds left; it stays at nothing left until `leave`."""
        seconds = max(0, math.ceil(left))
        if seconds == 0:
            words = self.tr("Going out now")
        elif seconds == 1:
            words = self.tr("Goes out in 1 second")
        else:
            words = self.tr("Goes out in {count} seconds").format(count=seconds)
        self._say(words, back=seconds > 0)
        self._share = min(1.0, max(0.0, left / self._total))
        self.update()

    def going(self, number: int, count: int) -> None:
        """A thread is on its way, with this post of so many, from 1: nothing is left to be taken back."""
        words = self.tr("Going out: post {number} of {count}").format(number=number, count=count)
        self._say(words, back=False)
        self._share = (number - 1) / max(1, count)
        self.update()

    def _say(self, words: str, *, back: bool) -> None:
        """Say this; `back` tells whether it can be taken back still."""
        self._words.setText(words)
        self.button.setEnabled(back)
        self.button.setVisible(back)
        self._uploading = False
        self.button.setText(self.tr("Take back"))
        self.setAccessibleName(words)

    def upload(self, share: float) -> None:
        """Show how much of the pictures is uploaded, 0 to 1; the button stops it. Read aloud once, at its beginning."""
        words = self.tr("Uploading pictures: {percent}%").replace("{percent}", QLocale().toString(int(share * 100)))
        self._words.setText(words)
        self.setAccessibleName(words)
        self.button.setEnabled(True)
        self.button.show()
        self._share = min(1.0, max(0.0, share))
        self.update()
        if not self._uploading:
            self._uploading = True
            self.button.setText(self.tr("Cancel"))
            self.show()
            self.raise_()
            self._place()
            say_aloud(self, self.tr("Uploading pictures"))

    def leave(self) -> None:
        """Go away; the focus goes on to what follows where the toast had it."""
        self._uploading = False
        self.hide()

    def words(self) -> str:
        """Return what it says; empty while it is not there."""
        return "" if self.isHidden() else self._words.text()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar of time left along the lower edge; none where the desktop asks for less motion."""
        super().paintEvent(event)
        if self._theme.still():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = self._theme.radius("card")
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), radius, radius)
        painter.setClipPath(shape)
        wide = self.width() * self._share
        left = 0 if self.isLeftToRight() else self.width() - wide
        painter.fillRect(QRectF(left, self.height() - _BAR, wide, _BAR), self._theme.color("toast_bar"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's and the bar's size."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide}:
            self._place()
        return super().eventFilter(watched, event)

    @Slot()
    def _dress(self) -> None:
        theme = self._theme
        self._row.setContentsMargins(16, 0, 8, _BAR)
        self._row.setSpacing(12)
        self.setFixedHeight(theme.px(_HEIGHT) + _BAR)
        self._place()

    def _place(self) -> None:
        self.setFixedWidth(max(min(self._theme.px(_WIDTH), self._host.width() - 32), 0))
        stand(self, self._host, self._above, self._veil)
