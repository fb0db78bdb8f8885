"""A picture that was taken off its post is brought back, with its description and boxes, while a note offers it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Slot

from composer.base.errors import MediaError
from composer.drafts.picture import Attached
from composer.ui.composer.picture_strip import PictureStrip
from composer.ui.main_window import MainWindow


class PictureUndo(QObject):
    """Offers it; the store keeps what no draft shows until the next start.

    Args:
        window: Shows note and posts.
        draft_id: Returns the draft on screen: a picture never comes back into another.
        failed: Hears why it cannot come back.
    """

    def __init__(
        self, window: MainWindow, draft_id: Callable[[], str], failed: Callable[[MediaError], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._window, self._draft_id, self._failed = window, draft_id, failed
        window.composer.thread_of_posts.picture_removed.connect(self._removed)

    @Slot(object, int, object)
    def _removed(self, strip: PictureStrip, place: int, gone: Attached) -> None:
        words = self.tr("Video removed.") if gone.picture.is_film else self.tr("Picture removed.")
        back = partial(self._back, self._draft_id(), strip, place, gone)
        self._window.note.say(words, self.tr("Undo"), "trash-2", back)

    def _back(self, draft_id: str, strip: PictureStrip, place: int, gone: Attached) -> None:
        if draft_id != self._draft_id() or strip not in self._window.composer.thread_of_posts.strips:
            return
        shown = strip.pictures()
        if strip.full:
            self._failed(MediaError("media.four"))
            return
        strip.set_pictures((*shown[:place], gone, *shown[place:]))
        strip.changed.emit()
        strip.rows[min(place, len(shown))].open_button.setFocus()
