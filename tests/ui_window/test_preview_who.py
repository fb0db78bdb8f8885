"""The line above a post in the preview: the time is never what gives way."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetricsF

from composer.ui.composer.kit import Kit
from composer.ui.composer.preview_who import Who

pytestmark = pytest.mark.ui

NAME, HANDLE, WHEN = "Nora Lindqvist", "practice_nora", "à l’instant"


@pytest.fixture
def who(kit: Kit, qtbot) -> Who:
    made = Who(kit)
    qtbot.addWidget(made)
    made.show_identity(NAME, HANDLE, WHEN)
    return made


def wide(who: Who, name: str, rest: str) -> float:
    bold, plain = QFontMetricsF(who._bold()), QFontMetricsF(who._kit.theme.font("preview"))
    return bold.horizontalAdvance(name) + 4 + plain.horizontalAdvance(rest)


def test_with_room_nothing_gives_way(who: Who) -> None:
    name, rest = who.fitted(600)

    assert name == NAME
    assert rest == f"\u2066@{HANDLE}\u2069 · {WHEN}"


@pytest.mark.parametrize("room", [140, 180, 220, 260, 280])
def test_in_a_narrow_line_the_handle_and_then_the_name_give_way_and_never_the_time(who: Who, room: int) -> None:
    name, rest = who.fitted(room)

    assert rest.endswith(f"· {WHEN}")
    assert f"@{HANDLE}" not in rest or name == NAME
    assert name == NAME or "@" not in rest  # the name is whole as long as something of the handle stands
    assert wide(who, name, rest) <= room


def test_a_name_alone_keeps_the_time_too(who: Who) -> None:
    who.show_identity(NAME, "", WHEN)

    assert who.fitted(600) == (NAME, f"· {WHEN}")
    assert who.fitted(160)[1] == f"· {WHEN}"
