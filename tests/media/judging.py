"""Looks at one drawn picture as the program does, and says which of its details are found."""

from __future__ import annotations

from composer.guard.author import AuthorProfile
from composer.guard.engine import Engine
from composer.guard.model import load
from composer.guard.reading import Box
from composer.guard.report import Surface
from composer.guard.submission import AccountKind, Media, Submission
from composer.media import pixels
from composer.media.look import look_at
from tests.media import corpus

_engine: list[Engine] = []


def covered(place: Box, boxes: list[Box]) -> bool:
    """Tell whether half of a place at least lies under boxes."""
    inside = 0
    for x in range(place.left, place.left + place.width, 4):
        for y in range(place.top, place.top + place.height, 2):
            inside += any(b.left <= x < b.left + b.width and b.top <= y < b.top + b.height for b in boxes)
    whole = len(range(0, place.width, 4)) * len(range(0, place.height, 2))
    return inside * 2 >= whole


def judged(task: tuple[int, bool]) -> tuple[str, list[tuple[str, bool, str]], int, str]:
    """Return the scene, each detail with whether it was found, and how many findings block."""
    if not _engine:
        _engine.append(Engine(load()))
    number, details = task
    sample = corpus.sample(number, details=details)
    picture, _ = pixels.bare(sample.data)
    reading = look_at(picture)
    media = Media.of("0" * 64, "picture.png", "", reading)
    submission = Submission("bench", AccountKind.BY_HAND, ("What is the diagnosis?",), ((media,),))
    report = _engine[0].inspect(submission, AuthorProfile())
    blocking = [one for one in report.findings if one.blocks and one.surface is not Surface.PART]
    boxes = []
    for one in (one for one in blocking if one.surface is Surface.PICTURE):
        words = reading.boxes(one.span)
        left, top = min(b.left for b in words), min(b.top for b in words)
        right, bottom = max(b.left + b.width for b in words), max(b.top + b.height for b in words)
        boxes.append(Box(left - 4, top - 4, right - left + 8, bottom - top + 8))
    told = [(sort, covered(place, boxes), words) for sort, words, place in sample.details]
    alarms = "; ".join(f"{one.surface} {one.span.of(reading.text)}" for one in blocking) if not details else ""
    return sample.scene, told, len(blocking), alarms + (" | " + reading.text if any(not t[1] for t in told) else "")
