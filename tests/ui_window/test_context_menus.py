"""The menus that Qt opens in fields and texts are told to assistive technology as the window's own are."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QSpinBox,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from composer.ui.main_window import MainWindow
from composer.ui.widgets.context_menus import ContextMenus

pytestmark = [pytest.mark.ui, pytest.mark.qt_log_ignore("This plugin does not support", extend=True)]


@pytest.fixture(autouse=True)
def menus(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    made = ContextMenus(qapp)
    yield
    made.deleteLater()


def _choices() -> QComboBox:
    box = QComboBox(editable=True)
    box.addItem("Madrid")
    return box


def _sentence() -> QLabel:
    label = QLabel("The first row is whole.")
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label


def _by_mouse(field: QWidget) -> None:
    hearing = field.viewport() if isinstance(field, QAbstractScrollArea) else field
    place = hearing.rect().center()
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, hearing.mapToGlobal(place))
    QApplication.sendEvent(hearing, asked)


def _by_key(field: QWidget) -> None:
    QTest.keyClick(field, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)


def _told(window: QWidget) -> dict[str, list[str]]:
    """Return the menus that stand in the tree of the window and are open, by name, with their entries."""
    found: dict[str, list[str]] = {}
    for bar in window.findChildren(QMenuBar):
        menu = QAccessible.queryAccessibleInterface(bar).child(0).child(0)
        entries = [menu.child(place) for place in range(menu.childCount())]
        if bar.isVisible():
            name = QAccessible.Text.Name
            found[menu.text(name)] = [one.text(name).split("\t")[0] for one in entries if not one.state().invisible]
    return found


def _look(qtbot: QtBot, ask: Callable[[QWidget], None], field: QWidget) -> dict[str, list[str]]:
    """Ask for the menu of a field; return what was told while it was open. Some of Qt's boxes wait for its end."""
    seen: list[dict[str, list[str]]] = []

    def look() -> None:
        seen.append(_told(field.window()))
        open_now = QApplication.activePopupWidget()
        if open_now is not None:
            open_now.close()

    QTimer.singleShot(0, field.window(), look)
    ask(field)
    qtbot.waitUntil(lambda: bool(seen))
    return seen[0]


@pytest.mark.parametrize("ask", [_by_mouse, _by_key])
@pytest.mark.parametrize("make", [QLineEdit, QTextBrowser, QPlainTextEdit, QSpinBox, _choices, _sentence])
def test_the_menu_of_whatever_field_stands_in_the_tree_while_it_is_open_each_time(
    qtbot: QtBot, ask: Callable[[QWidget], None], make: Callable[[], QWidget]
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    field = make()
    field.setAccessibleName("Institution")
    QVBoxLayout(window).addWidget(field)
    window.show()
    for _ in range(2):
        window.activateWindow()
        field.setFocus()
        qtbot.waitUntil(field.hasFocus)
        told = _look(qtbot, ask, field)

        assert list(told) == ["Institution"]
        assert {"Copy", "Select All"} <= {words.replace("&", "") for words in told["Institution"]}
    qtbot.waitUntil(lambda: not window.findChildren(QMenuBar))


def test_the_text_of_a_post_keeps_its_own_menu_by_the_key_too(qtbot: QtBot, window: MainWindow) -> None:
    window.window().show()
    window.window().activateWindow()
    editor = window.composer.thread_of_posts.active
    editor.setFocus()
    qtbot.waitUntil(editor.hasFocus)
    _by_key(editor)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    told = _told(window.window())
    QApplication.activePopupWidget().close()

    assert [len(entries) > 5 for entries in told.values()] == [True]


@pytest.mark.parametrize("by_key", [False, True], ids=["assistive technology", "key"])
@pytest.mark.parametrize(("entry", "then"), [("Step up", 6), ("Step down", 4)])
def test_a_number_box_counts_by_one_whoever_chooses_it_in_its_menu(
    qtbot: QtBot, window: MainWindow, entry: str, then: int, by_key: bool
) -> None:
    """Qt counts where its menu says what was chosen; of what assistive technology chose it says nothing."""
    box = QSpinBox(window)
    box.setValue(5)
    box.show()
    box.setFocus()

    def choose() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        action = next(one for one in menu.actions() if one.text().replace("&", "") == entry)
        if by_key:
            menu.setActiveAction(action)
            QTest.keyClick(menu, Qt.Key.Key_Return)
        else:
            action.trigger()

    QTimer.singleShot(50, choose)
    _by_key(box)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)

    assert box.value() == then
