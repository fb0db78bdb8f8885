"""Why the pictures of a draft cannot go yet, and what each waits for, in one sentence."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from composer.drafts.picture import Attached, Gallery
from composer.guard.reading import COVERED, DICOM, Reading
from composer.guard.submission import AccountKind
from composer.outbox.account import Account


def why_not(gallery: Gallery, account: Account | None) -> str:
    """Return why these pictures cannot go to an account; empty where they can, or where there are none."""
    shown = [one for part in gallery for one in part]
    moving = [one for one in shown if one.picture.frames > 1]
    if any(len(part) > 1 and any(one in moving for one in part) for part in gallery):
        return QCoreApplication.translate(
            "PictureRoom", "X takes one moving picture in a post, and no other picture beside it."
        )
    if moving and account is not None and account.kind is AccountKind.BY_HAND:
        return QCoreApplication.translate(
            "PictureRoom", "A moving picture cannot be copied. Choose a connected account, or use a still one."
        )
    if unread := _unread(shown):
        return unread
    if any(len(part) > 1 and any(one.picture.kind == "gif" for one in part) for part in gallery):
        return QCoreApplication.translate(
            "PictureRoom", "X shows a moving picture alone. Take the others off that post."
        )
    return ""


def waits_for(reading: Reading) -> str:
    """Return what a picture that no program read waits for, as its row below the post says it."""
    if reading.likely == DICOM:
        return QCoreApplication.translate("PictureRow", "Details may be printed in it: look through it yourself")
    if reading.likely == COVERED:
        return QCoreApplication.translate("PictureRow", "Its words are covered: look through the rest yourself")
    if reading.likely:
        return QCoreApplication.translate("PictureRow", "It seems to hold words: look through it yourself")
    return QCoreApplication.translate("PictureRow", "Not read: look through it yourself")


def _unread(shown: list[Attached]) -> str:
    """Return why the first picture that no program read holds the post; what is likeliest to tell of somebody first."""
    waiting = {one.picture.reading.likely for one in shown if not one.picture.reading.reader}
    if DICOM in waiting:
        return QCoreApplication.translate(
            "PictureRoom", "Details are printed into most scans. Open the picture and look through it yourself."
        )
    if waiting - {COVERED, ""}:
        return QCoreApplication.translate(
            "PictureRoom", "A picture seems to hold words, but none were found. Open it and look through it yourself."
        )
    if COVERED in waiting:
        return QCoreApplication.translate(
            "PictureRoom", "You covered all words in a picture. Open it once more and look through the rest yourself."
        )
    if waiting:
        return QCoreApplication.translate(
            "PictureRoom", "A picture was not read. Open it to look through it yourself, or install Tesseract."
        )
    return ""
