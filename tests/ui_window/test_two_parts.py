"""Two parts stand beside each other while both are seen whole, and one below the other where they are not."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from composer.ui.widgets.buttons import push
from composer.ui.widgets.labels import Paragraph
from composer.ui.widgets.theme import Theme
from composer.ui.widgets.two_parts import TwoParts

pytestmark = pytest.mark.ui

WORDS = "Drag a post to another time, or move it with Alt and an arrow."


@pytest.fixture
def parts(look: Theme) -> tuple[Paragraph, QWidget, TwoParts]:
    first, second = Paragraph(look, WORDS), push("Describe and cut…")
    return first, second, TwoParts(look, first, second)


def test_with_room_they_are_beside_each_other_and_the_first_takes_what_is_left(parts, shown) -> None:
    first, second, both = parts
    shown(both, 700, 60)

    assert first.x() == 0
    assert second.x() + second.width() == 700
    assert first.width() + look_gap(both) + second.width() == 700


def test_without_room_the_second_stands_below_whole_and_the_height_is_asked_for(parts, shown) -> None:
    first, second, both = parts
    shown(both, 260, 60)

    assert (second.x(), second.y() > first.height()) == (0, True)
    assert second.width() == second.sizeHint().width()
    assert first.height() >= first.heightForWidth(260)
    assert both.minimumHeight() == both.heightForWidth(260) > both.heightForWidth(700)


def test_mirrored_the_first_stands_at_the_right(parts, shown) -> None:
    first, second, both = parts
    both.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    shown(both, 700, 60)

    assert second.x() == 0
    assert first.x() + first.width() == 700


def test_where_one_is_hidden_the_other_has_all_the_room(parts, shown) -> None:
    first, second, both = parts
    second.hide()
    shown(both, 260, 60)

    assert first.width() == 260
    assert both.heightForWidth(260) == first.heightForWidth(260)


def look_gap(both: TwoParts) -> int:
    return both._theme.space("s")
