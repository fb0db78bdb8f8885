"""Puts emoji into the text: the picker, those used last and the skin tone, which the encrypted store keeps."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRect, Slot

from composer.drafts.notebook import Notebook
from composer.flow.runner import Runner
from composer.text.emoji_names import Emoji, by_sign, emoji_names
from composer.ui.emoji.drawable import drawable
from composer.ui.emoji.picker import EmojiPicker
from composer.ui.main_window import MainWindow
from composer.ui.tongue import spoken_now

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
        self._kept: tuple[Notebook, Runner] | None = None
        self._recent: tuple[str, ...] = ()
        self._tone = 0
        self._drawable: tuple[Emoji, ...] = ()
        window.commands.asked.connect(self._asked)
        window.composer.thread_of_posts.emoji_asked.connect(self.ask)

    @property
    def picker(self) -> EmojiPicker | None:
        """The picker, if it was asked for."""
        return self._picker

    def attach(self, notebook: Notebook, disk: Runner) -> None:
        """The store is open."""
        self._kept = (notebook, disk)
        disk.submit(notebook.emoji, self._read, lambda _: None)

    @Slot(str)
    def _asked(self, name: str) -> None:
        if name == "emoji":
            self.ask()

    @Slot()
    def ask(self) -> None:
        """Show the picker at the caret, at once: what is typed while the names are read is its search already."""
        self._window.show_composer()
        language = spoken_now()
        self._lane.submit(lambda: emoji_names(language), self._show, lambda _: None)
        picker = self._picker or self._make()
        picker.use_tone(self._tone)
        editor = self._window.composer.thread_of_posts.active
        box = editor.cursorRect()
        corner = editor.viewport().mapTo(self._window, QPoint(box.left(), box.top()))
        picker.open_at(QRect(corner, box.size()))

    def _show(self, emoji: tuple[Emoji, ...]) -> None:
        picker = self._picker or self._make()
        self._drawable = self._drawable or drawable(emoji, self._window.theme.emoji_fonts)
        picker.show_emoji(self._drawable, by_sign(self._recent, spoken_now()))

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
        self._recent = (one.sign, *(kept for kept in self._recent if kept != one.sign))[:_MOST]
        self._keep()

    @Slot(int)
    def _use_tone(self, tone: int) -> None:
        self._tone = tone
        self._keep()

    def _keep(self) -> None:
        if self._kept is not None:
            (notebook, disk), recent, tone = self._kept, self._recent, self._tone
            disk.submit(lambda: notebook.keep_emoji(recent, tone), lambda _: None, lambda _: None)

    def _read(self, kept: tuple[tuple[str, ...], int]) -> None:
        self._recent, self._tone = kept
