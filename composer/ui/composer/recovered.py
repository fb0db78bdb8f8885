"""Above the text: what is back after a run that broke off; and that a draft may be out, with what to do first."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from composer.ui.widgets.aloud import say_aloud
from composer.ui.widgets.buttons import push
from composer.ui.widgets.icons import Icons
from composer.ui.widgets.labels import IconButton, IconLabel, Paragraph
from composer.ui.widgets.theme import Theme
from composer.ui.widgets.turning import Turning


class RecoveredBanner(QWidget):
    """Stands above the text until it is closed; read aloud once."""

    versions_asked = Signal()
    outbox_asked = Signal()
    open_asked = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        card = QFrame()
        card.setProperty("kind", "card")
        self._outer = QVBoxLayout(self)
        self._outer.addWidget(card)
        self._title = Paragraph(theme, "", "body_strong")
        self._detail = Paragraph(theme, "", "body", "second")
        self.open = push(self.tr("Show it"), fit="small")
        self.versions = push(self.tr("Earlier versions"), fit="small")
        self.outbox = push(self.tr("Look at the outbox"), fit="small")
        self.close_button = IconButton(theme, icons, "x", role="tool", name=self.tr("Close this note"))
        self._row = QHBoxLayout(card)
        sign = IconLabel(theme, icons, "history", "accent", size=20)
        self._row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._title)
        words.addWidget(self._detail)
        self._buttons = QHBoxLayout()
        self._buttons.setContentsMargins(0, 0, 0, 0)
        for button in (self.open, self.versions, self.outbox):
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
        words.addSpacing(4)
        words.addWidget(Turning(self._buttons))
        self._row.addLayout(words, 1)
        self._row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.open.clicked.connect(self.open_asked)
        self.versions.clicked.connect(self.versions_asked)
        self.outbox.clicked.connect(self.outbox_asked)
        self.close_button.clicked.connect(self.hide)
        theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    def tell(self, title: str, detail: str, *, on_screen: bool, doubts: bool) -> None:
        """Say what is back.

        Args:
            title: What happened.
            detail: What is back, and what may be missing.
            on_screen: Whether the draft is on screen already; else it can be shown.
            doubts: Whether posts may be out.
        """
        news = self.isHidden() or (title, detail) != (self._title.text(), self._detail.text())
        self._title.setText(title)
        self._detail.setText(detail)
        self.open.setVisible(not on_screen)
        self.versions.setVisible(on_screen)
        self.outbox.setVisible(doubts)
        self.setAccessibleName(title)
        self.setAccessibleDescription(detail)
        self.show()
        if news:
            say_aloud(self, f"{title} {detail}")

    def words(self) -> str:
        """Return what it says; empty while it is hidden."""
        return "" if self.isHidden() else f"{self._title.text()} {self._detail.text()}"

    @Slot()
    def _dress(self) -> None:
        theme = self._theme
        self._outer.setContentsMargins(0, 0, 0, theme.space("s"))
        self._row.setContentsMargins(16, theme.px(14), theme.px(8), theme.px(14))
        self._row.setSpacing(theme.space("s"))
        self._buttons.setSpacing(theme.space("xs"))


class DoubtBanner(QWidget):
    """Stands there as long as the draft may be out; read aloud when it comes."""

    posts_asked = Signal()
    not_out_asked = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        title = self.tr("This may be out already: look first.")
        detail = self.tr(
            "It was on its way when the file was written that it was brought back from. Nothing can tell what became "
            "of it since."
        )
        self.setAccessibleName(title)
        self.setAccessibleDescription(detail)
        card = QFrame()
        card.setProperty("kind", "card")
        self._outer = QVBoxLayout(self)
        self._outer.addWidget(card)
        self.posts = push(self.tr("Look at your posts"), fit="small")
        self.not_out = push(self.tr("It is not out"), fit="small")
        self._row = QHBoxLayout(card)
        self._row.addWidget(IconLabel(theme, icons, "triangle-alert", "warn", size=20), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(Paragraph(theme, title, "body_strong"))
        words.addWidget(Paragraph(theme, detail, "body", "second"))
        self._buttons = QHBoxLayout()
        self._buttons.setContentsMargins(0, 0, 0, 0)
        self._buttons.addWidget(self.posts)
        self._buttons.addWidget(self.not_out)
        self._buttons.addStretch(1)
        words.addSpacing(4)
        words.addWidget(Turning(self._buttons))
        self._row.addLayout(words, 1)
        self.posts.clicked.connect(self.posts_asked)
        self.not_out.clicked.connect(self.not_out_asked)
        theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    def tell(self, doubtful: bool) -> None:
        """Stand there, or not."""
        news = doubtful and self.isHidden()
        self.setVisible(doubtful)
        if news:
            say_aloud(self, f"{self.accessibleName()} {self.accessibleDescription()}")

    @Slot()
    def _dress(self) -> None:
        theme = self._theme
        self._outer.setContentsMargins(0, 0, 0, theme.space("s"))
        self._row.setContentsMargins(16, theme.px(14), theme.px(8), theme.px(14))
        self._row.setSpacing(theme.space("s"))
        self._buttons.setSpacing(theme.space("xs"))
