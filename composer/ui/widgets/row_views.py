"""What all lists of drafts and posts do alike."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractItemView


def prepare_rows(view: QAbstractItemView, selection: QAbstractItemView.SelectionMode) -> None:
    """Let rows be walked, not edited: Tab leaves the list, the mouse is followed, it scrolls up and down by pixels."""
    view.setSelectionMode(selection)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setMouseTracking(True)
    view.setTabKeyNavigation(False)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)


def paint_each(view: QAbstractItemView, milliseconds: int) -> None:
    """Paint what is seen anew so often: how long ago something was goes on without any change of its row."""
    timer = QTimer(view)
    timer.timeout.connect(view.viewport().update)
    timer.start(milliseconds)
