"""A choice out of a list whose words are cut in their middle where room is short; the list has them whole."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from composer.ui.widgets.plain_tip import plain_tip

_LETTERS: Final = 24
"""So many are always asked for: parts beside it go below it first."""

_ROUND: Final = 44  # edges and arrow

_MOST: Final = 320
"""Whatever the letters, the smallest window has no room for a wider one."""


class ChoiceBox(QComboBox):
    """As wide as its longest words where there is room; the whole words stand in the tooltip where they are cut."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._tip = ""
        self.currentTextChanged.connect(self._tell)

    def shown(self) -> str:
        """Return the words as they are painted."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        field = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self)
        return self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideMiddle, field.width())

    def minimumSizeHint(self) -> QSize:
        """Ask for its longest words, but never for more than a box of some width."""
        wish = super().minimumSizeHint()
        if not self.isEditable():
            most = min(self.fontMetrics().averageCharWidth() * _LETTERS + _ROUND, _MOST)
            wish.setWidth(min(wish.width(), most))
        return wish

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box, and of its words what fits."""
        if self.isEditable():
            super().paintEvent(event)
            return
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        option.currentText = self.shown()
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the whole words as a tooltip where they are cut."""
        super().resizeEvent(event)
        self._tell()

    def showPopup(self) -> None:
        """Open the list, as wide as its longest words where the screen has room for them."""
        view = self.view()
        view.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        edges = view.width() - view.viewport().width() + 2 * view.frameWidth()
        bar = view.verticalScrollBar().sizeHint().width()
        wide = view.sizeHintForColumn(0) + edges + bar
        view.setMinimumWidth(min(wide, self.screen().availableGeometry().width()))
        super().showPopup()

    @Slot()
    def _tell(self) -> None:
        words = self.currentText()
        if self.toolTip() == self._tip:  # what somebody else says there is more than the words
            self.setToolTip(plain_tip(words) if self.shown() != words else "")
            self._tip = self.toolTip()
