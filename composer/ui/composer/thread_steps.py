"""Changes of a thread as a whole: templates, gathered links, older versions; undone while no word would be lost."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from composer.drafts.picture import Attached
from composer.text.meeting import Meeting
from composer.text.span import Span
from composer.text.thread import bare_posts, numbering_of, renumbered
from composer.text.weight import Config, weigh
from composer.ui.composer.card_column import CardColumn
from composer.ui.composer.kit import Kit


class Step(NamedTuple):
    """A change of the whole thread that can be undone.

    Attributes:
        place: The post the author was in.
        before: All texts before.
        after: All texts after.
        at: Where posts were added.
        added: How many.
        words: On the button that undoes it.
        moved: By how many places the post was moved.
    """

    place: int
    before: tuple[str, ...]
    after: tuple[str, ...]
    at: int
    added: int
    words: str
    moved: int = 0

    def __repr__(self) -> str:
        """Name no word of the author (law 5)."""
        return f"Step({self.place}, {self.added})"


class ThreadSteps(CardColumn):
    """Knows the last step and how to go back."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(kit, parent)
        self._meeting: Meeting | None = None
        self._taken: tuple[int, str, tuple[Attached, ...]] | None = None
        self._step: Step | None = None
        self._offer: tuple[tuple[str, ...], tuple[str, ...]] | None = None  # the posts, and with their links in one
        self._gather.clicked.connect(self.gather_links)

    def pictured(self) -> bool:
        """Tell whether a post has a picture, or gets one."""
        return any(card.pictures() or card.reading() for card in self._cards)

    # -- the meeting

    def use_meeting(self, meeting: Meeting | None) -> None:
        """New posts begin as this meeting's do, and posts of a split carry its tag."""
        self._meeting = meeting

    def starter(self) -> tuple[str, int]:
        """Return what a new post holds, and where its caret stands."""
        return self._meeting.starter() if self._meeting is not None else ("", 0)

    def begin(self) -> None:
        """Begin the post being written as the meeting's posts do, if it is empty; only `begun` tells of it."""
        text, caret = self.starter()
        if text and not self.active.text():
            self._cards[self._active].set_text(text)
            self.active.put_caret(caret)
            self.focus()
            self.begun.emit()

    def unwritten(self) -> bool:
        """Tell whether a post holds nothing but what it began with: not a word of the author's, no picture."""
        return any(kind is False for kind in self._written())

    def unbegun(self) -> bool:
        """Tell whether no post holds a word or a picture of the author's yet."""
        return not any(self._written())

    def _written(self) -> Iterator[bool | None]:
        """Yield of each post whether it holds something of the author's; None where it is empty."""
        text, parts = self.starter()[0].split(), self.parts()
        for card, part in zip(self._cards, bare_posts(parts, numbering_of(parts)), strict=True):
            words = part.split()
            yield True if card.pictures() or (words and words != text) else False if words else None

    def split_config(self) -> Config:
        """Return the rules for the posts of a split: the meeting's tag needs room in each."""
        config = self._kit.limits.config
        if self._meeting is None:
            return config
        return replace(config, limit=config.limit - weigh(f" #{self._meeting.tag}", config))

    # -- templates

    def insert_posts(self, posts: Sequence[str], place: int, caret: int) -> None:
        """Put posts of a template in: one at the caret, several behind the active post, or in place of an empty one.

        Args:
            posts: At least one.
            place: The one the caret goes to, from 0.
            caret: Its place there, in code points.
        """
        before, at = self.parts(), self._active
        empty = not before[at].strip() or bare_posts(before, numbering_of(before))[at] == self.starter()[0]
        if len(posts) == 1 and not empty:
            here = self.active.place()
            self.active.change(((Span(here, here), posts[0]),))
            self.active.put_caret(here + caret)
            self.focus()
            return
        if self._meeting is not None:
            posts = [self._meeting.with_tag(post) for post in posts]
        first = at if empty else at + 1
        added = len(posts) - empty
        for offset in range(added):
            self._make(at + 1 + offset)
        self._write((*before[:first], *posts, *before[at + 1 :]))
        self._number_again(before)
        self._active, self._taken = first + place, None
        self._step = Step(at, before, self.parts(), at + 1, added, self.tr("Take the template out"))
        self._changed()
        self.active.put_caret(caret)

    # -- links of the whole thread

    def offer_gathering(self, before: tuple[str, ...], after: tuple[str, ...] | None, words: str) -> None:
        """Offer to put the links of these posts into one, in these words; None takes the offer away."""
        self._offer = None if after is None else (before, after)
        self._gather.setText(words)
        self._show_tools()

    @Slot()
    def gather_links(self) -> None:
        """Put the links into one post, as offered; can be undone."""
        before = self.parts()
        if self._offer is None or self._offer[0] != before:
            return
        self.changing.emit("split")
        after, self._offer = self._offer[1], None
        for place in range(len(before), len(after)):
            self._make(place)
        self._write(after)
        added = len(after) - len(before)
        self._taken = None
        self._step = Step(self._active, before, after, len(before), added, self.tr("Put the links back"))
        self._changed()

    # -- an older version

    def take_version(self, parts: Sequence[str]) -> None:
        """Show an older version in place of what stands here; can be undone. Posts with pictures stay, emptied."""
        before = self.parts()
        after = [*parts]
        while len(self._cards) < len(after):
            self._make(len(self._cards))
        while len(self._cards) > len(after) and not self._cards[-1].pictures():
            self._drop(self._cards[-1])
        after += [""] * (len(self._cards) - len(after))
        self._write(after)
        self._active, self._taken = min(self._active, len(self._cards) - 1), None
        added = max(0, len(after) - len(before))
        words = self.tr("Undo: back to what you had")
        self._step = Step(self._active, before, self.parts(), len(before), added, words)
        self._changed()

    def _write(self, texts: Sequence[str]) -> None:
        """Show these texts on the cards that have another; what was typed there before can be undone as ever."""
        for card, text in zip(self._cards, texts, strict=True):
            if text != card.text():
                card.rewrite(text)

    def _can_step_back(self) -> bool:
        """Tell whether no word and no picture would be lost by undoing the last step."""
        step = self._step
        if step is None or step.after != self.parts():
            return False
        return not any(card.pictures() for card in self._cards[step.at : step.at + step.added])

    def step_back(self) -> None:
        """Undo the last step, if no word would be lost."""
        if self._can_step_back() and self._step is not None:
            step = self._step
            for card in self._cards[step.at : step.at + step.added]:
                self._drop(card)
            while len(self._cards) < len(step.before):
                self._make(len(self._cards))
            if step.moved:
                self._put(step.place + step.moved, step.place)
            for card, text in zip(self._cards, step.before, strict=True):
                if text != card.text():
                    card.unwrite(text)
            self._active, self._step = step.place, None
            self._changed()

    def _number_again(self, before: Sequence[str]) -> None:
        """Give posts that were numbered the numbers of their new places."""
        numbering = numbering_of(before)
        self._write(renumbered(self.parts(), numbering, numbering))

    def _changed(self) -> None:
        self._refresh()
        self.order_changed.emit()
        self.focus()

    def _refresh(self) -> None:
        count = len(self._cards)
        for index, card in enumerate(self._cards):
            card.show_place(index + 1, count)
            card.set_active(index == self._active)
        self._tab_through(0)
        self._add.setText(self.tr("Add a post to the thread") if count == 1 else self.tr("Add a post"))
        self._show_tools()

    @Slot()
    def _show_tools(self) -> None:
        """Offer what fits the posts as they are; to undo a step only while nothing was typed since."""
        back = self._can_step_back() and self._step is not None
        self._undo.setText(self._step.words if back and self._step else self.tr("Bring back the removed post"))
        self._undo.setVisible(self._taken is not None or back)
        several = len(self._cards) > 1
        self._numbers.setVisible(several)
        if several:
            self._numbers.show_numbering(numbering_of(self.parts()), len(self._cards))
        self._gather.setVisible(several and self._offer is not None and self._offer[0] == self.parts())
        self._flow.refresh()
