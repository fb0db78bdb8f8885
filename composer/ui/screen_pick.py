"""A picture of the screen, over the whole screen, in which a part is chosen by mouse or by keys."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QFontMetrics, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from composer.ui.sheets.picture_keys import ARROWS, LEAST, moved
from composer.ui.sheets.picture_paint import paint_edge
from composer.ui.widgets.theme import Theme


class ScreenPick(QWidget):
    """`taken` carries the chosen part, in the screen's own pixels; closed without it, nothing was chosen.

    Keys: arrows move the frame, Shift+arrows size it (with Ctrl ten times as far), Enter takes it, Esc closes.

    Args:
        image: What the screen showed.
        theme: Lends the look.
    """

    taken = Signal(QImage)
    closed = Signal()

    def __init__(self, image: QImage, theme: Theme) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self._image, self._theme = image, theme
        self._from = QPoint()
        self.frame_rect = QRect()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Choose a part of the screen"))
        self.setAccessibleName(self.tr("Choose a part of the screen"))
        self.setAccessibleDescription(
            self.tr("Arrows move the frame, Shift and arrows size it, Enter takes it, Esc takes nothing")
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)

    def begin(self, place: QRect) -> None:
        """Lie over this part of the desktop, with a frame round the middle of it."""
        self.setGeometry(place)
        aside, above = place.width() // 4, place.height() // 4
        self.frame_rect = QRect(QPoint(0, 0), place.size()).adjusted(aside, above, -aside, -above)
        self.showFullScreen()
        self.activateWindow()
        self.setFocus()

    def chosen(self) -> QImage:
        """Return the part in the frame, in the screen's own pixels, which may be finer than the window's."""
        share = self._image.width() / max(1, self.width())
        size = QSize(round(self.frame_rect.width() * share), round(self.frame_rect.height() * share))
        corner = QPoint(round(self.frame_rect.left() * share), round(self.frame_rect.top() * share))
        return self._image.copy(QRect(corner, size))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a frame."""
        self._from = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw it."""
        self.frame_rect = QRect(self._from, event.position().toPoint()).normalized().intersected(self.rect())
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002 - Qt's own signature
        """Take what is in it."""
        self._take()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lay the frame, take what is in it, or take nothing."""
        key = Qt.Key(event.key())
        if key in ARROWS:
            self.frame_rect = moved(self.frame_rect, key, event.modifiers()).intersected(self.rect())
            self.update()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._take()
        elif key == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell it before this window is gone: a program without a window on screen ends."""
        self.closed.emit()
        super().closeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        """Paint the screen, darker outside the frame."""
        painter = QPainter(self)
        painter.drawImage(self.rect(), self._image)
        painter.setClipRegion(self.visibleRegion().subtracted(self.frame_rect))
        painter.fillRect(self.rect(), self._theme.color("scrim"))
        painter.setClipping(False)
        paint_edge(painter, self._theme, QRectF(self.frame_rect), 2, Qt.PenStyle.DashLine)
        self._paint_hint(painter)

    def _paint_hint(self, painter: QPainter) -> None:
        """Say at the top what to do."""
        words = self.tr("Draw a frame, or press Enter for this one. Esc takes nothing.")
        font = self._theme.font("label")
        painter.setFont(font)
        measure = QFontMetrics(font, self)
        wide = measure.horizontalAdvance(words) + self._theme.px(40)
        room = QSize(wide, measure.height() + self._theme.px(20))
        place = QRect(QPoint((self.width() - room.width()) // 2, self._theme.px(24)), room)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.color("border"))
        painter.setBrush(self._theme.color("raised"))
        painter.drawRoundedRect(place, 8, 8)
        painter.setPen(self._theme.color("text"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)

    def _take(self) -> None:
        if min(self.frame_rect.width(), self.frame_rect.height()) < LEAST:
            return
        part = self.chosen()
        self.close()
        self.taken.emit(part)
