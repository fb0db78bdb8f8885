"""Between the widgets and what reads the words: lints of the text on screen, and their changes."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QObject, QTimer, Slot

from composer.flow.lints import Found, LintLoop
from composer.text.lints.lint import Lint
from composer.ui.lanes import Lane
from composer.ui.main_window import MainWindow

LOOK_AFTER_MS = 500
"""Quiet time before words are looked at: half a tag is no tag."""


class WordsRoom(QObject):
    """Owns a lane of its own: nothing that reads long texts waits behind the guard, the disk or the net."""

    def __init__(self, window: MainWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._lane = Lane(self)
        self._lints = LintLoop(self._lane, self._known, self._show)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LOOK_AFTER_MS)
        self._timer.timeout.connect(self.look)
        page, panel = window.composer, window.panel
        page.parts_changed.connect(self._timer.start)
        page.lint_fix_asked.connect(self.fix)
        panel.wording.fix_asked.connect(self.fix)
        panel.wording.selected.connect(page.show_words)
        panel.wording.back_asked.connect(page.focus_text)

    def close(self) -> None:
        """End the lane."""
        self._timer.stop()
        self._lane.close()

    @Slot()
    def look(self) -> None:
        """Look at what is on screen."""
        self._lints.ask(self._window.composer.parts())

    @Slot(int, object)
    def fix(self, place: int, lint: Lint) -> None:
        """Make a lint's change, one step of undo; then look again at once."""
        self._window.composer.apply_lint(place, lint)
        self.look()

    def _show(self, parts: tuple[str, ...], found: Found) -> None:
        if parts == self._window.composer.parts():
            self._window.composer.show_lints(found)
            self._window.panel.wording.show_lints(parts, found)

    def _known(self) -> Mapping[str, str]:
        return MappingProxyType({})
