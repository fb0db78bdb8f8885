"""Assistive technology toggles what can be checked and never clicks it; that must do the same."""

from __future__ import annotations

import pytest

from composer.ui.pages import Page
from composer.ui.sidebar import SideBar
from composer.ui.widgets.segments import Segments

pytestmark = pytest.mark.ui


@pytest.fixture
def sidebar(look, icons, words, shown) -> SideBar:
    return shown(SideBar(look, icons, words), 256, 820)


def test_toggling_the_row_of_a_page_asks_for_the_page_once(qtbot, sidebar: SideBar) -> None:
    asked: list[Page] = []
    sidebar.page_chosen.connect(asked.append)
    sidebar.page_chosen.connect(sidebar.show_page)
    row = sidebar._rows[Page.SENT]
    row.toggle()
    assert (asked, row.isChecked()) == ([Page.SENT], True)
    row.click()
    assert (asked, row.isChecked()) == ([Page.SENT, Page.SENT], True)
    sidebar.show_page(Page.COMPOSER)
    assert (asked, row.isChecked()) == ([Page.SENT, Page.SENT], False)


def test_toggling_a_segment_chooses_it_and_choosing_by_code_tells_nobody(qtbot) -> None:
    segments = Segments(("One", "Two"))
    qtbot.addWidget(segments)
    chosen: list[int] = []
    segments.chosen.connect(chosen.append)
    segments.button(1).toggle()
    assert (chosen, segments.place()) == ([1], 1)
    segments.choose(0)
    assert (chosen, segments.place()) == ([1], 0)
