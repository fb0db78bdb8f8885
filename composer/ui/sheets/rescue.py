"""The store does not open: why, and each way out on a line of its own. None of them deletes anything."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from composer.ui.sheets.sheet import Sheet, SheetHost
from composer.ui.widgets.buttons import push
from composer.ui.widgets.labels import Paragraph
from composer.ui.widgets.two_parts import LETTERS, TwoParts


@dataclass(frozen=True, slots=True)
class Way:
    """One of them: what it is good for, the words on its button, and what the button does."""

    sentence: str
    button: str
    take: Callable[[], None]


class RescueSheet(Sheet):
    """Esc and Close leave everything as it is.

    Args:
        why: What happened.
        ways: The ways out, the likeliest first.
        host: Lends the look.
    """

    def __init__(self, why: str, ways: Sequence[Way], host: SheetHost) -> None:
        super().__init__(host, sign=("circle-alert", "block"))
        self.set_head(why, self.tr("Nothing was deleted, and nothing will be."))
        self.buttons: list[QPushButton] = []
        for place, way in enumerate(ways):
            if place:
                line = QFrame()
                line.setProperty("kind", "hairline")
                self.body.addWidget(line)
            row = QHBoxLayout()
            row.setContentsMargins(0, 8, 0, 8)
            button = push(way.button)
            button.setAccessibleDescription(way.sentence)
            button.clicked.connect(partial(self._take, way.take))
            words = Paragraph(self._look, way.sentence, "body", "second")
            row.addWidget(TwoParts(self._look, words, button, least=LETTERS))
            self.body.addLayout(row)
            self.buttons.append(button)
        close = self.add_button(self.tr("Close"))
        close.clicked.connect(self.dismiss)
        self.first_focus = self.buttons[0] if self.buttons else close

    def _take(self, take: Callable[[], None]) -> None:
        self.close_sheet()
        take()
