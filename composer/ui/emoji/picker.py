"""Chooses an emoji: a search, the groups, a grid, the skin tone; it floats beside the caret."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from composer.text.emoji_names import Emoji, Group, search
from composer.ui.emoji.grid import CELL, EmojiGrid
from composer.ui.widgets.buttons import push
from composer.ui.widgets.icons import Icons
from composer.ui.widgets.labels import ElidedText, IconButton, Text
from composer.ui.widgets.open_menu import told
from composer.ui.widgets.plain_tip import plain_tip
from composer.ui.widgets.search_field import SearchField
from composer.ui.widgets.style import set_property
from composer.ui.widgets.theme import Theme

_COLUMNS, _ROWS, _SIDE = 9, 6, 12
_BAR = 28  # room for the scroll bar
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
RECENT = "recent"
_ICONS = {
    RECENT: "history",
    Group.SMILEYS: "smile",
    Group.PEOPLE: "users",
    Group.NATURE: "leaf",
    Group.FOOD: "utensils",
    Group.TRAVEL: "plane",
    Group.ACTIVITIES: "trophy",
    Group.OBJECTS: "lightbulb",
    Group.SYMBOLS: "shapes",
    Group.FLAGS: "flag",
}
_HAND = "\u270b"


def group_words(group: str) -> str:
    """Return the name of a group."""
    return {
        RECENT: _tr("Used last"),
        Group.SMILEYS: _tr("Smileys"),
        Group.PEOPLE: _tr("People"),
        Group.NATURE: _tr("Animals and nature"),
        Group.FOOD: _tr("Food and drink"),
        Group.TRAVEL: _tr("Travel and places"),
        Group.ACTIVITIES: _tr("Activities"),
        Group.OBJECTS: _tr("Objects"),
        Group.SYMBOLS: _tr("Symbols"),
        Group.FLAGS: _tr("Flags"),
    }[group]


def tone_words(tone: int) -> str:
    """Return the name of a skin tone, 0 to 5."""
    return (
        _tr("No skin tone"),
        _tr("Light skin tone"),
        _tr("Medium-light skin tone"),
        _tr("Medium skin tone"),
        _tr("Medium-dark skin tone"),
        _tr("Dark skin tone"),
    )[tone]


class EmojiPicker(QFrame):
    """Enter or a click takes an emoji, Shift keeps the picker open, Esc and a click elsewhere close it.

    Args:
        theme: The look.
        icons: The signs of the groups.
        parent: Carries it, and bounds it.

    Signals: `chosen` carries the sign as it is to be typed, and the emoji; `tone_changed` a tone from 0 to 5; `left`
    that it closed.
    """

    chosen = Signal(str, object)
    tone_changed = Signal(int)
    left = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._icons, self._under = theme, icons, parent
        self._all: tuple[Emoji, ...] = ()
        self._recent: tuple[Emoji, ...] = ()
        self._tone, self._group = 0, str(Group.SMILEYS)
        self.setProperty("kind", "picker")
        self.setAccessibleName(self.tr("Choose an emoji"))
        self.field = SearchField(theme, icons, self.tr("Search emoji"))
        self.grid = EmojiGrid(theme)
        self.groups: dict[str, IconButton] = {}
        self._name = ElidedText("", "label_plain", "second")
        self._nothing = Text(self.tr("No emoji is called that."), "body", "second")
        self.tone_button = push(_HAND, role="quiet", fit="small")
        self._lay_out()
        self._connect()
        self.use_tone(0)
        self.hide()

    # -- what it shows

    def show_emoji(self, emoji: Sequence[Emoji], recent: Sequence[Emoji]) -> None:
        """Hold these, and those used last."""
        self._all, self._recent = tuple(emoji), tuple(recent)
        self.groups[RECENT].setVisible(bool(recent))
        self._group = RECENT if recent else str(Group.SMILEYS)
        self._fill()

    def use_tone(self, tone: int) -> None:
        """Show people and hands in a tone, 0 to 5."""
        self._tone = tone
        self.grid.rows.use_tone(tone)
        self.tone_button.setText(_HAND + chr(0x1F3FA + tone) if tone else _HAND)
        name = self.tr("Skin tone: {tone}").format(tone=tone_words(tone))
        self.tone_button.setAccessibleName(name)
        self.tone_button.setToolTip(plain_tip(name))

    def open_at(self, caret: QRect) -> None:
        """Appear beside the caret, given in the parent's coordinates, the search empty and with the focus."""
        self.field.clear()
        self._fill()
        self.show()
        self.raise_()
        self._place(caret)
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    @Slot()
    def close_picker(self) -> None:
        """Go away."""
        if self.isVisible():
            self.hide()
            self.left.emit()

    # -- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes, wherever in it the focus is."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_picker()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Use Enter and Esc before the search field does."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress or watched is not self.field:
            return super().eventFilter(watched, event)
        one = self.grid.current()
        if event.key() in _ENTER:
            if one is not None:
                self._take(one, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.close_picker()
            return True
        return super().eventFilter(watched, event)

    # -- what is done

    def _connect(self) -> None:
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._fill)
        self.field.left_down.connect(self._to_grid)
        self.grid.chosen.connect(self._take)
        self.grid.shown.connect(self._tell)
        self.grid.left_up.connect(self.field.setFocus)
        self.grid.typed.connect(self._typed)
        self.tone_button.clicked.connect(self._show_tones)
        for button in self.groups.values():
            button.clicked.connect(self._group_chosen)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)

    @Slot()
    def _fill(self) -> None:
        words = self.field.text()
        groups: Mapping[str, Sequence[Emoji]] = {RECENT: self._recent}
        of_group = groups.get(self._group, tuple(one for one in self._all if one.group == self._group))
        shown = search(words, self._all) if words.strip() else of_group
        self.grid.show_emoji(shown)
        self.grid.setVisible(bool(shown) or not self._all)
        self._nothing.setVisible(not shown and bool(self._all))
        self._tell(self.grid.current())
        for group, button in self.groups.items():
            set_property(button, "chosen", "true" if group == self._group and not words.strip() else "false")

    @Slot()
    def _group_chosen(self) -> None:
        sender = self.sender()
        self._group = next(group for group, button in self.groups.items() if button is sender)
        self.field.clear()
        self._fill()

    @Slot()
    def _to_grid(self) -> None:
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _typed(self, text: str) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.insert(text)

    @Slot(object)
    def _tell(self, one: Emoji | None) -> None:
        self._name.setText(one.name if one is not None else "")
        self.field.setAccessibleDescription(one.name if one is not None else self._nothing.text())

    @Slot(object, bool)
    def _take(self, one: Emoji, more: bool = False) -> None:
        self.chosen.emit(one.toned(self._tone), one)
        if not more:
            self.close_picker()

    @Slot()
    def _show_tones(self) -> None:
        menu = told(QMenu(self))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        group = QActionGroup(menu)
        for tone in range(6):
            words = f"{_HAND + chr(0x1F3FA + tone) if tone else _HAND}  {tone_words(tone)}"
            action = QAction(words, group, checkable=True, checked=tone == self._tone)
            action.setData(tone)
            menu.addAction(action)
        menu.triggered.connect(self._tone_chosen)
        menu.popup(self.tone_button.mapToGlobal(QPoint(0, self.tone_button.height())))

    @Slot(QAction)
    def _tone_chosen(self, action: QAction) -> None:
        self.use_tone(int(action.data()))
        self.tone_changed.emit(self._tone)

    @Slot(QWidget, QWidget)
    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Close when the focus goes elsewhere in the window; a menu of its own, or another window, is no leaving."""
        if new is not None and self.isVisible() and not self.isAncestorOf(new) and self._under.isAncestorOf(new):
            self.hide()

    # -- layout

    def _lay_out(self) -> None:
        tabs = QHBoxLayout()
        tabs.setSpacing(2)
        for group, icon in _ICONS.items():
            button = IconButton(self._theme, self._icons, icon, role="tool", name=group_words(group))
            button.setProperty("fit", "small")
            self.groups[str(group)] = button
            tabs.addWidget(button)
        tabs.addStretch(1)
        foot = QHBoxLayout()
        foot.addWidget(self._name, 1)
        foot.addWidget(self.tone_button)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, _SIDE, _SIDE, 8)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addLayout(tabs)
        column.addWidget(self.grid, 1)
        column.addWidget(self._nothing, 1)
        column.addLayout(foot)

    def _place(self, caret: QRect) -> None:
        theme, room = self._theme, self._under.rect().adjusted(8, 8, -8, -8)
        wide = min(theme.px(_COLUMNS * CELL) + _BAR + 2 * _SIDE, room.width())
        high = min(theme.px(_ROWS * CELL + 132), room.height())
        left = caret.left() if self.isLeftToRight() else caret.right() - wide
        left = max(room.left(), min(left, room.right() - wide))
        below = caret.bottom() + 6
        fits = below + high <= room.bottom()
        top = below if fits else max(room.top(), min(caret.top() - high - 6, room.bottom() - high))
        self.setGeometry(QRect(left, top, wide, high))


def _tr(text: str) -> str:
    return QCoreApplication.translate("EmojiPicker", text)
