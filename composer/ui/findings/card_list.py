"""The cards of the findings: one for each, the same one while the finding stays, whatever the check says between."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from composer.flow.views import CheckState, CheckView
from composer.guard.report import Finding, Surface
from composer.ui.findings.finding_card import FindingCard
from composer.ui.saying.words import Words
from composer.ui.widgets.icons import Icons
from composer.ui.widgets.lots import Lots
from composer.ui.widgets.theme import Theme

Key = tuple[Surface, int, str, str, str, int]
_SURFACES = tuple(Surface)


def in_order(findings: tuple[Finding, ...]) -> list[Finding]:
    """Return what must change before what is to consider, each in the order of the text."""
    return sorted(
        findings, key=lambda item: (not item.blocks, _SURFACES.index(item.surface), item.index, item.span.start)
    )


def keys_of(view: CheckView, findings: list[Finding]) -> list[Key]:
    """Return what makes each finding itself, wherever its words have moved to; the n-th of equals by its number."""
    seen: Counter[tuple[Surface, int, str, str, str]] = Counter()
    keys: list[Key] = []
    for finding in findings:
        bare = (finding.surface, finding.index, finding.label.value, finding.reason, view.words_of(finding).casefold())
        keys.append((*bare, seen[bare]))
        seen[bare] += 1
    return keys


class CardList(QWidget):
    """Up and Down walk the cards; a card that goes hands the focus on.

    A card is made when it comes near the part that is seen, one in each turn of the window, in the order of the list:
    a thread of 25 posts has more findings than anybody scrolls to. Where a screen reader listens all are made.
    `reached` carries the current card where it came later than it was asked for.
    """

    suggestion_chosen = Signal(object, object)
    answer_given = Signal(object, object)
    finding_selected = Signal(object)
    back_asked = Signal()
    card_focused = Signal(object)
    reached = Signal(object)

    def __init__(self, theme: Theme, icons: Icons, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make: Callable[[], FindingCard] = lambda: FindingCard(theme, icons, words, self)
        self._next: FindingCard | None = None  # made already, not shown yet
        self._theme = theme
        self._cards: dict[Key, FindingCard] = {}
        self._current: Key | None = None
        self._view = CheckView(CheckState.EMPTY)
        self._findings: dict[Key, Finding] = {}  # in order; the cards of the last may still have to be made
        self._awaited: Key | None = None
        self._turns = Lots(self._go_on, self)
        self._soon = QTimer(self)  # one for any number of reasons
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.look_on)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def cards(self) -> list[FindingCard]:
        """Return the cards in order, all of them."""
        self._place_cards(len(self._findings))
        return list(self._cards.values())

    def made(self) -> list[FindingCard]:
        """Return the cards that are there already, in order."""
        return list(self._cards.values())

    def current(self) -> FindingCard | None:
        """Return the card of the current finding; it is made where it is not there yet."""
        if self._current in self._findings:
            self._place_cards(self._on_the_way(self._current))
        return self.framed()

    def framed(self) -> FindingCard | None:
        """Return the card of the current finding if it is there already; else `reached` tells of it."""
        return self._cards.get(self._current) if self._current else None

    def show_view(self, view: CheckView) -> None:
        """Show the findings of the view's report."""
        report = view.report
        findings = in_order(report.findings) if report else []
        keys = keys_of(view, findings)
        heir = self._heir(set(keys))
        self._drop(set(keys))
        if self._next is not None and not findings:
            self._next.deleteLater()
            self._next = None
        self._view, self._findings, self._awaited = view, dict(zip(keys, findings, strict=True)), None
        self._place_cards(0, anew=True)
        self._keep_current(report.findings if report else (), heir)

    def show_current(self, finding: Finding | None) -> None:
        """Frame this finding's card."""
        key = self._key_of(finding)
        self._awaited = key if key not in self._cards else None
        self._frame(key)
        self.look_on()

    def focus_finding(self, finding: Finding | None = None) -> bool:
        """Put the focus on a finding's card, or on the current one; tell whether there is one."""
        key = self._key_of(finding) or self._current
        if key in self._findings:
            self._place_cards(self._on_the_way(key))
        card = self._cards.get(key) if key else None
        card = card or next(iter(self._cards.values()), None)
        if card is not None:
            card.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return card is not None

    # -- making the cards

    def _place_cards(self, most: int, *, anew: bool = False) -> None:
        """Make at most `most` cards that are missing, each at its place; the rest when they come near.

        `anew` lets those that are there tell their finding anew as well.
        """
        known, self._cards = self._cards, {}
        self._column.setEnabled(False)  # else each card that is shown lays all of them out anew
        for number, (key, finding) in enumerate(self._findings.items(), 1):
            card = known.get(key)
            if card is None:
                if most <= 0:
                    continue
                card, most, self._next = self._next or self._new(), most - 1, None
                self._tell(card, finding, number)
                card.set_current(key == self._current)
            elif anew:
                self._tell(card, finding, number)
            if self._column.indexOf(card) != len(self._cards):
                self._column.removeWidget(card)
                self._column.insertWidget(len(self._cards), card)
            card.show()
            self._cards[key] = card
        self._leave_room()
        self._column.setEnabled(True)
        self._column.activate()
        self._tell_reached()
        self.look_on()

    def _leave_room(self) -> None:
        """Keep the room that the cards to come need at least; more than they need in the end would call for a bar."""
        last, missing = next(reversed(self._cards.values()), None), len(self._findings) - len(self._cards)
        room = missing * (last.least_height() + self._column.spacing()) if last and missing else 0
        self._column.setContentsMargins(0, 0, 0, room)

    @Slot()
    def look_on(self) -> None:
        """Go on making cards while some are missing that are seen, or nearly so, or asked for."""
        missing = len(self._cards) < len(self._findings)
        if missing and (self._awaited is not None or self._is_near() or QAccessible.isActive()):
            self._turns.start()
        else:
            self._turns.stop()

    def _is_near(self) -> bool:
        """Tell whether the first card that is missing would be seen, or be less than what is seen below it."""
        seen, end = self.visibleRegion().boundingRect(), 0
        for key in self._findings:
            card = self._cards.get(key)
            if card is None:
                break
            end = card.geometry().bottom()
        return not seen.isEmpty() and end < seen.bottom() + seen.height()

    def showEvent(self, event: QShowEvent) -> None:
        """Make what is seen now."""
        super().showEvent(event)
        self._soon.start(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What was just made has its room now, and another may be seen below it; no bar need have moved."""
        super().resizeEvent(event)
        self._soon.start(0)

    def _tell(self, card: FindingCard, finding: Finding, number: int) -> None:
        words, place = self._view.words_of(finding), self._place(self._view, finding)
        card.show_finding(finding, words, number=number, count=len(self._findings), place=place)

    @Slot()
    def _go_on(self) -> None:
        """Make the next card, and show it in the turn after: either costs thousandths of a second."""
        missing = enumerate(self._findings.items(), 1)
        number, finding = next(((at, one) for at, (key, one) in missing if key not in self._cards), (0, None))
        if self._next is None and finding is not None:
            self._next = self._new()
            self._tell(self._next, finding, number)
        else:
            self._place_cards(1)

    def _tell_reached(self) -> None:
        card = self._cards.get(self._awaited) if self._awaited else None
        if card is not None:
            self._awaited = None
            self.reached.emit(card)

    def _key_of(self, finding: Finding | None) -> Key | None:
        return next((key for key, known in self._findings.items() if known == finding), None)

    def _on_the_way(self, key: Key) -> int:
        """Return how many cards have to be made until this one is there."""
        keys = list(self._findings)
        return sum(one not in self._cards for one in keys[: keys.index(key) + 1])

    def _new(self) -> FindingCard:
        card = self._make()
        card.hide()
        card.suggestion_chosen.connect(self.suggestion_chosen)
        card.answer_given.connect(self.answer_given)
        card.selected.connect(self._selected)
        card.stepped.connect(self._step)
        card.back_asked.connect(self.back_asked)
        return card

    def _heir(self, staying: set[Key]) -> Key | None:
        """Return who gets the focus if the card that has it goes: the next that stays, or the last one before it."""
        focus = QApplication.focusWidget()
        keys = list(self._cards)
        here = next((i for i, key in enumerate(keys) if focus and _holds(self._cards[key], focus)), -1)
        if here < 0 or keys[here] in staying:
            return None
        after = [key for key in keys[here + 1 :] if key in staying]
        before = [key for key in keys[:here] if key in staying]
        if not after and not before:
            self.back_asked.emit()
            return None
        return after[0] if after else before[-1]

    def _drop(self, staying: set[Key]) -> None:
        for key in [key for key in self._cards if key not in staying]:
            card = self._cards.pop(key)
            card.folded.connect(card.deleteLater)
            card.fold_away()

    def _keep_current(self, findings: tuple[Finding, ...], heir: Key | None) -> None:
        if heir is not None:
            self._cards[heir].setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._current in self._findings:
            self._frame(self._current)
        else:
            self.show_current(findings[0] if findings else None)

    def _frame(self, key: Key | None) -> None:
        self._current = key
        for known, card in self._cards.items():
            card.set_current(known == key)

    @Slot(object)
    def _selected(self, finding: Finding) -> None:
        sender = self.sender()
        if isinstance(sender, FindingCard):
            self.card_focused.emit(sender)
        if self.framed() is None or self.framed() is not sender:
            self.show_current(finding)
            self.finding_selected.emit(finding)

    @Slot(int)
    def _step(self, step: int) -> None:
        keys = list(self._findings)
        here = next((place for place, key in enumerate(keys) if self._cards.get(key) is self.sender()), -1)
        if here >= 0 and 0 <= here + step < len(keys):
            self._place_cards(self._on_the_way(keys[here + step]))
            self._cards[keys[here + step]].setFocus(Qt.FocusReason.OtherFocusReason)

    def _place(self, view: CheckView, finding: Finding) -> str:
        number = finding.index + 1
        if finding.surface is Surface.PART:
            return self.tr("post {number}").format(number=number) if len(view.parts) > 1 else ""
        return {
            Surface.ALT: self.tr("The description of a picture"),
            Surface.POLL: self.tr("An answer of the poll"),
            Surface.LINK: self.tr("Where a link leads"),
            Surface.FILE: self.tr("The name of a file"),
            Surface.PICTURE: self.tr("In picture {number}").format(number=number),
            Surface.CODE: self.tr("A code in picture {number}").format(number=number),
            Surface.FACE: self.tr("A face in picture {number}").format(number=number),
            Surface.SOUND: self.tr("The sound of the video"),
            Surface.REPLY: self.tr("The post you reply to"),
            Surface.QUOTE: self.tr("The post you quote"),
        }[finding.surface]


def _holds(card: FindingCard, focus: QWidget) -> bool:
    return card is focus or card.isAncestorOf(focus)
