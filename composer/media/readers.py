"""Who reads words in pictures on this machine: Tesseract, and where it is not installed, the networks of `rapidocr`."""

from __future__ import annotations

from typing import Protocol

from composer.media import ocr, rapid
from composer.media.ocr import Found
from composer.media.pixels import Bare


class WordReader(Protocol):
    """Reads words. Within bounded time: what takes longer ends in an error."""

    name: str

    def passes(self, picture: Bare) -> list[tuple[float, list[Found]]]:
        """Return for each look at a picture how much larger than it that was, and what it read.

        Raises:
            MediaError: Nothing could be read.
        """
        ...


def installed_reader() -> WordReader | None:
    """Return the reader on this machine; None where there is none that answers."""
    found = ocr.installed_reader()
    if found is not None:
        return found
    files = rapid.networks()
    try:
        return None if files is None else rapid.Rapid(*files)
    except (ValueError, KeyError):
        return None
