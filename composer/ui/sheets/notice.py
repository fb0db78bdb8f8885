"""An error in one sentence, and the one thing that can be done."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton

from composer.base.errors import Action
from composer.flow.wording import Sentence
from composer.ui.sheets.sheet import Sheet, SheetHost


class NoticeSheet(Sheet):
    """`acted` carries the action when its button is pressed. Esc and Close only close it.

    Args:
        sentence: What happened, and the words on the button.
        action: What the button does; without one there is no button.

    Attributes:
        said: The sentence and the action.
    """

    acted = Signal(object)

    def __init__(self, sentence: Sentence, host: SheetHost, action: Action = Action.NONE) -> None:
        super().__init__(host, sign=("circle-alert", "block"), wide=480)
        self.set_head(sentence.text)
        self._action = action
        self.said = (sentence.text, action)
        self.action_button: QPushButton | None = None
        if sentence.button and action is not Action.NONE:
            self.action_button = self.add_button(sentence.button)
            self.action_button.clicked.connect(self._act)
        self.close_button = self.add_button(self.tr("Close"), default=True)
        self.close_button.clicked.connect(self.close_sheet)

    def says_as(self, other: Sheet | None) -> bool:
        """Tell whether another sheet is a notice that says and offers the same."""
        return isinstance(other, NoticeSheet) and other.said == self.said

    @Slot()
    def _act(self) -> None:
        self.close_sheet()
        self.acted.emit(self._action)
