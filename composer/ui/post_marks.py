"""X's own marks on a post, in X's own words: “Made with AI”, “Paid partnership”.

What each says stands in X's description of its API (docs.x.com, create a post); it is quoted, since the author answers
to X for it.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from composer.drafts.mark_store import Marks
from composer.guard.submission import Audience, Submission


class PostMarks(QObject):
    """A section at the end of a menu; `changed` tells that a mark was set or taken off.

    `community_asked` asks for the community it goes to.
    """

    changed = Signal()
    community_asked = Signal()

    def __init__(self, menu: QMenu, parent: QObject | None = None) -> None:
        super().__init__(parent)
        menu.addSeparator()
        menu.setToolTipsVisible(True)
        self.machine = QAction(self.tr("X's mark “Made with AI”"), menu)
        self.machine.setToolTip(self.tr("X says: “Disclose that the tweet contains AI-generated media.”"))
        self.paid = QAction(self.tr("X's mark “Paid partnership”"), menu)
        self.paid.setToolTip(self.tr("X says: “Disclose that the tweet is a paid partnership.”"))
        for action in (self.machine, self.paid):
            action.setCheckable(True)
            action.toggled.connect(self.changed)
            menu.addAction(action)

        menu.addSeparator()
        self.community = QAction(self.tr("Post in a community…"), menu)
        self.community.triggered.connect(self.community_asked)
        menu.addAction(self.community)
        self._in_community = False

    def show_community(self, chosen: bool) -> None:
        """Say whether a community is chosen."""
        if chosen == self._in_community:
            return
        self._in_community = chosen
        self.community.setText(self.tr("In another community, or none…") if chosen else self.tr("Post in a community…"))
        self.changed.emit()

    def on(self, submission: Submission) -> Submission:
        """Return a submission with the marks that are set."""
        if not (self.machine.isChecked() or self.paid.isChecked()):
            return submission
        return replace(submission, made_with_ai=self.machine.isChecked(), paid_partnership=self.paid.isChecked())

    def words(self) -> str:
        """Return which are set; empty for none."""
        said = ((self.machine, self.tr("“Made with AI”")), (self.paid, self.tr("“Paid partnership”")))
        marks = [words for action, words in said if action.isChecked()]
        return " · ".join([*marks, self.tr("In a community")] if self._in_community else marks)

    def show(self, marks: Marks) -> None:
        """Show those of another draft."""
        self.machine.setChecked(marks.made_with_ai)
        self.paid.setChecked(marks.paid_partnership)

    def marked(self, audience: Audience) -> Marks:
        """Return what is set, with who may reply."""
        return Marks(audience, self.machine.isChecked(), self.paid.isChecked())
