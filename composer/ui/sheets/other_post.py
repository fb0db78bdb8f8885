"""The post that a draft answers or quotes: its link, and, as far as the author has them, its words and its author."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPlainTextEdit

from composer.guard.submission import PostRef
from composer.text.post_link import address_of_post, read_handle, read_post_link
from composer.ui.composer.aim_rows import Way
from composer.ui.sheets.field import Field, labelled
from composer.ui.sheets.main_step import MainStep
from composer.ui.sheets.sheet import Sheet, SheetHost
from composer.ui.widgets.labels import Paragraph

LONGEST: Final = 25_000
"""Characters of a post (X API v2, long posts)."""

_HEIGHT: Final = 96


class OtherPostSheet(Sheet):
    """`chosen` carries a `PostRef`. Nothing is fetched. Esc and Cancel change nothing; `left` carries what was typed.

    Args:
        way: Whether it is answered or quoted.
        post: What is chosen so far; None for nothing.
        host: Lends the look.
    """

    chosen = Signal(object)
    left = Signal(object)

    def __init__(self, way: Way, post: PostRef | None, host: SheetHost) -> None:
        answers = way is Way.ANSWER
        super().__init__(host, sign=("message-circle" if answers else "text-quote", "text_2"), wide=600)
        title = self.tr("Which post do you reply to?") if answers else self.tr("Which post do you quote?")
        self.set_head(title, self.tr("Paste its link. Nothing is fetched, so this works without the internet, too."))
        hint = self.tr("At X, Share and then Copy link give it. Only the number in it goes to X.")
        self.link = Field(host, self.tr("Link of the post"), hint=hint)
        self.handle = Field(host, self.tr("Its author (optional)"))
        self.words = QPlainTextEdit()
        self.words.setProperty("kind", "field")
        self.words.setTabChangesFocus(True)
        self.words.setFixedHeight(host.theme.px(_HEIGHT))
        about = self.tr("The check compares your post with them. They are kept with your draft and never sent.")
        self.body.addWidget(self.link)
        self.body.addWidget(self.handle)
        self.body.addLayout(labelled(self.tr("Its words (optional)"), self.words))
        self.words.setAccessibleDescription(about)
        self.body.addWidget(Paragraph(host.theme, about, "caption", "hint"))
        self._told = ""  # the handle that the link told: it may be told anew
        if post is not None:
            self.link.edit.setText(address_of_post(post.post_id))
            self.handle.edit.setText(f"@{post.author}" if post.author else "")
            self.words.setPlainText(post.text)
        self.link.edit.textChanged.connect(self._read)
        cancel = self.add_button(self.tr("Cancel"))
        cancel.clicked.connect(self.dismiss)
        self.take = self.add_button(self.tr("Reply to it") if answers else self.tr("Quote it"), default=True)
        MainStep(self, self.take)
        self.take.clicked.connect(self._take)
        self.first_focus = self.link.edit
        self._before = self.typed()

    def typed(self) -> tuple[str, str, str]:
        """Return what stands in link, author and words."""
        return self.link.text(), self.handle.text(), self.words.toPlainText()

    def fill(self, typed: tuple[str, str, str]) -> None:
        """Put back what was typed before."""
        link, self._told, words = typed
        self.link.edit.setText(link)
        self.handle.edit.setText(typed[1])
        self.words.setPlainText(words)

    def dismiss(self) -> None:
        """Esc or Cancel: the draft stays as it was."""
        typed = self.typed()
        super().dismiss()
        if typed != self._before and any(typed):
            self.left.emit(typed)

    @Slot(str)
    def _read(self, text: str) -> None:
        """Take the author's handle out of the link, unless the person wrote another."""
        found = read_post_link(text)
        if found is not None and found.handle and self.handle.text() == self._told:
            self._told = f"@{found.handle}"
            self.handle.edit.setText(self._told)

    @Slot()
    def _take(self) -> None:
        link, handle = read_post_link(self.link.text()), read_handle(self.handle.text())
        self.link.show_error("" if link else self.tr("This is not the link of a post on X."))
        wrong = self.tr("A handle has up to 15 letters, digits and underscores.") if handle is None else ""
        self.handle.show_error(wrong)
        if link is None:
            self.link.edit.setFocus()
        elif handle is None:
            self.handle.edit.setFocus()
        else:
            words = self.words.toPlainText().strip()[:LONGEST].encode("utf-8", "replace").decode()
            self.close_sheet()
            self.chosen.emit(PostRef(link.post_id, handle, words))
