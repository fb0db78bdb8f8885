"""Unknown words get dots, a key opens what may have been meant, own words are kept, and Settings switches it off."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QApplication, QCheckBox, QMenu
from shiboken6 import isValid

from composer.drafts.notebook import Notebook
from composer.drafts.store import MIGRATIONS
from composer.spelling.process import SpellingProcess
from composer.ui.composer.editor import PostEditor
from composer.ui.main_window import MainWindow
from composer.ui.rooms.words import WordsRoom
from composer.ui.sheets.dictionaries import DictionaryOffers
from composer.ui.sheets.settings import SettingsSheet
from composer.vault.database import Database
from tests.fakes import HeldRunner
from tests.ui_composer.made import finding_in
from tests.ui_window.built import built

pytestmark = [pytest.mark.ui, pytest.mark.qt_log_ignore("This plugin does not support", extend=True)]  # offscreen

CTRL = Qt.KeyboardModifier.ControlModifier
TEXT = "The pateint with tachycardia did well at #Nephrlogy"
DOTS = QTextCharFormat.UnderlineStyle.DotLine


@pytest.fixture
def window(shown, look, icons) -> MainWindow:
    return shown(built(look, icons), 1280, 820)


@pytest.fixture
def room(window: MainWindow) -> Iterator[WordsRoom]:
    room = WordsRoom(window, None, SpellingProcess())
    yield room
    room.close()


@pytest.fixture
def notebook() -> Iterator[Notebook]:
    database = Database.open(None, bytes(range(32)), {"drafts": MIGRATIONS})
    yield Notebook(database)
    database.close()


@pytest.fixture
def editor(qtbot, window: MainWindow, room: WordsRoom) -> PostEditor:
    window.composer.set_parts((TEXT,))
    room.draft_shown()
    editor = window.composer.thread_of_posts.active
    editor.put_caret(0)
    qtbot.waitUntil(lambda: bool(editor.unknown))
    return editor


def dotted(editor: PostEditor) -> list[str]:
    block = editor.document().firstBlock()
    return [
        block.text()[one.start : one.start + one.length]
        for one in block.layout().formats()
        if one.format.underlineStyle() == DOTS
    ]


def menu_of(qtbot) -> QMenu:
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def test_only_unknown_words_get_dots(editor: PostEditor) -> None:
    assert dotted(editor) == ["pateint"]
    assert "1 words to spell" in editor.accessibleDescription()


def test_a_key_opens_the_suggestions_enter_takes_the_first_and_one_step_undoes_it(qtbot, editor: PostEditor) -> None:
    editor.put_caret(TEXT.index("pateint") + 3)
    qtbot.keyClick(editor, Qt.Key.Key_Period, CTRL)
    qtbot.keyClick(menu_of(qtbot), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: editor.text() == TEXT.replace("pateint", "patient"))
    editor.undo()
    assert editor.text() == TEXT


def test_next_wording_walks_to_the_word(qtbot, editor: PostEditor) -> None:
    qtbot.keyClick(editor, Qt.Key.Key_F7)
    assert editor.place() == TEXT.index("pateint") + len("pateint")


def test_safer_words_for_a_finding_come_before_spelling(editor: PostEditor, window: MainWindow) -> None:
    finding = finding_in(TEXT, "pateint")
    window.composer.show_findings((finding,), finding)
    menu = editor.menu_at(TEXT.index("pateint") + 1, [("patient", print)])
    first = next(action for action in menu.actions() if action.isEnabled() and not action.isSeparator())
    assert first.data() == (finding, finding.suggestions[0])


def test_typing_over_the_word_takes_its_dots_at_once(qtbot, editor: PostEditor) -> None:
    editor.put_caret(TEXT.index("pateint") + 2)
    qtbot.keyClick(editor, Qt.Key.Key_Backspace)
    assert dotted(editor) == []


def test_the_word_being_typed_has_none_until_the_caret_leaves_it(qtbot, editor: PostEditor, room: WordsRoom) -> None:
    editor.put_caret(len(TEXT))
    qtbot.keyClicks(editor, " hemorrage")
    assert room.spelling is not None
    room.spelling.look()
    qtbot.waitUntil(lambda: len(room.spelling._found.spans) > 0 and len(room.spelling._found.spans[0]) == 2)
    assert dotted(editor) == ["pateint"]
    qtbot.keyClick(editor, Qt.Key.Key_Home)
    assert dotted(editor) == ["pateint", "hemorrage"]


def test_an_own_word_loses_its_dots_and_is_kept_in_the_store(
    qtbot, editor: PostEditor, room: WordsRoom, notebook: Notebook
) -> None:
    disk = HeldRunner()
    room.attach(notebook, disk)
    disk.run()
    editor.put_caret(TEXT.index("pateint") + 3)
    qtbot.keyClick(editor, Qt.Key.Key_Period, CTRL)
    menu = menu_of(qtbot)
    next(action for action in menu.actions() if action.text() == "Add to my words").trigger()
    menu.close()
    disk.run()
    qtbot.waitUntil(lambda: dotted(editor) == [])
    assert notebook.words() == ("pateint",)


def test_an_own_word_can_be_taken_out_in_settings(
    qtbot, editor: PostEditor, room: WordsRoom, window: MainWindow, notebook: Notebook
) -> None:
    notebook.keep_words(("pateint", "zebrafish"))
    disk = HeldRunner()
    room.attach(notebook, disk)
    disk.run()
    qtbot.waitUntil(lambda: dotted(editor) == [])
    window.show_settings()
    sheet = window.sheet()
    assert isinstance(sheet, SettingsSheet)
    assert room.spelling is not None
    room.spelling._field.edit.setText("zebrafish")
    sheet.dismiss()
    disk.run()
    qtbot.waitUntil(lambda: dotted(editor) == ["pateint"])
    assert notebook.words() == ("zebrafish",)


def test_settings_switch_it_off_and_on(qtbot, editor: PostEditor, window: MainWindow) -> None:
    window.show_settings()
    sheet = window.sheet()
    assert isinstance(sheet, SettingsSheet)
    box = next(box for box in sheet.findChildren(QCheckBox) if box.text().startswith("Underline words"))
    box.click()
    assert dotted(editor) == []
    box.click()
    qtbot.waitUntil(lambda: dotted(editor) == ["pateint"])
    sheet.dismiss()


@pytest.fixture
def german(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A computer with a small German dictionary."""
    (tmp_path / "de_DE.aff").write_text("SET UTF-8\nTRY esianrtolcdugmphbyfvkwzü\n", "utf-8")
    (tmp_path / "de_DE.dic").write_text("7\nDie\nPatientin\nist\nheute\nnach\nHause\ngegangen\n", "utf-8")
    monkeypatch.setenv("DICPATH", str(tmp_path))


def test_a_language_is_ticked_in_settings_and_its_posts_are_read_in_it(
    qtbot, german: None, window: MainWindow, room: WordsRoom
) -> None:
    """Until then a post in it is left alone; afterwards its slips have dots, and what was meant is offered."""
    window.composer.set_parts(("Die Patientin ist heute nach Hause gegagen",))
    room.draft_shown()
    window.show_settings()
    sheet = window.sheet()
    assert isinstance(sheet, SettingsSheet)
    offers = sheet.findChild(DictionaryOffers)
    qtbot.waitUntil(lambda: "de_DE" in offers.boxes)
    assert offers.boxes["de_DE"].text() == "Deutsch · Deutschland"
    editor = window.composer.thread_of_posts.active
    assert dotted(editor) == []
    offers.boxes["de_DE"].click()
    assert "de_DE" in window.settings.dictionaries.split()
    sheet.dismiss()
    editor.put_caret(0)
    qtbot.waitUntil(lambda: dotted(editor) == ["gegagen"])

    editor.put_caret(len(editor.text()) - 2)
    qtbot.keyClick(editor, Qt.Key.Key_Period, CTRL)
    qtbot.keyClick(menu_of(qtbot), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: editor.text().endswith("gegangen"))


def test_own_words_that_come_from_a_file_stay_when_settings_close(
    editor: PostEditor, room: WordsRoom, window: MainWindow, notebook: Notebook
) -> None:
    """The file is brought in from Settings, which lie below meanwhile and show the words as they were."""
    assert editor.unknown
    notebook.keep_words(("pateint",))
    disk = HeldRunner()
    room.attach(notebook, disk)
    disk.run()
    window.show_settings()
    sheet = window.sheet()
    assert isinstance(sheet, SettingsSheet)
    notebook.keep_words(("pateint", "zebrafish"))
    room.attach(notebook, disk)
    disk.run()
    assert room.spelling is not None
    room.spelling._field.edit.setText("pateint hemorrage")
    sheet.dismiss()
    disk.run()

    assert notebook.words() == ("hemorrage", "pateint", "zebrafish")


def test_a_word_that_is_learned_before_the_store_is_read_takes_no_other_out(
    editor: PostEditor, room: WordsRoom, notebook: Notebook
) -> None:
    assert editor.unknown
    notebook.keep_words(("zebrafish",))
    disk = HeldRunner()
    room.attach(notebook, disk)
    assert room.spelling is not None
    room.spelling.learn("pateint")
    disk.run()

    assert notebook.words() == ("pateint", "zebrafish")


def test_what_may_have_been_meant_comes_too_late_for_a_post_that_is_gone(
    qtbot, editor: PostEditor, room: WordsRoom, window: MainWindow
) -> None:
    thread = window.composer.thread_of_posts
    thread.add_post()
    thread.active.insertPlainText(TEXT)
    room.draft_shown()
    late = thread.active
    qtbot.waitUntil(lambda: bool(late.unknown))
    span = late.unknown[0]
    thread.remove_post(1)
    qtbot.waitUntil(lambda: not isValid(late))
    assert room.spelling is not None
    room.spelling._offer(late, span, "pateint", QPoint(), ("patient",))

    assert QApplication.activePopupWidget() is None
    assert editor.unknown
