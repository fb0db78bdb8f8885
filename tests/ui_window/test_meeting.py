"""A meeting in the window: new posts begin with it, a split carries its tag, leaving and restarting keep it right."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from composer.drafts.notebook import Notebook
from composer.drafts.store import MIGRATIONS
from composer.text.meeting import Kind, Meeting, Shape
from composer.text.template import Template
from composer.text.thread import Numbering
from composer.text.weight import weigh
from composer.ui.meeting.sheet import MeetingSheet
from composer.ui.rooms.words import WordsRoom
from composer.vault.database import Database
from tests.fakes import HeldRunner
from tests.ui_window.built import built

pytestmark = [pytest.mark.ui, pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)]

HALL = Meeting(Kind.CONFERENCE, "MedEdMeet26", "@speaker", "S12")
CHAT = Meeting(Kind.CHAT, "NephChat", question=3)
LONG = "Ask before you tell, then wait while you count to five. " * 11


@pytest.fixture
def room(shown, look, icons) -> Iterator[WordsRoom]:
    window = shown(built(look, icons), 1280, 820)
    room = WordsRoom(window)
    yield room
    room.close()


@pytest.fixture
def notebook() -> Iterator[Notebook]:
    database = Database.open(None, bytes(range(32)), {"drafts": MIGRATIONS})
    yield Notebook(database)
    database.close()


def test_starting_fills_the_empty_post_and_the_caret_stands_before_the_tag(qtbot, room: WordsRoom) -> None:
    page = room._window.composer
    room.meeting.start(HALL)
    assert page.parts() == (".@speaker #S12:  #MedEdMeet26",)
    qtbot.keyClicks(page.thread_of_posts.active, "ask first.")
    assert page.parts() == (".@speaker #S12: ask first. #MedEdMeet26",)
    assert room.meeting.bar.isVisible()


def test_the_preview_shows_what_a_post_begins_with(room: WordsRoom) -> None:
    room.meeting.start(HALL)
    assert room._window.composer.preview._posts[0].words.toPlainText() == HALL.starter()[0]


def test_starting_looks_at_what_is_written_already(qtbot, room: WordsRoom) -> None:
    room._window.composer.set_parts(("ask first.",))
    room.meeting.start(HALL)
    qtbot.waitUntil(lambda: bool(room._window.panel.wording.cards()), timeout=3000)


def test_each_new_post_of_the_thread_begins_alike(qtbot, room: WordsRoom) -> None:
    page = room._window.composer
    room.meeting.start(HALL)
    qtbot.keyClicks(page.thread_of_posts.active, "one")
    page.add_post()
    qtbot.keyClicks(page.thread_of_posts.active, "two")
    assert page.parts()[1] == ".@speaker #S12: two #MedEdMeet26 2/2"


def test_the_second_post_makes_it_a_numbered_thread_and_each_further_one_counts(qtbot, room: WordsRoom) -> None:
    page = room._window.composer
    room.meeting.start(HALL)
    qtbot.keyClicks(page.thread_of_posts.active, "one")
    page.add_post()
    qtbot.keyClicks(page.thread_of_posts.active, "two")
    page.add_post()
    assert page.thread_of_posts.unwritten()
    qtbot.keyClicks(page.thread_of_posts.active, "three")
    assert not page.thread_of_posts.unwritten()
    assert page.parts() == (
        ".@speaker #S12: one #MedEdMeet26 1/3",
        ".@speaker #S12: two #MedEdMeet26 2/3",
        ".@speaker #S12: three #MedEdMeet26 3/3",
    )


def test_who_wants_no_numbers_at_a_meeting_has_none(qtbot, room: WordsRoom) -> None:
    page = room._window.composer
    room.meeting.start(HALL)
    qtbot.keyClicks(page.thread_of_posts.active, "one")
    page.thread_of_posts.use_numbering(Numbering.NONE)
    page.add_post()
    qtbot.keyClicks(page.thread_of_posts.active, "two")
    assert page.parts()[1] == ".@speaker #S12: two #MedEdMeet26"


def test_the_numbers_take_nothing_from_what_can_be_undone(qtbot, room: WordsRoom) -> None:
    page = room._window.composer
    thread = page.thread_of_posts
    room.meeting.start(HALL)
    qtbot.keyClicks(thread.active, "one")
    page.add_post()
    first = thread.editors[0]
    first.undo()
    assert first.text() == ".@speaker #S12: one #MedEdMeet26"
    first.undo()
    assert "one" not in first.text()


def test_a_chat_is_no_thread_and_its_posts_have_no_numbers(qtbot, room: WordsRoom) -> None:
    page = room._window.composer
    room.meeting.start(CHAT)
    qtbot.keyClicks(page.thread_of_posts.active, "one")
    page.add_post()
    qtbot.keyClicks(page.thread_of_posts.active, "two")
    assert page.parts() == ("A3: one #NephChat", "A3: two #NephChat")


def test_a_split_carries_the_tag_in_every_post_and_all_fit(room: WordsRoom) -> None:
    thread = room._window.composer.thread_of_posts
    room.meeting.start(HALL)
    room._window.composer.set_parts((LONG,))
    thread.split_post(0)
    parts = room._window.composer.parts()
    assert len(parts) > 2
    assert all(HALL.holds_tag(part) and weigh(part) <= 280 for part in parts)
    assert parts[0].endswith(f" #MedEdMeet26 1/{len(parts)}")


def test_a_post_without_the_tag_is_told_in_the_panel(qtbot, room: WordsRoom) -> None:
    room.meeting.start(HALL)
    room._window.composer.set_parts(("ask first.",))
    room.look()
    qtbot.waitUntil(lambda: bool(room._window.panel.wording.cards()), timeout=3000)
    card = room._window.panel.wording.cards()[0]
    assert card.button.text() == "Add #MedEdMeet26"
    card.button.click()
    assert room._window.composer.parts() == ("ask first. #MedEdMeet26",)


def test_what_a_post_begins_with_alone_is_not_posted(room: WordsRoom) -> None:
    room.meeting.start(HALL)
    assert room._window.composer.thread_of_posts.unbegun()
    assert room._window.composer.thread_of_posts.unwritten()
    room._window.composer.set_parts((".@speaker #S12: ask #MedEdMeet26", ""))
    assert not room._window.composer.thread_of_posts.unbegun()
    assert not room._window.composer.thread_of_posts.unwritten()
    room._window.composer.set_parts((".@speaker #S12: ask #MedEdMeet26", HALL.starter()[0]))
    assert not room._window.composer.thread_of_posts.unbegun()
    assert room._window.composer.thread_of_posts.unwritten()


def test_leaving_empties_an_untouched_post_and_keeps_a_written_one(room: WordsRoom) -> None:
    page = room._window.composer
    room.meeting.start(HALL)
    room.meeting.bar.leave.click()
    assert page.parts() == ("",)
    assert not room.meeting.bar.isVisible()
    room.meeting.start(HALL)
    page.set_parts(("mine #MedEdMeet26",))
    room.meeting.bar.leave.click()
    assert page.parts() == ("mine #MedEdMeet26",)


def test_the_next_answer_of_a_chat_is_asked_for_as_a_new_post(qtbot, room: WordsRoom) -> None:
    room.meeting.start(CHAT)
    assert room._window.composer.parts() == ("A3:  #NephChat",)
    with qtbot.waitSignal(room._window.sidebar.new_asked):
        room.meeting.bar.next.click()
    room._window.composer.set_parts(("",))
    room.draft_shown()
    assert room._window.composer.parts() == ("A4:  #NephChat",)


def test_the_key_opens_the_sheet_and_the_sheet_starts_it(qtbot, room: WordsRoom) -> None:
    window = room._window
    qtbot.keyClick(window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    sheet = window.sheet()
    assert isinstance(sheet, MeetingSheet)
    sheet.start.click()
    assert sheet.tag.error().startswith("A hashtag is one word")
    sheet.tag.edit.setText("#NephChat")
    sheet.kind.button(1).click()
    sheet.question.edit.setText("Q3: What helps?")
    assert sheet._example.text() == "A3: … #NephChat"
    assert sheet._told.text() == "266 characters are left for you"
    sheet.start.click()
    started = room.meeting.meeting
    assert started is not None
    assert (started.kind, started.tag, started.question, started.minutes) == (Kind.CHAT, "NephChat", 3, 60)
    assert window.sheet() is None


def test_how_a_post_is_built_is_chosen_in_the_sheet_and_shown_at_once(room: WordsRoom) -> None:
    room.meeting.start(HALL)
    room.meeting.ask()
    sheet = room._window.sheet()
    assert isinstance(sheet, MeetingSheet)
    assert sheet._example.text() == ".@speaker #S12: … #MedEdMeet26"
    sheet.shape.setCurrentIndex(1)
    assert sheet._example.text() == "“…” @speaker #S12 #MedEdMeet26"
    sheet.start.click()
    assert room._window.composer.parts() == ("“” @speaker #S12 #MedEdMeet26",)


def test_it_goes_on_after_a_restart(room: WordsRoom, notebook: Notebook) -> None:
    disk = HeldRunner()
    room.attach(notebook, disk)
    disk.run()
    quoting = replace(HALL, shape=Shape.QUOTE)
    room.meeting.start(quoting)
    disk.run()
    assert notebook.meeting() == quoting
    room.meeting.start(CHAT)
    disk.run()
    assert notebook.meeting() == CHAT
    room.meeting._use(None)
    room.attach(notebook, disk)
    disk.run()
    assert room.meeting.meeting == CHAT
    room.meeting.leave()
    disk.run()
    assert notebook.meeting() is None


def test_own_templates_are_kept_in_their_order(notebook: Notebook) -> None:
    assert notebook.templates() == ()
    kept = (Template("Greeting", "Hello {Who}, {cursor}", own=True), Template("Sign-off", "Thanks", own=True))
    notebook.keep_templates(kept)
    assert notebook.templates() == kept


def test_a_button_beside_the_heading_starts_one_and_is_gone_while_it_goes_on(room: WordsRoom) -> None:
    header = room._window.composer.header
    assert header.meeting.isVisible()
    assert header.meeting.text() == "Conference mode"
    header.meeting.click()
    assert isinstance(room._window.sheet(), MeetingSheet)
    room.meeting.start(HALL)
    assert not header.meeting.isVisible()
    room.meeting.leave()
    assert header.meeting.isVisible()
    header.resize(300, header.height())
    assert header.meeting.text() == ""
    assert header.meeting.accessibleName() == "Conference mode"


def test_a_meeting_begun_before_the_store_is_read_is_the_one_that_goes_on(room: WordsRoom, notebook: Notebook) -> None:
    notebook.keep_meeting(HALL)
    disk = HeldRunner()
    room.attach(notebook, disk)
    room.meeting.start(CHAT)
    disk.run()

    assert room.meeting.meeting == notebook.meeting() == CHAT
