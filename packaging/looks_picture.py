"""States of the picture's own sheets for `looks_window.py`: unread, looked through, covered, refused."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from composer.drafts.picture import Attached
from composer.guard.reading import COVERED, Reading
from composer.ui.main_window import MainWindow
from composer.ui.sheets.dicom import DicomSheet
from composer.ui.sheets.film import FilmSheet, Sighting
from composer.ui.sheets.film_first import FilmFirstSheet
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
        for _ in range(sheet.view.count):  # in a small window a piece is seen whole only where it is scrolled
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
    sheet.show_frames([QImage.fromData(samples.ecg())] * 3)


def film(window: MainWindow) -> None:
    """A video with two things to cut out."""
    found = (Sighting(21_500, "A name"), Sighting(3_000, "A face"))
    window.show_sheet(FilmSheet(_film(Reading("tesseract-5.3.0")), found, window))


def film_first(window: MainWindow) -> None:
    """Before a video is taken in."""
    window.show_sheet(FilmFirstSheet(window))


def film_sound(window: MainWindow) -> None:
    """A video that was kept with its sound."""
    heard = _film(Reading("tesseract-5.3.0", voice=True))
    heard = replace(heard, picture=replace(heard.picture, hidden=("film",)))
    window.show_sheet(FilmSheet(heard, (), window))


def covered(window: MainWindow) -> None:
    """A scan whose words are covered."""
    one = samples.gallery()[0][1]
    one = replace(one, picture=replace(one.picture, reading=Reading(likely=COVERED)))
    sheet = PictureSheet(one, (), window)
    window.show_sheet(sheet)
    sheet.show_image(QImage.fromData(samples.ecg()))


def film_unread(window: MainWindow) -> None:
    """A video no program read."""
    window.show_sheet(FilmSheet(_film(Reading()), (), window))


def film_row(window: MainWindow) -> None:
    """A video below its post, and another being read."""
    strip = window.composer.thread_of_posts.strips[0]
    strip.set_pictures((_film(Reading("tesseract-5.3.0")),))
    strip.show_busy(1)
    strip.busy[0].show_stage("12/60")


def dicom(window: MainWindow) -> None:
    """A file that carries the patient's record."""
    window.show_sheet(DicomSheet(window))


def _film(reading: Reading) -> Attached:
    one = samples.gallery()[0][0].picture
    moments = (0, 1000, 3000, 21_500)
    told = replace(one, kind="mp4", hidden=("film", "sound"), frames=4, moments=moments, length_ms=41_300)
    return Attached(replace(told, reading=reading, size_before=(1920, 1080), weight_before=44_000_000))


def cropping(window: MainWindow) -> None:
    """The frame of a cut, and a description that is too long."""
    sheet = PictureSheet(samples.gallery()[0][0], (Mark(QRect(60, 40, 250, 36), "A name"),), window)
    window.show_sheet(sheet)
    sheet.show_image(QImage.fromData(samples.ecg()))
    sheet.alt.setPlainText("Paper ECG with three rows, narrow beats. " * 25)
    sheet.canvas.begin_cut()


STATES |= {"i-cropping": cropping}
STATES |= {"i-pages": pdf_pages, "i-moving": moving, "i-dicom": dicom}
STATES |= {"i-film-first": film_first, "i-film-sound": film_sound, "i-covered": covered}
STATES |= {"i-film": film, "i-film-unread": film_unread, "i-film-row": film_row}
