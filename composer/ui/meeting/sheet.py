"""Starts a meeting or a chat, or changes the one going on: its tag, who speaks, what each post begins with."""

from __future__ import annotations

import datetime as dt
from typing import Final

from PySide6.QtCore import QLocale, QTime, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTimeEdit, QVBoxLayout

from composer.text.meeting import Kind, Meeting, Shape, clean_speaker, clean_tag, question_of
from composer.text.weight import Config
from composer.ui.sheets.field import Field, labelled
from composer.ui.sheets.main_step import MainStep
from composer.ui.sheets.sheet import Sheet, SheetHost
from composer.ui.widgets.choice_box import ChoiceBox
from composer.ui.widgets.indent import indent
from composer.ui.widgets.labels import Paragraph, Text
from composer.ui.widgets.segments import Segments
from composer.ui.widgets.turning import Turning

_KINDS = (Kind.CONFERENCE, Kind.CHAT)
LENGTHS: Final = (30, 45, 60, 90)
USUAL: Final = 60
"""Minutes a chat lasts."""


class MeetingSheet(Sheet):
    """`started` carries a `Meeting`. Nothing happens before Start.

    Args:
        meeting: What is going on; None for nothing.
        config: X's rules for the account.
        now: Aware; a chat is taken to begin now until the author says otherwise.
        host: Lends the look.
    """

    started = Signal(object)

    def __init__(self, meeting: Meeting | None, config: Config, now: dt.datetime, host: SheetHost) -> None:
        super().__init__(host, sign=("presentation", "accent"))
        self._config, self._now, self._meeting = config, now, meeting
        self.set_head(
            self.tr("Post from a meeting"),
            self.tr("Each new post begins like this. It is plain text: counted, checked, and yours to change."),
        )
        self.kind = Segments((self.tr("Conference"), self.tr("Tweet chat")))
        self.kind.setAccessibleName(self.tr("What is going on"))
        self.tag = Field(host, self.tr("Hashtag"), hint=self.tr("In every post, so that others find it."))
        self.speaker = Field(host, self.tr("Speaker"), hint=self.tr("A handle or a name. Can stay empty."))
        self.talk = Field(host, self.tr("Session"), hint=self.tr("Its number or tag. Can stay empty."))
        self.question = Field(host, self.tr("Question"), hint=self.tr("Its number, or paste it: Q3 becomes A3."))
        self.begin = QTimeEdit()
        indent(self.begin.lineEdit())
        self.begin.setDisplayFormat(QLocale().timeFormat(QLocale.FormatType.ShortFormat))
        self.lasts = ChoiceBox()
        for minutes in LENGTHS:
            self.lasts.addItem(self.tr("{minutes} minutes").format(minutes=QLocale().toString(minutes)), minutes)
        self.lasts.addItem(self.tr("No fixed end"), 0)
        self.shape = ChoiceBox()
        for shape, words in (
            (Shape.HEAD, self.tr("Speaker #Session: … #Tag")),
            (Shape.QUOTE, self.tr("“…” Speaker #Session #Tag")),
            (Shape.TAG, self.tr("… #Tag")),
        ):
            self.shape.addItem(words, shape.value)
        self.shape.setAccessibleName(self.tr("How a post is built"))
        self._shape_words = Text(self.tr("How a post is built"), "label")
        self._shape_words.setBuddy(self.shape)
        self._example = Paragraph(host.theme, "", "body_medium")
        self._told = Text("", "caption", "hint")
        self._lay_out()
        for field in (self.tag, self.speaker, self.talk, self.question):
            field.edit.textChanged.connect(self._show)
        self.kind.chosen.connect(self._show)
        self.shape.currentIndexChanged.connect(self._show)
        self._fill(meeting)
        cancel = self.add_button(self.tr("Cancel"))
        cancel.clicked.connect(self.dismiss)
        self.start = self.add_button(self.tr("Start") if meeting is None else self.tr("Use this"), default=True)
        MainStep(self, self.start)
        self.start.clicked.connect(self._start)
        self.first_focus = self.tag.edit
        self._show()

    def _lay_out(self) -> None:
        self.body.addWidget(self.kind)
        self.body.addWidget(self.tag)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        for field in (self.speaker, self.talk, self.question):
            row.addWidget(field, 1)
        self.body.addWidget(Turning(row))
        times = QHBoxLayout()
        times.setContentsMargins(0, 0, 0, 0)
        times.setSpacing(16)
        times.addLayout(labelled(self.tr("Begins at"), self.begin), 1)
        times.addLayout(labelled(self.tr("Lasts"), self.lasts), 1)
        self._times = Turning(times)
        self.body.addWidget(self._times)
        self.body.addWidget(self._shape_words)
        self.body.addWidget(self.shape)
        card = QFrame()
        card.setProperty("kind", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(16, 12, 16, 12)
        inside.setSpacing(4)
        inside.addWidget(self._example)
        inside.addWidget(self._told)
        self.body.addWidget(card)

    def _fill(self, meeting: Meeting | None) -> None:
        begun, minutes = (meeting.begun, meeting.minutes) if meeting and meeting.begun else (self._now, USUAL)
        local = begun.astimezone()
        self.begin.setTime(QTime(local.hour, local.minute))
        self.lasts.setCurrentIndex(max(0, self.lasts.findData(minutes)))
        if meeting is None:
            return
        self.kind.choose(_KINDS.index(meeting.kind))
        self.tag.edit.setText(meeting.tag)
        self.speaker.edit.setText(meeting.speaker)
        self.talk.edit.setText(meeting.talk)
        self.question.edit.setText(str(meeting.question))
        self.shape.setCurrentIndex(self.shape.findData(meeting.shape.value))

    def meeting(self) -> Meeting | None:
        """Return what is filled in; None where a field cannot be used."""
        tag, speaker = clean_tag(self.tag.text()), clean_speaker(self.speaker.text())
        talk = clean_tag(self.talk.text()) or self.talk.text().strip("#")
        if tag is None or speaker is None:
            return None
        if self._chat():
            return Meeting(
                Kind.CHAT,
                tag,
                question=question_of(self.question.text()),
                begun=self._begun(),
                minutes=int(self.lasts.currentData()),
                timed=self._meeting is None or self._meeting.timed,
            )
        return Meeting(Kind.CONFERENCE, tag, speaker, talk, shape=Shape(self.shape.currentData()))

    def _begun(self) -> dt.datetime:
        """Return the moment nearest to now at which the clock shows what is filled in."""
        before = self._meeting.begun if self._meeting is not None else None
        known, wanted = (before or self._now).astimezone(), self.begin.time()
        if (known.hour, known.minute) == (wanted.hour(), wanted.minute()):
            return known.astimezone(dt.UTC)
        local = self._now.astimezone()
        made = local.replace(hour=wanted.hour(), minute=wanted.minute(), second=0, microsecond=0)
        days = (made + dt.timedelta(days=turn) for turn in (-1, 0, 1))
        return min(days, key=lambda moment: abs(moment - local)).astimezone(dt.UTC)

    def _chat(self) -> bool:
        return _KINDS[self.kind.place()] is Kind.CHAT

    @Slot()
    def _show(self) -> None:
        chat = self._chat()
        self.speaker.setVisible(not chat)
        self.talk.setVisible(not chat)
        self.question.setVisible(chat)
        self._times.setVisible(chat)
        self.shape.setVisible(not chat)
        self._shape_words.setVisible(not chat)
        meeting = self.meeting()
        text, caret = meeting.starter() if meeting is not None else ("", 0)
        shown = f"{text[:caret]}…{text[caret:]}" if text else self.tr("Your posts will begin here.")
        self._example.setText(shown)
        room = self._config.limit - (meeting.room(self._config) if meeting is not None else 0)
        self._told.setText(self.tr("{left} characters are left for you").format(left=self.locale().toString(room)))

    @Slot()
    def _start(self) -> None:
        meeting = self.meeting()
        if clean_tag(self.tag.text()) is None:
            self.tag.show_error(self.tr("A hashtag is one word of letters and digits, with a letter in it."))
            self.tag.edit.setFocus()
        elif clean_speaker(self.speaker.text()) is None:
            self.speaker.show_error(self.tr("A handle has letters, digits and _, up to 15."))
            self.speaker.edit.setFocus()
        elif meeting is not None:
            self.close_sheet()
            self.started.emit(meeting)
