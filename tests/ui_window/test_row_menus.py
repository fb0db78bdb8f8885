"""A row of a list has a menu: by the right button where it is clicked, and by key where the keys are."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu, QPushButton, QWidget

from composer.outbox.item import State
from composer.ui.outbox.page import OutboxPage
from composer.ui.sidebar import SideBar
from composer.ui.trash.page import TrashPage
from tests.ui_window import samples
from tests.ui_window.samples import HAND, NOW, PRACTICE, item

pytestmark = [pytest.mark.ui, pytest.mark.qt_log_ignore("This plugin does not support", extend=True)]


def _asked(hearing: QWidget, reason: QContextMenuEvent.Reason, place: QPoint) -> QMenu | None:
    """Ask for a menu; return it, open."""
    QApplication.sendEvent(hearing, QContextMenuEvent(reason, place, hearing.mapToGlobal(place)))
    menu = QApplication.activePopupWidget()
    assert menu is None or isinstance(menu, QMenu)
    return menu


def _clicked(view: QAbstractItemView, row: int) -> QMenu:
    place = view.visualRect(view.model().index(row, 0)).center()
    menu = _asked(view.viewport(), QContextMenuEvent.Reason.Mouse, place)
    assert menu is not None
    return menu


def _by_key(view: QAbstractItemView) -> QMenu:
    menu = _asked(view, QContextMenuEvent.Reason.Keyboard, QPoint())
    assert menu is not None
    return menu


def _words(menu: QMenu) -> list[str]:
    return [action.text().split("\t")[0] for action in menu.actions()]


def _choose(menu: QMenu, number: int) -> None:
    menu.actions()[number].trigger()
    menu.close()


@pytest.fixture
def side(shown, look, icons, words) -> SideBar:
    bar = shown(SideBar(look, icons, words), 256, 820)
    bar.show_drafts(samples.rows(dt.datetime.now(dt.UTC)), "a")
    return bar


@pytest.fixture
def trash(shown, kit, words) -> TrashPage:
    page = shown(TrashPage(kit, words), 900, 600)
    page.show_rows(samples.thrown(dt.datetime.now(dt.UTC)))
    page.focus_page()
    return page


def test_a_draft_that_is_clicked_is_opened_or_goes_to_the_trash(side: SideBar, qtbot) -> None:
    menu = _clicked(side.drafts, 3)
    assert _words(menu) == ["Open", "Move to the trash"]
    assert menu.accessibleName() == side.drafts.rows.index(3).data()
    with qtbot.waitSignal(side.draft_opened) as opened:
        _choose(menu, 0)
    with qtbot.waitSignal(side.draft_deleted) as deleted:
        _choose(_clicked(side.drafts, 2), 1)

    assert (opened.args, deleted.args) == (["d"], ["c"])


def test_by_key_the_menu_is_that_of_the_row_under_the_keys(side: SideBar, qtbot) -> None:
    side.drafts.setCurrentIndex(side.drafts.rows.index(4))
    menu = _by_key(side.drafts)
    row = side.drafts.visualRect(side.drafts.currentIndex())
    top = side.drafts.viewport().mapFromGlobal(menu.pos()).y()
    with qtbot.waitSignal(side.draft_deleted) as deleted:
        _choose(menu, 1)

    assert deleted.args == ["e"]
    assert abs(top - row.bottom()) <= row.height()


def test_a_row_that_moves_meanwhile_keeps_its_menu(side: SideBar, qtbot) -> None:
    menu = _clicked(side.drafts, 3)
    rows = samples.rows(dt.datetime.now(dt.UTC))
    side.show_drafts((rows[4], *rows[:4], *rows[5:]), "e")
    with qtbot.waitSignal(side.draft_deleted) as deleted:
        _choose(menu, 1)

    assert deleted.args == ["d"]


def test_below_the_rows_there_is_no_menu(side: SideBar, trash: TrashPage) -> None:
    for view in (side.drafts, trash.list):
        below = QPoint(20, view.viewport().height() - 2)
        if not view.indexAt(below).isValid():
            assert _asked(view.viewport(), QContextMenuEvent.Reason.Mouse, below) is None


@pytest.mark.parametrize("ask", [lambda view: _clicked(view, 1), _by_key])
def test_what_lies_in_the_trash_is_brought_back_or_asked_about(
    trash: TrashPage, ask: Callable[[QAbstractItemView], QMenu], qtbot
) -> None:
    trash.list.setCurrentIndex(trash.list.rows.index(1))
    assert _words(ask(trash.list)) == [trash.back.text(), trash.delete.text()]
    with qtbot.waitSignal(trash.back_asked) as back:
        _choose(ask(trash.list), 0)
    with qtbot.waitSignal(trash.delete_asked) as asked:
        _choose(ask(trash.list), 1)

    assert (back.args, asked.args) == (["d"], [("d",)])


@pytest.fixture
def outbox(shown, kit, words) -> OutboxPage:
    page = shown(OutboxPage(kit, words), 1024, 820)
    made = (
        item("unknown", "x", state=State.UNKNOWN),
        item("not", "x", state=State.NOT_SENT, error=("net.offline", "retry")),
        item("hand", "x", account=HAND),
        item("goes", "x", due_in=5),
        item("later", "x", due_in=3600, scheduled=True),
        item("sent", "x", state=State.SENT),
    )
    page.show_items(made, NOW, (PRACTICE, HAND))
    return page


def _of_row(page: OutboxPage, item_id: str, reason: QContextMenuEvent.Reason = QContextMenuEvent.Reason.Mouse) -> QMenu:
    row = page.row(item_id)
    assert row is not None
    menu = _asked(row, reason, row.rect().center())
    assert menu is not None
    return menu


@pytest.mark.parametrize("item_id", ["unknown", "not", "hand", "goes", "later", "sent"])
def test_a_row_of_the_outbox_offers_what_is_offered_where_it_is_shown_whole(outbox: OutboxPage, item_id: str) -> None:
    menu = _of_row(outbox, item_id, QContextMenuEvent.Reason.Keyboard)
    offered = _words(menu)
    menu.close()
    assert outbox.detail.item_id() == ""
    outbox.show_detail(item_id)
    buttons = [part for part in outbox.detail.findChildren(QPushButton) if part.isVisible() and part.text()]
    answers = {outbox.detail.there, outbox.detail.not_there, outbox.detail.once_more}

    assert offered == ["Show it whole", *(part.text() for part in buttons if part not in answers)]
    assert len(offered) > 1


def test_what_is_chosen_of_a_row_is_asked_for_as_by_its_button(outbox: OutboxPage, qtbot) -> None:
    with qtbot.waitSignal(outbox.take_back) as taken:
        _choose(_of_row(outbox, "later"), 1)
    with qtbot.waitSignal(outbox.retry) as again:
        _choose(_of_row(outbox, "not"), 1)
    _choose(_of_row(outbox, "sent"), 0)

    assert (taken.args, again.args) == (["later"], ["not"])
    assert outbox.detail.item_id() == "sent"


def test_a_right_click_leaves_the_list_where_it_is(outbox: OutboxPage) -> None:
    """In a narrow window a row that is shown whole takes the place of the list."""
    outbox.resize(480, 820)
    row = outbox.row("goes")
    assert row is not None
    QTest.mouseClick(row, Qt.MouseButton.RightButton)

    assert row.isVisible()
    assert outbox.detail.item_id() == ""
