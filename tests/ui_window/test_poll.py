"""A poll in the window: written, shown below the post, changed, taken off, and what stands in its way."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from composer.guard.submission import Poll
from composer.ui.composer.card import PostCard
from composer.ui.composer.poll_row import PollRow
from composer.ui.desktop.lasting import DAY, LENGTHS, length_words
from composer.ui.sheets.poll import PollSheet

pytestmark = pytest.mark.ui

Shown = Callable[..., QWidget]


def filled(sheet: PollSheet, *answers: str) -> PollSheet:
    for field, words in zip(sheet.fields, answers, strict=False):
        field.edit.setText(words)
    return sheet


def test_a_poll_is_written(window, qtbot: QtBot) -> None:
    sheet = filled(PollSheet(None, window), "Viral", " Bacterial ", "", "Neither")
    with qtbot.waitSignal(sheet.chosen) as told:
        sheet.take.click()

    assert told.args == [Poll(("Viral", "Bacterial", "Neither"), DAY)]


@pytest.mark.parametrize(
    ("answers", "place", "says"),
    [
        (("", ""), 0, "two answers or more"),
        (("", "", "Neither"), 0, "two answers or more"),
        (("Viral", "", "Both, one after the other!"), 2, "1 too many: 26 of 25"),
        (("Viral", "Viral"), 1, "have this answer already"),
        (("Viral", "Bacterial", "Viral"), 2, "have this answer already"),
    ],
)
def test_what_is_no_poll_is_said_where_it_is_wrong(answers: tuple[str, ...], place: int, says: str, window) -> None:
    sheet = filled(PollSheet(None, window), *answers)
    told: list[Poll] = []
    sheet.chosen.connect(told.append)
    sheet.take.click()

    assert says in sheet.fields[place].error()
    assert not told


def test_what_is_too_long_for_an_answer_stays_where_it_was_typed(window, qtbot: QtBot) -> None:
    sheet = PollSheet(None, window)
    qtbot.keyClicks(sheet.fields[0].edit, "x" * 30)
    sheet.take.click()

    assert sheet.fields[0].text() == "x" * 30
    assert "5 too many" in sheet.fields[0].error()


def test_two_answers_are_enough_wherever_they_stand(window, qtbot: QtBot) -> None:
    sheet = filled(PollSheet(None, window), "Viral", "", "Neither")
    with qtbot.waitSignal(sheet.chosen) as told:
        sheet.take.click()

    assert told.args == [Poll(("Viral", "Neither"), DAY)]


def test_a_poll_is_changed(window, qtbot: QtBot) -> None:
    sheet = PollSheet(Poll(("Viral", "Bacterial"), 45), window)

    assert [field.text() for field in sheet.fields] == ["Viral", "Bacterial", "", ""]
    assert sheet.length.currentText() == "45 minutes"
    sheet.length.setCurrentIndex(sheet.length.findData(7 * DAY))
    with qtbot.waitSignal(sheet.chosen) as told:
        sheet.take.click()
    assert told.args == [Poll(("Viral", "Bacterial"), 7 * DAY)]


def test_what_was_typed_into_a_poll_that_is_left_can_come_back(window, qtbot: QtBot) -> None:
    sheet = filled(PollSheet(Poll(("Yes", "No"), DAY), window), "Viral", "Bacterial")
    with qtbot.waitSignal(sheet.left) as told:
        sheet.dismiss()
    again = PollSheet(None, window)
    again.fill(told.args[0])

    assert [field.text() for field in again.fields] == ["Viral", "Bacterial", "", ""]


def test_a_poll_that_is_left_as_it_was_tells_nothing(window) -> None:
    sheet = PollSheet(Poll(("Yes", "No"), DAY), window)
    told: list[object] = []
    sheet.left.connect(told.append)
    sheet.dismiss()

    assert not told


def test_lengths_are_ones_x_takes_and_have_words() -> None:
    assert all(5 <= minutes <= 10_080 for minutes in LENGTHS)
    assert len({length_words(minutes) for minutes in LENGTHS}) == len(LENGTHS)


def test_the_row_says_the_answers_and_how_long(shown, kit, qtbot: QtBot) -> None:
    row = shown(PollRow(kit), 600, 80)
    row.show_poll(Poll(("Viral", "Bacterial"), DAY), thread=False)

    assert row.isVisible()
    assert row.accessibleName() == "Poll, open for 1 day. Viral · Bacterial"
    with qtbot.waitSignals([row.opened, row.removed]):
        row.open_button.click()
        row.remove_button.click()
    row.show_poll(Poll(("Viral", "Bacterial"), DAY), thread=True)
    assert "under the first post" in row.accessibleName()
    row.show_poll(None, thread=False)
    assert not row.isVisible()


def test_the_first_card_asks_for_a_poll(shown, kit, qtbot: QtBot) -> None:
    card = shown(PostCard(kit), 600, 300)
    with qtbot.waitSignal(card.poll_asked):
        card._poll.click()
    card.show_place(2, 2)
    assert not card._poll.isVisible()
