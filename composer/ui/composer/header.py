"""Above the composer: what is being written, and how it is kept."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QElapsedTimer, QLocale, Qt, QTime, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from composer.flow.views import Keeping, KeepingView
from composer.ui.composer.kit import Kit
from composer.ui.composer.preview_switch import PreviewSwitch
from composer.ui.widgets.buttons import push
from composer.ui.widgets.labels import ElidedText, IconButton, IconLabel, Text

_LATE_MS = 1500
"""Typing is told as unsaved only after this long: a line that changes with every pause is noise."""

_ROOMY = 560
"""From this width on the button that starts a meeting has words, at 100 %."""

_ROOMIER = 720
"""And so wide where the choice of the preview's place stands beside it."""

_HIGH, _HIGH_BIG, _BIG = 40, 34, 1.5
"""With big letters the room is the text's."""

_LOOK_EACH_MS = 20_000
_MINUTE_MS = 60_000
_HOUR = 60


class Header(QWidget):
    """The heading and the state of the draft on the disk."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._view = KeepingView(Keeping.OPENING)
        self._since = QElapsedTimer()
        self._since.start()
        self._title = Text(self.tr("Post"), "headline")
        self._sign = IconLabel(kit.theme, kit.icons, "check", "text_3", size=14)
        self._state = ElidedText("", "caption", "hint")
        self._count, self._quick, self._empty = 1, False, True
        self._late = self._timer(_LATE_MS, single=True)
        self._clock = self._timer(_LOOK_EACH_MS, single=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._title)
        row.addSpacing(12)
        beside = QHBoxLayout()
        beside.setContentsMargins(0, 4, 0, 0)  # small words stand on the heading's base line
        beside.setSpacing(6)
        beside.addWidget(self._sign)
        beside.addWidget(self._state)
        row.addLayout(beside)
        row.addStretch(1)
        self.switch = PreviewSwitch(kit)
        row.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignVCenter)
        self.meeting = IconButton(kit.theme, kit.icons, "presentation", role="quiet", name=self.tr("Conference mode"))
        self.meeting.hide()  # shown by who can start one
        row.addWidget(self.meeting)
        self.versions = IconButton(kit.theme, kit.icons, "history", role="tool", name=self.tr("Earlier versions"))
        row.addWidget(self.versions)
        self.keep = push(self.tr("Keep as draft"), role="quiet", fit="small")
        expand = self.tr("Show the whole window")
        self.expand = IconButton(kit.theme, kit.icons, "maximize-2", role="tool", name=expand)
        row.addWidget(self.keep)
        row.addWidget(self.expand)
        self.show_quick(False)
        self._title.setAccessibleName(self._title.text())
        kit.theme.changed.connect(self._dress)
        self.switch.offered.connect(self._dress)
        self.switch.offered.connect(self._tell)
        self._dress()

    def show_posts(self, count: int) -> None:
        """Say whether this is one post or a thread."""
        self._count = count
        self._name()

    def show_empty(self, empty: bool) -> None:
        """Say nothing of keeping while there is nothing to keep."""
        if empty != self._empty:
            self._empty = empty
            self._tell()

    def show_quick(self, quick: bool) -> None:
        """Say that the window is small, and offer to keep the draft and make way, or to show all of it."""
        self._quick = quick
        self.versions.setHidden(quick)
        self.keep.setVisible(quick)
        self.expand.setVisible(quick)
        self._name()
        self._tell()

    def _name(self) -> None:
        title = self.tr("Quick draft") if self._quick else self.tr("Post")
        if self._count > 1:
            title = self.tr("Thread")
        if title != self._title.text():
            self._title.setText(title)
            self._title.setAccessibleName(title)

    def show_keeping(self, view: KeepingView) -> None:
        """Say how the text is kept; an unsaved second is not worth a word."""
        waits = view.keeping is Keeping.UNSAVED and self._view.keeping is Keeping.SAVED
        self._view = view
        if view.keeping is not Keeping.UNSAVED:
            self._late.stop()
            self._since.restart()
        if waits:
            self._late.start()
        elif not self._late.isActive():
            self._tell()

    def state(self) -> str:
        """Return what stands there about keeping."""
        return self._state.text()

    @Slot()
    def _tell(self) -> None:
        words, sign, tone = self._words()
        self._state.setText(words)
        self._state.set_tone(tone)
        self._state.setAccessibleName(words)
        self._sign.show_icon(sign, {"hint": "text_3"}.get(tone, tone))
        self._sign.setVisible(bool(words))
        self._clock.start() if self._view.keeping is Keeping.SAVED else self._clock.stop()

    def _words(self) -> tuple[str, str, str]:
        """Return sentence, sign and tone."""
        keeping = self._view.keeping
        if keeping is Keeping.SAVED:
            return "" if self._empty else self._saved(), "check", "hint"
        if keeping is Keeping.UNSAVED:
            return self.tr("Not saved yet"), "clock", "hint"
        if keeping is Keeping.OPENING:
            return self.tr("Opening your drafts"), "clock", "hint"
        if keeping is Keeping.NOWHERE:
            return self.tr("Not kept: gone when Vignette closes"), "triangle-alert", "warn"
        sentence = self._kit.words.error(self._view.error_code or "store.full").text
        return sentence, "circle-alert", "block"

    def _saved(self) -> str:
        if self._quick or not self.switch.turns.isHidden():
            return self.tr("Saved")
        minutes = self._since.elapsed() // _MINUTE_MS
        if minutes == 0:
            return self.tr("Saved a moment ago")
        if minutes < _HOUR:
            return self.tr("Saved {count} min ago").format(count=minutes)
        return self.tr("Saved at {time}").format(time=_clock_time(self, self._view.since))

    @Slot()
    def _dress(self) -> None:
        theme = self._kit.theme
        self.setMinimumHeight(theme.px(_HIGH if theme.scale < _BIG else _HIGH_BIG))
        roomy = self.width() >= self._kit.theme.px(_ROOMY if self.switch.isHidden() else _ROOMIER)
        self.meeting.setText(self.tr("Conference mode") if roomy else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out the words of the button where room is short."""
        super().resizeEvent(event)
        self._dress()

    def _timer(self, interval_ms: int, single: bool) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(interval_ms)
        timer.setSingleShot(single)
        timer.timeout.connect(self._tell)
        return timer


def _clock_time(widget: QWidget, moment: dt.datetime | None) -> str:
    """Return the time of day as the desktop writes it."""
    local = (moment or dt.datetime.now(dt.UTC)).astimezone()
    return widget.locale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
