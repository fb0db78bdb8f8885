"""A window of usual size with letters of twice theirs: nothing lies over another, and the whole post is in sight."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from composer.ui.main_window import MainWindow
from composer.ui.pages import Page
from composer.ui.sheets.setting_boxes import number_box
from composer.ui.widgets.icons import Icons
from composer.ui.widgets.labels import IconLabel
from composer.ui.widgets.theme import Theme
from tests.ui_window import samples
from tests.ui_window.built import built
from tests.ui_window.test_menu import entries_of

pytestmark = pytest.mark.ui


@pytest.fixture
def big(qapp: QApplication, shown, look: Theme, icons: Icons) -> Iterator[MainWindow]:
    look.apply(qapp, "light", 2.0)
    yield shown(built(look, icons), 1280, 820)
    look.apply(qapp, "light", 1.0)


def _rail(window: MainWindow) -> dict[str, QRect]:
    buttons = window.sidebar.findChildren(QPushButton)
    return {one.accessibleName(): one.geometry() for one in buttons if one.isVisible()}


def test_the_rail_leaves_out_what_the_menu_has_too_and_lays_nothing_over_another(big: MainWindow) -> None:
    rail = _rail(big)
    below = sorted(rail.values(), key=QRect.top)

    assert {"Menu", "New post", "Drafts", "Outbox", "Settings", "Lock now"} <= set(rail)
    assert all(one.bottom() < other.top() for one, other in pairwise(below))
    assert below[-1].bottom() < big.sidebar.height()
    groups = [entries_of(action) for action in big.commands.menu(big).actions() if action.menu()]
    words = {action.text() for group in groups for action in group}
    assert {"Sent", "Archive", "Trash", "Practice timeline"} - set(rail) <= words


def test_the_page_on_screen_keeps_its_place_on_the_rail(big: MainWindow) -> None:
    assert "Practice timeline" not in _rail(big)

    big.show_page(Page.TIMELINE)
    QTest.qWait(20)

    assert "Practice timeline" in _rail(big)


def test_a_taller_window_brings_back_what_was_left_out(big: MainWindow) -> None:
    big.resize(1280, 1200)
    QTest.qWait(20)

    assert {"Sent", "Archive", "Trash", "Practice timeline"} <= set(_rail(big))


def test_the_whole_post_its_counter_the_verdict_and_post_are_in_sight_together(big: MainWindow) -> None:
    big.composer.set_parts((samples.CLEAR,))
    big.panel.show_view(samples.done(samples.report(), samples.CLEAR))
    QTest.qWait(50)
    card = big.composer.thread_of_posts.cards[0]
    page = big.composer.rect()

    assert page.contains(QRect(card.mapTo(big.composer, QPoint(0, 0)), card.size()))
    assert big.bar.post.isVisible()
    assert card.editor.height() >= 4 * card.editor.fontMetrics().height()


def test_a_sign_in_a_line_keeps_further_from_its_word_and_one_that_stands_free_stays_square(
    big: MainWindow, look: Theme, icons: Icons
) -> None:
    in_line, free = (IconLabel(look, icons, "info", size=size) for size in (16, 28))

    assert in_line.width() > in_line.height() == look.px(16)
    assert free.width() == free.height() == look.px(28)
    look.apply(QApplication.instance(), "light", 1.0)
    assert in_line.width() == in_line.height() == 16


def test_words_of_a_number_field_begin_further_inside_with_larger_letters(
    qapp: QApplication, look: Theme, shown
) -> None:
    box = shown(number_box(0, 100, 1, 10, " s"), 200, 60)
    usual = box.lineEdit().textMargins().left()
    look.apply(qapp, "light", 2.0)
    try:
        qapp.processEvents()
        assert abs(box.lineEdit().textMargins().left() - 2 * usual) <= 1
    finally:
        look.apply(qapp, "light", 1.0)
