"""Parts that stand below each other where they have no room beside each other."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from composer.ui.widgets.segments import Segments

pytestmark = pytest.mark.ui


def test_choices_below_each_other_stand_beside_each_other_again_where_the_row_has_room(qtbot: QtBot) -> None:
    line = QWidget()
    qtbot.addWidget(line)
    row = QHBoxLayout(line)
    segments = Segments(["Everything", "Needs you", "Scheduled", "Sent"], gives_way=True)
    row.addStretch(1)
    row.addWidget(segments)
    line.resize(600, 200)
    line.show()
    line.resize(120, 200)
    QCoreApplication.processEvents()
    assert segments.button(1).y() > segments.button(0).y()

    line.resize(600, 200)
    QCoreApplication.processEvents()

    assert segments.button(1).y() == segments.button(0).y()
