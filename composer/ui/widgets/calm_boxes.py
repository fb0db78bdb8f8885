"""What boxes do of themselves and nobody expects: the wheel changes them, digits over all of a time do nothing.

The wheel over a sheet scrolls it, whatever box lies under the pointer. Ctrl+A in a day or a time marks all of it, and
what is typed then begins at its first part; Qt takes none of it.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QDateTimeEdit, QWidget


class CalmBoxes(QObject):
    """A box that has the focus hears the wheel as ever."""

    def watch(self, place: QWidget) -> None:
        """Keep the wheel from the boxes that are there now; those watched already stay so."""
        boxes: list[QWidget] = [*place.findChildren(QComboBox), *place.findChildren(QAbstractSpinBox)]
        for box in boxes:
            if box.focusPolicy() == Qt.FocusPolicy.WheelFocus:  # Qt's own: the wheel alone gives it the focus
                box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
                box.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the wheel to what lies round the box."""
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and isinstance(watched, QDateTimeEdit):
            _begin_anew(watched, event)
        return super().eventFilter(watched, event)


def _begin_anew(box: QDateTimeEdit, event: QKeyEvent) -> None:
    """Where all of it is marked, a digit is the first of its first part."""
    field = box.lineEdit()
    if event.text().isdigit() and field.text() and field.selectedText() == field.text() and box.sectionCount() > 1:
        box.setSelectedSection(box.sectionAt(0))
