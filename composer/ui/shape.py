"""The shape of the window for its width; plain numbers, so that they can be tested without a window."""

from __future__ import annotations

from dataclasses import dataclass

WIDE, MEDIUM, NARROW = 1160, 900, 640


@dataclass(frozen=True, slots=True)
class Shape:
    """What has room.

    Attributes:
        side: Whether there is a side bar or rail at all; a menu button otherwise.
        rail: Whether the side bar is folded to a rail.
        panel: Width of the check panel at 100 %; 0 where it folds into one line.
        preview: Whether there is a preview.
    """

    side: bool
    rail: bool
    panel: int
    preview: bool

    @property
    def in_turns(self) -> bool:
        """Whether text and preview take turns: beside a check that had to fold there is no room for both."""
        return self.preview and not self.panel


ALONE = Shape(side=False, rail=True, panel=0, preview=False)
"""Only the text, whatever the width: the check is one line above it."""


def shape_of(width: int, scale: float) -> Shape:
    """Return the shape for a window.

    Args:
        width: Logical pixels.
        scale: Of the text, 1.0 to 2.0; big text makes a window narrow.
    """
    room = width / scale
    if room >= WIDE:
        return Shape(side=True, rail=False, panel=336, preview=True)
    if room >= MEDIUM:
        return Shape(side=True, rail=True, panel=320, preview=True)
    if room >= NARROW:
        return Shape(side=True, rail=True, panel=0, preview=True)
    return Shape(side=False, rail=False, panel=0, preview=False)
