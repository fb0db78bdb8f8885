"""A post becomes a thread, and a thread gets other numbers; long texts and many posts never hold the window up."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from composer.text.meeting import Kind
from composer.text.thread import Numbering, SplitText, in_one, numbering_of, renumbered, split
from composer.ui.composer.kit import Kit
from composer.ui.composer.thread_steps import Step, ThreadSteps
from composer.ui.widgets.labels import IconButton
from composer.ui.widgets.lots import Lots

SPLIT_AT_ONCE = 1_500
"""Code points that are split without leaving the window's thread: about four milliseconds."""

_AT_ONCE = 3
"""Posts whose cards are made without letting the window answer in between."""


class Making(NamedTuple):
    """A split whose cards are made one after the other.

    Attributes:
        place: The post that is split.
        text: What stands in it.
        posts: What becomes of it.
        shown: The posts as they will stand, all of the thread.
        posts_before: How many posts the thread has before.
    """

    place: int
    text: str
    posts: list[str]
    shown: tuple[str, ...]
    posts_before: int

    def __repr__(self) -> str:
        """Name no word of the author (law 5)."""
        return f"Making({self.place}, {len(self.posts)} posts)"


class ThreadSplit(ThreadSteps):
    """`split_wanted` asks for a long text to be split elsewhere; `take_split` takes the answer."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(kit, parent)
        self._numbering = Numbering.OF_ALL
        self._splitting: int | None = None
        self._making: Making | None = None
        self._slices = Lots(self._make_one, self)
        self._numbers.chosen.connect(self.use_numbering)
        self._join = IconButton(kit.theme, kit.icons, "scroll-text", self.tr("Write as one text"), role="quiet")
        self._join.setToolTip(self.tr("All posts in one card, a line of dashes between them; Split makes posts of it"))
        self._join.hide()
        self._join.clicked.connect(self.join_posts)
        self._flow.add(self._join)

    # -- splitting

    def split_post(self, place: int) -> None:
        """Split a post that is too long, or has the author's marks in it; a long one away from the window.

        `split_wanted` then asks for it, and `take_split` takes the answer; asked again meanwhile, it is stopped.
        """
        text = self._cards[place].text()
        if self._splitting is not None:
            self.stop_splitting()
        elif len(text) <= SPLIT_AT_ONCE:
            self.take_split(place, text, split(text, self._numbering_within(), self.split_config()))
        else:
            self._splitting = place
            self._cards[place].show_splitting(True)
            self.split_wanted.emit(place, text, self._numbering_within())

    @Slot()
    def stop_splitting(self) -> None:
        """The split under way is no longer wanted, or did not come about."""
        if self._splitting is not None:
            self._end_splitting()
            self.split_stopped.emit()

    def _end_splitting(self) -> None:
        self._splitting = self._making = None
        self._slices.stop()
        for card in self._cards:
            card.show_splitting(False)
        if self._spare:
            self._waiting.retire(self._spare)
            self._spare = []

    def take_split(self, place: int, text: str, thread: SplitText) -> None:
        """Take the posts of a text, unless it was changed meanwhile; can be undone as a whole.

        The cards of many posts are made one after the other, so that the window answers in between.
        """
        if place >= len(self._cards) or self._cards[place].text() != text:
            self._end_splitting()
            return
        posts = [part.text if len(self._cards) == 1 else part.words for part in thread.parts]
        if self._meeting is not None:
            posts = [self._meeting.with_tag(post) for post in posts]
        if len(posts) > _AT_ONCE:
            self._make_all(place, text, posts)
        else:
            self._show_split(place, text, posts)

    def _make_all(self, place: int, text: str, posts: list[str]) -> None:
        self._splitting = place
        self._making = Making(place, text, posts, self._after(place, posts), len(self._cards))
        self._cards[place].show_splitting(True)
        self._slices.start()

    @Slot()
    def _make_one(self) -> None:
        """Make one card ahead; show the thread once all are there."""
        making = self._making
        if making is None:
            return
        place, made = making.place, len(self._spare) + 1
        if len(self._cards) != making.posts_before or self._cards[place].text() != making.text:
            self._end_splitting()
            return
        if made == len(making.posts):
            self._show_split(place, making.text, making.posts)
            return
        card = self._fresh()
        card.build()
        card.set_text(making.shown[place + made])
        card.show_place(place + made + 1, len(making.shown))
        self._spare.append(card)

    def _show_split(self, place: int, text: str, posts: list[str]) -> None:
        before = self.parts()
        if len(posts) < 2 or place >= len(before) or before[place] != text:
            self._end_splitting()
            return
        self.changing.emit("split")
        after = self._after(place, posts)
        if len(self._spare) == len(posts) - 1:
            self._take_in(place + 1, self._spare)
            self._spare = []
        else:
            for offset in range(1, len(posts)):
                self._make(place + offset)
        self._write(after)
        self._active, self._taken = place, None
        self._step = Step(place, before, self.parts(), place + 1, len(posts) - 1, self.tr("Undo the split"))
        self._end_splitting()
        self._changed()

    def _after(self, place: int, posts: list[str]) -> tuple[str, ...]:
        """Return all posts once these stand in the place of one, numbered as the thread is."""
        before = self.parts()
        after = (*before[:place], *posts, *before[place + 1 :])
        numbering = numbering_of(before)
        return after if len(before) == 1 else tuple(renumbered(after, numbering, numbering))

    # -- one text

    @Slot()
    def join_posts(self) -> None:
        """Make one text of all posts; can be undone. Split again, it is these posts."""
        before = self.parts()
        if not self._can_join():
            return
        self.changing.emit("split")
        self._numbering, place = numbering_of(before), self._active
        for card in self._cards[:0:-1]:
            self._drop(card)
        self._write((in_one(before),))
        self._active, self._taken = 0, None
        self._step = Step(place, before, self.parts(), 1, 0, self.tr("Undo: back to posts"))
        self._changed()

    def step_back(self) -> None:
        """Undo the last step, if no word would be lost; the cards of many posts come one after the other."""
        step = self._step
        if step is not None and len(self._cards) == 1 and len(step.before) > _AT_ONCE and self._can_step_back():
            self._make_all(0, self.parts()[0], list(step.before))
        else:
            super().step_back()

    def _can_join(self) -> bool:
        """Tell whether there is something to join; pictures would not know where they belong."""
        written = sum(bool(part.strip()) for part in self.parts())
        return written > 1 and not any(card.pictures() or card.reading() for card in self._cards)

    @Slot()
    def _show_tools(self) -> None:
        self._join.setVisible(self._can_join())
        super()._show_tools()

    # -- numbers

    def set_numbering(self, numbering: Numbering) -> None:
        """Threads that are made from now on are numbered like this."""
        self._numbering = numbering

    @Slot(object)
    def use_numbering(self, numbering: Numbering) -> None:
        """Number the posts like this; a fresh split is done again, so that all of them fit."""
        before, step = self.parts(), self._step
        self._numbering = numbering
        self.numbering_chosen.emit(numbering)
        if step is not None and step.added and len(step.before) == 1 and self._can_step_back():
            self.step_back()
            self.split_post(0)
            return
        self._write(renumbered(before, numbering_of(before), numbering))
        self._taken = None
        self._step = Step(self._active, before, self.parts(), 0, 0, self.tr("Undo the numbering"))
        self._changed()

    def _number_again(self, before: Sequence[str]) -> None:
        """Give posts the numbers of their new places; at a conference the second post makes it a numbered thread."""
        if len(before) == 1 and self._meeting is not None and self._meeting.kind is Kind.CONFERENCE:
            self._write(renumbered(self.parts(), Numbering.NONE, self._numbering))
        else:
            super()._number_again(before)

    def _numbering_within(self) -> Numbering:
        """Return how the posts of a split are numbered: as the thread is that it stands in, or as chosen."""
        return self._numbering if len(self._cards) == 1 else numbering_of(self.parts())
