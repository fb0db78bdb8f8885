"""Check boxes whose words are long: every word is seen, and every line of them can be clicked."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from composer.ui.widgets.check_box import CheckBox
from composer.ui.widgets.theme import Theme

pytestmark = [pytest.mark.ui, pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)]

LONG = "Ich habe das Formular gelesen, und es erlaubt diesen Text mit seinen Bildern in einem öffentlichen Netz."
UI = Path(__file__).resolve().parents[2] / "composer" / "ui"


@pytest.fixture(params=[1.0, 2.0])
def scaled(request: pytest.FixtureRequest, look: Theme, qapp: QApplication):
    look.apply(qapp, "light", request.param)
    yield look
    look.apply(qapp, "light")


def _in_column(shown, text: str, width: int) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.addWidget(CheckBox(text))
    column.addStretch(1)
    return shown(holder, width, 600)


def test_long_words_wrap_and_a_click_on_their_last_line_counts(shown, scaled: Theme) -> None:
    holder = _in_column(shown, LONG, 420)
    box = holder.findChild(CheckBox)
    room = box.width() - box._beside()
    lines = box.fontMetrics().boundingRect(0, 0, room, 9999, int(Qt.TextFlag.TextWordWrap), LONG)
    assert lines.width() <= room
    assert box.height() >= lines.height() > box.fontMetrics().height()

    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(box.width() // 2, box.height() - 4))
    assert box.isChecked()


def test_a_short_one_keeps_its_line(shown, look: Theme) -> None:
    holder = _in_column(shown, "Names", 420)
    box = holder.findChild(CheckBox)
    assert box.height() == box._one_line()
    assert box.height() >= look.px(28)


def test_fewer_words_give_the_height_back(shown, look: Theme) -> None:
    holder = _in_column(shown, LONG, 300)
    box = holder.findChild(CheckBox)
    high = box.minimumHeight()
    box.setText("Names")
    assert box.minimumHeight() < high


def test_every_check_box_of_the_window_is_one_that_wraps() -> None:
    made = [path for path in UI.rglob("*.py") if " QCheckBox(" in path.read_text("utf-8")]
    assert made == []
