"""The row above the text that finds words in it, and one below that puts others in their place."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from composer.ui.widgets.buttons import push
from composer.ui.widgets.icons import Icons
from composer.ui.widgets.labels import IconButton, Text
from composer.ui.widgets.search_field import SearchField
from composer.ui.widgets.theme import Theme

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class FindBar(QFrame):
    """It finds nothing itself. Enter goes on, Shift+Enter back, Esc closes.

    Signals: `words_changed` with what is to be found; `step_asked` 1 or -1; `replace_asked`, `replace_all_asked` with
    the new words; `close_asked`.
    """

    words_changed = Signal(str)
    step_asked = Signal(int)
    replace_asked = Signal(str)
    replace_all_asked = Signal(str)
    close_asked = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(self.tr("Find in this draft"))
        self.field = SearchField(theme, icons, self.tr("Find in this draft"))
        self.count = Text("", "label_plain", "second")
        self.back = self._tool(icons, "chevron-up", self.tr("Previous place (Shift+F3)"))
        self.forth = self._tool(icons, "chevron-down", self.tr("Next place (F3)"))
        self.close_button = self._tool(icons, "x", self.tr("Close (Esc)"))
        self.more = self._tool(icons, "replace", self.tr("Replace (Ctrl+H)"))
        self.more.setCheckable(True)
        self.instead = QLineEdit()
        self.instead.setPlaceholderText(self.tr("Replace with"))
        self.instead.setAccessibleName(self.tr("Replace with"))
        self.replace = push(self.tr("Replace"))
        self.replace_all = push(self.tr("Replace all"))
        self._lay_out()
        self._connect()
        theme.changed.connect(self._dress)
        self._dress()
        self.show_replacing(False)
        self.show_count(-1, 0)

    def ask(self, words: str, *, replacing: bool) -> None:
        """Take the focus; with words to begin with, or those of the last time, marked."""
        self.show_replacing(replacing)
        if words:
            self.field.setText(words)
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_replacing(self, shown: bool) -> None:
        """Show the second row, or fold it away."""
        self.more.setChecked(shown)
        self._second.setVisible(shown)

    def show_count(self, index: int, count: int) -> None:
        """Say how many places there are and which is shown, from 0; -1 while nothing is to be found."""
        words = ""
        if self.field.text():
            words = self.tr("Nothing found")
        if count:
            words = self.tr("{number} of {count}").format(number=index + 1, count=count)
        self.count.setText(words)
        self.count.setVisible(bool(words))
        self.field.setAccessibleDescription(words)
        for button in (self.back, self.forth, self.replace, self.replace_all):
            button.setEnabled(count > 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes, wherever in the bar the focus is."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_asked.emit()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Use Enter and Esc before a field does."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if event.key() == Qt.Key.Key_Escape:
            self.close_asked.emit()
            return True
        if event.key() in _ENTER:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if watched is self.instead and not back:
                self._replace()
            else:
                self.step_asked.emit(-1 if back else 1)
            return True
        return super().eventFilter(watched, event)

    def _tool(self, icons: Icons, icon: str, name: str) -> IconButton:
        return IconButton(self._theme, icons, icon, role="tool", name=name)

    def _connect(self) -> None:
        for field in (self.field, self.instead):
            field.installEventFilter(self)
        self.field.textChanged.connect(self.words_changed)
        self.field.left_down.connect(self._forth)
        self.forth.clicked.connect(self._forth)
        self.back.clicked.connect(self._back)
        self.close_button.clicked.connect(self.close_asked)
        self.more.toggled.connect(self._toggled)
        self.replace.clicked.connect(self._replace)
        self.replace_all.clicked.connect(self._replace_all)

    @Slot()
    def _forth(self) -> None:
        self.step_asked.emit(1)

    @Slot()
    def _back(self) -> None:
        self.step_asked.emit(-1)

    @Slot(bool)
    def _toggled(self, shown: bool) -> None:
        self._second.setVisible(shown)
        (self.instead if shown else self.field).setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _replace(self) -> None:
        self.replace_asked.emit(self.instead.text())

    @Slot()
    def _replace_all(self) -> None:
        self.replace_all_asked.emit(self.instead.text())

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(4)
        first.addWidget(self.field, 1)
        first.addSpacing(4)
        first.addWidget(self.count)
        for button in (self.back, self.forth, self.more, self.close_button):
            first.addWidget(button)
        self._second = QWidget()
        second = QHBoxLayout(self._second)
        second.setContentsMargins(0, 0, 0, 0)
        second.setSpacing(8)
        second.addWidget(self.instead, 1)
        second.addWidget(self.replace)
        second.addWidget(self.replace_all)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(first)
        column.addWidget(self._second)
        self._column = column

    @Slot()
    def _dress(self) -> None:
        self._column.setSpacing(self._theme.space("xs"))
