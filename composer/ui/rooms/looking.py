"""Between the widgets and `flow`: a picture no program read, gone through by the author."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from composer.base.errors import VignetteError
from composer.drafts.picture import Attached, Picture
from composer.drafts.sight import Sight
from composer.flow.pictures import PictureDesk
from composer.ui.main_window import MainWindow
from composer.ui.picture_bring import Bringing
from composer.ui.sheets.look_through import LookThroughSheet


class LookingRoom(QObject):
    """Opens the sheet and keeps what it says. `looked` carries the post's place, the picture before and after it.

    Args:
        bring: Shows a kept picture in a sheet.
        failed: Hears why an answer could not be kept.
    """

    looked = Signal(int, object, object)

    def __init__(
        self,
        window: MainWindow,
        desk: PictureDesk,
        bring: Bringing,
        failed: Callable[[VignetteError], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window, self._desk, self._bring, self._failed = window, desk, bring, failed

    def open(self, part: int, attached: Attached, alt: str) -> None:
        """Let the author go through a picture; `alt` is its description as it was written last."""
        reading = attached.picture.reading
        sheet = LookThroughSheet(len(reading.faces), self._window, likely=reading.likely)
        sheet.confirmed.connect(partial(self._confirmed, part, attached, alt))
        self._window.show_sheet(sheet)
        self._bring(sheet, attached.picture, sheet.show_frames)

    def _confirmed(self, part: int, was: Attached, alt: str, sight: Sight) -> None:
        def done(picture: Picture) -> None:
            self.looked.emit(part, was, Attached(picture, alt))

        self._desk.confirm(was.picture.digest, sight, done, self._failed)
