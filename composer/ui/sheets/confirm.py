"""The one question before a post with details to consider goes out."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from composer.guard.gate import CHOICES
from composer.guard.report import Report, Surface
from composer.ui.saying.words import Words
from composer.ui.sheets.marked import MarkedWords
from composer.ui.sheets.sheet import Sheet, SheetHost
from composer.ui.widgets.check_box import CheckBox
from composer.ui.widgets.labels import Paragraph, Text
from composer.ui.widgets.style import set_property
from composer.ui.widgets.theme import Theme
from composer.ui.widgets.two_parts import TwoParts


class Choice(QFrame):
    """A check box with a line of explanation; the whole row can be clicked."""

    toggled = Signal(bool)

    def __init__(self, theme: Theme, title: str, sentence: str) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("kind", "choice")
        self.setProperty("chosen", "false")
        self.box = CheckBox(title)
        self.box.setProperty("type", "body_medium")
        self.box.setAccessibleDescription(sentence)
        self._lower = QHBoxLayout()
        self._lower.addWidget(Paragraph(theme, sentence, "label_plain", "second"), 1)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addWidget(self.box)
        self._column.addLayout(self._lower)
        self.box.toggled.connect(self._toggled)
        theme.changed.connect(self._dress)
        self._dress()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Anywhere on the row counts."""
        event.accept()
        self.box.toggle()
        self.box.setFocus(Qt.FocusReason.MouseFocusReason)

    @Slot(bool)
    def _toggled(self, on: bool) -> None:
        set_property(self, "chosen", "true" if on else "false")
        self.toggled.emit(on)

    @Slot()
    def _dress(self) -> None:
        side = self._theme.px(12)
        self._column.setContentsMargins(side, self._theme.px(6), side, self._theme.px(10))
        beside_words = self._theme.px(30)  # the box and the gap behind it
        self._lower.setContentsMargins(*((beside_words, 0, 0, 0) if self.isLeftToRight() else (0, 0, beside_words, 0)))


class ConfirmSheet(Sheet):
    """Shows the words found and what each tells; `answered` carries the choices made, or None for going back.

    Args:
        report: What the check found; the warning being answered.
        words: The words of its findings that stand in posts, in the report's order.
        wording: Puts codes into words.
        host: Lends the look.
    """

    answered = Signal(object)

    def __init__(self, report: Report, words: tuple[str, ...], wording: Words, host: SheetHost) -> None:
        super().__init__(host, sign=("triangle-alert", "warn"))
        self._wording = wording
        self._told = False
        self._choices: dict[str, Choice] = {}
        self.set_head(self.tr("Could somebody recognize this patient?"), self._first_words(report))
        self._add_findings(report, words)
        self._add_choices()
        self.post_button = self.add_button(self.tr("Post as it is"))
        self.back_button = self.add_button(self.tr("Go back and change"), default=True)
        self.post_button.setAccessibleDescription(self.tr("Say first what you have considered"))
        self.post_button.clicked.connect(self._post)
        self.back_button.clicked.connect(self.dismiss)
        self._choice_made()

    def choice(self, code: str) -> QCheckBox:
        """Return the box of a consideration; `code` is one of the gate's choices."""
        return self._choices[code].box

    def chosen(self) -> tuple[str, ...]:
        """Return what the author has considered, as codes of the gate."""
        return tuple(code for code, choice in self._choices.items() if choice.box.isChecked())

    def dismiss(self) -> None:
        """Go back and change; what Esc does too."""
        self._answer(None)

    @Slot()
    def _post(self) -> None:
        if self.chosen():
            self._answer(self.chosen())

    def _answer(self, choices: tuple[str, ...] | None) -> None:
        if not self._told:
            self._told = True
            self.close_sheet()
            self.answered.emit(choices)

    @Slot()
    def _choice_made(self) -> None:
        self.post_button.setEnabled(bool(self.chosen()))

    def _first_words(self, report: Report) -> str:
        count = len(report.findings)
        if count == 0:
            return self.tr("Nothing was found in what was read. A part of the draft was not looked at.")
        if any(finding.reason.startswith("doubt.") for finding in report.findings):
            return self.tr("Something here may identify a patient by itself. The check is not sure.")
        if count == 1:
            return self.tr("Nothing here names a patient. One detail might still point to one.")
        if count == 2:
            return self.tr("Nothing here names a patient. Two details together might still point to one.")
        return self.tr("Nothing here names a patient. {count} details together might still point to one.").format(
            count=self.locale().toString(count)
        )

    def _add_findings(self, report: Report, words: tuple[str, ...]) -> None:
        rows = list(self._rows(report, words))
        if not rows:
            return
        self._list = QFrame()
        self._list.setProperty("kind", "inset")
        column = QVBoxLayout(self._list)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for place, (left, right) in enumerate(rows):
            if place:
                line = QFrame()
                line.setProperty("kind", "hairline")
                column.addWidget(line)
            row = QHBoxLayout()
            row.setContentsMargins(16, 12, 16, 12)
            row.addWidget(TwoParts(self._look, left, Paragraph(self._look, right, "body", "second")) if right else left)
            column.addLayout(row)
        self.body.addLayout(self._indented(self._list, self.indent))

    def _rows(self, report: Report, words: tuple[str, ...]) -> Iterator[tuple[QWidget, str]]:
        quoted = iter(words)
        for finding in report.findings:
            found = next(quoted, "") if finding.surface is Surface.PART else ""
            marked = MarkedWords(self._look, found or self._wording.thing(finding.label))
            yield marked, self._wording.short_reason(finding.reason)
        for line in dict.fromkeys(self._wording.not_looked(code) for code in report.not_looked):
            yield Paragraph(self._look, line, "body"), ""

    def _add_choices(self) -> None:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        question = Text(self.tr("What have you considered?"), "label_strong")
        question.setContentsMargins(12, 8, 12, 4)
        column.addWidget(question)
        words = self._choice_words()
        for code in CHOICES:
            choice = Choice(self._look, *words[code])
            choice.toggled.connect(self._choice_made)
            self._choices[code] = choice
            column.addWidget(choice)
        hint = Paragraph(
            self._look, self.tr("Your answer goes into the audit log. No word of the post does."), "caption"
        )
        hint.set_tone("hint")
        self.body.addLayout(self._indented(holder, self.indent - 12))
        self.body.addLayout(self._indented(hint, self.indent))

    def _choice_words(self) -> dict[str, tuple[str, str]]:
        return {
            "changed_details": (
                self.tr("I changed details that are not needed"),
                self.tr("Age, time, place or order of events are not as they were."),
            ),
            "patient_agreed": (
                self.tr("The patient agreed to this post"),
                self.tr("A signed permission is on file."),
            ),
            "not_one_patient": (
                self.tr("It is not one real patient"),
                self.tr("Several stories in one, or an invented one."),
            ),
        }

    def _indented(self, part: QWidget, by: int) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addSpacing(by)
        row.addWidget(part, 1)
        return row
