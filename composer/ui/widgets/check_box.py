"""A check box and a radio button whose words wrap where room is short: big type, or a language of long words."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QRadioButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

if TYPE_CHECKING:
    _Button = QCheckBox
else:
    _Button = object  # the Qt class stands behind it, and there is one only

_COLUMN, _LEAST = 48, 12
"""Letters of a readable column, and of the narrowest one."""

_FLAGS = int(Qt.AlignmentFlag.AlignLeading) | int(Qt.TextFlag.TextWordWrap) | int(Qt.TextFlag.TextShowMnemonic)


class _Wrapping(_Button):
    """As high as its words need at its width; the sign stands beside the first line, and all of it can be clicked."""

    _drawn: ClassVar = QStyle.ControlElement.CE_CheckBox
    _wide: ClassVar = QStyle.PixelMetric.PM_IndicatorWidth
    _gap: ClassVar = QStyle.PixelMetric.PM_CheckBoxLabelSpacing
    _placed = False  # whether it was given a width yet

    def _begin(self) -> None:
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """It has: words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at which every word is seen at this width."""
        return self._one_line() + self._words_high(width) - self.fontMetrics().height()

    def sizeHint(self) -> QSize:
        """Ask for one line, or for a readable column."""
        metrics = self.fontMetrics()
        wanted = min(metrics.horizontalAdvance(self.text()) + 2, metrics.averageCharWidth() * _COLUMN)
        width = self._beside() + wanted
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Give way to a dozen letters a line."""
        metrics = self.fontMetrics()
        least = min(metrics.horizontalAdvance(self.text()) + 2, metrics.averageCharWidth() * _LEAST)
        return QSize(self._beside() + least, self._one_line())

    def hitButton(self, place: QPoint) -> bool:
        """A click on any of its lines counts."""
        return self.rect().contains(place)

    def setText(self, text: str) -> None:
        """Show other words."""
        super().setText(text)
        if self._placed:
            self._take_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that the new width needs, also in layouts that do not ask for it."""
        super().resizeEvent(event)
        self._placed = True
        self._take_height()

    def changeEvent(self, event: QEvent) -> None:
        """Letters of another size need another height."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange} and self._placed:
            self._take_height()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sign beside the first line."""
        if self._words_high(self.width()) <= self.fontMetrics().height():
            super().paintEvent(event)
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        words, option.text = self.text(), ""
        option.rect = QRect(0, 0, self.width(), self._one_line())
        painter = QStylePainter(self)
        painter.drawControl(self._drawn, option)
        beside, above = self._beside(), (self._one_line() - self.fontMetrics().height()) // 2
        room = QRect(beside, above, self.width() - beside, self.height() - above)
        if not self.isLeftToRight():
            room.moveLeft(0)
        painter.drawItemText(room, _FLAGS, self.palette(), self.isEnabled(), words, self.foregroundRole())

    def _take_height(self) -> None:
        needed = self.heightForWidth(self.width())
        if needed != self.minimumHeight():
            self.setMinimumHeight(needed)

    def _beside(self) -> int:
        """Return the width of the sign and of the gap behind it."""
        style = self.style()
        return style.pixelMetric(self._wide, None, self) + style.pixelMetric(self._gap, None, self)

    def _one_line(self) -> int:
        return super().sizeHint().height()

    def _words_high(self, width: int) -> int:
        room = QRect(0, 0, max(1, width - self._beside()), 1 << 20)
        return self.fontMetrics().boundingRect(room, _FLAGS, self.text()).height()


class CheckBox(_Wrapping, QCheckBox):
    """A check box; see `_Wrapping`."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        QCheckBox.__init__(self, text, parent)
        self._begin()


class RadioButton(_Wrapping, QRadioButton):
    """One of several choices; see `_Wrapping`."""

    _drawn = QStyle.ControlElement.CE_RadioButton
    _wide = QStyle.PixelMetric.PM_ExclusiveIndicatorWidth
    _gap = QStyle.PixelMetric.PM_RadioButtonLabelSpacing

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        QRadioButton.__init__(self, text, parent)
        self._begin()
