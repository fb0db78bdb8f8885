"""A screen reader asks by numbers it counted earlier; whatever it asks, the program goes on."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QHeaderView, QLabel, QWidget

from composer.ui.main_window import MainWindow
from composer.ui.widgets.scrolling import scroll_area, upright_scroll

pytestmark = pytest.mark.ui


def _children(widget: QWidget) -> int:
    asked = QAccessible.queryAccessibleInterface(widget)
    count = asked.childCount()
    assert all(asked.child(place) is not None for place in range(count))
    for place in (count, count + 1, count + 40):
        asked.child(place)  # the wrong kind of accessible ends the process here
    return count


@pytest.mark.parametrize("made", [scroll_area, upright_scroll])
def test_an_area_whose_bar_goes_has_as_many_children_as_before(shown, made) -> None:
    area = made(QLabel("one\n" * 80))
    shown(area, 200, 100)
    assert area.metaObject().className() != "QScrollArea"
    assert area.verticalScrollBar().isVisible()
    before = _children(area)
    area.widget().setText("one")
    area.widget().adjustSize()
    area.resize(200, 400)
    assert not area.verticalScrollBar().isVisible()
    assert _children(area) == before


@pytest.mark.qt_log_ignore("Invalid index at")  # tables say so, and answer
def test_no_part_of_the_window_is_harmed_by_a_number_beyond_its_children(qtbot, window: MainWindow) -> None:
    """A header has no bars that go, and its cells are the table's children: only its one part can be counted."""
    parts = [window, *(part for part in window.findChildren(QWidget) if not isinstance(part, QHeaderView))]
    assert len(parts) > 100
    assert not [part for part in parts if part.metaObject().className() == "QScrollArea"]
    assert all(_children(part) >= 0 for part in parts)
