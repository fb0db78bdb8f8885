"""One step of what is done to a picture, which can be undone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand

from composer.ui.sheets.picture_state import State


class Step(QUndoCommand):
    """Goes from one state to another and back; `show` shows a state without a step."""

    def __init__(self, show: Callable[[State], None], before: State, after: State) -> None:
        super().__init__()
        self._show, self._before, self._after = show, before, after

    def redo(self) -> None:
        """Show what it became."""
        self._show(self._after)

    def undo(self) -> None:
        """Show what it was."""
        self._show(self._before)
