"""When a post is to go: a day, an hour, and whose hour it is."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QByteArray, QCoreApplication, QDate, QDateTime, QLocale, Qt, QTime, QTimeZone, Signal, Slot
from PySide6.QtWidgets import QComboBox, QCompleter, QDateEdit, QHBoxLayout, QTimeEdit

from composer.outbox.rules import LATEST, SOONEST
from composer.ui.saying.moments import short_day_form, within
from composer.ui.sheets.field import labelled
from composer.ui.sheets.main_step import MainStep
from composer.ui.sheets.sheet import Sheet, SheetHost
from composer.ui.widgets.choice_box import ChoiceBox
from composer.ui.widgets.day_calendar import offer_calendar
from composer.ui.widgets.indent import indent
from composer.ui.widgets.labels import Paragraph
from composer.ui.widgets.turning import Turning


class ScheduleSheet(Sheet):
    """`chosen` carries the moment, aware, in UTC. Esc and Cancel change nothing.

    Args:
        moment: What is proposed, aware.
        now: Aware.
        host: Lends the look.
    """

    chosen = Signal(object)

    def __init__(self, moment: dt.datetime, now: dt.datetime, host: SheetHost) -> None:
        super().__init__(host, sign=("clock", "text_2"), wide=560)
        self._now = now
        self.set_head(
            self.tr("When should it go?"),
            self.tr("It goes at that time if Vignette is running and unlocked. Otherwise you are asked."),
        )
        local = moment.astimezone()
        self.day = QDateEdit(QDate(local.year, local.month, local.day))
        offer_calendar(self.day, host.theme, host.icons)
        self.day.setDisplayFormat(short_day_form())
        self.hour = QTimeEdit(QTime(local.hour, local.minute))
        indent(self.hour.lineEdit())
        self.hour.setDisplayFormat(QLocale().timeFormat(QLocale.FormatType.ShortFormat))
        self.zone = _zones()
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addLayout(labelled(self.tr("Day"), self.day), 2)
        row.addLayout(labelled(self.tr("Time"), self.hour), 1)
        row.addLayout(labelled(self.tr("Time zone"), self.zone), 3)
        self.body.addWidget(Turning(row))
        self._told = Paragraph(self._look, "", "body", "second")
        self.body.addWidget(self._told)
        cancel = self.add_button(self.tr("Cancel"))
        cancel.clicked.connect(self.dismiss)
        self.take = self.add_button(self.tr("Use this time"), default=True)
        MainStep(self, self.take)
        self.take.clicked.connect(self._take)
        self.first_focus = self.hour
        self.day.dateChanged.connect(self._tell)
        self.hour.timeChanged.connect(self._tell)
        self.zone.currentTextChanged.connect(self._tell)
        self._tell()

    def moment(self) -> dt.datetime | None:
        """Return what is filled in, aware, in UTC; None where the zone is none."""
        zone = QTimeZone.systemTimeZone()
        if self.zone.currentIndex() > 0 or self.zone.currentText() != self.zone.itemText(0):
            zone = QTimeZone(QByteArray(self.zone.currentText().strip().replace(" ", "_").encode()))
        if not zone.isValid():
            return None
        wanted = QDateTime(self.day.date(), self.hour.time(), zone)
        return dt.datetime.fromtimestamp(wanted.toSecsSinceEpoch(), dt.UTC)

    def told(self) -> str:
        """Return what it says about the time filled in."""
        return self._told.text()

    @Slot()
    def _tell(self) -> None:
        moment = self.moment()
        words, fine = "", False
        if moment is None:
            words = self.tr("This time zone is not known. Try a city, such as Europe/Paris.")
        elif moment < self._now + SOONEST:
            words = self.tr("That is in the past.")
        elif moment > self._now + LATEST:
            words = self.tr("That is more than a year away.")
        else:
            fine = True
            when = within(moment, self._now, QLocale())
            words = self.tr("Here: {when}, in {time}.")
            words = words.replace("{when}", when).replace("{time}", _span(moment - self._now))
        self._told.setText(words)
        self._told.set_tone("second" if fine else "block")
        self.take.setEnabled(fine)
        self.hour.setAccessibleDescription(words)

    @Slot()
    def _take(self) -> None:
        moment = self.moment()
        if moment is not None and self.take.isEnabled():
            self.close_sheet()
            self.chosen.emit(moment)


def _span(left: dt.timedelta) -> str:
    """Return a length of time in its two largest units."""
    minutes = round(left.total_seconds() / 60)
    days, hours = divmod(minutes // 60, 24)
    number = QLocale().toString
    tr = QCoreApplication.translate
    if days:
        return tr("ScheduleSheet", "{days} d {hours} h").format(days=number(days), hours=number(hours))
    if hours:
        told = tr("ScheduleSheet", "{hours} h {minutes} min")
        return told.format(hours=number(hours), minutes=number(minutes % 60))
    return tr("ScheduleSheet", "{minutes} min").format(minutes=number(minutes))


def _zones() -> ChoiceBox:
    """Return the zones of the world to choose from or to type, the desktop's own first."""
    box = ChoiceBox()
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    own = bytes(QTimeZone.systemTimeZoneId().data()).decode()
    known = sorted(bytes(name.data()).decode() for name in QTimeZone.availableTimeZoneIds())
    names = [own, "UTC", *(name for name in known if "/" in name and not name.startswith("Etc/") and name != own)]
    box.addItems([name.replace("_", " ") for name in dict.fromkeys(names)])
    completer = QCompleter(box.model(), box)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    box.setCompleter(completer)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(10)
    return box
