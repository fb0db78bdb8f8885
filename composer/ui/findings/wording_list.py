"""The lints of a draft under their heading, in the check panel; hidden where there are none."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from composer.text.lints.lint import Code, Lint
from composer.ui.findings.wording_card import WordingCard
from composer.ui.saying.words import Words
from composer.ui.widgets.icons import Icons
from composer.ui.widgets.labels import Paragraph, Text
from composer.ui.widgets.lots import Lots
from composer.ui.widgets.theme import Theme

MOST = 12
"""Cards shown; more of them help nobody."""
AT_ONCE, AT_A_TIME = 1, 1
"""Cards made at once, and in each turn of the window after that: each costs some thousandths of a second."""

Key = tuple[int, Code, str, int]
Shown = tuple[int, Lint, str, str]


class WordingList(QWidget):
    """A lint keeps its card while it stays, so that the focus stays; a card that goes hands the focus on."""

    fix_asked = Signal(int, object)
    selected = Signal(int, object)
    back_asked = Signal()

    def __init__(self, theme: Theme, icons: Icons, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icons, self._wording = theme, icons, words
        self._cards: dict[Key, WordingCard] = {}
        self._lints: dict[Key, Shown] = {}  # in order; the cards of the last may still have to be made
        self._turns = Lots(self._go_on, self)
        self._title = Text(self.tr("Wording"), "label_strong")
        self._rest = Paragraph(theme, "", "caption", "hint")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self._title)
        self._column.addWidget(self._rest)
        self.hide()

    def cards(self) -> list[WordingCard]:
        """Return the cards in order, all of them."""
        self._place_cards(len(self._lints))
        return list(self._cards.values())

    def made(self) -> list[WordingCard]:
        """Return the cards that are there already, in order."""
        return list(self._cards.values())

    def show_lints(self, parts: Sequence[str], found: Sequence[Sequence[Lint]]) -> None:
        """Show the lints of these posts; of many the first ones."""
        entries = [(place, lint) for place, lints in enumerate(found) for lint in lints]
        shown = entries[:MOST]
        keys = _keys(parts, shown)
        heir = self._heir(set(keys))
        for key in [key for key in self._cards if key not in set(keys)]:
            card = self._cards.pop(key)
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._lints = {
            key: (place, lint, lint.span.of(parts[place]), self._where(place, len(parts), lint.picture))
            for key, (place, lint) in zip(keys, shown, strict=True)
        }
        self._place_cards(AT_ONCE, anew=True)
        self._say_rest(len(entries) - len(shown))
        self.setVisible(bool(shown))
        if heir in self._cards:
            self._cards[heir].setFocus(Qt.FocusReason.OtherFocusReason)

    def _place_cards(self, most: int, *, anew: bool = False) -> None:
        """Make at most so many cards that are not there yet; the rest once the window has answered."""
        known, self._cards = self._cards, {}
        for key, lint in self._lints.items():
            card = known.get(key)
            if card is None and most <= 0:
                continue
            if card is None or anew:
                most -= card is None
                card = card or self._new()
                card.show_lint(*lint)
            row = len(self._cards) + 1
            if self._column.indexOf(card) != row:
                self._column.removeWidget(card)
                self._column.insertWidget(row, card)
            card.show()
            self._cards[key] = card
        if len(self._cards) < len(self._lints):
            self._turns.start()
        else:
            self._turns.stop()

    @Slot()
    def _go_on(self) -> None:
        self._place_cards(AT_A_TIME)

    def _say_rest(self, rest: int) -> None:
        self._rest.setText(self.tr("And {count} more.").format(count=self.locale().toString(rest)))
        self._rest.setVisible(rest > 0)

    def _where(self, place: int, count: int, picture: int | None) -> str:
        if picture is None:
            return self.tr("In post {number}").format(number=place + 1) if count > 1 else self.tr("In this post")
        if count > 1:
            return self.tr("Picture {picture} in post {number}").format(picture=picture + 1, number=place + 1)
        return self.tr("Picture {picture}").format(picture=picture + 1)

    def _new(self) -> WordingCard:
        card = WordingCard(self._theme, self._icons, self._wording)
        card.fix_asked.connect(self.fix_asked)
        card.selected.connect(self.selected)
        card.stepped.connect(self._step)
        card.back_asked.connect(self.back_asked)
        return card

    def _heir(self, staying: set[Key]) -> Key | None:
        """Return who gets the focus if the card that has it goes; with nobody left the text gets it."""
        focus = QApplication.focusWidget()
        keys = list(self._cards)
        holds = (self._cards[key] is focus or self._cards[key].isAncestorOf(focus) if focus else False for key in keys)
        here = next((row for row, has in enumerate(holds) if has), -1)
        if here < 0 or keys[here] in staying:
            return None
        left = [key for key in (*keys[here + 1 :], *reversed(keys[:here])) if key in staying]
        if not left:
            self.back_asked.emit()
        return left[0] if left else None

    @Slot(int)
    def _step(self, step: int) -> None:
        cards = self.cards()
        here = next((row for row, card in enumerate(cards) if card is self.sender()), -1)
        if here >= 0 and 0 <= here + step < len(cards):
            cards[here + step].setFocus(Qt.FocusReason.OtherFocusReason)


def _keys(parts: Sequence[str], entries: Sequence[tuple[int, Lint]]) -> list[Key]:
    """Return what makes each lint itself, wherever its words have moved to; the n-th of equals by its number."""
    seen: Counter[tuple[int, Code, str]] = Counter()
    keys: list[Key] = []
    for place, lint in entries:
        bare = (place, lint.code, lint.span.of(parts[place]) if lint.picture is None else str(lint.picture))
        keys.append((*bare, seen[bare]))
        seen[bare] += 1
    return keys
