"""A post becomes a thread, and a thread gets other numbers; long texts and many posts never hold the window up."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QWidget

from composer.text.thread import Numbering, SplitText, numbering_of, renumbered, split
from composer.ui.composer.card import PostCard
from composer.ui.composer.kit import Kit
from composer.ui.composer.thread_steps import Step, ThreadSteps

SPLIT_AT_ONCE = 1_500
"""Code points that are split without leaving the window's thread: about four milliseconds."""

_CARDS_AT_ONCE = 6


class ThreadSplit(ThreadSteps):
    """`split_wanted` asks for a long text to be split elsewhere; `take_split` takes the answer."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(kit, parent)
        self._numbering = Numbering.OF_ALL
        self._splitting: int | None = None
        self._waiting: tuple[int, str, list[str], int] | None = None  # a split whose cards are made, of how many
        self._slices = QTimer(self)
        self._slices.setInterval(0)
        self._slices.timeout.connect(self._make_one)
        self._numbers.chosen.connect(self.use_numbering)

    # -- splitting

    def split_post(self, place: int) -> None:
        """Split a post that is too long, or has the author's marks in it; a long one away from the window.

        `split_wanted` then asks for it, and `take_split` takes the answer; asked again meanwhile, it is stopped.
        """
        text = self._cards[place].editor.text()
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
        self._splitting = self._waiting = None
        self._slices.stop()
        for card in self._cards:
            card.show_splitting(False)
        while self._spare:
            self._spare.pop().deleteLater()

    def take_split(self, place: int, text: str, thread: SplitText) -> None:
        """Take the posts of a text, unless it was changed meanwhile; can be undone as a whole.

        The cards of many posts are made one after the other, so that the window answers in between.
        """
        if place >= len(self._cards) or self._cards[place].editor.text() != text:
            self._end_splitting()
            return
        posts = [part.text if len(self._cards) == 1 else part.words for part in thread.parts]
        if self._meeting is not None:
            posts = [self._meeting.with_tag(post) for post in posts]
        if len(posts) > _CARDS_AT_ONCE:
            self._splitting, self._waiting = place, (place, text, posts, len(self._cards))
            self._cards[place].show_splitting(True)
            self._slices.start()
        else:
            self._show_split(place, text, posts)

    @Slot()
    def _make_one(self) -> None:
        """Make one card ahead; show the thread once all are there."""
        if self._waiting is None:
            return
        place, text, posts, count = self._waiting
        made = len(self._spare) + 1
        if len(self._cards) != count or self._cards[place].editor.text() != text:
            self._end_splitting()
            return
        if made == len(posts):
            self._show_split(place, text, posts)
            return
        card = PostCard(self._kit)
        card.set_text(posts[made])
        self._spare.append(card)

    def _show_split(self, place: int, text: str, posts: list[str]) -> None:
        before = self.parts()
        if len(posts) < 2 or place >= len(before) or before[place] != text:
            self._end_splitting()
            return
        self.changing.emit("split")
        numbering, alone = numbering_of(before), len(before) == 1
        for offset in range(1, len(posts)):
            self._make(place + offset)
        after = (*before[:place], *posts, *before[place + 1 :])
        self._write(after if alone else renumbered(after, numbering, numbering))
        self._active, self._taken = place, None
        self._step = Step(place, before, self.parts(), place + 1, len(posts) - 1, self.tr("Undo the split"))
        self._end_splitting()
        self._changed()

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

    def _numbering_within(self) -> Numbering:
        """Return how the posts of a split are numbered: as the thread is that it stands in, or as chosen."""
        return self._numbering if len(self._cards) == 1 else numbering_of(self.parts())
