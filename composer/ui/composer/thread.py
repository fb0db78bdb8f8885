"""A draft as a thread of posts: added, moved, removed, split, and gone through by finding."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QSpacerItem, QWidget

from composer.drafts.picture import Attached
from composer.guard.report import Finding, Suggestion, Surface
from composer.text.span import Span
from composer.ui.composer.card import PostCard
from composer.ui.composer.drag import CardDrag
from composer.ui.composer.kit import Kit
from composer.ui.composer.thread_split import ThreadSplit
from composer.ui.composer.thread_steps import Step

_SHOWN_AT_ONCE: Final = 2
"""Posts of another draft that are shown at once; the others come one after the other."""

_LEAST: Final = 96
"""Of a text, at 100 %: where a card has no room for it the page scrolls, not the text."""

_USUAL_HEIGHT: Final = 140
"""Of a card of a thread, with what is between two, at 100 %."""


class Thread(ThreadSplit):
    """At least one card. A removed post's words can be brought back until the next change of order.

    After a change of order findings no longer fit. `picture_removed` carries the strip, the place and the picture.
    """

    picture_removed = Signal(object, int, object)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(kit, parent)
        self._room = QSpacerItem(0, 0)  # for cards that are still to come: nothing below them jumps when they do
        self._whole.insertSpacerItem(1, self._room)
        self._add.clicked.connect(self.add_post)
        self._undo.clicked.connect(self.bring_back)
        self._left: tuple[str, ...] = ()  # what stayed when a post was removed
        self._drag = CardDrag(kit.theme, self, lambda: self._cards, self.move_post, self.focus)

    # -- the text

    def set_parts(self, parts: Sequence[str]) -> None:
        """Show another draft. Tells nobody."""
        self._drag.give_up()
        self._taken = self._step = None
        at_once = min(len(parts), _SHOWN_AT_ONCE)
        while len(self._cards) > at_once:
            self._drop(self._cards[-1])
        while len(self._cards) < at_once:
            self._make(len(self._cards))
        self._take_in(len(self._cards), [self._fresh() for _ in range(len(parts) - len(self._cards))])
        for card, text in zip(self._cards, parts, strict=True):
            card.set_text(text)
            card.set_pictures(())
        self._active = 0
        self._refresh()

    def clear_undo(self) -> None:
        """Forget what could be undone, removed posts too."""
        self._taken = self._step = None
        self._undo.hide()
        for card in self._cards:
            if not card.bare:
                card.editor.clear_undo()

    # -- findings

    def apply(self, pairs: Iterable[tuple[Finding, Suggestion]]) -> None:
        """Put suggestions in, one step of undo; words typed over are left, of overlaps the first wins."""
        before, active = self.parts(), self._active
        edits: dict[int, list[tuple[Span, str]]] = {}
        for finding, suggestion in pairs:
            if finding.surface is Surface.POLL:
                self.poll.opened.emit()
            if finding.surface is not Surface.PART or not 0 <= finding.index < len(self._cards):
                continue
            mark = self._cards[finding.index].editor.mark_of(finding)
            chosen = edits.setdefault(finding.index, [])
            if mark is not None and not any(mark.span.overlaps(span) for span, _ in chosen):
                chosen.append((mark.span, suggestion.replacement))
        changed = [index for index, chosen in edits.items() if chosen]
        for index in changed:
            self._cards[index].editor.replace(edits[index])
        self._remember_fixes(active, before, several=len(changed) > 1)

    def _remember_fixes(self, active: int, before: tuple[str, ...], *, several: bool) -> None:
        """Let one step undo what was put into several posts, and what one press put in by and by."""
        step, words = self._step, self.tr("Undo the suggestions")
        goes_on = step is not None and step.words == words and step.after == before
        if several or goes_on:
            first = step.before if goes_on and step is not None else before
            self._step, self._taken = Step(active, first, self.parts(), 0, 0, words), None
            self._show_tools()

    def fix_current(self) -> None:
        """Ask for the first suggestion of the finding at the caret, the lint there, or the current one."""
        touched, lint = self.active.touched_mark(), self.active.lint_at_caret()
        if lint is not None and (touched is None or not touched.finding.suggestions):
            self.lint_fix_asked.emit(self._active, lint)
            return
        if (touched is None or not touched.finding.suggestions) and self.active.ask_spelling():
            return
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

    def go_to_lint(self, step: int) -> None:
        """Go to the next (1) or previous (-1) wording of the thread; behind the last comes the first again."""
        here = (self._active, self.active.place())
        ends = [(at, span.end) for at, editor in enumerate(self.editors) for span in editor.wordings()]
        further = [end for end in ends if (end > here if step > 0 else end < here)]
        if ends:
            place, caret = (further or ends)[0 if step > 0 else -1]
            self.show_place(place, caret)
            self.focus()
            self.caret_moved.emit()

    # -- posts

    @Slot()
    def add_post(self) -> None:
        """Put a post behind the one being written: empty, or with what the meeting's posts begin with."""
        text, caret = self.starter()
        self._insert(self._active + 1, text, ())
        if text:
            self.active.put_caret(caret)

    @Slot()
    def bring_back(self) -> None:
        """Put the removed post back where it was, or the split ones together again."""
        if self._taken is not None:
            self._insert(*self._taken)
        else:
            self.step_back()

    def undo(self) -> bool:
        """Undo what was done last to the whole thread; tell whether it was that, and no words typed since."""
        typed = self.parts() != self._left and self.active.document().isUndoAvailable()
        if self._can_step_back() or (self._taken is not None and not typed):
            self.bring_back()
            return True
        return False

    def remove_post(self, place: int) -> None:
        """Take a post out, unless it is the only one; its words can be brought back."""
        if len(self._cards) < 2:
            return
        before = self.parts()
        text, pictures = self._cards[place].text(), self._cards[place].pictures()
        self._taken = (place, text, pictures) if text.strip() or pictures else None
        self._drop(self._cards[place])
        self._active = max(0, place - 1)
        self._number_again(before)
        self._left = self.parts()
        self._changed()

    def move_post(self, place: int, step: int) -> None:
        """Move a post up (negative) or down by so many places, at most to the start or the end; can be undone."""
        step = max(-place, min(step, len(self._cards) - 1 - place))
        if not step:
            return
        before = self.parts()
        self._put(place, place + step)
        self._active, self._taken = place + step, None
        self._number_again(before)
        self._step = Step(place, before, self.parts(), 0, 0, self.tr("Undo the move"), step)
        self._changed()

    def _insert(self, place: int, text: str, pictures: tuple[Attached, ...]) -> None:
        before, card = self.parts(), self._make(place)
        card.set_text(text)
        card.set_pictures(pictures)
        self._active = place
        self._taken = self._step = None
        if text:
            self._number_again(before)
        self._changed()

    def _connect(self, card: PostCard) -> None:
        super()._connect(card)
        card.editor.key_asked.connect(self._key)
        card.editor.undo_first = self.undo
        card.editor.text_changed.connect(self._show_tools)
        card.strip.filled.connect(self._show_tools)
        card.strip.removed.connect(self._picture_removed)
        card.removed.connect(self._remove_asked)
        card.split_asked.connect(self._split_asked)
        card.grip.stepped.connect(self._step_asked)
        self._drag.watch(card)

    # -- what the author does

    @Slot(int, object)
    def _picture_removed(self, place: int, gone: Attached) -> None:
        self.picture_removed.emit(self.sender(), place, gone)

    @Slot()
    def _remove_asked(self) -> None:
        sender = self.sender()
        for index, card in enumerate(self._cards):
            if card is sender:
                self.remove_post(index)
                return

    @Slot(int)
    def _step_asked(self, step: int) -> None:
        sender = self.sender()
        self.move_post(next(place for place, card in enumerate(self._cards) if card.grip is sender), step)

    @Slot()
    def _split_asked(self) -> None:
        sender = self.sender()
        self.split_post(next(place for place, card in enumerate(self._cards) if card is sender))

    @Slot(str)
    def _key(self, asked: str) -> None:
        acts: dict[str, Callable[[], None]] = {
            "next": lambda: self.go_to_neighbour(1),
            "previous": lambda: self.go_to_neighbour(-1),
            "next_lint": lambda: self.go_to_lint(1),
            "previous_lint": lambda: self.go_to_lint(-1),
            "fix": self.fix_current,
            "fix_all": self.fix_all_asked.emit,
            "add": self.add_post,
            "remove": lambda: self.remove_post(self._active),
            "split": lambda: self.split_post(self._active),
            "complete": lambda: self.completion.complete(self.active),
            "swap": lambda: self.completion.swap(self.active),
            "up": lambda: self.move_post(self._active, -1),
            "down": lambda: self.move_post(self._active, 1),
        }
        acts[asked]()

    # -- cards that are still to come

    def _take_in(self, place: int, cards: list[PostCard]) -> None:
        super()._take_in(place, cards)
        self._keep_room()

    def _show_card(self, card: PostCard) -> None:
        super()._show_card(card)
        self._keep_room()

    def _keep_room(self) -> None:
        waiting = sum(card.isHidden() for card in self._cards)
        self._room.changeSize(0, waiting * self._kit.theme.px(_USUAL_HEIGHT))
        self._whole.invalidate()

    # -- looks

    def set_most(self, most: int, room: int = 0) -> None:
        """Let a text grow to this height, in pixels; beyond it the text scrolls in its card.

        A post alone stays within `room` with its tools and its counter, while some lines of it are seen.
        """
        if room and len(self._cards) == 1:
            most = min(most, max(room - self._cards[0].round_text(), self._kit.theme.px(_LEAST)))
        self._most = most
        for card in self._cards:
            if not card.bare:
                card.editor.set_most(most)

    def set_spaces(self, between: int, outdent: int) -> None:
        """Set the distance between cards, and how far the buttons below hang out at the side of reading's begin."""
        begin, end = (outdent, 0) if self.isLeftToRight() else (0, outdent)
        self._column.setContentsMargins(begin, 0, end, 0)
        self._column.setSpacing(between)
        self.aims.setContentsMargins(begin, 0, end, 0)
        self.poll.setContentsMargins(begin, 0, end, 0)
        self._buttons.setContentsMargins(0, 8, 0, 16)
