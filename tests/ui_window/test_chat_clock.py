"""The time of a chat: told once a minute in its bar, hidden by a click, begun when the author says."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QTime

from composer.drafts.notebook import Notebook
from composer.drafts.store import MIGRATIONS
from composer.text.meeting import Kind, Meeting
from composer.text.weight import V3
from composer.ui.main_window import MainWindow
from composer.ui.meeting.chat_clock import ChatClock
from composer.ui.meeting.room import MeetingRoom
from composer.ui.meeting.sheet import MeetingSheet
from composer.vault.database import Database
from tests.conftest import FakeClock
from tests.fakes import HeldRunner

pytestmark = [pytest.mark.ui, pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)]

EIGHT = dt.datetime(2026, 11, 24, 20, tzinfo=dt.UTC)
CHAT = Meeting(Kind.CHAT, "NephChat", begun=EIGHT, minutes=60)


def after(minutes: float) -> FakeClock:
    return FakeClock(EIGHT + dt.timedelta(minutes=minutes))


@pytest.mark.parametrize(
    ("minutes", "words"),
    [
        (-121.5, "Begins in 2 h 2 min"),
        (-0.2, "Begins in 1 min"),
        (0, "0 min in, 60 min left"),
        (23.9, "23 min in, 37 min left"),
        (59.9, "59 min in, 1 min left"),
        (60, "Just over"),
        (75, "Over for 15 min"),
    ],
)
def test_the_time_is_told_in_words(shown, look, icons, minutes: float, words: str) -> None:
    clock = shown(ChatClock(look, icons, after(minutes)), 300, 40)
    clock.show_chat(CHAT)
    assert (clock.text(), clock.accessibleName()) == (words, words)
    assert clock._tick.isActive()


def test_it_goes_on_by_itself_once_a_minute(shown, look, icons) -> None:
    time = after(23)
    clock = shown(ChatClock(look, icons, time), 300, 40)
    clock.show_chat(CHAT)
    assert clock._tick.interval() == 60_001
    time.moment = EIGHT + dt.timedelta(minutes=24)
    clock._tick.timeout.emit()
    assert clock.text() == "24 min in, 36 min left"


def test_a_chat_without_an_end_tells_what_has_passed_and_a_conference_nothing(shown, look, icons) -> None:
    clock = shown(ChatClock(look, icons, after(23)), 300, 40)
    clock.show_chat(Meeting(Kind.CHAT, "NephChat", begun=EIGHT))
    assert clock.text() == "23 min in"
    for other in (Meeting(Kind.CHAT, "NephChat"), Meeting(Kind.CONFERENCE, "MedEdMeet26", begun=EIGHT), None):
        clock.show_chat(other)
        assert clock.isHidden()


def test_a_click_hides_the_words_and_it_stays_so_over_a_restart(qtbot, window: MainWindow) -> None:
    database = Database.open(None, bytes(range(32)), {"drafts": MIGRATIONS})
    notebook, disk = Notebook(database), HeldRunner()
    room = MeetingRoom(window, window, after(23))
    room.attach(notebook, disk)
    disk.run()
    room.start(CHAT)
    clock = room.bar.clock
    assert clock.text() == "23 min in, 37 min left"
    clock.click()
    assert (clock.text(), clock.accessibleName(), clock._tick.isActive()) == ("", "Show the time of the chat", False)
    disk.run()
    assert notebook.meeting() == room.meeting
    clock.click()
    assert clock.text() == "23 min in, 37 min left"
    disk.run()
    database.close()


def test_the_sheet_begins_a_chat_now_or_at_the_nearest_time_that_is_filled_in(window: MainWindow) -> None:
    now = EIGHT + dt.timedelta(minutes=5, seconds=20)
    sheet = MeetingSheet(None, V3, now, window)
    window.show_sheet(sheet)
    sheet.tag.edit.setText("NephChat")
    sheet.kind.button(1).click()
    made = sheet.meeting()
    assert made is not None
    assert (made.begun, made.minutes) == (now, 60)
    local = (EIGHT + dt.timedelta(minutes=30)).astimezone()
    sheet.begin.setTime(QTime(local.hour, local.minute))
    sheet.lasts.setCurrentIndex(sheet.lasts.findText("No fixed end"))
    made = sheet.meeting()
    assert made is not None
    assert (made.begun, made.minutes) == (EIGHT + dt.timedelta(minutes=30), 0)


def test_changing_a_chat_keeps_its_begin_and_whether_its_time_is_shown(window: MainWindow) -> None:
    chat = Meeting(Kind.CHAT, "NephChat", begun=EIGHT + dt.timedelta(seconds=20), minutes=45, timed=False)
    sheet = MeetingSheet(chat, V3, EIGHT + dt.timedelta(minutes=40), window)
    window.show_sheet(sheet)
    assert sheet.meeting() == chat


def test_where_room_is_short_the_sentence_goes_first_and_nothing_is_cut(qtbot, window: MainWindow) -> None:
    room = MeetingRoom(window, window, after(23))
    room.start(CHAT)
    bar = room.bar
    shown = []
    for width in (1280, 800, 700, 480):
        window.resize(width, 820)
        qtbot.waitUntil(lambda: bar.width() <= window.width() and bar._row.sizeHint().width() <= bar.width())
        shown.append((not bar._told.isHidden(), not bar._name.isHidden(), bool(bar.clock.text())))
    assert shown == sorted(shown, reverse=True)
    assert (shown[0], shown[-1]) == ((True, True, True), (False, False, False))
