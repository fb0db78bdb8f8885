"""What the check's findings mean for one picture's sheet: boxes to cover, and the words that can be offered."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QRect

from composer.drafts.picture import Attached, Picture
from composer.flow.views import CheckView
from composer.guard.reading import Box
from composer.guard.report import Surface
from composer.ui.saying.words import Words
from composer.ui.sheets.picture_state import Mark

_MARGIN: Final = 4


def marks_of(picture: Picture, index: int, view: CheckView, words: Words) -> tuple[Mark, ...]:
    """Return a covering box for each thing found in the picture.

    Args:
        picture: The picture.
        index: Its number through the thread, from 0.
        view: How far the check is, and what it found.
        words: Names what was found.
    """
    findings = view.report.findings if view.report else ()
    marks: list[Mark] = []
    for one in findings:
        if one.index == index and one.blocks and one.surface is Surface.PICTURE:
            rect = _around(picture.reading.boxes(one.span))
            marks.append(Mark(rect, words.thing(one.label), proposed=True))
    code, face = (
        QCoreApplication.translate("PictureRoom", "A code"),
        QCoreApplication.translate("PictureRoom", "A face"),
    )
    if any(one.surface is Surface.CODE and one.blocks and one.index == index for one in findings):
        marks += [Mark(_around((found.box,)), code, proposed=True) for found in picture.reading.codes]
    marks += [Mark(_around((box,)), face, proposed=True, face=True) for box in picture.reading.faces]
    return tuple(mark for mark in marks if not mark.rect.isEmpty())


def words_to_offer(view: CheckView, index: int, attached: Attached) -> str:
    """Return the words read in a picture without those the check found; empty where it has not looked at this picture.

    Args:
        view: How far the check is.
        index: The picture's number through the thread, from 0.
        attached: The picture.
    """
    if view.report is None or index >= len(view.media) or view.media[index].digest != attached.picture.digest:
        return ""
    kept = attached.picture.reading.text
    found = {one.span for one in view.report.findings if one.index == index and one.surface is Surface.PICTURE}
    for span in sorted(found, reverse=True):
        kept = kept[: span.start] + kept[span.end :]
    return kept


def _around(boxes: tuple[Box, ...]) -> QRect:
    whole = QRect()
    for box in boxes:
        whole = whole.united(QRect(box.left, box.top, box.width, box.height))
    return whole.adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN) if not whole.isEmpty() else whole
