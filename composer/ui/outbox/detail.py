"""One item of the outbox whole: what became of it, its words, and what the author can do."""

from __future__ import annotations

import datetime as dt
from functools import partial

from PySide6.QtCore import QLocale, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from composer.guard.submission import AccountKind
from composer.outbox.account import Account
from composer.outbox.item import OutboxItem, State
from composer.outbox.lookup import EMPTIED
from composer.outbox.rules import in_browser
from composer.outbox.spending import Spending
from composer.text.entities import extract_urls
from composer.ui.composer.kit import Kit
from composer.ui.findings.verdict_card import VerdictCard
from composer.ui.outbox.asks import OutboxAsks
from composer.ui.outbox.edit_button import EditButton
from composer.ui.outbox.permits import permits
from composer.ui.outbox.telling import OFFERED, by_hand, doubtful, place_of_part, tell
from composer.ui.saying.dollars import dollars
from composer.ui.saying.moments import within
from composer.ui.saying.words import Words
from composer.ui.timeline.posts import ShownPosts
from composer.ui.widgets.buttons import push
from composer.ui.widgets.labels import IconButton, Paragraph, Text
from composer.ui.widgets.row_button import RowButton
from composer.ui.widgets.row_menu import Offer
from composer.ui.widgets.scrolling import upright_scroll
from composer.ui.widgets.tab_order import stops

_DELETABLE = frozenset({State.SENT, State.PARTLY, State.HANDED_OVER})


class OutboxDetail(OutboxAsks):
    """Offers looking before anything else where a post may be out: it never sends a second time by itself."""

    delete_asked = Signal(str)
    kit_asked = Signal(str)
    back_asked = Signal()

    def __init__(self, kit: Kit, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit, self._wording = kit, words
        self._item: OutboxItem | None = None
        self._spending = Spending(lambda text: bool(extract_urls(text)))
        self.setProperty("kind", "panel")
        theme, icons = kit.theme, kit.icons
        self.back = IconButton(theme, icons, "arrow-left", role="tool", name=self.tr("Back to the list"))
        self.back.clicked.connect(self.back_asked)
        self._title = Text("", "headline")
        self._card = VerdictCard(theme, icons)
        self._posts = ShownPosts(kit)
        self.profile = push(self.tr("Open my profile on X"), role="fix")
        self._question = Text(self.tr("What did you see?"), "label_strong")
        there = Text(self.tr("Mark as sent"), "caption", "second")
        self.there = RowButton(theme, icons, "circle-check", self.tr("It is there"), end=there)
        not_there = Text(self.tr("Back to drafts"), "caption", "second")
        self.not_there = RowButton(theme, icons, "undo-2", self.tr("It is not there"), end=not_there)
        again = Text(self.tr("Looks once more first"), "caption", "second")
        self.once_more = RowButton(theme, icons, "send", self.tr("Send it again"), end=again)
        self._never = Paragraph(theme, self.tr("Vignette never sends a second time by itself."), "caption", "hint")
        self.again = push(self.tr("Try again"), role="fix")
        self.edit_button = push(self.tr("Edit"))
        self.part_button = push(self.tr("Make the rest a new thread"))
        self.copy, self.edit_sent = push(), EditButton()
        self.back_button = push(self.tr("Take back"), role="fix")
        self.stop_button = push(self.tr("Cancel the upload"), role="fix")
        self.delete = push(self.tr("Delete at X…"))
        self.kit_button = push(self.tr("This should not have gone…"), role="quiet")
        self.hand = push(self.tr("Copy out"), role="fix")
        self._lay_out()
        self._connect()
        theme.changed.connect(self._dress)
        self._dress()

    def item_id(self) -> str:
        """Return which item it shows; empty for none."""
        return self._item.item_id if self._item else ""

    def show_item(self, item: OutboxItem, account: Account | None, now: dt.datetime) -> None:
        """Show an item.

        Args:
            item: What to show.
            account: Whose it is; None where it is not known any more.
            now: Aware.
        """
        self._item = item
        told = tell(item, now, self._wording, QLocale())
        unknown = item.state is State.UNKNOWN
        what = self.tr("Thread") if len(item.parts) > 1 else self.tr("Post")
        self._title.setText(self.tr("Look first") if unknown else what)
        if unknown:
            self._card.show_verdict("warn", "circle-help", self.tr("It may be out already"), self._cause(item))
        else:
            tone = told.tone if told.tone in {"clear", "warn", "block"} else ""
            self._card.show_verdict(tone, told.sign, told.state, self._sentence(item, told.detail, now))
        name, handle = (account.display_name, account.handle) if account else ("", "")
        places = [place_of_part(item, part.index, now, QLocale()) for part in item.parts]
        self._posts.show_posts(list(zip(item.submission.parts, places, strict=True)), name, handle)
        self._posts.show_poll(item.submission.poll)
        self._offer(item)
        self.edit_sent.show_item(item, now)

    def show_back(self, shown: bool) -> None:
        """Show the way back to the list, where there is room for one of the two only."""
        self.back.setVisible(shown)

    def focus_detail(self) -> None:
        """Take the focus at the first thing that can be done, or at the post where all of it would take that away."""
        safe = (one for one in (self.edit_sent, *self._buttons()) if one not in {self.delete, self.kit_button})
        first = next((one for one in safe if one.isVisibleTo(self)), next(iter(stops(self._posts)), self._card))
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads back to the row."""
        if event.key() == Qt.Key.Key_Escape and self._item is not None:
            self.back_asked.emit()
        else:
            super().keyPressEvent(event)

    def _cause(self, item: OutboxItem) -> str:
        """Say why nobody knows, and of a thread, which of its posts this is about."""
        if item.error_code == EMPTIED:
            return self._wording.error(EMPTIED).text
        number = doubtful(item)
        if not number:
            return self.tr("The post was handed over, then no clear answer came. Nobody can tell from here.")
        cause = self.tr(
            "Post {number} of {count} was handed over, then no clear answer came. Nobody can tell from here."
        )
        return cause.format(number=number, count=len(item.parts))

    def _sentence(self, item: OutboxItem, detail: str, now: dt.datetime) -> str:
        checked = self.tr("Checked {when}: {verdict}").format(
            when=within(item.approval.approved_at, now, QLocale()),
            verdict=self._wording.verdict_word(item.approval.verdict),
        )
        cost = self._spending.cost_of(item)
        billed = self.tr("Cost at X: {sum}").replace("{sum}", dollars(cost)) if cost else ""
        return "\n".join(line for line in (detail, checked, *permits(item.approval), billed) if line)

    def _offer(self, item: OutboxItem) -> None:
        for part in (self._question, self.there, self.not_there, self.once_more, self._never):
            part.setVisible(item.state is State.UNKNOWN)
        number = doubtful(item)
        asked = self.tr("What did you see of post {number}?").format(number=number)
        self._question.setText(asked if number else self.tr("What did you see?"))
        for button, words, offered in self._table(item):
            button.setText(words)
            button.setVisible(offered)

    def _table(self, item: OutboxItem) -> tuple[tuple[QPushButton, str, bool], ...]:
        """Return each button, what it says of this item, and whether it is offered, in the order of the buttons."""
        state, practice = item.state, item.submission.account_kind is AccountKind.PRACTICE
        stopped, late = state in {State.NOT_SENT, State.PARTLY}, item.error_code in OFFERED
        seen = state is State.UNKNOWN and item.error_code != EMPTIED  # emptied, there is nothing to be seen
        look = self.tr("Open the practice timeline") if practice else self.tr("Open my profile on X")
        rest = self.tr("Send the rest") if item.sent_any else self.tr("Try again")
        edit = self.tr("Keep the rest as a draft") if item.sent_any else self._edit_words(late)
        hand = self.tr("Finish in the browser…") if in_browser(item) else self.tr("Copy out")
        part = self._to_copy(item)
        copy = self.tr("Copy post {number}").format(number=part + 1)
        waits = state is State.QUEUED and not item.sent_any and item.uploaded < 0
        gone = self.tr("Delete it…") if practice else self.tr("Delete at X…")
        return (
            (self.profile, look, seen),
            (self.again, self.tr("Send now") if late else rest, stopped),
            (self.hand, hand, by_hand(item) or in_browser(item)),
            (self.copy, copy, part >= 0),
            (self.stop_button, self.stop_button.text(), item.uploaded >= 0),
            (self.back_button, self.back_button.text(), waits),
            (self.part_button, self.part_button.text(), state is State.PARTLY),
            (self.edit_button, edit, stopped),
            (self.delete, gone, bool(item.deletable) and state in _DELETABLE),
            (self.kit_button, self.kit_button.text(), item.sent_any or state is State.HANDED_OVER),
        )

    def offers(self, item: OutboxItem) -> list[Offer]:
        """Return what it would offer for an item; what was seen of a post is answered where its words are read."""
        return [Offer(words, partial(self._do, button, item)) for button, words, shown in self._table(item) if shown]

    def _edit_words(self, offered: bool) -> str:
        return self.tr("Choose another time") if offered else self.tr("Edit")

    def _to_copy(self, item: OutboxItem) -> int:
        """Return the next part, from 0, that the author has not copied out; -1 where there is none to copy."""
        left = [part.index for part in item.parts if part.state is not State.HANDED_OVER]
        return left[0] if by_hand(item) and left else -1

    def _buttons(self) -> tuple[QPushButton, ...]:
        first = (self.profile, self.again, self.hand, self.copy, self.stop_button, self.back_button)
        return (*first, self.part_button, self.edit_button, self.delete, self.kit_button)

    def _connect(self) -> None:
        for button in (*self._buttons(), self.there, self.not_there, self.once_more):
            button.clicked.connect(self._pressed)

    @Slot()
    def _pressed(self) -> None:
        if self._item is not None:
            self._do(self.sender(), self._item)

    def _do(self, asked: QObject, item: OutboxItem) -> None:
        if asked is self.copy:
            self.copy_part.emit(item.item_id, self._to_copy(item))
            return
        for button, signal in (
            (self.profile, self.open_profile),
            (self.there, self.it_is_there),
            (self.not_there, self.it_is_not_there),
            (self.once_more, self.send_again),
            (self.again, self.retry),
            (self.edit_button, self.edit),
            (self.part_button, self.part),
            (self.back_button, self.take_back),
            (self.stop_button, self.stop_upload),
            (self.hand, self.handed_over),
            (self.delete, self.delete_asked),
            (self.kit_button, self.kit_asked),
        ):
            if button is asked:
                signal.emit(item.item_id)

    def _lay_out(self) -> None:
        self._head = QHBoxLayout()
        self._head.addWidget(self.back)
        self._head.addWidget(self._title)
        self._head.addStretch(1)
        inner = QWidget()
        inner.setProperty("ground", "none")
        self._body = QVBoxLayout(inner)
        self._body.addWidget(self._card)
        self._body.addWidget(self._posts)
        for button in self._buttons():
            self._body.addWidget(button)
        self._body.insertWidget(self._body.indexOf(self.delete), self.edit_sent)
        self._body.addWidget(self._question)
        for row in (self.there, self.not_there, self.once_more):
            row.setProperty("fit", "large")
            self._body.addWidget(row)
        self._body.addWidget(self._never)
        self._body.addStretch(1)
        scroll = upright_scroll(inner)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addLayout(self._head)
        self._column.addWidget(scroll, 1)

    @Slot()
    def _dress(self) -> None:
        theme = self._kit.theme
        side = theme.space("m") + 4
        self._column.setContentsMargins(side, 20, side, theme.space("s"))
        self._title.setMinimumHeight(theme.px(40))
        self._body.setContentsMargins(0, theme.space("s"), 0, 0)
        self._body.setSpacing(theme.space("s"))
        for row in (self.there, self.not_there, self.once_more):
            row.setMinimumHeight(theme.size("control_large"))
