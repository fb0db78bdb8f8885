"""What the check says of a thread, told in two turns of the window: the posts and the bar first, then the panel.

Both at once, with their layout and paint, took the window for longer than a frame.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from composer.flow.views import CheckState, CheckView
from composer.guard.report import Finding
from composer.ui.findings.panel import CheckPanel
from composer.ui.widgets.lots import next_turn


class PanelInTurn(QObject):
    """Shows the panel each view of the check, in their order.

    Args:
        panel: The panel.
        current: Tells which finding is the current one.
    """

    def __init__(self, panel: CheckPanel, current: Callable[[], Finding | None], parent: QObject) -> None:
        super().__init__(parent)
        self._panel, self._current = panel, current
        self._due: deque[CheckView] = deque()

    def show(self, view: CheckView) -> None:
        """Show a view: an answer about a thread in a turn of its own, and what comes before that turn behind it."""
        if self._due or (view.state is CheckState.DONE and len(view.parts) > 1):
            self._due.append(view)
            next_turn(self, self._show_next)
        else:
            self._show(view)

    @Slot()
    def _show_next(self) -> None:
        self._show(self._due.popleft())

    def _show(self, view: CheckView) -> None:
        self._panel.show_view(view)
        self._panel.show_current(self._current())
