"""From a file, and what the author does to it, to the new file and the pixels that are looked at in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from composer.guard.reading import Box
from composer.media import intake, moving, pixels
from composer.media.hidden import Hidden
from composer.media.kinds import Kind, kind_of
from composer.media.pixels import Bare

_EXACT = frozenset({b"\x89PNG", b"GIF8", b"%PDF"})
"""Beginnings of files whose pixels were exact; those of photographs were not."""


@dataclass(frozen=True, slots=True)
class Work:
    """What the author does to a picture: solid boxes, a cut, quarter turns; or which page of a PDF it is."""

    boxes: Sequence[Box] = ()
    crop: Box | None = None
    turns: int = 0
    page: int = 0

    def on(self, picture: Bare) -> Bare:
        """Return the picture with it done."""
        if not self.boxes and self.crop is None and not self.turns:
            return picture
        return pixels.changed(picture, self.boxes, self.crop, self.turns)


@dataclass(frozen=True, slots=True)
class Made:
    """A new file.

    Attributes:
        kind: `jpeg`, `png` or `gif`.
        quality: As `pixels.Fitted` has it.
        hidden: What the first file carried beside its pixels.
        looked: Pixels of the new file, losses and all: what is to be read. The first stands for it in lists.
        frames: How many frames it has.
    """

    data: bytes
    kind: str
    quality: int
    hidden: Hidden
    looked: tuple[Bare, ...]
    frames: int = 1


def make(data: bytes, work: Work) -> Made:
    """Return the new file.

    Raises:
        MediaError: As `intake.taken`, `moving.opened`, and `media.too_lively`.
    """
    if moving.moves(data):
        film, hidden = moving.opened(data)
        written = moving.written(film.changed(work.on))
        shown, _ = moving.opened(written)
        return Made(written, "gif", 0, hidden, shown.unlike(), len(shown.frames))
    picture, hidden = intake.taken(data, work.page)
    file = pixels.fitted(work.on(picture), exact=data[:4] in _EXACT or kind_of(data) is Kind.DICOM)
    final, _ = pixels.bare(file.data)
    return Made(file.data, file.kind, file.quality, hidden, (final,))
