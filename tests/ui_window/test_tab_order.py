"""Tab goes through the whole window in the order in which it is read, and comes by everything that can be used."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from composer.ui.main_window import MainWindow
from composer.ui.sheets.settings import SettingsSheet
from composer.ui.widgets.check_box import CheckBox
from tests.ui_window import samples

pytestmark = pytest.mark.ui

FAR = 300
REST = "Ask first. Then ask again."


@pytest.fixture
def full(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """Drafts in the list, a thread of two with findings, and a reason why it cannot go."""
    window.sidebar.show_drafts(samples.rows(), samples.rows()[0].draft_id)
    window.composer.set_parts((samples.BLOCKED, REST))
    report = samples.four()
    window.composer.show_findings(report.findings, None)
    window.panel.show_view(samples.done(report, samples.BLOCKED, REST))
    window.strip.show_reason("Not ready to post: four details identify a patient.", "Show the first")
    window.bar.show_post(False, "Post", "Not ready")
    qtbot.waitUntil(lambda: not any(card.bare for card in window.composer.thread_of_posts.cards))
    qtbot.waitUntil(lambda: len(window.panel.cards.cards()) == len(report.findings))
    return window


def _parts(window: MainWindow) -> list[tuple[str, QWidget]]:
    first, second = window.composer.thread_of_posts.cards
    return [
        ("side bar", window.sidebar),
        ("header", window.composer.header),
        ("post 1", first),
        ("post 2", second),
        ("preview", window.composer.preview),
        ("composer", window.composer),
        ("check", window.panel),
        ("strip", window.strip),
        ("bar", window.bar),
    ]


def _place(window: MainWindow, widget: QWidget) -> str:
    return next((name for name, part in _parts(window) if part.isAncestorOf(widget)), "nowhere")


def _walked(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> list[QWidget]:
    """Press a key until something has the keyboard a second time; return what had it, in order."""
    seen: list[QWidget] = []
    for _ in range(FAR):
        now = QApplication.focusWidget()
        assert now is not None
        if now in seen:
            break
        seen.append(now)
        QTest.keyClick(now, key, modifier)
        QApplication.processEvents()
    return seen


def _usable(window: MainWindow) -> set[QWidget]:
    tabs = Qt.FocusPolicy.TabFocus
    return {
        one
        for one in window.findChildren(QWidget)
        if one.isVisible() and one.isEnabled() and one.focusPolicy() & tabs == tabs and one.focusProxy() is None
    }


ORDER = ["side bar", "header", "post 1", "post 2", "composer", "preview", "check", "strip", "bar"]


def test_tab_goes_through_the_window_as_it_is_read(full: MainWindow) -> None:
    """Nothing that is seen is passed over, though cards of a thread and of findings were made long after the rest."""
    full.bar.account.setFocus()
    walked = _walked(Qt.Key.Key_Tab)
    places = [name for name, _ in itertools.groupby(_place(full, one) for one in walked)]
    begin = places.index("header")

    assert [*places[begin:], *places[:begin]][:8] == ORDER[1:]
    assert {*_usable(full)} - {*walked} == set()


def test_backwards_it_goes_the_same_way_back(full: MainWindow) -> None:
    full.bar.account.setFocus()
    there = _walked(Qt.Key.Key_Tab)
    full.bar.account.setFocus()
    back = _walked(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    coming = (full.composer.thread_of_posts, full.panel)  # tools come with a text, offers with a finding
    there, back = (
        [one for one in walk if not any(part.isAncestorOf(one) for part in coming)] for walk in (there, back)
    )

    assert len(back) > 15
    assert back[1:] == there[:0:-1]


def test_mirrored_a_row_is_gone_through_from_the_right(full: MainWindow) -> None:
    full.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    full.bar.account.setFocus()
    QTest.keyClick(full.bar.account, Qt.Key.Key_Tab)

    assert QApplication.focusWidget() is full.bar.audience
    assert full.bar.audience.x() < full.bar.account.x()


def test_in_a_sheet_what_was_added_late_comes_before_the_button_that_closes_it(window: MainWindow) -> None:
    """Settings of the rooms are put between those of the sheet and the hosts, long after both were made."""
    window.settings_shown.connect(lambda sheet: sheet.add_section("Late", "", CheckBox("Late")))
    window.show_settings()
    sheet = window.sheet()
    assert isinstance(sheet, SettingsSheet)
    sheet.finder.field.setFocus()
    walked = _walked(Qt.Key.Key_Tab)
    titles = [one.text() for one in walked if isinstance(one, QAbstractButton)]

    assert titles[-2:] == ["Late", "Close"]
    assert walked[1] is sheet.theme_box
