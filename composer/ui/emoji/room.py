"""Puts emoji into the text: the picker, those used last and the skin tone, which the encrypted store keeps."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRect, Slot

from composer.drafts.notebook import Notebook
from composer.flow.kept import Kept
from composer.flow.runner import Runner
from composer.text.emoji_names import Emoji, by_sign, emoji_names
from composer.ui.desktop.tongue import spoken_now
from composer.ui.emoji.drawable import drawable
from composer.ui.emoji.picker import EmojiPicker
from composer.ui.main_window import MainWindow

_MOST = 27  # three rows


class EmojiRoom(QObject):
    """The names are read on a lane when the picker is asked for the first time.

    Args:
        lane: Reads them.
    """

    def __init__(self, window: MainWindow, lane: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window, self._lane = window, lane
        self._picker: EmojiPicker | None = None
        self._kept = Kept[tuple[tuple[str, ...], int]](((), 0), lambda: None)
        self._drawable: tuple[Emoji, ...] = ()
        window.commands.asked.connect(self._asked)
        window.composer.thread_of_posts.emoji_asked.connect(self.ask)

    @property
    def picker(self) -> EmojiPicker | None:
        """The picker, if it was asked for."""
        return self._picker

    def attach(self, notebook: Notebook, disk: Runner) -> None:
        """The store is open."""
        self._kept.attach(disk, notebook.emoji, lambda kept: notebook.keep_emoji(*kept))

    @Slot(str)
    def _asked(self, name: str) -> None:
        if name == "emoji":
            self.ask()

    @Slot()
    def ask(self) -> None:
        """Show the picker at the caret, at once: what is typed while the names are read is its search already."""
        self._window.show_composer()
        self._window.composer.middle.write()
        language = spoken_now()
        self._lane.submit(lambda: emoji_names(language), self._show, lambda _: None)
        picker = self._picker or self._make()
        picker.use_tone(self._kept.held[1])
        editor = self._window.composer.thread_of_posts.active
        box = editor.cursorRect()
        corner = editor.viewport().mapTo(self._window, QPoint(box.left(), box.top()))
        picker.open_at(QRect(corner, box.size()))

    def _show(self, emoji: tuple[Emoji, ...]) -> None:
        picker = self._picker or self._make()
        self._drawable = self._drawable or drawable(emoji, self._window.theme.emoji_fonts)
        picker.show_emoji(self._drawable, by_sign(self._kept.held[0], spoken_now()))

    def _make(self) -> EmojiPicker:
        window = self._window
        picker = self._picker = EmojiPicker(window.theme, window.icons, window)
        picker.chosen.connect(self._insert)
        picker.tone_changed.connect(self._use_tone)
        picker.left.connect(window.composer.focus_text)
        return picker

    @Slot(str, object)
    def _insert(self, sign: str, one: Emoji) -> None:
        """Type it where the caret is, in place of what is selected; one step of undo."""
        editor = self._window.composer.thread_of_posts.active
        editor.textCursor().insertText(sign)
        editor.ensureCursorVisible()
        sign = one.sign
        self._kept.change(lambda kept: ((sign, *(other for other in kept[0] if other != sign))[:_MOST], kept[1]))

    @Slot(int)
    def _use_tone(self, tone: int) -> None:
        self._kept.change(lambda kept: (kept[0], tone))
