"""The edge of a box shows on any picture, in every theme."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from composer.ui.sheets.picture_paint import paint_edge
from composer.ui.widgets.theme import Theme
from tests.ui_composer.test_contrast import contrast


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
@pytest.mark.parametrize("paper", ["#ffffff", "#808080", "#000000"])
def test_the_edge_of_a_box_stands_out_from_white_grey_and_black(
    qapp: QApplication, theme: Theme, name: str, paper: str
) -> None:
    theme.apply(qapp, name)
    picture = QImage(60, 60, QImage.Format.Format_RGB32)
    picture.fill(QColor(paper))
    painter = QPainter(picture)
    paint_edge(painter, theme, QRectF(10, 10, 40, 40), 2, Qt.PenStyle.DashLine)
    painter.end()
    theme.apply(qapp, "light")

    strip = [[picture.pixelColor(x, y).name() for x in range(6, 15)] for y in range(14, 46)]

    strong = [max(contrast(color, paper) for color in row) >= 3.0 for row in strip]
    assert sum(strong) >= len(strong) / 2, "all of it, or its dashes"
