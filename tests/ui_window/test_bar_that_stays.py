"""A scroll bar that its own page needs only beside it goes when there is room without it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from composer.ui.widgets.scrolling import upright_scroll

pytestmark = pytest.mark.ui


def test_a_bar_that_made_a_line_wrap_goes_when_the_page_has_room_without_it(qtbot: QtBot) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    words = QLabel("A hospital ties the patient to a place, all in one line")
    words.setWordWrap(True)
    column.addWidget(words)
    area = upright_scroll(page, bar_goes=True)
    qtbot.addWidget(area)
    line = words.fontMetrics().height()
    area.resize(words.fontMetrics().horizontalAdvance(words.text()) + 4, line * 2 - 2)
    area.show()
    bar = area.verticalScrollBar()
    qtbot.waitUntil(lambda: words.height() <= area.height())
    assert not bar.isVisible()

    area.resize(area.width(), line - 2)
    qtbot.waitUntil(bar.isVisible)
    area.resize(area.width(), line * 2 - 2)  # one line has room; two, beside the bar, have not
    qtbot.waitUntil(lambda: not bar.isVisible())

    area.resize(area.width() // 3, area.height())
    qtbot.wait(300)
    qtbot.waitUntil(bar.isVisible)  # what is needed comes back
