"""A quoted post as X shows it in a post: a quiet block with whose it is, when, and its words; or where it stands."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from composer.guard.submission import PostRef
from composer.text.post_link import born
from composer.ui.composer.kit import Kit
from composer.ui.saying.moments import date_of
from composer.ui.widgets.labels import isolate

_ABOVE, _SIDE, _TOP, _BELOW, _RADIUS, _APART = 10, 14.0, 10.0, 12.0, 14.0, 3.0
_LINES: Final = 6
_WORDS: Final = 600
"""Characters that can stand in so many lines."""


class PreviewQuote(QWidget):
    """Painted by itself; nothing of it can be pressed. Words that are not known here are not asked for anywhere."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._head, self._words = "", ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_quote(self, post: PostRef) -> None:
        """Show this post."""
        words = " ".join(post.text.split())
        self._words = words if len(words) <= _WORDS else f"{words[:_WORDS]}…"
        who = isolate(f"@{post.author}") if post.author else ""
        self._head = " · ".join(filter(None, (who, isolate(date_of(born(post.post_id), QLocale()))))) if words else ""
        if not words:
            self._words = isolate(f"x.com/{post.author or 'i'}/status/{post.post_id}")
        self.setAccessibleName(
            self.tr("Quoted post: {words}").replace("{words}", f"{self._head} {self._words}".strip())
        )
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(280, self.heightForWidth(max(self.width(), 280)))

    def hasHeightForWidth(self) -> bool:
        """Words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the block, and of the gap above it."""
        head = QFontMetricsF(self._kit.theme.font("body_strong")).height() + _APART if self._head else 0
        return round(_ABOVE + _TOP + head + self._laid(width - 2 * _SIDE)[1] + _BELOW)

    def minimumSizeHint(self) -> QSize:
        """Narrow is fine, cut is not."""
        return QSize(1, self.heightForWidth(max(1, self.width())))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        """Paint the frame, whose post it is, and its words."""
        theme, painter = self._kit.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("line" if theme.contrast else "preview_line"), theme.edge()))
        frame = QRectF(0.5, _ABOVE + 0.5, self.width() - 1, self.height() - _ABOVE - 1)
        painter.drawRoundedRect(frame, _RADIUS, _RADIUS)
        top, room = _ABOVE + _TOP, self.width() - 2 * _SIDE
        if self._head:
            font = theme.font("body_strong")
            bold = QFontMetricsF(font)
            painter.setFont(font)
            painter.setPen(theme.color("preview_text"))
            head = bold.elidedText(self._head, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRectF(_SIDE, top, room, bold.height()), int(Qt.AlignmentFlag.AlignLeading), head)
            top += bold.height() + _APART
        painter.setPen(theme.color("preview_text" if self._head else "preview_muted"))
        self._laid(room)[0].draw(painter, QPointF(_SIDE, top))

    def _laid(self, room: float) -> tuple[QTextLayout, float]:
        """Return the words in at most so many lines, the last one cut where there are more, and their height."""
        words = self._words
        while True:
            layout, lines, high = self._lay(words, max(room, 40.0))
            if lines <= _LINES:
                return layout, high
            shorter = words[: len(words) * 19 // 20]
            words = (shorter.rpartition(" ")[0] or shorter).rstrip(" .,…") + "…"

    def _lay(self, words: str, room: float) -> tuple[QTextLayout, int, float]:
        layout = QTextLayout(words, self._kit.theme.font("body"))
        option = QTextOption(Qt.AlignmentFlag.AlignLeading)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        layout.setTextOption(option)
        layout.beginLayout()
        lines, high = 0, 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(room)
            line.setPosition(QPointF(0, high))
            high += line.height()
            lines += 1
        layout.endLayout()
        return layout, lines, high
