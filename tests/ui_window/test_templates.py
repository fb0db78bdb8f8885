"""Templates in the window: chosen and filled in by keys, put in as one step of undo, own ones kept in the store."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt

from composer.drafts.notebook import Notebook
from composer.drafts.store import MIGRATIONS
from composer.text.meeting import Kind, Meeting
from composer.text.template import Template
from composer.text.template_list import templates
from composer.ui.rooms.words import WordsRoom
from composer.ui.templates.edit_sheet import EditTemplateSheet
from composer.ui.templates.remove_sheet import RemoveTemplateSheet
from composer.ui.templates.sheet import TemplateSheet
from composer.vault.database import Database
from tests.fakes import HeldRunner
from tests.ui_window.built import built

pytestmark = [pytest.mark.ui, pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)]

OWN = Template("Greeting", "Hello from {Ward}. {cursor}", own=True)


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


def opened(qtbot, room: WordsRoom) -> TemplateSheet:
    qtbot.keyClick(room._window, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    sheet = room._window.sheet()
    assert isinstance(sheet, TemplateSheet)
    return sheet


def test_a_template_is_chosen_filled_in_and_becomes_a_thread(qtbot, room: WordsRoom) -> None:
    sheet = opened(qtbot, room)
    assert sheet.template() == templates()[0]
    sheet.field("Topic").edit.setText("Cuffs")
    assert sheet._preview.text().startswith("Cuffs: a short thread.")
    sheet.insert.click()
    parts = room._window.composer.parts()
    assert len(parts) == 6
    assert parts[0] == "Cuffs: a short thread. Why does it matter at the bedside? "
    editor = room._window.composer.thread_of_posts.active
    assert editor.hasFocus()
    assert (editor.text(), editor.place()) == (parts[0], len(parts[0]))
    room._window.composer.thread_of_posts.bring_back()
    assert room._window.composer.parts() == ("",)


def test_behind_a_written_post_a_thread_is_added_and_can_be_taken_out(room: WordsRoom) -> None:
    page = room._window.composer
    page.set_parts(("mine",))
    page.thread_of_posts.insert_posts(("one", "two"), 1, 3)
    assert page.parts() == ("mine", "one", "two")
    assert page.thread_of_posts.active.text() == "two"
    assert page.thread_of_posts._undo.text() == "Take the template out"
    page.thread_of_posts.bring_back()
    assert page.parts() == ("mine",)


def test_a_snippet_goes_in_at_the_caret_and_one_step_takes_it_out(room: WordsRoom) -> None:
    page = room._window.composer
    page.set_parts(("before after",))
    editor = page.thread_of_posts.active
    editor.put_caret(7)
    page.thread_of_posts.insert_posts(("the middle ",), 0, 4)
    assert (page.parts(), editor.place()) == (("before the middle after",), 11)
    editor.undo()
    assert page.parts() == ("before after",)


def test_at_a_meeting_each_post_of_a_template_carries_the_tag(room: WordsRoom) -> None:
    room.meeting.start(Meeting(Kind.CONFERENCE, "MedEdMeet26"))
    room._window.composer.thread_of_posts.insert_posts(("one", "two"), 0, 3)
    assert room._window.composer.parts() == ("one #MedEdMeet26 1/2", "two #MedEdMeet26 2/2")


def test_an_own_template_is_written_kept_changed_and_removed(qtbot, room: WordsRoom, notebook: Notebook) -> None:
    disk = HeldRunner()
    room.attach(notebook, disk)
    disk.run()
    room.templates.write_new()
    sheet = room._window.sheet()
    assert isinstance(sheet, EditTemplateSheet)
    sheet.keep.click()
    assert sheet.error() == "A name finds it again."
    sheet.name.edit.setText(OWN.name)
    sheet.keep.click()
    assert sheet.error() == "A template needs some text."
    sheet.text.setPlainText(OWN.body)
    sheet.keep.click()
    disk.run()
    assert notebook.templates() == (OWN,)
    chosen = opened(qtbot, room)
    assert chosen.template() == OWN
    chosen._own[0].click()
    changing = room._window.sheet()
    assert isinstance(changing, EditTemplateSheet)
    changing.text.setPlainText("Hi {Ward}")
    changing.keep.click()
    disk.run()
    assert [one.body for one in notebook.templates()] == ["Hi {Ward}"]
    opened(qtbot, room)._own[1].click()
    asking = room._window.sheet()
    assert isinstance(asking, RemoveTemplateSheet)
    asking.remove_button.click()
    disk.run()
    assert notebook.templates() == ()


def test_a_draft_can_be_kept_as_a_template_with_its_posts(qtbot, room: WordsRoom) -> None:
    room._window.composer.set_parts(("one", "two"))
    room.templates.keep_draft()
    sheet = room._window.sheet()
    assert isinstance(sheet, EditTemplateSheet)
    assert sheet.text.toPlainText() == "one\n---\ntwo"


def test_what_was_kept_is_there_after_a_restart(qtbot, room: WordsRoom, notebook: Notebook) -> None:
    notebook.keep_templates((OWN,))
    disk = HeldRunner()
    room.attach(notebook, disk)
    disk.run()
    assert room.templates.own == (OWN,)


def test_a_template_written_before_the_store_is_read_stands_beside_those_there(
    room: WordsRoom, notebook: Notebook
) -> None:
    notebook.keep_templates((OWN,))
    disk = HeldRunner()
    room.attach(notebook, disk)
    room.templates.write_new()
    sheet = room._window.sheet()
    assert isinstance(sheet, EditTemplateSheet)
    sheet.name.edit.setText("Goodbye")
    sheet.text.setPlainText("See you")
    sheet.keep.click()
    disk.run()

    assert [one.name for one in notebook.templates()] == ["Greeting", "Goodbye"]
    assert room.templates.own == notebook.templates()
