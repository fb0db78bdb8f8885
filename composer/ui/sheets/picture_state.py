"""What was done to a picture, as plain values: the boxes over it, what stays of it, how it is turned."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect


@dataclass(frozen=True, slots=True)
class Mark:
    """A box in pixels of the picture: what it stands for, whether it covers, and whether it is a face's."""

    rect: QRect
    words: str
    covered: bool = True
    proposed: bool = False
    face: bool = False


@dataclass(frozen=True, slots=True)
class State:
    """All that was done to the picture."""

    marks: tuple[Mark, ...] = ()
    crop: QRect | None = None
    turns: int = 0
