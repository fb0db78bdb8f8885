"""A picture that is being read is for the draft it was begun for, whichever is on screen when it ends."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from composer.drafts.picture import Attached, Gallery, Picture, Taken
from composer.drafts.picture_store import MIGRATIONS, PictureStore
from composer.flow.pictures import Edit, PictureDesk
from composer.flow.views import CheckState, CheckView
from composer.guard.reading import Box, Reading
from composer.ui.composer.picture_strip import PictureStrip
from composer.ui.main_window import MainWindow
from composer.ui.rooms.picture import PictureRoom
from composer.ui.sheets.film_first import FilmFirstSheet
from composer.vault.database import Database
from tests.conftest import FakeClock, FakeTrail
from tests.fakes import HeldRunner
from tests.ui_window.samples import ecg

pytestmark = [pytest.mark.ui, pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)]


def taken(data: bytes) -> Taken:
    digest = hashlib.sha256(data).hexdigest()
    picture = Picture(digest, "png", 640, 460, len(data), len(data), (), 0, ecg(), Reading("tesseract-5.3.0"))
    return Taken(picture, data)


class Room:
    """The room over a real store, its lanes held, and a studio that takes everything as it is."""

    def __init__(self, window: MainWindow, words) -> None:
        self.window, self.lane, self.disk, self.here = window, HeldRunner(), HeldRunner(), "a"
        self.db = Database.open(None, bytes(32), {"pictures": MIGRATIONS})
        self.store, self.films, self.during = PictureStore(self.db, FakeClock()), False, list[Callable[[], None]]()
        self.cancelled = 0
        studio: Any = self
        self.desk = PictureDesk(self.lane, self.disk, studio)
        self.desk.attach(self.store, FakeTrail())
        view = CheckView(CheckState.EMPTY)
        self.room = PictureRoom(window, words, self.desk, self.lane, lambda: view, lambda: self.here, window)
        self.changes: list[bool] = []
        self.room.changed.connect(lambda: self.changes.append(self.reading()))

    # the studio

    def take(self, data: bytes, _hear: object, _page: int) -> Taken:
        for act in self.during:
            act()
        return taken(data)

    def film(self, film: Any, *_: object, sound: bool) -> Taken:
        return taken(film.read() + bytes([sound]))

    def change(self, data: bytes, _boxes: Sequence[Box], *_: object, certain: bool) -> Taken:
        return taken(data + b"covered")

    def is_film(self, _head: bytes) -> bool:
        return self.films

    def cancel(self) -> None:
        self.cancelled += 1

    # what is on screen

    def strip(self, place: int = 0) -> PictureStrip:
        return self.window.composer.thread_of_posts.strips[place]

    def show(self, draft_id: str, *parts: str) -> None:
        self.here = draft_id
        self.window.composer.set_parts(parts or ("",))
        self.room.show_draft(draft_id)

    def reading(self) -> bool:
        return "still being read" in self.room.reason(None)

    def drop(self, path: Path, data: bytes = b"one") -> None:
        path.write_bytes(data)
        self.window.files_dropped.emit((str(path),))

    def run(self) -> None:
        while self.lane.jobs or self.disk.jobs:
            self.lane.run()
            self.disk.run()

    def kept(self, draft_id: str) -> list[list[str]]:
        return [[one.picture.digest for one in part] for part in self.store.gallery(draft_id)]


@pytest.fixture
def room(window: MainWindow, words) -> Iterator[Room]:
    made = Room(window, words)
    yield made
    made.db.close()


ONE, TWO = (taken(data).picture.digest for data in (b"one", b"two"))


def gallery(room: Room, *pieces: bytes) -> Gallery:
    for data in pieces:
        room.store.add(taken(data))
    return (tuple(Attached(taken(data).picture, "An ECG") for data in pieces),)


def test_a_picture_that_is_ready_late_goes_into_the_draft_it_was_dropped_on(room: Room, tmp_path: Path) -> None:
    room.show("a", "first", "second")
    room.run()
    room.drop(tmp_path / "one.png")
    assert len(room.strip().busy) == 1
    assert room.reading()

    room.show("b")
    room.disk.run()
    assert room.strip().busy == ()
    assert not room.reading()
    room.run()

    assert (room.strip().rows, room.kept("b")) == ((), [])
    assert room.kept("a") == [[ONE]]
    room.show("a", "first", "second")
    room.run()
    assert [one.picture.digest for one in room.strip().pictures()] == [ONE]


def test_back_at_its_draft_it_is_seen_that_it_is_still_read(room: Room, tmp_path: Path) -> None:
    room.drop(tmp_path / "one.png")
    room.show("b")
    room.show("a")
    room.disk.run()
    assert len(room.strip().busy) == 1
    assert room.reading()
    room.run()

    assert room.strip().busy == ()
    assert [one.picture.digest for one in room.strip().pictures()] == [ONE]
    assert room.kept("a") == [[ONE]]


def test_a_video_that_is_asked_about_late_goes_into_no_other_draft(room: Room, tmp_path: Path) -> None:
    room.films = True
    room.drop(tmp_path / "one.mp4")
    room.show("b")
    room.run()
    sheet = room.window.sheet()
    assert isinstance(sheet, FilmFirstSheet)
    sheet.agreed.emit(False)
    sheet.dismiss()
    room.run()

    assert room.kept("b") == []
    assert [len(part) for part in room.kept("a")] == [1]


def test_a_picture_that_was_covered_is_covered_in_its_own_draft(room: Room) -> None:
    shown = gallery(room, b"one", b"two")
    room.store.attach("a", shown)
    room.show("a")
    room.run()
    room.room._used(0, shown[0][0], Edit(turns=1), "A covered ECG")
    room.show("b")
    room.run()

    (part,) = room.store.gallery("a")
    assert [one.picture.digest for one in part] == [taken(b"onecovered").picture.digest, TWO]
    assert [one.alt_text for one in part] == ["A covered ECG", "An ECG"]
    assert room.kept("b") == []


def test_what_is_written_of_a_picture_while_it_is_covered_stays(room: Room) -> None:
    shown = gallery(room, b"one")
    room.store.attach("a", shown)
    room.show("a")
    room.run()
    was = shown[0][0]
    room.room._used(0, was, Edit(turns=1), was.alt_text)
    room.room._used(0, was, None, "Written meanwhile")
    room.run()

    (attached,) = room.strip().pictures()
    assert (attached.picture.digest, attached.alt_text) == (taken(b"onecovered").picture.digest, "Written meanwhile")
    assert room.store.gallery("a") == ((attached,),)


def test_until_its_pictures_are_here_nothing_takes_them_from_a_draft(room: Room, tmp_path: Path) -> None:
    room.store.attach("a", gallery(room, b"one"))
    room.show("a")
    room.window.composer.add_post()
    room.drop(tmp_path / "two.png", b"two")
    room.lane.run()  # read before the disk has told what is there
    room.run()

    assert room.kept("a") == [[ONE], [TWO]]
    assert [[one.picture.digest for one in part] for part in room.window.composer.pictures()] == [[ONE], [TWO]]


def test_a_picture_goes_with_its_post_while_it_is_read(room: Room, tmp_path: Path) -> None:
    room.show("a", "first", "second")
    room.run()
    room.drop(tmp_path / "one.png")
    room.window.composer.thread_of_posts.move_post(0, 1)
    room.show("b")
    room.run()

    assert room.kept("a") == [[], [ONE]]


def test_a_picture_is_not_put_into_a_post_that_was_taken_out(room: Room, tmp_path: Path) -> None:
    room.show("a", "first", "second")
    room.run()
    room.drop(tmp_path / "one.png")
    room.window.composer.thread_of_posts.remove_post(0)
    room.run()

    assert room.window.composer.pictures() == ((),)
    assert not room.reading()


def test_a_file_chosen_for_one_draft_does_not_come_into_another(room: Room, tmp_path: Path) -> None:
    (tmp_path / "one.png").write_bytes(b"one")
    room.show("b")
    room.room._chosen("a", 0, [str(tmp_path / "one.png")])
    room.run()

    assert (room.kept("a"), room.kept("b"), room.strip().rows) == ([[ONE]], [], ())


def test_once_it_was_cancelled_it_is_looked_anew_whether_the_draft_may_go(room: Room, tmp_path: Path) -> None:
    room.drop(tmp_path / "one.png")
    room.strip().busy[0].cancel_button.click()
    room.changes.clear()
    room.run()

    assert room.changes[-1] is False
    assert room.strip().pictures() == ()


def test_a_picture_that_waits_can_be_cancelled_without_the_one_that_is_read(room: Room, tmp_path: Path) -> None:
    room.drop(tmp_path / "one.png")
    room.drop(tmp_path / "two.png", b"two")
    room.during = [room.strip().busy[1].cancel_button.click]
    room.run()

    assert room.cancelled == 0
    assert [one.picture.digest for one in room.strip().pictures()] == [ONE]
