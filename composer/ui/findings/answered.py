"""What the author said is no patient's, with a way back; hidden where nothing was said."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from composer.guard.answers import Answer, Who
from composer.ui.widgets.buttons import push
from composer.ui.widgets.icons import Icons
from composer.ui.widgets.labels import IconLabel, Paragraph, Text, quoted
from composer.ui.widgets.theme import Theme


def who_words() -> Mapping[Who, str]:
    """Return what can be said, in the window's words and the order of the menu."""
    tr = QCoreApplication.translate
    return {
        Who.COLLEAGUE: tr("Answered", "A colleague"),
        Who.AUTHOR: tr("Answered", "An author or speaker"),
        Who.PUBLIC: tr("Answered", "Public: a person in the news, a clinic, an event"),
        Who.MYSELF: tr("Answered", "Me or my family"),
    }


def _short() -> Mapping[Who, str]:
    tr = QCoreApplication.translate
    return {
        Who.COLLEAGUE: tr("Answered", "a colleague"),
        Who.AUTHOR: tr("Answered", "an author or speaker"),
        Who.PUBLIC: tr("Answered", "public"),
        Who.MYSELF: tr("Answered", "mine"),
    }


class Answered(QWidget):
    """A line an answer; `taken_back` carries the answer that no longer holds."""

    taken_back = Signal(object)

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._theme, self._icons = theme, icons
        self._answers: tuple[Answer, ...] = ()
        self._rows: list[QWidget] = []
        self._buttons: list[QPushButton] = []
        self._column = QVBoxLayout(self)
        self._column.addWidget(Text(self.tr("Not a patient, you said"), "label_strong"))
        theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    def show_answers(self, answers: Sequence[Answer]) -> None:
        """Show what holds for this draft."""
        self.setVisible(bool(answers))
        if tuple(answers) == self._answers:
            return
        self._answers = tuple(answers)
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._buttons = []
        self._rows = [self._row(answer) for answer in answers]

    def lines(self) -> tuple[str, ...]:
        """Return what it says, a line an answer."""
        return tuple(self._words(answer) for answer in self._answers)

    def button(self, place: int) -> QPushButton:
        """Return the button that takes the n-th answer back, from 0."""
        return self._buttons[place]

    def _words(self, answer: Answer) -> str:
        told = QCoreApplication.translate("Answered", "{words}: {whose}")
        return told.replace("{whose}", _short()[answer.who]).replace("{words}", quoted(answer.words))

    def _row(self, answer: Answer) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        middle = Qt.AlignmentFlag.AlignVCenter
        row.addWidget(IconLabel(self._theme, self._icons, "check", "clear", size=16), 0, middle)
        row.addWidget(Paragraph(self._theme, self._words(answer), "body", "second"), 1, middle)
        back = push(self.tr("Ask again"), role="link", fit="small")
        back.setAccessibleName(self.tr("Ask again about {words}").format(words=quoted(answer.words)))
        back.clicked.connect(self._back)
        self._buttons.append(back)
        row.addWidget(back)
        self._column.addWidget(holder)
        return holder

    @Slot()
    def _back(self) -> None:
        place = next((at for at, button in enumerate(self._buttons) if button is self.sender()), -1)
        if place >= 0:
            self.taken_back.emit(self._answers[place])

    @Slot()
    def _dress(self) -> None:
        self._column.setContentsMargins(4, self._theme.space("xs"), 4, 0)
        self._column.setSpacing(self._theme.px(8))  # answers of two lines stay apart
