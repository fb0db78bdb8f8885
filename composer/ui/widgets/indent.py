"""Fields of numbers and times: their words begin where those of other fields do, which their style sheet cannot say."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QLineEdit

_OF_A_LINE: Final = 10 / 17
"""How far inside they begin, as a part of a line's height: 10 pixels at the usual size."""


class _Indent(QObject):
    """Keeps the distance where the letters grow."""

    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line)
        self._line = line
        line.installEventFilter(self)
        self._set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear of other letters; nothing is taken."""
        if event.type() == QEvent.Type.FontChange:
            self._set()
        return super().eventFilter(watched, event)

    def _set(self) -> None:
        side = round(QFontMetricsF(self._line.font()).height() * _OF_A_LINE)
        self._line.setTextMargins(side, 0, side, 0)


def indent(line: QLineEdit) -> None:
    """Let the words of a field begin further inside, the further the larger they are."""
    _Indent(line)
