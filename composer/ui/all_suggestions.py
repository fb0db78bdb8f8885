"""Use every suggestion, look again, and go on where the words put in leave something that must change."""

from __future__ import annotations

from typing import Final

from composer.flow.views import CheckState, CheckView
from composer.guard.report import Finding, Verdict
from composer.ui.composer.page import ComposerPage

ROUNDS: Final = 3
"""How often at most one press takes suggestions; each round can be undone by itself."""


class AllSuggestions:
    """What one press of "use all suggestions" sets going.

    Typing, another draft or undo in between ends it: only words it put in itself are gone over again.
    """

    def __init__(self, page: ComposerPage) -> None:
        self._page = page
        self._left = 0
        self._made: tuple[str, ...] = ()

    def start(self, view: CheckView) -> None:
        """Take the first suggestion of each finding, where the guard has found some."""
        if view.report is not None:
            self._left = ROUNDS
            self._use(view.report.findings)

    def looked(self, view: CheckView) -> None:
        """The guard has looked at the words put in: go on where some must still change."""
        if not self._left or view.state is not CheckState.DONE or view.report is None or view.parts != self._made:
            return
        if self._page.parts() != self._made or view.report.verdict is not Verdict.BLOCK:
            self._left = 0
            return
        self._use(tuple(found for found in view.report.findings if found.blocks))

    def _use(self, findings: tuple[Finding, ...]) -> None:
        before = self._page.parts()
        self._left -= 1
        self._page.apply_all(tuple((found, found.suggestions[0]) for found in findings if found.suggestions))
        self._made = self._page.parts()
        if self._made == before:
            self._left = 0
