"""Words as the check marks them: a tint behind, dashes or a wave below."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from composer.ui.widgets.theme import Theme

_BELOW = 5


class MarkedWords(QLabel):
    """Words to consider, in several lines where they must; plain text."""

    def __init__(self, theme: Theme, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._theme = theme
        self.setTextFormat(Qt.TextFormat.PlainText)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setProperty("type", "body_strong")

    def hasHeightForWidth(self) -> bool:
        """It has: words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at this width."""
        return self._lay(width)[1]

    def sizeHint(self) -> QSize:
        """One line."""
        wide = round(QFontMetricsF(self.font()).horizontalAdvance(self.text()) + 5)
        return QSize(wide, self._lay(wide)[1])

    def minimumSizeHint(self) -> QSize:
        """A dozen letters a line."""
        return QSize(round(QFontMetricsF(self.font()).averageCharWidth() * 12), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that the width needs."""
        super().resizeEvent(event)
        self.setMinimumHeight(self._lay(self.width())[1])

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        """Paint tint, words, dashes."""
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        layout, _ = self._lay(self.width())
        lines = [layout.lineAt(number) for number in range(layout.lineCount())]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("warn_soft"))
        for line in lines:
            box = line.naturalTextRect()
            painter.drawRoundedRect(box.adjusted(-2, 0, 2, _BELOW - 2), theme.radius("mark"), theme.radius("mark"))
        painter.setPen(theme.color("warn" if theme.contrast else "text"))
        layout.draw(painter, QPointF(0, 0))
        wide = 3 if theme.contrast else 2
        pen = QPen(theme.color("warn_line"), wide)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([6 / wide, 4 / wide])
        painter.setPen(pen)
        for line in lines:
            box = line.naturalTextRect()
            y = line.y() + line.ascent() + _BELOW
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))

    def _lay(self, width: int) -> tuple[QTextLayout, int]:
        layout = QTextLayout(self.text().replace("\n", "\u2028"), self.font())
        option = QTextOption(Qt.AlignmentFlag.AlignLeading)
        option.setTextDirection(self.layoutDirection())
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width - 4)
            line.setPosition(QPointF(2, height))
            height += line.height() + _BELOW
        layout.endLayout()
        return layout, round(height + 0.49)
