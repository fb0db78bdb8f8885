"""A poll: two to four answers, and how long it stands."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout

from composer.guard.submission import Poll
from composer.ui.desktop.lasting import DAY, LENGTHS, length_words
from composer.ui.sheets.field import Field
from composer.ui.sheets.main_step import MainStep
from composer.ui.sheets.sheet import Sheet, SheetHost
from composer.ui.widgets.choice_box import ChoiceBox
from composer.ui.widgets.labels import Text

MOST, FEWEST, LONGEST = 4, 2, 25
"""Answers, and characters of one (X API v2, CreatePostsRequest)."""

_OPEN_FOR: Final = 6


class PollSheet(Sheet):
    """`chosen` carries the poll. Esc and Cancel change nothing; `left` carries the answers that were typed by then.

    Args:
        poll: What is asked so far; None for nothing.
        host: Lends the look.
    """

    chosen = Signal(object)
    left = Signal(object)

    def __init__(self, poll: Poll | None, host: SheetHost) -> None:
        super().__init__(host, sign=("chart-no-axes-column", "text_2"), wide=560)
        self.set_head(
            self.tr("What can they answer?"),
            self.tr("Your post is the question. The answers are checked like the rest of it."),
        )
        given = poll.options if poll else ()
        self.fields = tuple(self._field(host, number, given) for number in range(MOST))
        for field in self.fields:
            self.body.addWidget(field)
        self.length = ChoiceBox()
        minutes = poll.minutes if poll else DAY
        for one in sorted({*LENGTHS, minutes}):
            self.length.addItem(length_words(one), one)
        self.length.setCurrentIndex(self.length.findData(minutes))
        label = Text(self.tr("Open for"), "label")
        label.setBuddy(self.length)
        self.length.setAccessibleName(self.tr("Open for"))
        column = QVBoxLayout()
        column.setSpacing(_OPEN_FOR)
        column.addWidget(label)
        column.addWidget(self.length)
        self.body.addLayout(column)
        cancel = self.add_button(self.tr("Cancel"))
        cancel.clicked.connect(self.dismiss)
        self.take = self.add_button(self.tr("Use this poll"), default=True)
        MainStep(self, self.take)
        self.take.clicked.connect(self._take)
        self.first_focus = self.fields[0].edit
        self._before = self._typed()

    def fill(self, answers: tuple[str, ...]) -> None:
        """Put answers back that were typed before."""
        for field, words in zip(self.fields, answers, strict=True):
            field.edit.setText(words)

    def dismiss(self) -> None:
        """Esc or Cancel: the poll stays as it was."""
        typed = self._typed()
        super().dismiss()
        if typed != self._before and any(typed):
            self.left.emit(typed)

    def _typed(self) -> tuple[str, ...]:
        return tuple(field.text() for field in self.fields)

    def _field(self, host: SheetHost, number: int, given: tuple[str, ...]) -> Field:
        words = self.tr("Answer {number}") if number < FEWEST else self.tr("Answer {number} (optional)")
        hint = self.tr("Up to {most} characters").replace("{most}", str(LONGEST)) if number == 0 else ""
        field = Field(host, words.replace("{number}", str(number + 1)), hint=hint)
        field.edit.setText(given[number] if number < len(given) else "")
        return field

    @Slot()
    def _take(self) -> None:
        told = [field.text() for field in self.fields]
        seen = set[str]()
        needed = FEWEST - sum(bool(words) for words in told)  # wherever they stand
        for field, words in zip(self.fields, told, strict=True):
            wrong = ""
            if not words and needed > 0:
                needed, wrong = needed - 1, self.tr("A poll has two answers or more.")
            elif words and words in seen:
                wrong = self.tr("You have this answer already.")
            elif len(words) > LONGEST:
                over = self.tr("{over} too many: {used} of {most}")
                wrong = over.format(over=len(words) - LONGEST, used=len(words), most=LONGEST)
            seen.add(words)
            field.show_error(wrong)
        faulty = next((field for field in self.fields if field.error()), None)
        if faulty is not None:
            faulty.edit.setFocus()
            return
        self.close_sheet()
        self.chosen.emit(Poll(tuple(words for words in told if words), int(self.length.currentData())))
