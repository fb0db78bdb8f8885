"""Below a post's words: pictures as X crops them, what they are described as, and a poll as its readers meet it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, QSize
from pytestqt.qtbot import QtBot

from composer.drafts.picture import Attached
from composer.guard.submission import Poll
from composer.ui.composer.page import ComposerPage
from composer.ui.composer.preview_media import PreviewPictures, PreviewPoll, cells, cropped
from composer.ui.main_window import MainWindow
from tests.ui_window import samples

pytestmark = pytest.mark.ui


@pytest.fixture
def page(window: MainWindow) -> ComposerPage:
    return window.composer


def _two() -> tuple[Attached, ...]:
    return samples.gallery()[0]


def test_one_picture_keeps_its_shape_until_it_is_too_tall() -> None:
    assert cells([2.0], 500, 510) == [QRectF(0, 0, 500, 250)]
    assert cells([0.8], 500, 510) == [QRectF(0, 0, 408, 510)]
    assert cells([0.2], 500, 510) == [QRectF(0, 0, 382.5, 510)]


@pytest.mark.parametrize("count", [2, 3, 4])
def test_several_fill_one_shape_and_none_lies_over_another(count: int) -> None:
    placed = cells([1.0] * count, 480, 510)
    whole = QRectF()
    for place, cell in enumerate(placed):
        whole = whole.united(cell)
        assert not any(cell.intersects(other) for other in placed[:place])

    assert len(placed) == count
    assert (round(whole.width()), round(whole.height())) == (480, 270)
    assert {round(cell.height()) for cell in placed} == {2: {270}, 3: {270, 134}, 4: {134}}[count]


def test_a_crop_fills_its_cell_round_the_middle() -> None:
    assert cropped(QSize(400, 100), QRectF(0, 0, 100, 100)) == QRectF(150, 0, 100, 100)
    assert cropped(QSize(100, 400), QRectF(0, 0, 200, 100)) == QRectF(0, 175, 100, 50)


def test_the_preview_shows_the_pictures_of_a_draft_and_lets_go_of_them(page: ComposerPage) -> None:
    page.set_parts(("The cuff.",))
    page.set_pictures((_two(),))
    shown = page.preview.findChild(PreviewPictures)
    assert shown is not None
    assert shown.isVisibleTo(page)
    assert shown.accessibleName() == "Pictures: no description; Paper ECG with three rows, narrow beats at 75 a minute."
    assert shown.heightForWidth(480) == 280
    assert not shown.grab().isNull()

    page.set_parts(("Another draft.",))
    assert not shown.isVisibleTo(page)


def test_pictures_stand_below_the_post_they_belong_to(page: ComposerPage) -> None:
    page.set_parts(("One.", ""))
    page.set_pictures(((), _two()[:1]))
    second = page.preview._posts[1]
    shown = second.findChild(PreviewPictures)
    assert page.preview._posts[0].findChild(PreviewPictures) is None
    assert shown is not None
    assert not second._empty  # a picture without words is a post


def test_the_poll_stands_below_the_first_post_with_its_answers_and_time(page: ComposerPage, qtbot: QtBot) -> None:
    page.thread_of_posts.poll.show_poll(Poll(("Viral", "Bacterial"), 1440), thread=False)
    shown = page.preview.findChild(PreviewPoll)
    assert shown is not None
    assert shown.accessibleName() == "Viral · Bacterial. 0 votes · 1 day left"
    shown.resize(400, shown.heightForWidth(400))
    assert not shown.grab().isNull()
    page.thread_of_posts.poll.show_poll(None, thread=False)
    assert not shown.isVisibleTo(page)
