"""A post that should not have gone: three steps, the last days, a record without a word of it, and a reminder."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QDate, QObject, Signal

from composer.base.errors import VignetteError
from composer.outbox.account import Account
from composer.outbox.breach import People, Sort
from composer.outbox.incidents import Incident, IncidentShelf
from composer.outbox.item import OutboxItem, State
from composer.ui.main_window import MainWindow
from composer.ui.pages import Page
from composer.ui.rooms.kit import KitRoom
from composer.ui.saying.kit_words import day, lines_of
from composer.ui.sheets.kit import KitSheet
from composer.ui.sheets.notice import NoticeSheet
from composer.vault.database import Database
from tests.conftest import FakeClock, FakeTrail
from tests.fakes import HeldRunner
from tests.ui_window import samples

pytestmark = pytest.mark.ui

WORDS = "Zebulon Quill in ward seven"
X = replace(samples.HAND, kind=samples.AccountKind.X, account_id="x", handle="lakeside_ed")


def out(account: Account = X, *, deleted: bool = False) -> OutboxItem:
    made = samples.item("s", WORDS, state=State.SENT, account=account)
    gone = made.updated_at if deleted else None
    return replace(made, parts=tuple(replace(part, post_id="1234", deleted_at=gone) for part in made.parts))


class Inline:
    """A lane that has done it when it is asked."""

    def submit(self, work, done, failed) -> None:
        try:
            value = work()
        except VignetteError as error:
            failed(error)
        else:
            done(value)


class Posts(QObject):
    items_shown = Signal(object)

    def __init__(self, item: OutboxItem) -> None:
        super().__init__()
        self.one = item

    def item(self, item_id: str) -> OutboxItem | None:
        return self.one if item_id == self.one.item_id else None


class House:
    def __init__(self, window: MainWindow, words: object, item: OutboxItem) -> None:
        self.window, self.posts, self.trail, self.clock = window, Posts(item), FakeTrail(), FakeClock()
        self.db = Database.open(None, bytes(32), {})
        self.shelf = IncidentShelf(self.db, self.trail)
        self.room = KitRoom(window, words, Inline(), self.posts, self.clock, window)  # type: ignore[arg-type]
        self.services = SimpleNamespace(incidents=self.shelf, desk=SimpleNamespace(accounts=lambda: (X,)))
        self.room.attach(self.services)  # type: ignore[arg-type]

    def sheet(self) -> KitSheet:
        self.room.ask("s")
        sheet = self.window.sheet()
        assert isinstance(sheet, KitSheet)
        return sheet


@pytest.fixture
def house(window: MainWindow, words):
    made = House(window, words, out())
    yield made
    made.db.close()


def test_it_is_offered_for_what_is_out_or_was_copied_out(window: MainWindow) -> None:
    window.show_page(Page.SENT)
    for item, offered in (
        (out(), True),
        (out(deleted=True), True),
        (samples.item("h", "one", state=State.HANDED_OVER, account=samples.HAND), True),
        (samples.item("q", "one"), False),
        (samples.item("n", "one", state=State.NOT_SENT), False),
    ):
        window.sent.detail.show_item(item, X, item.updated_at)
        assert window.sent.detail.kit_button.isHidden() != offered, item.state


def test_the_first_step_deletes_and_says_what_x_bills(house: House, qtbot) -> None:
    sheet = house.sheet()
    assert "$0.010" in sheet._deletion.text()
    assert sheet.delete_button.hasFocus()
    with qtbot.waitSignal(house.window.sent.detail.delete_asked) as asked:
        sheet.delete_button.click()
    assert asked.args == ["s"]

    house.posts.items_shown.emit((out(deleted=True),))
    assert sheet.delete_button.isHidden()
    assert "It is deleted" in sheet._deletion.text()


def test_what_cannot_be_deleted_here_is_deleted_at_the_profile(window: MainWindow, words, qtbot) -> None:
    house = House(window, words, samples.item("s", WORDS, state=State.HANDED_OVER, account=samples.HAND))
    sheet = house.sheet()

    assert sheet.delete_button.isHidden()
    with qtbot.waitSignal(window.sent.open_profile):
        sheet.profile_button.click()
    house.db.close()


def test_the_last_days_follow_the_day_and_the_number(house: House) -> None:
    sheet = house.sheet()
    sheet.found.setDate(QDate(2026, 11, 20))
    assert day(dt.date(2027, 1, 19)) in sheet._dates.text()
    assert "Media" in sheet._dates.text()

    sheet.people.setCurrentIndex(sheet.people.findData(People.FEW.value))
    assert "Media" not in sheet._dates.text()
    assert day(dt.date(2027, 3, 1)) in sheet._dates.text()
    assert sheet.found.maximumDate() == QDate(2026, 11, 24)


def test_what_was_filled_in_is_there_again_and_only_choices_are_kept(house: House) -> None:
    sheet = house.sheet()
    sheet.sorts[Sort.NAMES].setChecked(True)
    sheet.dismiss()

    assert house.sheet().sorts[Sort.NAMES].isChecked()
    assert [one.sorts for one in house.shelf.all()] == [(Sort.NAMES,)]
    assert house.trail.events() == ["incident.recorded"]


def test_looking_at_it_writes_nothing_down(house: House) -> None:
    house.sheet().dismiss()

    assert house.shelf.all() == ()


@pytest.mark.parametrize("name", ["record.html", "record.txt"])
def test_the_record_holds_what_is_known_and_no_word_of_the_post(house: House, tmp_path: Path, name: str) -> None:
    incident = Incident("s", dt.date(2026, 11, 20), (Sort.NAMES, Sort.STORY), People.FEW)
    house.room.save(incident, tmp_path / name)
    record = (tmp_path / name).read_text("utf-8")

    for known in ("@lakeside_ed", "1234", "A name", day(dt.date(2027, 1, 19)), "164.402(2)", out().submission.digest):
        assert known in " ".join(record.split())
    for word in WORDS.split():
        if len(word) > 3:
            assert word not in record


def test_a_record_that_cannot_be_written_says_so(house: House, tmp_path: Path) -> None:
    house.room.save(Incident("s", dt.date(2026, 11, 20)), tmp_path / "none" / "record.html")

    assert isinstance(house.window.sheet(), NoticeSheet)


def test_the_record_says_whether_it_is_deleted(words) -> None:
    incident, now = Incident("s", dt.date(2026, 11, 20)), FakeClock().now()
    told = [
        {line.text: line.value for line in lines_of(incident, item, X, now, words)}
        for item in (out(), out(deleted=True))
    ]

    assert told[0]["Deleted"] == "Not yet"
    assert told[1]["Deleted"].endswith("UTC")


def test_the_next_start_reminds_until_it_is_handed_over(house: House) -> None:
    incident = Incident("s", dt.date(2026, 11, 20), people=People.FEW)
    house.shelf.keep(incident, out())
    house.room.attach(house.services)  # type: ignore[arg-type]
    assert day(dt.date(2027, 1, 19)) in house.window.note.words()

    house.shelf.keep(replace(incident, handed_over=True), out())
    house.window.note.hide()
    house.room.attach(house.services)  # type: ignore[arg-type]
    assert house.window.note.isHidden()


def test_what_is_filled_in_for_a_practice_post_is_practice(window: MainWindow, words) -> None:
    house = House(window, words, out(samples.PRACTICE))
    sheet = house.sheet()
    sheet.sorts[Sort.NAMES].setChecked(True)
    sheet.dismiss()

    assert house.shelf.all() == ()
    assert house.sheet().sorts[Sort.NAMES].isChecked()
    house.db.close()


def test_asked_for_before_it_is_read_the_sheet_waits_for_what_was_written_down(window: MainWindow, words) -> None:
    """An empty one would be kept in its place."""
    posts, lane, db = Posts(out()), HeldRunner(), Database.open(None, bytes(32), {})
    shelf = IncidentShelf(db, FakeTrail())
    shelf.keep(Incident("s", dt.date(2026, 11, 20), (Sort.NAMES,), People.FEW), posts.one)
    room = KitRoom(window, words, lane, posts, FakeClock(), window)  # type: ignore[arg-type]
    room.attach(SimpleNamespace(incidents=shelf, desk=SimpleNamespace(accounts=lambda: (X,))))  # type: ignore[arg-type]
    for _ in range(2):
        room.ask("s")
    assert window.sheet() is None
    lane.run()

    sheet = window.sheet()
    assert isinstance(sheet, KitSheet)
    assert sheet.incident().sorts == (Sort.NAMES,)
    sheet.dismiss()
    assert window.sheet() is None
    db.close()
