"""The cards of a draft, one a post: added, moved, removed, and gone through by finding."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from composer.drafts.picture import Attached
from composer.guard.report import Finding, Suggestion, Surface
from composer.text.span import Span
from composer.ui.composer.card import PostCard
from composer.ui.composer.editor import PostEditor
from composer.ui.composer.kit import Kit
from composer.ui.composer.picture_strip import PictureStrip
from composer.ui.labels import IconButton


class Thread(QWidget):
    """At least one card. A removed post's words can be brought back until the next change of order.

    `typed` tells of every edit, `order_changed` that posts came, went or moved: findings then no longer fit.
    """

    typed = Signal()
    order_changed = Signal()
    finding_selected = Signal(object)
    fix_asked = Signal(object, object)
    fix_all_asked = Signal()
    caret_moved = Signal()
    pictures_changed = Signal()
    picture_asked = Signal(int)
    picture_opened = Signal(int, int)
    picture_cancelled = Signal(int)
    picture_pasted = Signal(object)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._cards: list[PostCard] = []
        self._active = 0
        self._most = 0
        self._taken: tuple[int, str, tuple[Attached, ...]] | None = None
        self._add = IconButton(kit.theme, kit.icons, "plus", self.tr("Add a post to the thread"), role="quiet")
        self._add.setToolTip(self.tr("Ctrl+Shift+N"))
        self._undo = IconButton(kit.theme, kit.icons, "undo-2", self.tr("Bring back the removed post"), role="quiet")
        self._undo.hide()
        self._column = QVBoxLayout()
        self._buttons = QHBoxLayout()
        self._buttons.addWidget(self._add)
        self._buttons.addWidget(self._undo)
        self._buttons.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._column)
        whole.addLayout(self._buttons)
        self._add.clicked.connect(self.add_post)
        self._undo.clicked.connect(self.bring_back)

    # -- the text

    @property
    def editors(self) -> tuple[PostEditor, ...]:
        """The text fields, in order."""
        return tuple(card.editor for card in self._cards)

    @property
    def active(self) -> PostEditor:
        """Where the author wrote last."""
        return self._cards[self._active].editor

    def parts(self) -> tuple[str, ...]:
        """Return the texts, in order."""
        return tuple(card.editor.text() for card in self._cards)

    def set_parts(self, parts: Sequence[str]) -> None:
        """Show another draft. Tells nobody."""
        self._taken = None
        while len(self._cards) > len(parts):
            self._drop(self._cards[-1])
        while len(self._cards) < len(parts):
            self._make(len(self._cards))
        for card, text in zip(self._cards, parts, strict=True):
            card.set_text(text)
            card.strip.set_pictures(())
        self._active = 0
        self._refresh()

    def clear_undo(self) -> None:
        """Forget what could be undone, removed posts too."""
        self._taken = None
        self._undo.hide()
        for card in self._cards:
            card.editor.clear_undo()

    def focus(self) -> None:
        """Put the caret where the author wrote last."""
        self.active.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # -- pictures

    @property
    def strips(self) -> tuple[PictureStrip, ...]:
        """The pictures of each post, in order."""
        return tuple(card.strip for card in self._cards)

    @property
    def active_place(self) -> int:
        """Which post the author wrote in last, from 0."""
        return self._active

    @Slot()
    def _picture_asked(self) -> None:
        sender = self.sender()
        self.picture_asked.emit(next(place for place, card in enumerate(self._cards) if card is sender))

    @Slot(int)
    def _picture_opened(self, place: int) -> None:
        sender = self.sender()
        self.picture_opened.emit(next(at for at, card in enumerate(self._cards) if card.strip is sender), place)

    # -- findings

    def apply(self, pairs: Iterable[tuple[Finding, Suggestion]]) -> None:
        """Put suggestions in, one step of undo a card; words typed over are left, of overlaps the first wins."""
        edits: dict[int, list[tuple[Span, str]]] = {}
        for finding, suggestion in pairs:
            if finding.surface is not Surface.PART or not 0 <= finding.index < len(self._cards):
                continue
            mark = self._cards[finding.index].editor.mark_of(finding)
            chosen = edits.setdefault(finding.index, [])
            if mark is not None and not any(mark.span.overlaps(span) for span, _ in chosen):
                chosen.append((mark.span, suggestion.replacement))
        for index, chosen in edits.items():
            if chosen:
                self._cards[index].editor.replace(chosen)

    def fix_current(self) -> None:
        """Ask for the first suggestion of the finding at the caret, or of the current one."""
        for editor in (self.active, *self.editors):
            mark = editor.current_mark()
            if mark is not None and mark.finding.suggestions:
                self.fix_asked.emit(mark.finding, mark.finding.suggestions[0])
                return

    def go_to_neighbour(self, step: int) -> None:
        """Go to the next (1) or previous (-1) finding; behind the last comes the first again."""
        place, mark = self._active, self.active.neighbour(step)
        for offset in range(1, len(self._cards) + 1):
            if mark is not None:
                break
            place = (self._active + step * offset) % len(self._cards)
            mark = self._cards[place].editor.neighbour(step, outside=True)
        if mark is not None:
            self._cards[place].editor.go_to(mark)
            self.finding_selected.emit(mark.finding)

    # -- posts

    @Slot()
    def add_post(self) -> None:
        """Put an empty post behind the one being written."""
        self._insert(self._active + 1, "", ())

    @Slot()
    def bring_back(self) -> None:
        """Put the removed post back where it was."""
        if self._taken is not None:
            self._insert(*self._taken)

    def remove_post(self, place: int) -> None:
        """Take a post out, unless it is the only one; its words can be brought back."""
        if len(self._cards) < 2:
            return
        text, pictures = self._cards[place].editor.text(), self._cards[place].strip.pictures()
        self._taken = (place, text, pictures) if text.strip() or pictures else None
        self._drop(self._cards[place])
        self._active = max(0, place - 1)
        self._changed()

    def move_post(self, place: int, step: int) -> None:
        """Move a post one place up (-1) or down (1)."""
        if not 0 <= place + step < len(self._cards):
            return
        card = self._cards.pop(place)
        self._cards.insert(place + step, card)
        self._column.removeWidget(card)
        self._column.insertWidget(place + step, card)
        self._active = place + step
        self._taken = None
        self._changed()

    def _insert(self, place: int, text: str, pictures: tuple[Attached, ...]) -> None:
        card = self._make(place)
        card.set_text(text)
        card.strip.set_pictures(pictures)
        self._active = place
        self._taken = None
        self._changed()

    def _make(self, place: int) -> PostCard:
        card = PostCard(self._kit)
        self._cards.insert(place, card)
        self._column.insertWidget(place, card)
        card.show()
        editor = card.editor
        editor.set_most(self._most)
        editor.text_changed.connect(self.typed)
        editor.finding_touched.connect(self.finding_selected)
        editor.fix_asked.connect(self.fix_asked)
        editor.key_asked.connect(self._key)
        editor.caret_moved.connect(self.caret_moved)
        card.removed.connect(self._remove_asked)
        card.picture_asked.connect(self._picture_asked)
        card.strip.opened.connect(self._picture_opened)
        card.strip.changed.connect(self.pictures_changed)
        card.strip.cancelled.connect(self.picture_cancelled)
        editor.picture_pasted.connect(self.picture_pasted)
        card.activated.connect(self._activated)
        return card

    def _drop(self, card: PostCard) -> None:
        self._cards.remove(card)
        self._column.removeWidget(card)
        card.hide()
        card.setParent(None)
        card.deleteLater()

    def _changed(self) -> None:
        self._refresh()
        self.order_changed.emit()
        self.focus()

    def _refresh(self) -> None:
        count = len(self._cards)
        for index, card in enumerate(self._cards):
            card.show_place(index + 1, count)
            card.set_active(index == self._active)
        for before, after in zip(self._cards, self._cards[1:], strict=False):
            QWidget.setTabOrder(before.editor, after.editor)
        self._add.setText(self.tr("Add a post to the thread") if count == 1 else self.tr("Add a post"))
        self._undo.setVisible(self._taken is not None)

    # -- what the author does

    @Slot()
    def _activated(self) -> None:
        sender = self.sender()
        for index, card in enumerate(self._cards):
            if card is sender:
                self._active = index
            card.set_active(card is sender)

    @Slot()
    def _remove_asked(self) -> None:
        sender = self.sender()
        for index, card in enumerate(self._cards):
            if card is sender:
                self.remove_post(index)
                return

    @Slot(str)
    def _key(self, asked: str) -> None:
        acts: dict[str, Callable[[], None]] = {
            "next": lambda: self.go_to_neighbour(1),
            "previous": lambda: self.go_to_neighbour(-1),
            "fix": self.fix_current,
            "fix_all": self.fix_all_asked.emit,
            "add": self.add_post,
            "remove": lambda: self.remove_post(self._active),
            "up": lambda: self.move_post(self._active, -1),
            "down": lambda: self.move_post(self._active, 1),
        }
        acts[asked]()

    # -- looks

    def set_most(self, most: int) -> None:
        """Let a text grow to this height, in pixels; beyond it the text scrolls in its card."""
        self._most = most
        for card in self._cards:
            card.editor.set_most(most)

    def set_spaces(self, between: int, outdent: int) -> None:
        """Set the distance between cards, and how far the buttons below hang out at the side of reading's begin."""
        begin, end = (outdent, 0) if self.isLeftToRight() else (0, outdent)
        self._column.setContentsMargins(begin, 0, end, 0)
        self._column.setSpacing(between)
        self._buttons.setContentsMargins(0, 8, 0, 16)
