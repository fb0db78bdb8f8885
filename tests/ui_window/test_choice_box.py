"""A choice shows as much of its words as there is room for, says that it cut them, and has them whole elsewhere."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from composer.base.shortening import Shortening
from composer.links.shorteners import SHORTENERS
from composer.ui.main_window import MainWindow
from composer.ui.sheets.shortener import ShortenerSection
from composer.ui.widgets.choice_box import ChoiceBox
from composer.ui.widgets.turning import Turning

LONG = "Everybody who has read the whole of the paper & none <of> the others"
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)", extend=True)
Shown = Callable[..., QWidget]


@pytest.fixture
def box(shown: Shown) -> ChoiceBox:
    made = ChoiceBox()
    made.setAccessibleName("Who")
    made.addItems(["Nobody", LONG])
    shown(made, 200, 40)
    return made


def test_short_words_stand_whole_and_need_no_tooltip(box: ChoiceBox) -> None:
    assert box.shown() == "Nobody"
    assert box.toolTip() == ""


def test_long_words_lose_their_middle_and_the_tooltip_has_it(box: ChoiceBox) -> None:
    box.setCurrentIndex(1)
    before, sign, after = box.shown().partition("…")

    assert sign
    assert LONG.startswith(before)
    assert LONG.endswith(after)
    assert len(before) > 4
    assert len(after) > 4
    assert box.toolTip() == LONG  # which Qt takes for no markup


def test_with_room_again_they_stand_whole(box: ChoiceBox) -> None:
    box.setCurrentIndex(1)
    box.resize(box.sizeHint().width(), 40)
    QTest.qWait(1)

    assert box.shown() == LONG
    assert box.toolTip() == ""


def test_what_somebody_else_says_in_the_tooltip_stays(box: ChoiceBox) -> None:
    box.setToolTip("Your institution chose this.")
    box.setCurrentIndex(1)

    assert box.toolTip() == "Your institution chose this."


def test_the_list_has_the_words_whole(box: ChoiceBox) -> None:
    box.showPopup()
    view = box.view()

    assert view.sizeHintForColumn(0) <= view.viewport().width()
    box.hidePopup()


def test_a_row_turns_before_a_box_is_cut_to_a_few_letters(shown: Shown) -> None:
    one, other = ChoiceBox(), ChoiceBox()
    for made in (one, other):
        made.addItem(LONG)
    row = QHBoxLayout()
    row.addWidget(one)
    row.addWidget(other)
    host = QWidget()
    turning = Turning(row, host)
    shown(host, 300, 160)
    turning.setGeometry(0, 0, 300, 160)
    QTest.qWait(1)

    assert one.geometry().bottom() < other.geometry().top()
    assert one.width() == other.width() == row.contentsRect().width()


def test_what_was_turned_for_want_of_room_turns_back_beside_what_takes_the_rest(shown: Shown) -> None:
    """As in a page's head: the title takes what is left, and the choices get no more than they wish for."""
    row = QHBoxLayout()
    buttons = [QPushButton(words) for words in ("Everything", "Needs you", "Scheduled")]
    for button in buttons:
        row.addWidget(button)
    host = QWidget()
    head = QHBoxLayout(host)
    head.addWidget(QLabel("Outbox"))
    head.addStretch(1)
    head.addWidget(Turning(row))
    shown(host, 190, 200)
    QTest.qWait(1)
    stacked = buttons[0].geometry().bottom() < buttons[1].geometry().top()
    host.resize(900, 200)
    QTest.qWait(1)

    assert stacked
    assert buttons[0].y() == buttons[1].y() == buttons[2].y()


@pytest.mark.parametrize("service", [item.name for item in SHORTENERS])
def test_each_shortener_is_named_whole_beside_its_key_or_above_it(
    window: MainWindow, shown: Shown, service: str
) -> None:
    """In the smallest window a card of the settings has about 350 pixels."""
    section = ShortenerSection(window)
    section.show_kept(Shortening(service))
    shown(section, 350, 420)

    assert section.box.shown() == section.box.currentText()
