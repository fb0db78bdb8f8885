"""One row of the outbox: sign, first words, state, detail, and one verb."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import Enum

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from composer.ui.outbox.telling import Told, Verb, verb_words
from composer.ui.widgets.buttons import push
from composer.ui.widgets.icons import Icons
from composer.ui.widgets.labels import ElidedText, IconButton, IconLabel, Paragraph
from composer.ui.widgets.later import later
from composer.ui.widgets.row_menu import Offer, show_menu
from composer.ui.widgets.scrolling import bring_into_sight
from composer.ui.widgets.style import set_property
from composer.ui.widgets.theme import Theme
from composer.ui.widgets.turning import OneLine


class Step(Enum):
    """Where a key leads: to the row beside it, to another page of its part of the outbox, or to an end of its page."""

    NEXT = "next"
    BEFORE = "before"
    PAGE_ON = "page on"
    PAGE_BACK = "page back"
    FIRST = "first"
    LAST = "last"


_STEPS = {
    Qt.Key.Key_Down: Step.NEXT,
    Qt.Key.Key_Up: Step.BEFORE,
    Qt.Key.Key_PageDown: Step.PAGE_ON,
    Qt.Key.Key_PageUp: Step.PAGE_BACK,
    Qt.Key.Key_End: Step.LAST,
    Qt.Key.Key_Home: Step.FIRST,
}
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})
_BAR = 4


class TimeBar(QWidget):
    """What is left of the time to take a post back, or done of an upload."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._share = theme, 0.0
        self.setFixedHeight(_BAR)

    def show_share(self, share: float) -> None:
        """Show what is left, 0 to 1."""
        self._share = share
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        """Paint a track, and on it what is left."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole, line, bare = QRectF(self.rect()), self._theme.color("line"), self._theme.contrast
        painter.setPen(line if bare else Qt.PenStyle.NoPen)  # there a full track is as bright as what lies on it
        painter.setBrush(Qt.BrushStyle.NoBrush if bare else line)
        painter.drawRoundedRect(whole.adjusted(0.5, 0.5, -0.5, -0.5) if bare else whole, _BAR / 2, _BAR / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        wide = whole.width() * self._share
        left = whole.left() if self.isLeftToRight() else whole.right() - wide
        painter.setBrush(self._theme.color("accent"))
        painter.drawRoundedRect(QRectF(left, 0, wide, _BAR), _BAR / 2, _BAR / 2)


class OutboxRow(QFrame):
    """`opened` asks for the detail, `acted` for the verb; both carry the item's id. Enter opens, T takes back.

    `stepped` carries a `Step`: the keyboard goes on to another row, never out of sight. `offers` returns what else its
    menu offers, by its id.
    """

    opened = Signal(str)
    acted = Signal(str, object)
    stepped = Signal(object)

    def __init__(self, theme: Theme, icons: Icons, item_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.item_id = item_id
        self._verb = Verb.NONE
        self.offers: Callable[[str], Iterable[Offer]] = lambda _: ()
        self.setProperty("kind", "row")
        self.setProperty("chosen", "false")
        self.setProperty("focused", "false")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._sign = IconLabel(theme, icons, "clock", "text_2", size=20)
        self._title = ElidedText("", "body_medium")
        self._state = Paragraph(theme, "", "label", "second")
        self._detail = Paragraph(theme, "", "label_plain", "second")
        self.button = push(fit="small")
        self.button.clicked.connect(self._act)
        self._chevron = IconButton(theme, icons, "chevron-right", role="tool", name=verb_words(Verb.LOOK))
        self._chevron.setProperty("fit", "small")
        self._chevron.clicked.connect(self._open)
        self._bar = TimeBar(theme)
        self._lay_out()
        theme.changed.connect(self._dress)
        self._dress()

    def show_told(self, title: str, told: Told) -> None:
        """Show what there is to say at this moment."""
        self._verb = told.verb
        self._sign.show_icon(told.sign, told.color)
        self._title.setText(title)
        self._state.setText(told.state)
        self._state.set_tone(told.tone)
        self._detail.setText(told.detail)
        self._said.turn()
        words = verb_words(told.verb)
        looks = told.verb is Verb.LOOK
        self.button.setText(words)
        self.button.setAccessibleName(f"{words}: {title}" if words else title)
        set_property(self.button, "role", "fix" if told.verb in {Verb.TAKE_BACK, Verb.STOP, Verb.BY_HAND} else "")
        self.button.setVisible(bool(words) and not looks)
        self._chevron.setVisible(looks)
        self._bar.setVisible(told.share >= 0)
        self._bar.show_share(max(0.0, told.share))
        self.setAccessibleName(", ".join(part for part in (title, told.state, told.detail) if part))
        self.setAccessibleDescription(self.tr("Enter shows it whole"))

    def state(self) -> str:
        """Return the state's words."""
        return self._state.text()

    def choose(self, chosen: bool) -> None:
        """Mark it as the one shown whole."""
        set_property(self, "chosen", "true" if chosen else "false")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the keys of a row."""
        if event.key() in _ENTER:
            self.opened.emit(self.item_id)
        elif event.key() == Qt.Key.Key_T and self._verb in {Verb.TAKE_BACK, Verb.STOP}:
            self._act()
        elif event.key() in _STEPS:
            self.stepped.emit(_STEPS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click shows it whole; one with the right button has a menu instead."""
        super().mousePressEvent(event)
        if event.button() != Qt.MouseButton.RightButton:
            self.opened.emit(self.item_id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to show it whole, and what can be done there."""
        whole = Offer(self.tr("Show it whole"), self._open, "Enter")
        show_menu(self, event.globalPos(), (whole, *self.offers(self.item_id)))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus."""
        super().focusInEvent(event)
        set_property(self, "focused", "true")

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show it no more."""
        super().focusOutEvent(event)
        set_property(self, "focused", "false")

    def take_keyboard(self) -> None:
        """Have the keyboard and be seen: on a page that was turned, it may be a row that had it, elsewhere."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        later(self, self._come_into_sight)  # the page is laid out first

    @Slot()
    def _come_into_sight(self) -> None:
        if self.hasFocus():
            bring_into_sight(self)

    @Slot()
    def _act(self) -> None:
        if self._verb is not Verb.NONE:
            self.acted.emit(self.item_id, self._verb)

    @Slot()
    def _open(self) -> None:
        self.opened.emit(self.item_id)

    def _lay_out(self) -> None:
        self._lower = QHBoxLayout()
        self._lower.setContentsMargins(0, 0, 0, 0)
        self._lower.addWidget(self._state, 0, Qt.AlignmentFlag.AlignTop)
        self._lower.addWidget(self._detail, 1, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        self._said = OneLine(self._lower)
        words.addWidget(self._said)
        self._top = QHBoxLayout()
        self._top.addWidget(self._sign)
        self._top.addLayout(words, 1)
        self._top.addWidget(self.button)
        self._top.addWidget(self._chevron)
        self._under = QHBoxLayout()
        self._under.addWidget(self._bar)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(6)
        self._column.addLayout(self._top)
        self._column.addLayout(self._under)

    @Slot()
    def _dress(self) -> None:
        theme = self._theme
        self._column.setContentsMargins(theme.space("m") - 1, theme.px(9), theme.space("m") - 1, theme.px(9))
        self.setMinimumHeight(theme.px(60))
        self._top.setSpacing(theme.px(14))
        self._lower.setSpacing(theme.px(6))
        behind = theme.px(34)
        self._under.setContentsMargins(*((behind, 0, 0, 0) if self.isLeftToRight() else (0, 0, behind, 0)))
        self.button.setMinimumWidth(theme.px(72))
