"""Between the widgets and `flow`: pictures chosen, pasted and dropped, looked at, covered and described."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import count
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog

from composer.base.errors import MediaError, VignetteError
from composer.drafts.picture import Attached, Gallery, Picture
from composer.flow.pictures import Edit, PictureDesk, Stretch
from composer.flow.runner import Runner
from composer.flow.views import CheckView
from composer.guard.submission import AccountKind
from composer.outbox.account import Account
from composer.ui.composer.picture_strip import MOST, PictureStrip
from composer.ui.file_source import FILM, FileSource, png_of
from composer.ui.film_room import FilmRoom
from composer.ui.looking_room import LookingRoom
from composer.ui.main_window import MainWindow
from composer.ui.picture_bring import Bringing
from composer.ui.picture_marks import marks_of, words_to_offer
from composer.ui.picture_undo import PictureUndo
from composer.ui.screen_room import ScreenRoom
from composer.ui.sheets.dicom import DicomSheet
from composer.ui.sheets.notice import NoticeSheet
from composer.ui.sheets.pdf_pages import PdfPagesSheet
from composer.ui.sheets.picture import PictureSheet
from composer.ui.words import Words


class PictureRoom(QObject):
    """Brings pictures into posts. `changed` tells that the draft shows others, or describes them otherwise.

    Args:
        window: The widgets.
        desk: Cleans, reads and keeps.
        lane: Decodes for the eye, off this thread.
        view: Returns how far the check is, and what it found.
        draft_id: Returns the draft on screen.
    """

    changed = Signal()
    _reached = Signal(int, str)  # from the lane's thread

    def __init__(  # noqa: PLR0917 - one of each neighbour
        self,
        window: MainWindow,
        words: Words,
        desk: PictureDesk,
        lane: Runner,
        view: Callable[[], CheckView],
        draft_id: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window, self._words, self._desk = window, words, desk
        self._view, self._draft_id = view, draft_id
        self._numbers = count(1)
        self._waiting, self.known = "", True
        self._bring = Bringing(desk, lane, self._show_error)
        self._looking = LookingRoom(window, desk, self._bring, self._show_error, self)
        self._looking.looked.connect(self._replace)
        self._films = FilmRoom(window, words, view, self)
        self._films.described.connect(self._replace)
        self._films.look_asked.connect(self._looking.open)
        self._films.cut_asked.connect(self._cut)
        self._reached.connect(self._show_stage, Qt.ConnectionType.QueuedConnection)
        ScreenRoom(window, self._pasted, self._show_error, self)
        PictureUndo(window, draft_id, self._show_error, self)
        thread = window.composer.thread_of_posts
        thread.picture_asked.connect(self._choose)
        thread.picture_opened.connect(self._open)
        thread.picture_cancelled.connect(desk.cancel)
        thread.picture_pasted.connect(self._pasted)
        thread.files_pasted.connect(self.add_files)
        window.composer.pictures_changed.connect(self._keep)
        window.files_dropped.connect(self.add_files)
        window.picture_asked.connect(self._choose_here)

    @Slot(str)
    def show_draft(self, draft_id: str) -> None:
        """Another draft is on screen: bring its pictures; until they are here nothing can go."""
        self._waiting, self.known = draft_id, False
        self._window.composer.set_pictures(())
        self._desk.gallery(draft_id, lambda gallery: self._arrived(draft_id, gallery))

    def _arrived(self, draft_id: str, gallery: Gallery) -> None:
        if draft_id == self._waiting:
            self.known = True
            self._window.composer.set_pictures(gallery)
            self.changed.emit()

    def reason(self, account: Account | None) -> str:
        """Return why the pictures on screen cannot go yet; empty where they can, or where there are none."""
        page = self._window.composer
        shown = [one for part in page.pictures() for one in part]
        if not self.known or any(card.reading() for card in page.thread_of_posts.cards):
            return self.tr("A picture is still being read.")
        moving = [one for one in shown if one.picture.frames > 1]
        if any(len(part) > 1 and any(one in moving for one in part) for part in page.pictures()):
            return self.tr("X takes one moving picture in a post, and no other picture beside it.")
        if moving and account is not None and account.kind is AccountKind.BY_HAND:
            return self.tr("A moving picture cannot be copied. Choose a connected account, or use a still one.")
        if any(not one.picture.reading.reader and one.picture.reading.likely for one in shown):
            return self.tr("A picture seems to hold words, but none were found. Open it and look through it yourself.")
        if any(not one.picture.reading.reader for one in shown):
            return self.tr("A picture was not read. Open it to look through it yourself, or install Tesseract.")
        if any(len(part) > 1 and any(one.picture.kind == "gif" for one in part) for part in page.pictures()):
            return self.tr("X shows a moving picture alone. Take the others off that post.")
        return ""

    # -- what the author does

    @Slot(object)
    def add_files(self, paths: tuple[str, ...]) -> None:
        """Add these files to the post being written."""
        for path in paths:
            self._take(self._strip(), FileSource(Path(path), self._desk.is_film))

    @Slot()
    def _choose_here(self) -> None:
        self._choose(self._window.composer.thread_of_posts.active_place)

    @Slot(int)
    def _choose(self, place: int) -> None:
        dialog = QFileDialog(self._window, self.tr("Add a picture"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        sorts = "*.png *.jpg *.jpeg *.webp *.gif *.apng *.avif *.heic *.heif *.pdf *.dcm *.mp4 *.mov *.webm *.mkv *.avi"
        dialog.setNameFilter(self.tr("Pictures and videos ({sorts});;All files (*)").format(sorts=sorts))
        dialog.filesSelected.connect(partial(self._chosen, place))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _chosen(self, place: int, paths: list[str]) -> None:
        strips = self._window.composer.thread_of_posts.strips
        for path in paths:
            self._take(strips[min(place, len(strips) - 1)], FileSource(Path(path), self._desk.is_film))

    @Slot(object)
    def _pasted(self, image: QImage) -> None:
        self._take(self._strip(), lambda: png_of(image))

    def _take(self, strip: PictureStrip, source: Callable[[], bytes], page: int = 0) -> None:
        if len(strip.rows) + len(strip.busy) >= MOST:
            self._show_error(MediaError("media.four"))
            return
        number, draft_id = next(self._numbers), self._draft_id()
        strip.show_busy(number)
        taken, failed = partial(self._taken, number, draft_id), partial(self._not_taken, number, source)
        self._desk.take(number, source, taken, failed, page=page, hear=partial(self._reached.emit, number))

    @Slot(int, str)
    def _show_stage(self, number: int, stage: str) -> None:
        for strip in self._window.composer.thread_of_posts.strips:
            for row in strip.busy:
                if row.number == number:
                    row.show_stage(stage)

    def _not_taken(self, number: int, source: Callable[[], bytes], error: VignetteError) -> None:
        if error.code == FILM and isinstance(source, FileSource):
            self._films.ask_first(partial(self._take_film, self._end(number), source.path))
        elif error.code == "media.pages":
            self._draw_pages(number, source)
        elif error.code == "media.dicom_review":
            self._ask_pixels(self._end(number), source)
        else:
            self._failed(number, error)

    def _take_film(self, strip: PictureStrip | None, path: Path, sound: bool) -> None:
        if strip in self._window.composer.thread_of_posts.strips:
            number = next(self._numbers)
            strip.show_busy(number, "sound" if sound else "film")
            taken, failed = partial(self._taken, number, self._draft_id()), partial(self._failed, number)
            self._desk.film(number, path, taken, failed, hear=partial(self._reached.emit, number), sound=sound)

    def _draw_pages(self, number: int, source: Callable[[], bytes]) -> None:
        self._desk.pages(number, source, partial(self._ask_page, number, source), partial(self._failed, number))

    def _ask_pixels(self, strip: PictureStrip | None, source: Callable[[], bytes]) -> None:
        def agreed() -> None:
            if strip in self._window.composer.thread_of_posts.strips:
                number = next(self._numbers)
                strip.show_busy(number)
                self._draw_pages(number, source)

        sheet = DicomSheet(self._window)
        sheet.agreed.connect(agreed)
        self._window.show_sheet(sheet)

    def _ask_page(self, number: int, source: Callable[[], bytes], small: tuple[bytes, ...]) -> None:
        strip = self._end(number)
        if strip is None:
            return
        if len(small) == 1:
            self._take_pages(strip, source, (1,))
            return
        sheet = PdfPagesSheet([QImage.fromData(one) for one in small], MOST - len(strip.rows), self._window)
        sheet.chosen.connect(partial(self._take_pages, strip, source))
        self._window.show_sheet(sheet)

    def _take_pages(self, strip: PictureStrip, source: Callable[[], bytes], pages: tuple[int, ...]) -> None:
        if strip in self._window.composer.thread_of_posts.strips:
            for page in pages:
                self._take(strip, source, page)

    def _taken(self, number: int, draft_id: str, picture: Picture) -> None:
        strip = self._end(number)
        if strip is not None and draft_id == self._draft_id():
            strip.set_pictures((*strip.pictures(), Attached(picture)))
            self._keep()

    def _failed(self, number: int, error: VignetteError) -> None:
        self._end(number)
        if error.code != "media.cancelled":
            self._show_error(error)

    def _end(self, number: int) -> PictureStrip | None:
        ended = [strip for strip in self._window.composer.thread_of_posts.strips if strip.end_busy(number)]
        return ended[0] if ended else None

    @Slot()
    def _keep(self) -> None:
        self.known = True
        self._desk.keep(self._draft_id(), self._window.composer.pictures(), self._show_error)
        self.changed.emit()

    # -- the sheet

    @Slot(int)
    def open_picture(self, index: int) -> None:
        """Show a picture by its number through the whole thread, from 0."""
        for part, pictures in enumerate(self._window.composer.pictures()):
            if index < len(pictures):
                self._open(part, index)
                return
            index -= len(pictures)

    @Slot(int, int)
    def _open(self, part: int, place: int) -> None:
        gallery = self._window.composer.pictures()
        attached = gallery[part][place]
        index = sum(len(one) for one in gallery[:part]) + place
        view = self._view()
        if attached.picture.is_film:
            self._films.open(part, index, attached)
            return
        marks, words = marks_of(attached.picture, index, view, self._words), words_to_offer(view, index, attached)
        sheet = PictureSheet(attached, marks, self._window, words)
        sheet.used.connect(partial(self._used, part))
        sheet.look_asked.connect(partial(self._looking.open, part, attached))
        self._window.show_sheet(sheet)
        self._bring(sheet, attached.picture, sheet.show_frames)

    def _used(self, part: int, was: Attached, edit: Edit | None, alt: str) -> None:
        if edit is None:
            self._replace(part, was, Attached(was.picture, alt))
            return
        number, done = self._begun(part, was, alt)
        hear = partial(self._reached.emit, number)
        self._desk.change(number, was.picture.digest, edit, done, partial(self._failed, number), hear=hear)

    @Slot(int, object, object, str)
    def _cut(self, part: int, was: Attached, stretch: Stretch, alt: str) -> None:
        number, done = self._begun(part, was, alt)
        hear = partial(self._reached.emit, number)
        self._desk.cut(number, was.picture.digest, stretch, done, partial(self._failed, number), hear=hear)

    def _begun(self, part: int, was: Attached, alt: str) -> tuple[int, Callable[[Picture], None]]:
        """Show that a picture is being changed; return the job's number, and what its end is told to."""
        number, draft_id = next(self._numbers), self._draft_id()
        self._window.composer.thread_of_posts.strips[part].show_busy(number)

        def done(picture: Picture) -> None:
            self._end(number)
            if draft_id == self._draft_id():
                self._replace(part, was, Attached(picture, alt))

        return number, done

    @Slot(int, object, object)
    def _replace(self, part: int, was: Attached, now: Attached) -> None:
        strips = self._window.composer.thread_of_posts.strips
        if part < len(strips):
            strips[part].set_pictures(tuple(now if one == was else one for one in strips[part].pictures()))
            self._keep()

    def _show_error(self, error: VignetteError) -> None:
        sentence = self._words.error(error.code, error.params, error.action)
        self._window.show_sheet(NoticeSheet(sentence, self._window))

    def _strip(self) -> PictureStrip:
        thread = self._window.composer.thread_of_posts
        return thread.strips[thread.active_place]
