"""States of the picture's own sheets for `looks_window.py`: unread, looked through, covered, refused."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from composer.guard.reading import Reading
from composer.ui.main_window import MainWindow
from composer.ui.sheets.look_through import LookThroughSheet
from composer.ui.sheets.pdf_pages import PdfPagesSheet
from composer.ui.sheets.picture import PictureSheet
from composer.ui.sheets.picture_state import Mark
from tests.ui_window import samples


def unread(window: MainWindow) -> None:
    """The sheet of a picture no program read."""
    one = samples.gallery()[0][1]
    one = replace(one, picture=replace(one.picture, reading=Reading()))
    sheet = PictureSheet(one, (), window)
    window.show_sheet(sheet)
    sheet.show_image(QImage.fromData(samples.ecg()))


def look_through(window: MainWindow) -> None:
    """Some of it seen."""
    sheet = LookThroughSheet(0, window)
    window.show_sheet(sheet)
    sheet.show_image(QImage.fromData(samples.ecg()).scaled(2200, 1500))
    QTest.qWait(60)
    for _ in range(3):
        sheet.view.next()


def looked_through(window: MainWindow) -> None:
    """All of it seen, two answers given."""
    look_through(window)
    sheet = window.sheet()
    if isinstance(sheet, LookThroughSheet):
        while not sheet.view.whole:
            sheet.view.next()
        sheet.no_text.click()
        sheet.no_face.click()


def face(window: MainWindow) -> None:
    """A face that is shown."""
    one = samples.gallery()[0][0]
    sheet = PictureSheet(
        one, (Mark(QRect(300, 150, 120, 150), "A face", covered=False, proposed=True, face=True),), window
    )
    window.show_sheet(sheet)
    sheet.show_image(QImage.fromData(samples.ecg()))


STATES = {"i-unread": unread, "i-look": look_through, "i-looked": looked_through, "i-face": face}


def pdf_pages(window: MainWindow) -> None:
    """Eight slides, two chosen."""
    pages = [QImage.fromData(samples.ecg()).scaled(160, 90 if number % 3 else 160) for number in range(8)]
    sheet = PdfPagesSheet(pages, 4, window)
    window.show_sheet(sheet)
    sheet.list.item(2).setSelected(True)


def moving(window: MainWindow) -> None:
    """A GIF that moves."""
    one = samples.gallery()[0][1]
    one = replace(one, picture=replace(one.picture, kind="gif", frames=24, size_before=(640, 460)))
    sheet = PictureSheet(one, (), window)
    window.show_sheet(sheet)
    sheet.show_image(QImage.fromData(samples.ecg()))


STATES |= {"i-pages": pdf_pages, "i-moving": moving}
