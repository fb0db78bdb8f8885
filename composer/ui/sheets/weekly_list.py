"""The weekly posting times in Settings: one a row, and what adds to them."""

from __future__ import annotations

from collections.abc import Collection
from functools import partial

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from composer.outbox.weekly import MOST, STARTING, WeeklyTime
from composer.ui.saying.weekly_words import hour_words, weekly_words
from composer.ui.sheets.sheet import SheetHost
from composer.ui.widgets.buttons import push
from composer.ui.widgets.labels import Paragraph
from composer.ui.widgets.later import later
from composer.ui.widgets.turning import Turning


class WeeklyList(QWidget):
    """`removed` carries a `WeeklyTime`, `started` asks for the starting set, `add_asked` for one more.

    Args:
        host: Lends the look.
    """

    removed = Signal(object)
    started = Signal()
    add_asked = Signal()

    def __init__(self, host: SheetHost) -> None:
        super().__init__()
        self._host = host
        self._holder: QWidget | None = None
        self._focus: QPushButton | None = None
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)

    def show_times(self, times: Collection[WeeklyTime], *, allowed: bool) -> None:
        """Show these; `allowed` tells whether posts may be scheduled here at all."""
        had_focus = self.isAncestorOf(self.window().focusWidget())  # of nothing, it is none
        if self._holder is not None:
            self._holder.hide()
            self._holder.deleteLater()
        self._holder, self._focus = QWidget(), None
        self._whole.addWidget(self._holder)
        column = QVBoxLayout(self._holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for time in times:
            column.addWidget(self._time_row(time))
        if not allowed:
            column.addWidget(self._paragraph(self.tr("Your institution has turned off scheduling.")))
        elif not times:
            column.addWidget(self._paragraph(self._proposed()))
            column.addWidget(self._buttons(self._start_button(), self._add_button()))
        elif len(times) < MOST:
            column.addWidget(self._add_button(), 0, Qt.AlignmentFlag.AlignTrailing)
        else:
            column.addWidget(self._paragraph(self.tr("These are as many as fit. Remove one to add another.")))
        if had_focus:
            later(self, self.take_focus)

    @Slot()
    def take_focus(self) -> None:
        """Go on with the keyboard here: what was pressed last may be gone."""
        if self._focus is not None:
            self._focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _time_row(self, time: WeeklyTime) -> QWidget:
        words = weekly_words(time, QLocale())
        remove = push(self.tr("Remove"), role="quiet")
        remove.setAccessibleName(self.tr("Remove: {time}").replace("{time}", words))
        remove.clicked.connect(partial(self._remove, time))
        self._focus = self._focus or remove
        return self._row(self._paragraph(words), remove)

    def _remove(self, time: WeeklyTime, _checked: bool = False) -> None:
        self.removed.emit(time)

    def _proposed(self) -> str:
        first, second = (hour_words(time, QLocale()) for time in STARTING)
        words = self.tr("None yet. You could begin with weekdays at {first} and {second}.")
        return words.replace("{first}", first).replace("{second}", second)

    def _start_button(self) -> QPushButton:
        start = push(self.tr("Use these times"))
        start.clicked.connect(self.started)
        return start

    def _add_button(self) -> QPushButton:
        self._focus = push(self.tr("Add a time…"))
        self._focus.clicked.connect(self.add_asked)
        return self._focus

    def _buttons(self, *buttons: QPushButton) -> QWidget:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        return Turning(row)

    def _row(self, words: QWidget, button: QWidget) -> QWidget:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(words, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTrailing)
        return Turning(row)

    def _paragraph(self, words: str) -> Paragraph:
        return Paragraph(self._host.theme, words, "body", "second")
