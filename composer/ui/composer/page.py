"""The composer: cards of a thread, what is found in them, and how X will show it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from composer.flow.views import KeepingView
from composer.guard.report import Finding, Suggestion, Surface
from composer.text.span import Span
from composer.ui.composer.card import PostCard
from composer.ui.composer.header import Header
from composer.ui.composer.kit import Kit
from composer.ui.composer.preview import Preview
from composer.ui.labels import IconButton, Text

_WIDEST = 840
_TOP, _TOP_BIG, _BIG = 20, 12, 1.5
_OUT = 16  # padding of a quiet button, which hangs out
_SHARE = 0.4  # of the window: a text higher than this scrolls in its card


class ComposerPage(QWidget):
    """The middle of the window. It works on nothing itself: it shows, and tells what the author does.

    `parts_changed` carries the texts of all posts; `finding_selected` a finding; `fix_asked` a finding and one of
    its suggestions.
    """

    parts_changed = Signal(object)
    finding_selected = Signal(object)
    fix_asked = Signal(object, object)
    fix_all_asked = Signal()

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._cards: list[PostCard] = []
        self._active: PostCard | None = None
        self._findings: tuple[Finding, ...] = ()
        self._current: Finding | None = None
        self._taken: tuple[int, str] | None = None
        self.setProperty("ground", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.header = Header(kit)
        self.preview = Preview(kit)
        self._add = IconButton(kit.theme, kit.icons, "plus", self.tr("Add a post to the thread"), role="quiet")
        self._add.setProperty("fit", "tight")
        self._undo = IconButton(kit.theme, kit.icons, "undo-2", self.tr("Bring back the removed post"), role="quiet")
        self._undo.hide()
        self._preview_title = Text(self.tr("How X will show it"), "label_strong")
        self._lay_out()
        self._add.clicked.connect(self.add_post)
        self._undo.clicked.connect(self._bring_back)
        kit.theme.changed.connect(self._dress)
        self._dress()
        self.set_parts(("",))

    # -- the text

    def parts(self) -> tuple[str, ...]:
        """Return the texts of the posts, in order; at least one."""
        return tuple(card.editor.text() for card in self._cards)

    def set_parts(self, parts: tuple[str, ...]) -> None:
        """Show another draft. Tells nobody: who sets it knows."""
        texts = parts or ("",)
        self._taken = None
        self._findings, self._current = (), None
        while len(self._cards) > len(texts):
            self._drop(self._cards[-1])
        while len(self._cards) < len(texts):
            self._make(len(self._cards))
        for card, text in zip(self._cards, texts, strict=True):
            card.set_text(text)
        self._active = self._cards[0]
        self._refresh()

    def clear_undo(self) -> None:
        """Forget what could be undone, removed posts too."""
        self._taken = None
        self._undo.hide()
        for card in self._cards:
            card.editor.clear_undo()

    def focus_text(self) -> None:
        """Put the caret where the author wrote last."""
        (self._active or self._cards[0]).editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_preview(self) -> None:
        """Go to the preview."""
        self.preview.focus_words()

    # -- findings

    def show_findings(self, findings: Iterable[Finding], current: Finding | None) -> None:
        """Mark the words of these findings; only those that stand in posts."""
        self._findings = tuple(finding for finding in findings if finding.surface is Surface.PART)
        self._current = current
        for index, card in enumerate(self._cards):
            card.editor.show_findings((item for item in self._findings if item.index == index), current)
        blocked = any(finding.blocks for finding in self._findings)
        self._preview_title.setText(self.tr("How X would show it") if blocked else self.tr("How X will show it"))

    def show_current(self, finding: Finding | None) -> None:
        """Frame the words of this finding."""
        self._current = finding
        for card in self._cards:
            card.editor.show_current(finding)

    def apply_suggestion(self, finding: Finding, suggestion: Suggestion) -> None:
        """Put the suggested words in; one step of undo. Does nothing where the words were typed over."""
        self.apply_all(((finding, suggestion),))

    def apply_all(self, pairs: Iterable[tuple[Finding, Suggestion]]) -> None:
        """Put several suggestions in; one step of undo a card. Of overlapping findings the first given wins."""
        edits: dict[int, list[tuple[Span, str]]] = {}
        for finding, suggestion in pairs:
            if finding.surface is not Surface.PART or not 0 <= finding.index < len(self._cards):
                continue
            mark = self._cards[finding.index].editor.mark_of(finding)
            chosen = edits.setdefault(finding.index, [])
            if mark is not None and not any(mark.span.overlaps(span) for span, _ in chosen):
                chosen.append((mark.span, suggestion.replacement))
        for index, chosen in edits.items():
            self._cards[index].editor.replace(chosen)

    # -- what is round the text

    def show_keeping(self, view: KeepingView) -> None:
        """Say how the text is kept."""
        self.header.show_keeping(view)

    def set_identity(self, display_name: str, handle: str) -> None:
        """Say who posts; `handle` without the @."""
        self.preview.set_identity(display_name, handle)

    # -- posts of a thread

    @Slot()
    def add_post(self) -> None:
        """Put an empty post behind the one being written."""
        here = self._cards.index(self._active) if self._active in self._cards else len(self._cards) - 1
        self._insert(here + 1, "")

    def remove_post(self, card: PostCard) -> None:
        """Take a post out of the thread; its words can be brought back."""
        if len(self._cards) < 2:
            return
        place, text = self._cards.index(card), card.editor.text()
        self._taken = (place, text) if text.strip() else None
        self._drop(card)
        self._active = self._cards[max(0, place - 1)]
        self._changed()
        self.focus_text()

    def _insert(self, place: int, text: str) -> None:
        card = self._make(place)
        card.set_text(text)
        self._active = card
        self._taken = None
        self._changed()
        self.focus_text()

    @Slot()
    def _bring_back(self) -> None:
        if self._taken is not None:
            self._insert(*self._taken)

    def _move(self, card: PostCard, step: int) -> None:
        place = self._cards.index(card)
        if 0 <= place + step < len(self._cards):
            self._cards.insert(place + step, self._cards.pop(place))
            self._column.removeWidget(card)
            self._column.insertWidget(place + step, card)
            self._changed()
            self.focus_text()

    def _make(self, place: int) -> PostCard:
        card = PostCard(self._kit)
        self._cards.insert(place, card)
        self._column.insertWidget(place, card)
        card.editor.text_changed.connect(self._typed)
        card.editor.finding_touched.connect(self.finding_selected)
        card.editor.fix_asked.connect(self.fix_asked)
        card.editor.key_asked.connect(self._key)
        card.editor.caret_moved.connect(self._follow_caret)
        card.editor.set_most(round(self.window().height() * _SHARE))
        card.removed.connect(self._remove_asked)
        card.activated.connect(self._activated)
        return card

    def _drop(self, card: PostCard) -> None:
        self._cards.remove(card)
        self._column.removeWidget(card)
        card.hide()
        card.setParent(None)
        card.deleteLater()

    # -- what the author does

    @Slot()
    def _typed(self) -> None:
        self.preview.show_parts(self.parts())
        self.parts_changed.emit(self.parts())

    def _changed(self) -> None:
        """The order or number of posts changed: findings of the old order no longer fit."""
        self.show_findings((), None)
        self._refresh()
        self.parts_changed.emit(self.parts())

    def _refresh(self) -> None:
        count = len(self._cards)
        for number, card in enumerate(self._cards, 1):
            card.show_place(number, count)
            card.set_active(card is self._active)
        for before, after in zip(self._cards, self._cards[1:], strict=False):
            QWidget.setTabOrder(before.editor, after.editor)
        self.header.show_posts(count)
        self._add.setText(self.tr("Add a post to the thread") if count == 1 else self.tr("Add a post"))
        self._undo.setVisible(self._taken is not None)
        self.preview.show_parts(self.parts())

    @Slot()
    def _activated(self) -> None:
        sender = self.sender()
        for card in self._cards:
            if card is sender:
                self._active = card
            card.set_active(card is sender)

    @Slot()
    def _remove_asked(self) -> None:
        card = next((item for item in self._cards if item is self.sender()), None)
        if card is not None:
            self.remove_post(card)

    @Slot(str)
    def _key(self, asked: str) -> None:
        card = next((item for item in self._cards if item.editor is self.sender()), self._cards[0])
        if asked in {"next", "previous"}:
            self.go_to_neighbour(1 if asked == "next" else -1)
        elif asked == "fix":
            self.fix_current()
        elif asked == "fix_all":
            self.fix_all_asked.emit()
        elif asked == "add":
            self.add_post()
        elif asked == "remove":
            self.remove_post(card)
        else:
            self._move(card, -1 if asked == "up" else 1)

    @Slot()
    def fix_current(self) -> None:
        """Ask for the first suggestion of the finding at the caret, or of the current one."""
        for card in [self._active, *self._cards]:
            mark = card.editor.current_mark() if card is not None else None
            if mark is not None and mark.finding.suggestions:
                self.fix_asked.emit(mark.finding, mark.finding.suggestions[0])
                return

    def go_to_neighbour(self, step: int) -> None:
        """Go to the next (1) or previous (-1) finding; behind the last comes the first again."""
        here = self._cards.index(self._active) if self._active in self._cards else 0
        mark = self._cards[here].editor.neighbour(step)
        place = here
        for offset in range(1, len(self._cards) + 1):
            if mark is not None:
                break
            place = (here + step * offset) % len(self._cards)
            mark = self._cards[place].editor.neighbour(step, outside=True)
        if mark is not None:
            self._cards[place].editor.go_to(mark)
            self.finding_selected.emit(mark.finding)

    # -- layout

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setProperty("ground", "none")
        self._column = QVBoxLayout()
        self._buttons = QHBoxLayout()
        self._buttons.addWidget(self._add)
        self._buttons.addWidget(self._undo)
        self._buttons.addStretch(1)
        self._below = QVBoxLayout()
        self._below.setSpacing(0)
        self._below.addWidget(self._preview_title)
        self._below.addWidget(self.preview)
        self._body = QVBoxLayout(inner)
        self._body.setSpacing(0)
        self._body.addLayout(self._column)
        self._body.addLayout(self._buttons)
        self._body.addLayout(self._below)
        self._body.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(inner)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._dress)
        self._outer = QVBoxLayout(self)
        self._outer.setSpacing(0)
        self._outer.addWidget(self.header)
        self._outer.addWidget(self._scroll, 1)

    def resizeEvent(self, event: object) -> None:
        """Keep the content centred and at most 840 wide."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._dress()

    @Slot()
    def _dress(self) -> None:
        theme = self._kit.theme
        side = max(theme.space("l"), (self.width() - theme.px(_WIDEST)) // 2)
        bar = self._scroll.verticalScrollBar()
        taken = bar.sizeHint().width() if bar.maximum() > 0 else 0
        out = theme.px(_OUT) - 4
        first, last = (out, 0) if self.isLeftToRight() else (0, out)  # the button's words stand on the cards' edge
        begin, end = (side, side - taken) if self.isLeftToRight() else (side - taken, side)
        self._outer.setContentsMargins(0, _TOP if theme.scale < _BIG else _TOP_BIG, 0, 0)
        self.header.setContentsMargins(side, 0, side, 0)
        self._body.setContentsMargins(begin - first, theme.space("s"), end - last, theme.space("l"))
        self._column.setContentsMargins(first, 0, last, 0)
        self._column.setSpacing(theme.space("s"))
        self._buttons.setContentsMargins(0, 8, 0, 16)
        self._below.setContentsMargins(first, 0, last, 0)
        self._preview_title.setContentsMargins(0, 0, 0, 8)
        for card in self._cards:
            card.editor.set_most(round(self.window().height() * _SHARE))

    @Slot()
    def _follow_caret(self) -> None:
        QTimer.singleShot(0, self, self._show_caret)

    @Slot()
    def _show_caret(self) -> None:
        if self._active is None:
            return
        editor = self._active.editor
        at = editor.viewport().mapTo(self._scroll.widget(), editor.cursorRect().center())
        self._scroll.ensureVisible(at.x(), at.y(), 0, self._kit.theme.px(40))
