"""The post that is answered or quoted, in the window: pasted, shown above the text, taken off."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from composer.guard.submission import PostRef
from composer.ui.composer.aim_rows import AimRows, Told, Way
from composer.ui.sheets.other_post import OtherPostSheet
from composer.ui.widgets.theme import Theme

pytestmark = pytest.mark.ui

Shown = Callable[..., QWidget]
NUMBER = "1846889436626259968"
POST = PostRef(NUMBER, "nora", "How long does it protect?")


def test_what_was_typed_into_a_sheet_that_is_given_up_can_come_back(window, qtbot) -> None:
    sheet = OtherPostSheet(Way.ANSWER, None, window)
    sheet.link.edit.setText("https://x.com/nora/status/12345678")
    sheet.words.setPlainText("A rash nobody had seen")
    with qtbot.waitSignal(sheet.left) as told:
        sheet.dismiss()
    again = OtherPostSheet(Way.ANSWER, None, window)
    again.fill(told.args[0])
    assert again.typed() == ("https://x.com/nora/status/12345678", "@nora", "A rash nobody had seen")


def test_a_pasted_link_tells_whose_post_it_is(window, qtbot: QtBot) -> None:
    sheet = OtherPostSheet(Way.ANSWER, None, window)
    sheet.link.edit.setText(f" https://x.com/nora/status/{NUMBER}?s=20 ")
    sheet.words.setPlainText("How long does it protect?\n")

    assert sheet.handle.text() == "@nora"
    with qtbot.waitSignal(sheet.chosen) as told:
        sheet.take.click()
    assert told.args == [POST]


def test_an_author_that_was_written_stays_when_the_link_changes(window) -> None:
    sheet = OtherPostSheet(Way.QUOTE, None, window)
    sheet.link.edit.setText(f"https://x.com/nora/status/{NUMBER}")
    sheet.link.edit.setText(f"https://x.com/ira/status/{NUMBER}")
    assert sheet.handle.text() == "@ira"
    sheet.handle.edit.setText("@somebody")
    sheet.link.edit.setText(f"https://x.com/nora/status/{NUMBER}")

    assert sheet.handle.text() == "@somebody"


@pytest.mark.parametrize(
    ("link", "handle", "wrong"),
    [
        ("", "", "link"),
        ("https://example.org/nora/status/1", "", "link"),
        (f"https://x.com/nora/status/{NUMBER}", "Dr Nora", "handle"),
    ],
)
def test_what_is_no_post_is_said_where_it_is_wrong(link: str, handle: str, wrong: str, window) -> None:
    sheet = OtherPostSheet(Way.ANSWER, None, window)
    told: list[PostRef] = []
    sheet.chosen.connect(told.append)
    sheet.link.edit.setText(link)
    sheet.handle.edit.setText(handle)
    sheet.take.click()

    assert [name for name in ("link", "handle") if getattr(sheet, name).error()] == [wrong]
    assert told == []


def test_what_is_chosen_can_be_changed(window, qtbot: QtBot) -> None:
    sheet = OtherPostSheet(Way.ANSWER, POST, window)
    sheet.handle.edit.setText("")
    sheet.words.setPlainText("Other words")

    with qtbot.waitSignal(sheet.chosen) as told:
        sheet.take.click()
    assert told.args == [PostRef(NUMBER, "", "Other words")]


def test_the_blocks_stand_above_the_text_with_their_buttons(shown, kit, qtbot: QtBot) -> None:
    rows = shown(AimRows(kit), 600, 300)
    rows.show_posts({Way.QUOTE: (PostRef("7", "", "x" * 400), Told("You quote a post"))})
    rows.show_posts(
        {
            Way.ANSWER: (POST, Told("You reply to @nora", "Only if mentioned.", in_browser=True)),
            Way.QUOTE: (PostRef("7", "", "x" * 400), Told("You quote a post")),
        }
    )
    answer, quote = rows.row(Way.ANSWER), rows.row(Way.QUOTE)

    assert answer is not None
    assert quote is not None
    qtbot.waitUntil(lambda: answer.y() < quote.y())
    assert answer.accessibleName() == "You reply to @nora. How long does it protect?"
    assert answer.rule() == "Only if mentioned."
    assert quote.accessibleName().endswith("…")
    assert not quote.browser_button.isVisible()
    for button, signal in (
        (answer.open_button, rows.opened),
        (answer.remove_button, rows.removed),
        (answer.browser_button, rows.browser_asked),
    ):
        with qtbot.waitSignal(signal) as told:
            button.click()
        assert told.args == [Way.ANSWER]
    rows.show_posts({})
    assert not rows.isVisible()
    assert rows.row(Way.ANSWER) is None


def test_an_answer_is_priced_as_one(window) -> None:
    thread = window.composer.thread_of_posts
    thread.set_parts(("Yes.", "And more."))
    before = thread.cost()
    thread.answers = True

    assert (before, thread.cost()) == (30, 25)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_what_is_said_of_a_post_stands_below_its_title_at_every_size(
    qapp: QApplication, window, look: Theme, scale: float
) -> None:
    window.composer.thread_of_posts.aims.show_posts({Way.ANSWER: (POST, Told("You reply to @nora", "Rule"))})
    look.apply(qapp, "light", scale)
    try:
        qapp.processEvents()
        row = window.composer.thread_of_posts.aims.row(Way.ANSWER)
        left = {part.mapTo(row, part.rect().topLeft()).x() for part in (row._title, row._words, row._rule)}
        assert len(left) == 1
    finally:
        look.apply(qapp, "light")
