"""The bytes of a chosen file, read when they are asked for and not on the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage, QImageWriter

from composer.base.errors import MediaError

LARGEST: Final = 64 * 1024 * 1024 + 1
"""Bytes read of a file; one more than is taken in."""

FILM: Final = "media.film"
"""Says that a file is a video, which is not read into memory."""

_HEAD: Final = 1024


@dataclass(frozen=True, slots=True)
class FileSource:
    """Reads one file; `is_film` tells by its first bytes whether it is a video."""

    path: Path
    is_film: Callable[[bytes], bool]

    def __call__(self) -> bytes:
        """Return its bytes, but for the last of one that is too large.

        Raises:
            MediaError: `media.film` it is a video.
            OSError: It cannot be read.
        """
        with self.path.open("rb") as file:
            head = file.read(_HEAD)
            if self.is_film(head):
                raise MediaError(FILM)
            return head + file.read(LARGEST - len(head))


def png_of(image: QImage) -> bytes:
    """Return a picture in memory as a file's bytes."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"PNG").write(image)
    return bytes(buffer.data().data())
