"""One more weekly posting time: the days, and the hour."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QTime, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QTimeEdit

from composer.outbox.weekly import STARTING, WeeklyTime
from composer.ui.saying.weekly_words import in_week, long_day, weekly_words
from composer.ui.sheets.field import labelled
from composer.ui.sheets.main_step import MainStep
from composer.ui.sheets.sheet import Sheet, SheetHost
from composer.ui.widgets.check_box import CheckBox
from composer.ui.widgets.flow_box import FlowBox
from composer.ui.widgets.indent import indent
from composer.ui.widgets.labels import Paragraph


class WeeklySheet(Sheet):
    """`chosen` carries a `WeeklyTime`. Esc and Cancel change nothing.

    Args:
        host: Lends the look.
    """

    chosen = Signal(object)

    def __init__(self, host: SheetHost) -> None:
        super().__init__(host, sign=("clock", "text_2"), wide=560)
        self.set_head(
            self.tr("A weekly posting time"),
            self.tr(
                "By this computer's clock. A post goes at that time if Vignette is running and unlocked. Otherwise you "
                "are asked."
            ),
        )
        proposed, locale = STARTING[0], QLocale()
        self.hour = QTimeEdit(QTime(proposed.hour, proposed.minute))
        indent(self.hour.lineEdit())
        self.hour.setDisplayFormat(locale.timeFormat(QLocale.FormatType.ShortFormat))
        row = QHBoxLayout()
        row.addLayout(labelled(self.tr("Time"), self.hour), 1)
        row.addStretch(2)
        self.body.addLayout(row)
        self.days = {day: CheckBox(long_day(day, locale)) for day in in_week(locale)}
        box = FlowBox(gap=16)
        box.add(*self.days.values())
        widest = max(part.sizeHint().width() for part in self.days.values())
        for day, part in self.days.items():
            part.setMinimumWidth(widest)  # they stand below each other in columns
            part.setChecked(day in proposed.days)
            part.toggled.connect(self._tell)
        self.body.addLayout(labelled(self.tr("Days"), box))
        self._told = Paragraph(self._look, "", "body", "second")
        self.body.addWidget(self._told)
        self.add_button(self.tr("Cancel")).clicked.connect(self.dismiss)
        self.take = self.add_button(self.tr("Add this time"), default=True)
        MainStep(self, self.take)
        self.take.clicked.connect(self._take)
        self.hour.timeChanged.connect(self._tell)
        self.first_focus = self.hour
        self._tell()

    def time(self) -> WeeklyTime | None:
        """Return what is filled in; None without a day."""
        days = tuple(sorted(day for day, part in self.days.items() if part.isChecked()))
        return WeeklyTime(self.hour.time().hour(), self.hour.time().minute(), days) if days else None

    @Slot()
    def _tell(self) -> None:
        time = self.time()
        self._told.setText(weekly_words(time, QLocale()) if time else self.tr("Choose a day at least."))
        self._told.set_tone("second" if time else "block")
        self.take.setEnabled(time is not None)

    @Slot()
    def _take(self) -> None:
        time = self.time()
        if time is not None:
            self.close_sheet()
            self.chosen.emit(time)
