"""What the author changes of the window in passing, kept in the settings: side bar, numbers, the preview's place."""

from __future__ import annotations

from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QObject, Slot

from composer.base.settings import Settings
from composer.text.thread import Numbering
from composer.ui.composer.page import ComposerPage
from composer.ui.frame import Frame
from composer.ui.sidebar import SideBar
from composer.ui.widgets.menu import Commands
from composer.ui.widgets.note_toast import NoteToast


class Window(Protocol):
    """A window, as far as its looks are kept."""

    sidebar: SideBar
    composer: ComposerPage
    frame: Frame
    commands: Commands
    note: NoteToast

    @property
    def settings(self) -> Settings:
        """What holds."""
        ...

    def change_settings(self, settings: Settings) -> None:
        """The author chose these."""
        ...

    def show_composer(self) -> None:
        """Show the text."""
        ...


class KeptLooks(QObject):
    """Listens to the parts of a window, and to the command that changes the preview's place."""

    def __init__(self, window: Window, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        window.sidebar.folded_changed.connect(self._keep_fold)
        window.composer.thread_of_posts.numbering_chosen.connect(self._keep_numbering)
        window.composer.middle.beside_chosen.connect(self._keep_beside)
        window.commands.asked.connect(self._asked)

    @Slot(bool)
    def _keep_fold(self, folded: bool) -> None:
        shape = self._window.frame.shape
        if shape is not None and not shape.rail:
            self._window.change_settings(replace(self._window.settings, side_bar=not folded))

    @Slot(object)
    def _keep_numbering(self, numbering: Numbering) -> None:
        self._window.change_settings(replace(self._window.settings, numbering=numbering.value))

    @Slot(bool)
    def _keep_beside(self, beside: bool) -> None:
        self._window.change_settings(replace(self._window.settings, preview_beside=beside))

    @Slot(str)
    def _asked(self, name: str) -> None:
        """Move the preview; where there is room for one of both only, show the other one."""
        window, middle = self._window, self._window.composer.middle
        if name != "beside":
            return
        window.show_composer()
        if middle.has_room:
            beside = not middle.is_beside
            middle.want_beside(beside)
            self._keep_beside(beside)
        elif middle.reads:
            window.composer.focus_text()
        elif middle.takes_turns:
            window.composer.focus_preview()
        else:
            window.note.say(self.tr("The preview stands beside the text where the window is wider."))
