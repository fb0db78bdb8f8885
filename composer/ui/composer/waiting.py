"""Cards that wait to be shown or to be deleted, a few at a time: the window answers in between."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from time import perf_counter
from typing import Final

from PySide6.QtCore import QObject, Slot

from composer.ui.composer.card import PostCard
from composer.ui.widgets.lots import Lots

SLICE_S: Final = 0.003
"""What they take of the window at a time; to build a card, and to show it, costs a few thousandths of a second each."""


class WaitingCards(QObject):
    """First those that come, then those that go.

    Args:
        show: Shows a card at its place.
    """

    def __init__(self, show: Callable[[PostCard], None], parent: QObject) -> None:
        super().__init__(parent)
        self._show = show
        self._coming: list[PostCard] = []
        self._gone: list[PostCard] = []
        self._turns = Lots(self._go_on, self)

    def expect(self, cards: Iterable[PostCard]) -> None:
        """These are to be shown."""
        self._coming.extend(cards)
        self._turns.start()

    def holds(self, card: PostCard) -> bool:
        """Tell whether a card is still to be shown."""
        return card in self._coming

    def retire(self, cards: Iterable[PostCard]) -> None:
        """These, hidden already, are to be deleted."""
        for card in cards:
            if card in self._coming:
                self._coming.remove(card)
            self._gone.append(card)
        self._turns.start()

    def show_all(self) -> None:
        """Show all that are to come: the places of cards are about to change."""
        while self._coming:
            self._show(self._coming.pop(0))

    @Slot()
    def _go_on(self) -> None:
        end = perf_counter() + SLICE_S
        if self._coming and self._coming[0].bare:
            self._coming[0].build()  # shown at the next turn
            return
        while self._coming and not self._coming[0].bare and perf_counter() < end:
            self._show(self._coming.pop(0))
        if not self._coming and self._gone:
            self._gone.pop().deleteLater()
        elif not self._coming:
            self._turns.stop()
