"""The cards of a draft in a column, one a post, with the buttons below them."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from composer.outbox.cost import cost_of_post
from composer.text.lints.lint import Lint
from composer.text.span import Span
from composer.text.weight import Measure
from composer.ui.composer.aim_rows import AimRows
from composer.ui.composer.card import PostCard
from composer.ui.composer.completion import Completion
from composer.ui.composer.editor import PostEditor
from composer.ui.composer.kit import Kit
from composer.ui.composer.limits import Limits
from composer.ui.composer.numbers_button import NumbersButton
from composer.ui.composer.picture_strip import PictureStrip
from composer.ui.composer.poll_row import PollRow
from composer.ui.composer.waiting import WaitingCards
from composer.ui.widgets.flow_box import FlowBox
from composer.ui.widgets.labels import IconButton


class CardColumn(QWidget):
    """At least one card; `typed` tells of every edit, `order_changed` that posts came, went or moved."""

    typed = Signal()
    order_changed = Signal()
    changing = Signal(str)
    finding_selected = Signal(object)
    fix_asked = Signal(object, object)
    fix_all_asked = Signal()
    caret_moved = Signal()
    lint_fix_asked = Signal(int, object)
    spelling_asked = Signal(object, object, object)
    split_wanted = Signal(int, str, object)
    split_stopped = Signal()
    begun = Signal()
    numbering_chosen = Signal(object)
    pictures_changed = Signal()
    filled = Signal()
    picture_asked = Signal(int)
    link_asked = Signal()
    emoji_asked = Signal()
    picture_opened = Signal(int, int)
    picture_cancelled = Signal(int)
    picture_pasted, files_pasted, much_pasted = Signal(object), Signal(object), Signal(str)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._cards: list[PostCard] = []
        self._spare: list[PostCard] = []  # made ahead for a thread that is about to be shown
        self._waiting = WaitingCards(self._show_card, self)
        self._active = 0
        self._most = 0
        self._add = IconButton(kit.theme, kit.icons, "plus", self.tr("Add a post to the thread"), role="quiet")
        self._add.setToolTip(self.tr("Ctrl+Shift+N"))
        self._undo = IconButton(kit.theme, kit.icons, "undo-2", self.tr("Bring back the removed post"), role="quiet")
        self._undo.hide()
        self.undo_aim = IconButton(kit.theme, kit.icons, "undo-2", role="quiet")
        self.undo_aim.hide()
        self.completion = Completion(kit, self)
        self._numbers = NumbersButton(kit)
        self._gather = IconButton(kit.theme, kit.icons, "link", role="quiet")
        self._gather.hide()
        self._column = QVBoxLayout()
        self.aims, self.poll = AimRows(kit), PollRow(kit)
        self.answers = False  # a post of somebody else's: X bills it otherwise
        self._flow = FlowBox(gap=4)
        for button in (self._add, self._undo, self.undo_aim, self._numbers, self._gather):
            self._flow.add(button)
        self._buttons = QHBoxLayout()
        self._buttons.addWidget(self._flow, 1)
        whole = self._whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.aims)
        whole.addLayout(self._column)
        whole.addWidget(self.poll)
        whole.addLayout(self._buttons)

    def use_long_posts(self, long: bool) -> None:
        """Let a post have 25,000 characters, or 280."""
        if self._kit.limits.use_long_posts(long):
            for card in self._cards:
                card.use_limits()
            self.typed.emit()

    def measures(self) -> tuple[Measure, ...]:
        """Return what each post weighs."""
        return tuple(card.measure() for card in self._cards)

    def cost(self) -> int:
        """Return what X bills for the posts as they are, in thousandths of a US dollar."""
        return sum(
            cost_of_post(
                card.text(),
                card.links(),
                [bool(one.alt_text) for one in card.pictures()],
                answers=self.answers and not place,
            )
            for place, card in enumerate(self._cards)
        )

    def offer_aim(self, words: str) -> None:
        """Offer to bring back the post that was answered or quoted, in these words; empty for nothing."""
        self.undo_aim.setText(words)
        self.undo_aim.setVisible(bool(words))
        self._flow.refresh()

    @property
    def limits(self) -> Limits:
        """How long a post may be."""
        return self._kit.limits

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
        return tuple(card.text() for card in self._cards)

    def focus(self) -> None:
        """Put the caret where the author wrote last."""
        self.active.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_place(self, place: int, caret: int) -> None:
        """Make a post, from 0, the active one, its caret before this code point; the focus stays where it is."""
        if self._waiting.holds(self._cards[place]):
            self._waiting.show_all()
        self._active = place
        for at, card in enumerate(self._cards):
            card.set_active(at == place)
        self._cards[place].editor.put_caret(min(caret, len(self._cards[place].editor.text())))

    def active_card(self) -> QWidget:
        """Return the card being written in, for what has to stay clear of it."""
        return self._cards[self._active]

    # -- pictures

    @property
    def cards(self) -> tuple[PostCard, ...]:
        """The posts, in order; those not shown yet are bare, and what was found can be shown on them all the same."""
        return tuple(self._cards)

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
        self.picture_asked.emit(self._asking())

    @Slot()
    def _link_asked(self) -> None:
        self._go_to_asking()
        self.link_asked.emit()

    @Slot()
    def _emoji_asked(self) -> None:
        self._go_to_asking()
        self.emoji_asked.emit()

    def _asking(self) -> int:
        """Return the place of the card whose signal is heard."""
        return next(place for place, card in enumerate(self._cards) if card is self.sender())

    def _go_to_asking(self) -> None:
        """The tools of a post are of the text in it, wherever the author wrote last."""
        place = self._asking()
        self.show_place(place, self._cards[place].editor.place())

    @Slot(int)
    def _picture_opened(self, place: int) -> None:
        sender = self.sender()
        self.picture_opened.emit(next(at for at, card in enumerate(self._cards) if card.strip is sender), place)

    @Slot(object)
    def _lint_asked(self, lint: Lint) -> None:
        sender = self.sender()
        place = next(at for at, card in enumerate(self._cards) if card.editor is sender)
        self.lint_fix_asked.emit(place, lint)

    @Slot(object, object)
    def _spelling_asked(self, span: Span, point: QPoint) -> None:
        self.spelling_asked.emit(self.sender(), span, point)

    # -- cards

    def _make(self, place: int) -> PostCard:
        """Show one more card at this place."""
        self._waiting.show_all()
        card = self._fresh()
        card.build()
        self._cards.insert(place, card)
        self._column.insertWidget(place, card)
        self._order(place)
        card.show()
        return card

    def _fresh(self) -> PostCard:
        """Return a bare card; made with its parent, or the style sheet would look at it twice."""
        card = PostCard(self._kit, self, self._connect)
        card.hide()
        return card

    def _connect(self, card: PostCard) -> None:
        editor = card.editor
        editor.set_most(self._most)
        editor.text_changed.connect(self.typed)
        editor.finding_touched.connect(self.finding_selected)
        editor.fix_asked.connect(self.fix_asked)
        editor.caret_moved.connect(self.caret_moved)
        editor.lint_fix_asked.connect(self._lint_asked)
        editor.spelling_asked.connect(self._spelling_asked)
        self.completion.watch(editor)
        card.picture_asked.connect(self._picture_asked)
        card.link_asked.connect(self._link_asked)
        card.emoji_asked.connect(self._emoji_asked)
        card.poll_asked.connect(self.poll.opened)
        card.strip.opened.connect(self._picture_opened)
        card.strip.changed.connect(self.pictures_changed)
        card.strip.filled.connect(self.filled)
        card.strip.cancelled.connect(self.picture_cancelled)
        editor.picture_pasted.connect(self.picture_pasted)
        editor.files_pasted.connect(self.files_pasted)
        editor.much_pasted.connect(self.much_pasted)
        card.activated.connect(self._activated)

    def _drop(self, card: PostCard) -> None:
        """Take a card away; it is deleted when there is time."""
        self._cards.remove(card)
        self._column.removeWidget(card)
        card.hide()
        self._waiting.retire((card,))

    def _put(self, place: int, where: int) -> None:
        """Put the card at a place where another is, with its pictures and its own undo."""
        self._waiting.show_all()
        card = self._cards.pop(place)
        self._cards.insert(where, card)
        self._column.removeWidget(card)
        self._column.insertWidget(where, card)
        self._order(min(place, where))

    def _take_in(self, place: int, cards: list[PostCard]) -> None:
        """Let made cards be posts of the draft from this place on; they are shown one after the other."""
        self._waiting.show_all()
        self._cards[place:place] = cards
        self._order(place)
        self._waiting.expect(cards)

    def _order(self, place: int) -> None:
        """Let screen readers meet the cards from this place on, and what is below them, in the order of the eye."""
        for card in self._cards[place:]:
            card.raise_()
        self._flow.raise_()

    def _show_card(self, card: PostCard) -> None:
        """Show a card that waited, where its place is among those shown."""
        place = self._cards.index(card)
        card.build()
        self._tab_through(place - 1, place + 2)
        self._column.insertWidget(place, card)
        card.show()

    def _tab_through(self, first: int, last: int | None = None) -> None:
        """Let Tab go from text to text between these places, as far as there are texts."""
        cards = self._cards[max(0, first) : last]
        for before, after in pairwise(cards):
            if not before.bare and not after.bare:
                QWidget.setTabOrder(before.editor, after.editor)

    @Slot()
    def _activated(self) -> None:
        sender = self.sender()
        for index, card in enumerate(self._cards):
            if card is sender:
                self._active = index
            card.set_active(card is sender)
