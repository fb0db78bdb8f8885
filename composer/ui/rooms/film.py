"""Between the widgets and `flow`: the sheet of a video, with what was found in it by its moments."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal

from composer.drafts.picture import Attached, Picture
from composer.flow.pictures import Stretch
from composer.flow.views import CheckView
from composer.guard.reading import Box
from composer.guard.report import Surface
from composer.ui.main_window import MainWindow
from composer.ui.picture_marks import words_to_offer
from composer.ui.saying.words import Words
from composer.ui.sheets.film import FilmSheet, Sighting
from composer.ui.sheets.film_first import FilmFirstSheet


def sightings(picture: Picture, index: int, view: CheckView, words: Words) -> tuple[Sighting, ...]:
    """Return what the check found in a video, with the moment it was seen first.

    Args:
        picture: The video.
        index: Its number through the thread, from 0.
        view: How far the check is, and what it found.
        words: Names what was found.
    """
    reading = picture.reading
    found = [one for one in (view.report.findings if view.report else ()) if one.index == index and one.blocks]
    told = [
        Sighting(_moment(picture, reading.boxes(one.span)), words.thing(one.label))
        for one in found
        if one.surface is Surface.PICTURE
    ]
    code, face = (
        QCoreApplication.translate("PictureRoom", "A code"),
        QCoreApplication.translate("PictureRoom", "A face"),
    )
    if any(one.surface is Surface.CODE for one in found):
        told += [Sighting(_moment(picture, (one.box,)), code) for one in reading.codes]
    told += [Sighting(_moment(picture, (box,)), face) for box in reading.faces]
    return tuple(told)


def _moment(picture: Picture, boxes: tuple[Box, ...]) -> int:
    number = min((box.top // picture.height for box in boxes), default=0)
    return picture.moments[number] if 0 <= number < len(picture.moments) else 0


class FilmRoom(QObject):
    """Opens the sheet. `described` carries the post's place, the video before and after; `cut_asked` what stays, too.

    `look_asked` carries the post's place, the video and its description; `left` the video and what was written.
    """

    described = Signal(int, object, object)
    cut_asked = Signal(int, object, object, str)
    look_asked = Signal(int, object, str)
    left = Signal(object, str)

    def __init__(
        self, window: MainWindow, words: Words, view: Callable[[], CheckView], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._window, self._words, self._view = window, words, view

    def ask_first(self, agreed: Callable[[bool], None]) -> None:
        """Say what becomes of a video before it is taken in; `agreed` hears whether its sound stays."""
        sheet = FilmFirstSheet(self._window)
        sheet.agreed.connect(agreed)
        self._window.show_sheet(sheet)

    def open(self, part: int, index: int, attached: Attached) -> None:
        """Show a video; `index` is its number through the thread, from 0."""
        view = self._view()
        found = sightings(attached.picture, index, view, self._words)
        sheet = FilmSheet(attached, found, self._window, words=words_to_offer(view, index, attached))
        sheet.used.connect(partial(self._used, part))
        sheet.left.connect(self.left)
        sheet.look_asked.connect(partial(self.look_asked.emit, part, attached))
        self._window.show_sheet(sheet)

    def _used(self, part: int, was: Attached, stretch: Stretch | None, alt: str) -> None:
        if stretch is None:
            self.described.emit(part, was, Attached(was.picture, alt))
        else:
            self.cut_asked.emit(part, was, stretch, alt)
