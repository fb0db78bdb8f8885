"""The second reader's sheet: what is to go, word for word, and the reader's own passphrase below it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from composer.guard.report import Report
from composer.guard.submission import Submission
from composer.ui.saying.words import Words
from composer.ui.sheets.field import Field
from composer.ui.sheets.sheet import Sheet, SheetHost
from composer.ui.widgets.choice_box import ChoiceBox
from composer.ui.widgets.labels import Paragraph, Text, isolate


class SecondReaderSheet(Sheet):
    """`confirmed` carries a reader's id and passphrase; `settings_asked` that somebody is to be added first.

    Args:
        submission: What is to go.
        report: What the check said of it.
        readers: The ids of those who may confirm.
        words: Puts verdicts into words.
        host: Lends the look.
    """

    confirmed = Signal(str, str)
    settings_asked = Signal()

    def __init__(
        self, submission: Submission, report: Report, readers: Sequence[str], words: Words, host: SheetHost
    ) -> None:
        super().__init__(host, sign=("eye", "accent"), wide=620)
        self.set_head(
            self.tr("A second pair of eyes"),
            self.tr("Your institution asks that somebody else reads this before it goes. Hand over the keyboard."),
        )
        self._add_posts(submission)
        found = words.verdict_word(report.verdict)
        told = self.tr("The check says: {verdict}. Details it found: {count}.")
        told = told.format(verdict=found, count=self.locale().toString(len(report.findings)))
        self.body.addWidget(Paragraph(self._look, told, "body", "second"))
        self.who = ChoiceBox()
        for reader in readers:
            self.who.addItem(reader, reader)
        self.passphrase = Field(
            host,
            self.tr("The reader's passphrase"),
            secret=True,
            hint=self.tr("Whoever confirms says: I read this, and it may go as it is."),
        )
        self._add_reader(bool(readers))
        self.add_button(self.tr("Back to the text")).clicked.connect(self.dismiss)
        if readers:
            self.confirm = self.add_button(self.tr("Confirm and post"), default=True)
            self.confirm.clicked.connect(self._confirm)
            self.passphrase.edit.returnPressed.connect(
                self._confirm
            )  # the focus is at the foot: it begins at the words
        else:
            self.confirm = self.add_button(self.tr("Add a reader in Settings…"), default=True)
            self.confirm.clicked.connect(self._go_to_settings)

    def close_sheet(self) -> None:
        """Forget what was typed, then go."""
        self.passphrase.wipe()
        super().close_sheet()

    def show_error(self, sentence: str) -> None:
        """Say why nothing was confirmed."""
        self.passphrase.wipe()
        self.passphrase.show_error(sentence)
        self.confirm.setEnabled(True)
        self.passphrase.edit.setFocus()

    def _add_posts(self, submission: Submission) -> None:
        media = submission.media or ((),) * len(submission.parts)
        shown = [(part, pictures) for part, pictures in zip(submission.parts, media, strict=True) if part or pictures]
        for place, (part, pictures) in enumerate(shown):
            card = QFrame()
            card.setProperty("kind", "inset")
            column = QVBoxLayout(card)
            column.setContentsMargins(16, 12, 16, 12)
            column.setSpacing(6)
            if len(shown) > 1:
                number = self.tr("Post {number}").format(number=self.locale().toString(place + 1))
                column.addWidget(Text(number, "label", "second"))
            column.addWidget(Paragraph(self._look, part, "body"))
            for picture in pictures:
                told = self.tr("Picture, described as: {words}").format(words=picture.alt_text or "–")
                column.addWidget(Paragraph(self._look, told, "caption", "second"))
            self.body.addWidget(card)
        for line in self._beside(submission):
            self.body.addWidget(Paragraph(self._look, line, "body", "second"))

    def _beside(self, submission: Submission) -> Iterator[str]:
        """Yield what goes along, or what the words lead to, a line each."""
        for option in submission.poll.options if submission.poll else ():
            yield self.tr("Poll answer: {words}").format(words=option)
        for link in submission.links:
            yield self.tr("{link} leads to {target}").format(link=isolate(link.shown), target=isolate(link.target))
        for post in filter(None, (submission.reply_to, submission.quote_of)):
            yield self.tr("It replies to or quotes: {words}").format(words=post.text or post.post_id)

    def _add_reader(self, known: bool) -> None:
        if not known:
            none = self.tr("Nobody was added yet who could confirm. A second reader is added in Settings.")
            self.body.addWidget(Paragraph(self._look, none, "body_strong"))
            for part in (self.who, self.passphrase):
                part.setParent(self)
                part.hide()
            return
        label = Text(self.tr("Second reader"), "label")
        label.setBuddy(self.who)
        self.who.setAccessibleName(label.text())
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(label)
        column.addWidget(self.who)
        self.body.addWidget(holder)
        self.body.addWidget(self.passphrase)

    @Slot()
    def _confirm(self) -> None:
        if not self.passphrase.edit.text():
            self.passphrase.show_error(self.tr("Type your passphrase."))
            self.passphrase.edit.setFocus()
        elif self.confirm.isEnabled():
            self.confirm.setEnabled(False)
            self.confirmed.emit(str(self.who.currentData()), self.passphrase.edit.text())

    @Slot()
    def _go_to_settings(self) -> None:
        self.dismiss()
        self.settings_asked.emit()
