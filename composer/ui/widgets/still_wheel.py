"""The wheel over a sheet scrolls it, whatever box lies under the pointer: no setting is changed in passing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QWidget


class StillWheel(QObject):
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
        return super().eventFilter(watched, event)
