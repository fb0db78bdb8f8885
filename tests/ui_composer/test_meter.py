"""The meter of the window shows for every kind of post what the service bills for it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from composer.ui.composer.page import ComposerPage
from tests.posting.test_the_bill import SCENARIOS
from tests.ui_window.samples import gallery

WRITTEN = [name for name, (made, _) in SCENARIOS.items() if made.reply_to is None]


@pytest.mark.ui
@pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
@pytest.mark.parametrize("name", WRITTEN)
def test_the_meter_shows_what_is_billed(name: str, page: ComposerPage) -> None:
    made, thousandths = SCENARIOS[name]
    page.set_parts(made.parts)
    drawn = gallery()[0][0]
    page.set_pictures(tuple(tuple(replace(drawn, alt_text=one.alt_text) for one in part) for part in made.media))
    assert page.thread_of_posts.cost() == thousandths


@pytest.mark.ui
@pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
def test_empty_posts_cost_nothing(page: ComposerPage) -> None:
    page.set_parts(("one", "", " \n"))
    assert page.thread_of_posts.cost() == 15
