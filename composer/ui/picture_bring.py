"""Kept pictures brought before the author's eyes: fetched on the disk lane, decoded off the window's thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtGui import QImage

from composer.base.errors import VignetteError
from composer.drafts.picture import Picture
from composer.flow.pictures import PictureDesk
from composer.flow.runner import Runner
from composer.ui.sheets.sheet import Sheet

Show = Callable[[Sequence[QImage]], None]
"""Shows a picture: its one image, or its frames that differ where it moves."""


class Bringing:
    """Fetches kept pictures.

    Args:
        desk: Keeps them, and takes moving ones apart.
        lane: Decodes for the eye.
        failed: Hears why a picture cannot be shown.
    """

    def __init__(self, desk: PictureDesk, lane: Runner, failed: Callable[[VignetteError], None]) -> None:
        self._desk, self._lane, self._failed = desk, lane, failed

    def __call__(self, sheet: Sheet, picture: Picture, show: Show) -> None:
        """Fetch a picture and show it, if the sheet is still there by then."""
        alive = [True]
        sheet.closed.connect(alive.clear)

        def decoded(images: list[QImage]) -> None:
            if alive:
                show(images)

        def here(pieces: tuple[bytes, ...]) -> None:
            self._lane.submit(lambda: [QImage.fromData(one) for one in pieces], decoded, lambda _: None)

        def fetched(data: bytes | None) -> None:
            if data is not None:
                here((data,))

        if picture.frames > 1:
            self._desk.frames(picture, here, partial(self._tell, alive))
        else:
            self._desk.bytes_of(picture.digest, fetched)

    def _tell(self, alive: list[bool], error: VignetteError) -> None:
        if alive:
            self._failed(error)
