"""The cards of the findings: one for each, the same one while the finding stays, whatever the check says between."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from composer.flow.views import CheckView
from composer.guard.report import Finding, Surface
from composer.ui.findings.finding_card import FindingCard
from composer.ui.icons import Icons
from composer.ui.theme import Theme
from composer.ui.words import Words

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
    """Up and Down walk the cards; a card that goes hands the focus on."""

    suggestion_chosen = Signal(object, object)
    answer_given = Signal(object, object)
    finding_selected = Signal(object)
    back_asked = Signal()
    card_focused = Signal(object)

    def __init__(self, theme: Theme, icons: Icons, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make: Callable[[], FindingCard] = lambda: FindingCard(theme, icons, words)
        self._theme = theme
        self._cards: dict[Key, FindingCard] = {}
        self._current: Key | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def cards(self) -> list[FindingCard]:
        """Return the cards in order."""
        return list(self._cards.values())

    def current(self) -> FindingCard | None:
        """Return the card of the current finding."""
        return self._cards.get(self._current) if self._current else None

    def show_view(self, view: CheckView) -> None:
        """Show the findings of the view's report."""
        report = view.report
        findings = in_order(report.findings) if report else []
        keys = keys_of(view, findings)
        heir = self._heir(set(keys))
        self._drop(set(keys))
        self._cards = {key: self._cards.get(key) or self._new() for key in keys}
        for place, (key, finding) in enumerate(zip(keys, findings, strict=True)):
            card = self._cards[key]
            if self._column.indexOf(card) != place:
                self._column.removeWidget(card)
                self._column.insertWidget(place, card)
            card.show_finding(
                finding, view.words_of(finding), number=place + 1, count=len(keys), place=self._place(view, finding)
            )
            card.show()
        self._keep_current(report.findings if report else (), heir)

    def show_current(self, finding: Finding | None) -> None:
        """Frame this finding's card."""
        self._frame(next((key for key, card in self._cards.items() if card.finding == finding), None))

    def focus_finding(self, finding: Finding | None = None) -> bool:
        """Put the focus on a finding's card, or on the current one; tell whether there is one."""
        card = next((item for item in self._cards.values() if finding is not None and item.finding == finding), None)
        card = card or self.current() or next(iter(self._cards.values()), None)
        if card is not None:
            card.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return card is not None

    def _new(self) -> FindingCard:
        card = self._make()
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
        elif self._current in self._cards:
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
        if self.current() is None or self.current() is not sender:
            self.show_current(finding)
            self.finding_selected.emit(finding)

    @Slot(int)
    def _step(self, step: int) -> None:
        cards = self.cards()
        here = next((place for place, card in enumerate(cards) if card is self.sender()), -1)
        if here >= 0 and 0 <= here + step < len(cards):
            cards[here + step].setFocus(Qt.FocusReason.OtherFocusReason)

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
