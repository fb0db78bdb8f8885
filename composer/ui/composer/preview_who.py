"""The line above a post in the preview: who says it, and when."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from composer.ui.composer.kit import Kit


class Who(QWidget):
    """The line above a post: name, handle, and when; the handle gives way where room is short, then the name."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._name, self._handle, self._when = "", "", ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_identity(self, name: str, handle: str, when: str = "") -> None:
        """Show who posts, `handle` without the @, and when; now, where nothing is given."""
        self._name, self._handle, self._when = name, handle, when
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As high as a line."""
        return QSize(120, round(QFontMetricsF(self._kit.theme.font("preview")).height() * 1.12))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        """Paint it from the side where reading begins; handles read left to right."""
        theme, painter = self._kit.theme, QPainter(self)
        plain_font, bold = theme.font("preview"), self._bold()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        flags = int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        room = QRectF(self.rect())
        name, rest = self.fitted(room.width())
        painter.setFont(bold)
        painter.setPen(theme.color("preview_text"))
        painter.drawText(room, flags, name)
        used = QFontMetricsF(bold).horizontalAdvance(name) + self._gap()
        room.adjust(0, 0, -used, 0) if mirrored else room.adjust(used, 0, 0, 0)
        painter.setFont(plain_font)
        painter.setPen(theme.color("preview_muted"))
        painter.drawText(room, flags, rest)

    def fitted(self, room: float) -> tuple[str, str]:
        """Return the name, and handle with when, as far as they go into a line this many logical pixels wide."""
        plain_font, bold = QFontMetricsF(self._kit.theme.font("preview")), QFontMetricsF(self._bold())
        right, when = Qt.TextElideMode.ElideRight, "· " + (self._when or self.tr("now"))
        name = bold.elidedText(self._name, right, max(0.0, room - self._gap() - plain_font.horizontalAdvance(when)))
        left = room - bold.horizontalAdvance(name) - self._gap() - plain_font.horizontalAdvance(f" {when}")
        whole = f"@{self._handle}" if self._handle else ""
        handle = plain_font.elidedText(whole, right, max(0.0, left - 1))  # a hair less: advances are rounded apart
        return name, f"\u2066{handle}\u2069 {when}" if len(handle) > 2 else when

    def _gap(self) -> float:
        """Return what stands between name and handle: a blank of the line."""
        return QFontMetricsF(self._kit.theme.font("preview")).horizontalAdvance(" ")

    def _bold(self) -> QFont:
        bold = self._kit.theme.font("preview")
        bold.setWeight(self._kit.theme.font("body_strong").weight())
        return bold
