"""Deleting a post that is out: offered for it only, asked first, left where it is by default."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from composer.base.errors import VignetteError
from composer.outbox.item import OutboxItem, State
from composer.ui.main_window import MainWindow
from composer.ui.pages import Page
from composer.ui.rooms.delete import DeleteRoom
from composer.ui.sheets.delete_post import DeletePostSheet
from tests.fakes import HeldRunner
from tests.ui_window import samples

pytestmark = pytest.mark.ui


def out(*texts: str, **more: object) -> OutboxItem:
    made = samples.item("s", *texts, state=State.SENT, **more)
    parts = tuple(replace(part, post_id=str(100 + part.index)) for part in made.parts)
    return replace(made, parts=parts)


class Known:
    def __init__(self, item: OutboxItem) -> None:
        self._item = item
        self.errors: list[VignetteError] = []

    def item(self, item_id: str) -> OutboxItem | None:
        return self._item

    def show_error(self, error: VignetteError) -> None:
        self.errors.append(error)


class Asked:
    def __init__(self) -> None:
        self.ids: list[str] = []

    def delete(self, item_id: str) -> None:
        self.ids.append(item_id)


@pytest.fixture
def show(window: MainWindow):
    def shown(item: OutboxItem) -> MainWindow:
        window.show_page(Page.SENT)
        window.sent.show_items((item,), item.updated_at, (samples.PRACTICE,))
        window.sent.show_detail(item.item_id)
        return window

    return shown


def test_it_is_offered_for_what_is_out_only(show) -> None:
    detail = show(out("one")).sent.detail
    assert detail.delete.isVisible()

    for other in (
        samples.item("q", "one"),
        samples.item("u", "one", state=State.UNKNOWN),
        samples.item("s", "one", state=State.SENT),  # its id is not known
        samples.item("h", "one", state=State.HANDED_OVER, account=samples.HAND),
    ):
        detail.show_item(other, samples.PRACTICE, other.updated_at)
        assert not detail.delete.isVisible(), other.state


def test_enter_leaves_it_and_the_other_button_deletes_it(show, qtbot) -> None:
    item = out("one", "two")
    window = show(item)
    lane, asked = HeldRunner(), Asked()
    changed: list[bool] = []
    room = DeleteRoom(window, lane, Known(item), lambda: changed.append(True), window)
    room.attach(asked)
    QTest.mouseClick(window.sent.detail.delete, Qt.MouseButton.LeftButton)
    sheet = window.sheet()
    assert isinstance(sheet, DeletePostSheet)
    QTest.keyClick(sheet.keep_button, Qt.Key.Key_Return)
    assert lane.jobs == []

    window.sent.detail.delete.click()
    QTest.mouseClick(window.sheet().delete_button, Qt.MouseButton.LeftButton)
    lane.run()
    assert asked.ids == ["s"]
    assert changed == [True]


def test_what_is_deleted_says_so_and_is_not_offered_again(show) -> None:
    item = out("one")
    gone = replace(item, parts=tuple(replace(part, deleted_at=item.updated_at) for part in item.parts))
    window = show(gone)

    assert not window.sent.detail.delete.isVisible()
    assert window.sent.rows()[0].accessibleName().count("Deleted") == 1
