"""One old post whole: its words, why it would not go today, and what the author can do."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from composer.drafts.archive_store import FoundPost
from composer.guard.report import Verdict
from composer.ui.archive.rows import badges_of, sign_of
from composer.ui.composer.kit import Kit
from composer.ui.draft_state import verdict_words
from composer.ui.findings.verdict_card import VerdictCard
from composer.ui.saying.moments import date_of
from composer.ui.saying.words import Words
from composer.ui.widgets.buttons import push
from composer.ui.widgets.labels import Paragraph, Text
from composer.ui.widgets.scrolling import upright_scroll


class ArchiveDetail(QFrame):
    """`open_asked` and `deal_asked` are about the post shown; the page knows which it is."""

    open_asked = Signal()
    deal_asked = Signal()

    def __init__(self, kit: Kit, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit, self._wording = kit, words
        self.setProperty("kind", "panel")
        self.card = VerdictCard(kit.theme, kit.icons)
        self.day = Text("", "caption", "second")
        self.words = Paragraph(kit.theme, "", "body")
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.open_button = push(self.tr("Open on X to delete"), role="fix")
        self.deal_button = push(self.tr("Mark as dealt with"))
        self._hint = Paragraph(
            kit.theme,
            self.tr("Vignette deletes nothing at X by itself. Copies others made stay."),
            "caption",
            "hint",
        )
        self.open_button.clicked.connect(self.open_asked)
        self.deal_button.clicked.connect(self.deal_asked)
        self._lay_out()
        kit.theme.changed.connect(self._dress)
        self._dress()

    def show_post(self, post: FoundPost) -> None:
        """Show a post."""
        sign, tone = sign_of(post)
        shown = tone if post.verdict else ""
        badges = "\n".join(badges_of(post, self._wording))
        dealt = self.tr("You have dealt with it.") if post.dealt else ""
        sentence = "\n".join(part for part in (badges, dealt) if part)
        self.card.show_verdict(shown, sign, verdict_words(self._wording, post.verdict), sentence)
        posted = self.tr("Posted on {day}").replace("{day}", date_of(post.created_at, QLocale()))
        self.day.setText(posted)
        self.words.setText(post.text)
        self.deal_button.setText(self.tr("Not dealt with after all") if post.dealt else self.tr("Mark as dealt with"))
        self.deal_button.setVisible(post.dealt or post.verdict in {Verdict.BLOCK, Verdict.WARN})

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setProperty("ground", "none")
        self._inside = QVBoxLayout(inner)
        for part in (self.card, self.day, self.words):
            self._inside.addWidget(part)
        self._inside.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.addWidget(upright_scroll(inner), 1)
        self._column.addWidget(self.open_button)
        self._column.addWidget(self.deal_button)
        self._column.addWidget(self._hint)

    @Slot()
    def _dress(self) -> None:
        theme = self._kit.theme
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.space("xs"))
        self._inside.setContentsMargins(0, 0, 0, theme.space("s"))
        self._inside.setSpacing(theme.space("s"))
