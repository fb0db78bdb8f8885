"""Words on the window: how much room a paragraph takes."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication

from composer.ui.widgets.icons import Icons
from composer.ui.widgets.labels import Paragraph
from composer.ui.widgets.theme import Theme

pytestmark = pytest.mark.ui

WORDS = (
    "Nothing found",
    "The words of this post",
    "Aiguës, « naïves » et ſi fines",
    "طفل مصاب بالحمى",
    "発熱 👩\u200d⚕️ e\u0301",
    "Two lines\nof words",
    "A\ttab",
    "",
)


@pytest.mark.parametrize("words", WORDS)
@pytest.mark.parametrize("kind", ["body", "title", "caption_strong"])
def test_a_paragraph_is_as_high_as_its_lines_at_each_width(qtbot, look: Theme, words: str, kind: str) -> None:
    part = Paragraph(look, words, kind)
    qtbot.addWidget(part)
    part.ensurePolished()
    whole = round(QFontMetricsF(part.font()).horizontalAdvance(words))
    for width in {1, *range(max(1, whole - 3), whole + 4), whole + 100}:
        assert part.heightForWidth(width) == part._lay(width)[1], width


def test_an_icon_is_drawn_once_in_each_look(qapp: QApplication, look: Theme, icons: Icons) -> None:
    """Each post of a thread has the same seven."""
    drawn = icons.icon("send", "accent").cacheKey()
    assert icons.icon("send", "accent").cacheKey() == drawn
    assert icons.icon("send", "text_2").cacheKey() != drawn
    assert icons.icon("send", "accent", gap=4).cacheKey() != drawn

    before = look.name
    look.apply(qapp, "dark" if before == "light" else "light")
    try:
        assert icons.icon("send", "accent").cacheKey() != drawn
    finally:
        look.apply(qapp, before)
