"""Between the widgets and `flow`: pictures chosen, pasted and dropped, looked at, covered and described."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog

from composer.base.errors import MediaError, VignetteError
from composer.drafts.picture import Attached, Picture
from composer.flow.pictures import Edit, PictureDesk, Stretch
from composer.flow.runner import Runner
from composer.flow.views import CheckView
from composer.outbox.account import Account
from composer.ui.desktop.file_source import FILM, FileSource, png_of
from composer.ui.desktop.folders import PICTURES, begin
from composer.ui.desktop.screen_portal import ScreenPortal
from composer.ui.main_window import MainWindow
from composer.ui.picture_bring import Bringing
from composer.ui.picture_marks import marks_of, words_to_offer
from composer.ui.rooms.alt import AltRoom
from composer.ui.rooms.draft_pictures import DraftPictures
from composer.ui.rooms.film import FilmRoom
from composer.ui.rooms.looking import LookingRoom
from composer.ui.rooms.picture_jobs import Job, PictureJobs
from composer.ui.rooms.picture_undo import PictureUndo
from composer.ui.rooms.screen import ScreenRoom
from composer.ui.saying.picture_reasons import why_not
from composer.ui.saying.words import Words
from composer.ui.sheets.describing import DescribingSheet
from composer.ui.sheets.dicom import DicomSheet
from composer.ui.sheets.notice import NoticeSheet
from composer.ui.sheets.pdf_pages import PdfPagesSheet
from composer.ui.sheets.picture import PictureSheet


class PictureRoom(QObject):
    """Brings pictures into posts. `changed` tells that the draft shows others, or describes them otherwise.

    Args:
        desk: Cleans, reads and keeps.
        lane: Decodes for the eye, off this thread.
        view: Returns how far the check is, and what it found.
        draft_id: Returns the draft on screen.
    """

    changed = Signal()

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
        self._jobs = PictureJobs(window, draft_id, self)
        self._here = DraftPictures(window, desk, self._jobs, draft_id, self._show_error, self)
        self._here.changed.connect(self.changed)
        self._bring = Bringing(desk, lane, self._show_error)
        self._looking = LookingRoom(window, desk, self._bring, self._show_error, self)
        self._looking.looked.connect(self._replace)
        self._films = FilmRoom(window, words, view, self)
        self._films.described.connect(self._replace)
        self._films.look_asked.connect(self._looking.open)
        self._films.cut_asked.connect(self._cut)
        self._films.left.connect(self._left)
        portal = ScreenPortal(lane, self)
        ScreenRoom(window, self._pasted, self._shot, self._show_error, portal, parent=self)
        self.descriptions = AltRoom(window, view, self.open_picture, self._replace, self)
        PictureUndo(window, draft_id, self._show_error, self)
        thread = window.composer.thread_of_posts
        thread.picture_asked.connect(self._choose)
        thread.picture_opened.connect(self._open)
        thread.picture_cancelled.connect(desk.cancel)
        thread.picture_pasted.connect(self._pasted)
        thread.files_pasted.connect(self.add_files)
        window.files_dropped.connect(self.add_files)
        window.picture_asked.connect(self._choose_here)

    @Slot(str)
    def show_draft(self, draft_id: str) -> None:
        """Another draft is on screen: bring its pictures; until they are here nothing can go."""
        self._here.show_draft(draft_id)

    def reason(self, account: Account | None) -> str:
        """Return why the pictures on screen cannot go yet; empty where they can, or where there are none."""
        page = self._window.composer
        if not self._here.known or any(card.reading() for card in page.thread_of_posts.cards):
            return self.tr("A picture is still being read.")
        return why_not(page.pictures(), account)

    def close(self) -> None:
        """Keep what is being written about a picture: the window is about to go, and the sheet with it."""
        sheet = self._window.sheet()
        unkept = sheet.unkept() if isinstance(sheet, DescribingSheet) else None
        if unkept is not None:
            was, alt = unkept
            self._here.swap(self._draft_id(), was, Attached(was.picture, alt))

    # -- what the author does

    @Slot(object)
    def add_files(self, paths: tuple[str, ...]) -> None:
        """Add these files to the post being written."""
        self._chosen(self._draft_id(), self._window.composer.thread_of_posts.active_place, paths)

    @Slot()
    def _choose_here(self) -> None:
        self._choose(self._window.composer.thread_of_posts.active_place)

    @Slot(int)
    def _choose(self, place: int) -> None:
        if self._window.composer.thread_of_posts.strips[place].full:
            self._show_error(MediaError("media.four"))
            return
        dialog = QFileDialog(self._window, self.tr("Add a picture"))
        begin(dialog, PICTURES)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        sorts = "*.png *.jpg *.jpeg *.webp *.gif *.apng *.avif *.heic *.heif *.pdf *.dcm *.mp4 *.mov *.webm *.mkv *.avi"
        dialog.setNameFilter(self.tr("Pictures and videos ({sorts});;All files (*)").format(sorts=sorts))
        dialog.filesSelected.connect(partial(self._chosen, self._draft_id(), place))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _chosen(self, draft_id: str, place: int, paths: Sequence[str]) -> None:
        for path in paths:
            self._take(Job(draft_id, place), FileSource(Path(path), self._desk.is_film))

    @Slot(object)
    def _pasted(self, image: QImage) -> None:
        here = Job(self._draft_id(), self._window.composer.thread_of_posts.active_place)
        self._take(here, lambda: png_of(image))

    def _shot(self, data: bytes) -> None:
        self._take(Job(self._draft_id(), self._window.composer.thread_of_posts.active_place), lambda: data)

    def _take(self, to: Job, source: Callable[[], bytes], page: int = 0) -> None:
        if self._jobs.room_left(to) <= 0:
            self._show_error(MediaError("media.four"))
            return
        number = self._jobs.begin(to.draft_id, to.part)
        taken, failed = partial(self._taken, number), partial(self._not_taken, number, source)
        self._desk.take(number, source, taken, failed, page=page, hear=self._jobs.hear(number))

    def _not_taken(self, number: int, source: Callable[[], bytes], error: VignetteError) -> None:
        if error.code == FILM and isinstance(source, FileSource):
            job = self._end(number)
            if job.part >= 0:
                self._films.ask_first(partial(self._take_film, job, source.path))
        elif error.code == "media.pages":
            self._draw_pages(number, source)
        elif error.code == "media.dicom_review":
            self._ask_pixels(self._end(number), source)
        else:
            self._failed(number, error)

    def _take_film(self, to: Job, path: Path, sound: bool) -> None:
        number = self._jobs.begin(to.draft_id, to.part, "sound" if sound else "film")
        taken, failed = partial(self._taken, number), partial(self._failed, number)
        self._desk.film(number, path, taken, failed, hear=self._jobs.hear(number), sound=sound)

    def _draw_pages(self, number: int, source: Callable[[], bytes]) -> None:
        self._desk.pages(number, source, partial(self._ask_page, number, source), partial(self._failed, number))

    def _ask_pixels(self, to: Job, source: Callable[[], bytes]) -> None:
        if to.part >= 0:
            sheet = DicomSheet(self._window)
            sheet.agreed.connect(lambda: self._draw_pages(self._jobs.begin(to.draft_id, to.part), source))
            self._window.show_sheet(sheet)

    def _ask_page(self, number: int, source: Callable[[], bytes], small: tuple[bytes, ...]) -> None:
        job = self._end(number)
        if len(small) == 1:
            self._take_pages(job, source, (1,))
        if job.part < 0 or len(small) == 1:
            return
        sheet = PdfPagesSheet([QImage.fromData(one) for one in small], self._jobs.room_left(job), self._window)
        sheet.chosen.connect(partial(self._take_pages, job, source))
        self._window.show_sheet(sheet)

    def _take_pages(self, to: Job, source: Callable[[], bytes], pages: tuple[int, ...]) -> None:
        for page in pages:
            self._take(to, source, page)

    def _taken(self, number: int, picture: Picture) -> None:
        """Put it where it was wanted, on screen or not."""
        self._here.add(self._jobs.end(number), Attached(picture))

    def _end(self, number: int) -> Job:
        """Nothing is read for it any more; whether the draft may go is another matter now."""
        job = self._jobs.end(number)
        self.changed.emit()
        return job

    def _failed(self, number: int, error: VignetteError) -> None:
        self._end(number)
        if error.code != "media.cancelled":
            self._show_error(error)

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
        sheet.left.connect(self._left)
        sheet.look_asked.connect(partial(self._looking.open, part, attached))
        self._window.show_sheet(sheet)
        self._bring(sheet, attached.picture, sheet.show_frames)

    @Slot(object, str)
    def _left(self, was: Attached, alt: str) -> None:
        """The sheet was given up, its description is one key away: what is typed is not lost."""
        keep = partial(self._here.swap, self._draft_id(), was, Attached(was.picture, alt))
        film = was.picture.is_film
        words = (
            self.tr("The video is as it was. What you wrote about it can be kept.")
            if film
            else self.tr("The picture is as it was. What you wrote about it can be kept.")
        )
        self._window.note.say(words, self.tr("Keep it"), "image", keep)

    def _used(self, part: int, was: Attached, edit: Edit | None, alt: str) -> None:
        if edit is None:
            self._replace(part, was, Attached(was.picture, alt))
            return
        number, done = self._begun(part, was, alt)
        hear, failed = self._jobs.hear(number), partial(self._failed, number)
        self._desk.change(number, was.picture.digest, edit, done, failed, hear=hear)

    @Slot(int, object, object, str)
    def _cut(self, part: int, was: Attached, stretch: Stretch, alt: str) -> None:
        number, done = self._begun(part, was, alt)
        hear, failed = self._jobs.hear(number), partial(self._failed, number)
        self._desk.cut(number, was.picture.digest, stretch, done, failed, hear=hear)

    def _begun(self, part: int, was: Attached, alt: str) -> tuple[int, Callable[[Picture], None]]:
        """Show that a picture is being changed; return the job's number, and what its end is told to."""
        number = self._jobs.begin(self._draft_id(), part)

        def done(picture: Picture) -> None:
            job = self._jobs.end(number)
            self._here.swap(job.draft_id, was, Attached(picture, alt))

        return number, done

    @Slot(int, object, object)
    def _replace(self, _part: int, was: Attached, now: Attached) -> None:
        self._here.swap(self._draft_id(), was, now)

    def _show_error(self, error: VignetteError) -> None:
        sentence = self._words.error(error.code, error.params, error.action)
        self._window.show_sheet(NoticeSheet(sentence, self._window))
