"""The ring: its number, its states, what is read aloud."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from composer.text.weight import measure
from composer.ui.composer.card import PostCard
from composer.ui.composer.counter import Counter
from composer.ui.composer.page import ComposerPage
from composer.ui.widgets.theme import Theme

pytestmark = [pytest.mark.ui, pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)]


@pytest.fixture
def counter(qtbot, theme: Theme) -> Counter:
    counter = Counter(theme, measure)
    qtbot.addWidget(counter)
    return counter


@pytest.mark.parametrize(
    ("length", "words", "role"),
    [
        (0, "280 left", "accent"),
        (223, "57 left", "accent"),
        (224, "56 left", "warn_line"),
        (280, "0 left", "warn_line"),
        (292, "−12", "block_line"),
    ],
)
def test_number_and_colour_follow_the_text(counter: Counter, theme: Theme, length: int, words: str, role: str) -> None:
    counter.show_text("a" * length)
    assert counter.words() == words
    assert counter.arc_color() == theme.color(role)


def test_it_counts_as_x_does(counter: Counter) -> None:
    counter.show_text("👩🏽‍⚕️ https://example.org/a/very/long/path/that/does/not/matter")
    assert counter.left == 280 - 2 - 1 - 23


def test_a_key_that_leaves_it_as_wide_lays_nothing_out(qtbot, theme: Theme) -> None:
    """What it stands in, up to the window, was laid out anew at each key."""
    host, counter, asked = QWidget(), Counter(theme, measure), list[QEvent.Type]()
    qtbot.addWidget(host)
    QVBoxLayout(host).addWidget(counter)
    host.show()
    counter.show_text("a" * 100)
    QApplication.processEvents()

    class Asked(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            asked.append(event.type())
            return super().eventFilter(watched, event)

    host.installEventFilter(Asked(host))
    counter.show_text("a" * 101)
    QApplication.processEvents()
    assert QEvent.Type.LayoutRequest not in asked
    counter.show_text("a" * 300)
    QApplication.processEvents()
    assert QEvent.Type.LayoutRequest in asked


def test_it_is_a_progress_bar_with_a_name(counter: Counter) -> None:
    counter.show_text("a" * 184)
    assert (counter.minimum(), counter.maximum(), counter.value()) == (0, 280, 184)
    assert counter.accessibleName() == "96 characters left"
    counter.show_text("a" * 300)
    assert counter.value() == 280
    assert counter.accessibleName() == "20 characters over"


def test_it_is_read_aloud_at_twenty_at_nothing_and_once_when_over(counter: Counter) -> None:
    heard: list[str] = []
    counter.announced.connect(heard.append)
    for length in (100, 259, 260, 261, 279, 280, 281, 282, 290):
        counter.show_text("a" * length)
    assert heard == ["20 characters left", "0 characters left", "1 character over"]


def test_going_over_and_back_is_told(qtbot, counter: Counter) -> None:
    with qtbot.waitSignal(counter.overflow_changed) as told:
        counter.show_text("a" * 281)
    assert told.args == [True]
    with qtbot.waitSignal(counter.overflow_changed) as told:
        counter.show_text("a" * 280)
    assert told.args == [False]


def test_the_arc_comes_to_rest_at_its_share(qtbot, counter: Counter, theme: Theme) -> None:
    counter.show()
    counter.show_text("a" * 280)
    qtbot.waitUntil(lambda: counter.grab().toImage().pixelColor(counter.width() - 12, 3) == theme.color("warn_line"))


def test_signs_that_count_twice_are_named_with_what_is_shorter(qtbot, kit) -> None:
    card = PostCard(kit)
    qtbot.addWidget(card)
    card.set_text("SpO₂ ≥ 94 %")
    assert card.counter.toolTip() == "Count twice: ₂ ≥. Shorter: 2 for ₂."
    assert card.counter.accessibleDescription() == card.counter.toolTip()
    card.set_text("SpO2 over 94 %")
    assert card.counter.toolTip() == ""


def test_an_account_with_long_posts_has_room_for_25000(qtbot, kit) -> None:
    page = ComposerPage(kit)
    qtbot.addWidget(page)
    thread = page.thread_of_posts
    page.set_parts(("a" * 300,))
    try:
        with qtbot.waitSignal(page.parts_changed):
            thread.use_long_posts(True)
        assert [one.left for one in thread.measures()] == [24_700]
        assert page.findChild(PostCard).counter.words() == "24700 left"
        assert page.findChild(PostCard).counter.maximum() == 25_000
    finally:
        thread.use_long_posts(False)
    assert [one.left for one in thread.measures()] == [-20]
