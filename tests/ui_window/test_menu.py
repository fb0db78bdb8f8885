"""The menu of everything the window can do, and the one key that is heard whatever is open."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QMenu, QMenuBar
from pytestqt.qtbot import QtBot

from composer.ui.lock_page import LockPage
from composer.ui.main_window import MainWindow
from composer.ui.widgets.icons import Icons
from composer.ui.widgets.theme import Theme
from tests.screen.restless_hand import MENU_BELOW, MENU_ENTRIES, MENU_GROUPS

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)", extend=True)

PACKAGE = Path(__file__).resolve().parents[2] / "composer"
CTRL = Qt.KeyboardModifier.ControlModifier


def _the_menu(window: MainWindow) -> None:
    window.commands.action("menu").trigger()


def entries_of(action: QAction) -> list[QAction]:
    """Return the entries of a group of the menu."""
    menu = action.menu()
    assert isinstance(menu, QMenu)
    return entries_of_menu(menu)


def entries_of_menu(menu: QMenu) -> list[QAction]:
    return [entry for entry in menu.actions() if not entry.isSeparator()]


def _lots(menu: QMenu) -> list[int]:
    """Return how many entries stand together, between two lines."""
    lots = [0]
    for entry in menu.actions():
        if entry.isSeparator():
            lots.append(0)
        else:
            lots[-1] += 1
    return lots


def _of_the_bar(window: MainWindow) -> None:
    menu = window.bar.audience.menu()
    menu.popup(window.bar.audience.mapToGlobal(QPoint(0, 0)))


def _of_the_text(window: MainWindow) -> None:
    window.composer.thread_of_posts.active.menu_at(0).popup(window.mapToGlobal(QPoint(40, 40)))


def _a_list_in_the_settings(window: MainWindow) -> None:
    window.show_settings()
    sheet = window.sheet()
    assert sheet is not None
    sheet.findChildren(QComboBox)[0].showPopup()


@pytest.mark.parametrize("opened", [_the_menu, _of_the_bar, _of_the_text, _a_list_in_the_settings])
def test_the_key_that_closes_is_heard_while_a_menu_or_a_list_is_open(
    window: MainWindow, qtbot: QtBot, opened: Callable[[MainWindow], None]
) -> None:
    opened(window)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    with qtbot.waitSignal(window.closing):
        QTest.keyClick(popup, Qt.Key.Key_Q, CTRL)

    assert QApplication.activePopupWidget() is None
    assert not window.isVisible()


def test_on_the_locked_page_too(look: Theme, icons: Icons, shown: Callable[[LockPage], LockPage]) -> None:
    page = shown(LockPage(look, icons, "asked", asks=True))
    menu = page.field.edit.createStandardContextMenu()
    menu.popup(page.mapToGlobal(QPoint(40, 40)))
    QTest.keyClick(menu, Qt.Key.Key_Q, CTRL)

    assert not page.isVisible()


def test_other_keys_stay_with_the_menu(window: MainWindow) -> None:
    _the_menu(window)
    QTest.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_N, CTRL)

    assert QApplication.activePopupWidget() is not None
    QApplication.activePopupWidget().close()


def test_the_hand_that_never_rests_knows_how_many_entries_there_are(window: MainWindow) -> None:
    menu = window.commands.menu(window)
    groups = [entries_of(action) for action in menu.actions() if action.menu()]

    assert tuple(len(group) for group in groups) == MENU_GROUPS
    assert len(entries_of_menu(menu)) == len(MENU_GROUPS) + MENU_BELOW
    assert menu.actions()[-1] is window.commands.action("quit")


def test_no_entry_stands_in_two_places(window: MainWindow) -> None:
    """An action that two menus share is told of in one of them alone; what belongs together is seen together."""
    menu = window.commands.menu(window)
    groups = [entries_of(action) for action in menu.actions() if action.menu()]
    entries = [entry for group in groups for entry in group] + [e for e in entries_of_menu(menu) if not e.menu()]

    assert len(entries) == len(set(entries)) == MENU_ENTRIES
    for action in menu.actions():
        if isinstance(inner := action.menu(), QMenu):
            assert max(_lots(inner)) <= 7, action.text()


def test_the_menu_is_no_wall(window: MainWindow) -> None:
    """Groups, and below them what is looked for in every program; none is higher than a small window."""
    menu = window.commands.menu(window)
    below = [action.text() for action in menu.actions() if action.text() and not action.menu()]

    assert below == ["Settings…", "Lock now", "Close Vignette"]
    assert menu.sizeHint().height() <= 400


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_between_the_longest_entry_and_its_key_there_is_room(window: MainWindow, look: Theme, scale: float) -> None:
    """The keys stand apart from the words, whichever is the longest: in the menu, in those it opens, in the text's."""
    look.apply(QApplication.instance(), "light", scale)
    try:
        menu = window.commands.menu(window)
        groups = [group for group in map(QAction.menu, menu.actions()) if isinstance(group, QMenu)]
        for one in (menu, *groups, window.composer.thread_of_posts.active.menu_at(0)):
            one.popup(window.mapToGlobal(QPoint(10, 10)))
            rows = [_words_and_key(action) for action in one.actions()]
            line = one.fontMetrics()
            keys = max(line.horizontalAdvance(key) for _, key in rows)
            words = max(line.horizontalAdvance(words) for words, _ in rows)
            inside = one.actionGeometry(one.actions()[0]).width() - 2 * (look.px(16) + 2)
            if keys:
                assert inside - words - keys >= line.height()
            one.close()
    finally:
        look.apply(QApplication.instance(), "light")


def _words_and_key(action: QAction) -> tuple[str, str]:
    words, _, key = action.text().replace("&", "").partition("\t")
    return words, key or action.shortcut().toString()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere each menu is a root of its own")
def test_an_open_menu_stands_in_the_accessible_tree_and_goes_with_it(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Qt leaves what pops up out; a bar of a pixel holds it while it is open, by the name of its opener."""
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    _of_the_bar(window)
    held = window.window().findChildren(QMenuBar)
    menu = QAccessible.queryAccessibleInterface(held[0]).child(0).child(0)
    shown = [menu.child(place) for place in range(menu.childCount())]

    assert menu.text(QAccessible.Text.Name).startswith("Audience: ")
    assert len(shown) > 2
    assert not any(entry.state().invisible for entry in shown)
    QApplication.activePopupWidget().close()
    assert not any(bar.isVisible() for bar in window.window().findChildren(QMenuBar))


def test_no_menu_of_the_window_is_forgotten() -> None:
    """Whoever makes a menu makes it known to assistive technology; the tray's is the desktop's own."""
    made = re.compile(r"QMenu\((?!\))|createStandardContextMenu\(")
    sources = [path for path in (PACKAGE / "ui").rglob("*.py") if "tray" not in path.parts]
    found = [(path.name, line) for path in sources for line in path.read_text().splitlines() if made.search(line)]

    assert len(found) > 10
    assert [one for one in found if "told(" not in one[1]] == []
