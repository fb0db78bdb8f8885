"""What is said of a picture in words: what was taken off the file, and how large it is now and was before."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QRect, QRectF
from PySide6.QtGui import QTransform

from composer.drafts.picture import Picture


def taken_off(picture: Picture) -> str:
    """Return the sentences about a picture's file."""
    size = _size(picture)
    notes = QCoreApplication.translate("PictureSheet", "notes")
    names = {
        "place": QCoreApplication.translate("PictureSheet", "place"),
        "camera": QCoreApplication.translate("PictureSheet", "camera"),
        "time": QCoreApplication.translate("PictureSheet", "date"),
        "thumbnail": QCoreApplication.translate("PictureSheet", "a small copy"),
        "text": notes,
        "xmp": notes,
        "iptc": notes,
        "colors": QCoreApplication.translate("PictureSheet", "color table"),
        "document": QCoreApplication.translate("PictureSheet", "the rest of the document"),
        "record": QCoreApplication.translate("PictureSheet", "the patient's record"),
        "trailing": QCoreApplication.translate("PictureSheet", "bytes behind the picture"),
    }
    told = list(dict.fromkeys(names[kind] for kind in picture.hidden if kind in names))
    if not told:
        return QCoreApplication.translate("PictureSheet", "Nothing hidden was in it. {size}").format(size=size)
    words = QCoreApplication.translate("PictureSheet", "Taken off: {kinds}; {count} hidden details in all. {size}")
    return words.format(kinds=", ".join(told), count=picture.hidden_count, size=size)


def unread(picture: Picture) -> str:
    """Return why an author has to go through a picture."""
    told = {
        "dicom": QCoreApplication.translate(
            "PictureSheet",
            "Details are printed into most such pictures. Cover what must go, then look through it yourself.",
        ),
        "scan": QCoreApplication.translate(
            "PictureSheet", "It looks like a scan, and no words were found in it. Look through it yourself."
        ),
        "screen": QCoreApplication.translate(
            "PictureSheet", "It looks like a screen, and no words were found in it. Look through it yourself."
        ),
        "paper": QCoreApplication.translate(
            "PictureSheet", "It looks like print or a label, and no words were found. Look through it yourself."
        ),
        "covered": QCoreApplication.translate(
            "PictureSheet",
            "No words are left beside what you covered. A program may have missed some: look through it once yourself.",
        ),
    }
    words = QCoreApplication.translate(
        "PictureSheet", "No program could read it. Cover what must go, then look through it yourself."
    )
    return told.get(picture.reading.likely, words)


def beginnings(words: str) -> tuple[tuple[str, str], ...]:
    """Return what a description can begin with: titles and words.

    Args:
        words: What was read in the picture; empty where nothing is to be offered.
    """
    fixed = (
        (
            QCoreApplication.translate("PictureSheet", "ECG"),
            QCoreApplication.translate(
                "PictureSheet", "12-lead ECG. Rate … a minute, rhythm …, axis …. The finding: …"
            ),
        ),
        (
            QCoreApplication.translate("PictureSheet", "Radiograph"),
            QCoreApplication.translate("PictureSheet", "Radiograph of the …, … view. The finding: …, at the …"),
        ),
        (
            QCoreApplication.translate("PictureSheet", "Slide"),
            QCoreApplication.translate("PictureSheet", "Slide titled “…”. It says: …"),
        ),
        (
            QCoreApplication.translate("PictureSheet", "Chart"),
            QCoreApplication.translate("PictureSheet", "Chart of … over …. It rises from … to …"),
        ),
    )
    return (*fixed, (QCoreApplication.translate("PictureSheet", "The words in the picture"), words)) if words else fixed


def film_beginnings(words: str) -> tuple[tuple[str, str], ...]:
    """Return what the description of a video can begin with, as `beginnings`."""
    fixed = (
        (
            QCoreApplication.translate("PictureSheet", "Ultrasound"),
            QCoreApplication.translate("PictureSheet", "Ultrasound clip, … view. It shows …. The finding: …"),
        ),
        (
            QCoreApplication.translate("PictureSheet", "Procedure"),
            QCoreApplication.translate("PictureSheet", "Video of a …. First …, then …. At the end: …"),
        ),
    )
    read = QCoreApplication.translate("PictureSheet", "The words in the video"), words
    return (*fixed, read) if words else fixed


def place_of(rect: QRect, ground: QRect, turns: int) -> str:
    """Return where in a picture something lies, as it is seen.

    Args:
        rect: It, in pixels of the picture.
        ground: What stays of the picture, likewise.
        turns: By how many quarters the picture is turned clockwise.
    """
    turned = QTransform().rotate(90 * turns)
    whole, at = turned.mapRect(QRectF(ground)), turned.map(QRectF(rect).center())
    column = min(2, max(0, int(3 * (at.x() - whole.left()) / max(1.0, whole.width()))))
    row = min(2, max(0, int(3 * (at.y() - whole.top()) / max(1.0, whole.height()))))
    places = (
        QCoreApplication.translate("PictureSheet", "top left"),
        QCoreApplication.translate("PictureSheet", "top"),
        QCoreApplication.translate("PictureSheet", "top right"),
        QCoreApplication.translate("PictureSheet", "left"),
        QCoreApplication.translate("PictureSheet", "middle"),
        QCoreApplication.translate("PictureSheet", "right"),
        QCoreApplication.translate("PictureSheet", "bottom left"),
        QCoreApplication.translate("PictureSheet", "bottom"),
        QCoreApplication.translate("PictureSheet", "bottom right"),
    )
    return places[3 * row + column]


def _size(picture: Picture) -> str:
    """Return how large it is, how large it was, and what of its quality was kept."""
    place = QLocale()
    wide, high = picture.size_before if all(picture.size_before) else (picture.width, picture.height)
    words = QCoreApplication.translate(
        "PictureSheet", "{width} by {height} pixels, {weight} kB, without loss (before: {wide} by {high}, {before} kB)."
    )
    if picture.frames > 1:
        words = QCoreApplication.translate(
            "PictureSheet",
            "{width} by {height} pixels, {weight} kB, 256 colors (before: {wide} by {high}, {before} kB).",
        )
    if picture.quality:
        words = QCoreApplication.translate(
            "PictureSheet",
            "{width} by {height} pixels, {weight} kB, quality {quality} (before: {wide} by {high}, {before} kB).",
        )
    return words.format(
        width=picture.width,
        height=picture.height,
        weight=place.toString(max(1, picture.weight // 1000)),
        quality=picture.quality,
        wide=wide,
        high=high,
        before=place.toString(max(1, picture.weight_before // 1000)),
    )
