"""Where words are likely though no program found any: scans, screens, paper, bands round a wrist.

Told by light and colour alone, without a network: a picture without colours is a scan or a tracing; patches that are
dark with bright strokes are a screen; bright ones with dark strokes are paper, a label or a band.
"""

from __future__ import annotations

from typing import Any, Final

from composer.media.pixels import Bare

SCAN, SCREEN, PAPER = "scan", "screen", "paper"

_SIDE: Final = 640
"""Pixels of the longer side that is looked at: strokes of small print are still there."""

_ACROSS, _DOWN = 16, 12
_LEAST: Final = 4
"""Patches of all 192 that make a scene: a band round a wrist fills more."""

_COLOURLESS: Final = 14
"""By how much the channels of a grey picture differ after JPEG, at most."""

_GREY: Final = 0.985
_DARK, _BRIGHT, _STROKE = 60, 195, 75
_GROUND, _STROKES = 0.55, 0.012


def likely(picture: Bare) -> str:
    """Return which scene a picture shows in which words are to be expected; empty for any other."""
    import numpy as np

    small = picture.convert("RGB")
    small.thumbnail((_SIDE, _SIDE))
    seen = np.asarray(small, dtype=np.int16)
    light = seen.mean(axis=2)
    if float(light.std()) < 2:
        return ""  # one colour all over
    if float((np.ptp(seen, axis=2) <= _COLOURLESS).mean()) >= _GREY:
        return SCAN
    dark, bright = _patches(light, np)
    return SCREEN if dark >= _LEAST else PAPER if bright >= _LEAST else ""


def _patches(light: Any, np: Any) -> tuple[int, int]:
    """Return how many patches are dark with bright strokes, and how many bright with dark ones."""
    dark = bright = 0
    for band in np.array_split(light, min(_DOWN, light.shape[0])):
        for patch in np.array_split(band, min(_ACROSS, light.shape[1]), axis=1):
            middle = float(np.median(patch))
            strokes = float((abs(patch - middle) > _STROKE).mean())
            if strokes < _STROKES:
                continue
            dark += middle < _DARK and float((patch < _DARK).mean()) >= _GROUND
            bright += middle > _BRIGHT and float((patch > _BRIGHT - 15).mean()) >= _GROUND
    return dark, bright
