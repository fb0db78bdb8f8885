"""The bar, the reason strip, the toast, the scrim and the focus ring."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from composer.guard.submission import AccountKind, Audience
from composer.outbox.account import Account
from composer.ui.bottom_bar import BottomBar
from composer.ui.widgets.focus_ring import FocusRing
from composer.ui.widgets.icons import Icons
from composer.ui.widgets.reason_strip import ReasonStrip
from composer.ui.widgets.scrim import Scrim
from composer.ui.widgets.theme import Theme
from composer.ui.widgets.toast import Toast

pytestmark = [pytest.mark.ui, pytest.mark.qt_log_ignore("propagateSizeHints|support (raise|grabbing)", extend=True)]

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
PRACTICE = Account("practice", AccountKind.PRACTICE, "practice_nora", "Nora Lindqvist")
BY_HAND = Account("b" * 32, AccountKind.BY_HAND, "nora_l", "Nora L. & <i>")
REAL = Account("c" * 32, AccountKind.X, "nora_x", "Nora X")


@pytest.fixture
def window(qtbot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1000, 600)
    QVBoxLayout(window).setContentsMargins(0, 0, 0, 0)
    return window


@pytest.fixture
def bar(qtbot, window: QWidget, theme: Theme, icons: Icons) -> BottomBar:
    bar = BottomBar(theme, icons)
    window.layout().addStretch(1)
    window.layout().addWidget(bar)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    bar.show_accounts((PRACTICE, BY_HAND, REAL), "practice")
    return bar


def test_post_is_really_off_where_it_cannot_go(qtbot, bar: BottomBar) -> None:
    bar.show_post(False, "Post", "Not ready to post: one detail identifies a patient.")
    with qtbot.assertNotEmitted(bar.post_asked):
        qtbot.mouseClick(bar.post, Qt.MouseButton.LeftButton)
        qtbot.keyClick(bar.window(), Qt.Key.Key_Return, CTRL)
    assert not bar.post.isEnabled()
    assert bar.post.accessibleDescription().startswith("Not ready")


def test_ctrl_enter_posts_and_enter_alone_does_not(qtbot, bar: BottomBar) -> None:
    bar.show_post(True, "Post all 3", "")
    with qtbot.waitSignal(bar.post_asked):
        qtbot.keyClick(bar.window(), Qt.Key.Key_Return, CTRL)
    bar.post.setFocus()
    with qtbot.assertNotEmitted(bar.post_asked):
        qtbot.keyClick(bar.post, Qt.Key.Key_Return)
    assert (bar.post.text(), bar.post.accessibleName()) == ("Post all 3", "Post all 3")


@pytest.mark.parametrize(("thousandths", "shown"), [(0, "$0.000"), (15, "$0.015"), (230, "$0.230"), (1200, "$1.200")])
def test_the_cost_is_shown_in_dollars(bar: BottomBar, thousandths: int, shown: str) -> None:
    bar.show_cost(thousandths)
    assert bar._cost.text() == f"\u2066{shown}\u2069"
    assert bar._cost.accessibleName() == f"Cost {shown}"


def test_an_account_is_chosen_from_the_menu(qtbot, bar: BottomBar) -> None:
    assert bar.account.accessibleName() == "Account: Practice account @practice_nora"
    chosen = next(action for action in bar.account.menu().actions() if action.data() == REAL.account_id)
    with qtbot.waitSignal(bar.account_chosen) as told:
        chosen.trigger()
    assert told.args == [REAL.account_id]
    with qtbot.waitSignal(bar.add_account_asked):
        bar.account.menu().actions()[-1].trigger()


@pytest.mark.parametrize("opened", [lambda pick: pick.click(), lambda pick: QTest.keyClick(pick, Qt.Key.Key_Down)])
def test_a_menu_of_the_bar_opens_by_a_press_and_by_down_and_covers_no_button(
    bar: BottomBar, opened: Callable[[QWidget], None]
) -> None:
    """Assistive technology presses; a menu that only Qt's own press of the mouse opens stays shut for it."""
    opened(bar.audience)
    menu = bar.audience.menu()
    box = QRect(bar.audience.mapToGlobal(QPoint(0, 0)), bar.audience.size())

    assert menu.isVisible()
    assert not menu.geometry().intersects(box)
    assert menu.screen().availableGeometry().contains(menu.geometry())
    menu.close()
    assert not bar.audience.isDown()


def test_names_in_the_menu_are_plain(bar: BottomBar) -> None:
    by_hand = next(action for action in bar.account.menu().actions() if action.data() == BY_HAND.account_id)
    assert by_hand.text() == "Nora L. && <i>   @nora_l"


def test_by_hand_there_is_no_audience_to_choose(bar: BottomBar) -> None:
    assert bar.audience.isVisibleTo(bar)
    bar.show_accounts((PRACTICE, BY_HAND), BY_HAND.account_id)
    assert not bar.audience.isVisibleTo(bar)
    bar.show_accounts((PRACTICE, BY_HAND), PRACTICE.account_id)
    assert bar.audience.isVisibleTo(bar)


def test_the_audience_is_chosen_and_said(qtbot, bar: BottomBar) -> None:
    actions = {action.data(): action for action in bar.audience.menu().actions() if action.data()}
    assert set(actions) == {audience.value for audience in Audience}
    with qtbot.waitSignal(bar.audience_chosen) as told:
        actions["mentionedUsers"].trigger()
    assert told.args == [Audience.MENTIONED]
    assert bar.audience.accessibleName() == "Audience: Accounts you mention can reply"


def test_words_give_way_where_room_is_short(qtbot, window: QWidget, bar: BottomBar) -> None:
    wide = bar.audience.sizeHint().width()
    window.resize(460, 600)
    qtbot.waitUntil(lambda: bar.width() <= 480)
    assert bar.audience.sizeHint().width() < wide
    qtbot.waitUntil(lambda: bar.post.geometry().right() <= bar.width())
    assert bar.audience.toolTip() == "Everyone can reply"


def test_the_strip_says_why_once(qtbot, window: QWidget, theme: Theme, icons: Icons) -> None:
    strip = ReasonStrip(theme, icons)
    window.layout().addWidget(strip)
    window.show()
    heard: list[str] = []
    strip.announced.connect(heard.append)
    assert strip.isHidden()
    strip.show_reason("Not ready to post: one detail identifies a patient.", "Show the first")
    strip.show_reason("Not ready to post: one detail identifies a patient.", "Show the first")
    assert heard == ["Not ready to post: one detail identifies a patient."]
    assert strip.accessibleName() == strip.text()
    with qtbot.waitSignal(strip.first_asked):
        qtbot.mouseClick(strip.button, Qt.MouseButton.LeftButton)
    strip.show_reason("Too long for one post.", "Show the first", form=False)
    assert (strip.button.isHidden(), strip.record.isHidden()) == (False, True)
    strip.show_reason("Too long for one post.")
    assert strip.button.isHidden()
    strip.hide_reason()
    assert (strip.isHidden(), strip.text()) == (True, "")


def test_the_toast_counts_down_and_takes_back(
    qtbot, window: QWidget, bar: BottomBar, theme: Theme, icons: Icons
) -> None:
    toast = Toast(theme, icons, window, bar)
    toast.go_out(6, 10)
    assert toast.words() == "Goes out in 6 seconds"
    with qtbot.waitSignal(toast.taken_back):
        qtbot.mouseClick(toast.button, Qt.MouseButton.LeftButton)
    toast.count(0.4)
    assert toast.words() == "Goes out in 1 second"
    toast.count(0)
    assert toast.words() == "Going out now"
    assert not toast.button.isVisible(), "nothing can be taken back any more"
    toast.leave()
    assert toast.words() == ""


def test_the_toast_stands_on_the_first_part_that_is_shown(
    qtbot, window: QWidget, bar: BottomBar, theme: Theme, icons: Icons
) -> None:
    """Why a post cannot go stands above the bar; a note over it would hide the reason."""
    strip = QWidget(window)
    strip.setGeometry(0, bar.y() - 50, window.width(), 50)
    toast = Toast(theme, icons, window, strip, bar)
    strip.hide()
    toast.go_out(6, 10)
    assert strip.y() < toast.geometry().bottom() < bar.y()
    strip.show()
    qtbot.waitUntil(lambda: toast.geometry().bottom() < strip.y())


def test_the_toast_says_which_post_of_a_thread_goes(
    window: QWidget, bar: BottomBar, theme: Theme, icons: Icons
) -> None:
    toast = Toast(theme, icons, window, bar)
    toast.go_out(6, 10)
    toast.going(2, 4)
    assert toast.words() == "Going out: post 2 of 4"
    assert not toast.button.isVisible()
    toast.go_out(6, 10)
    assert toast.button.isVisible()


def test_the_toast_stands_above_the_bar(qtbot, window: QWidget, bar: BottomBar, theme: Theme, icons: Icons) -> None:
    toast = Toast(theme, icons, window, bar)
    toast.go_out(6, 10)
    window.resize(700, 500)
    qtbot.waitUntil(lambda: bar.geometry().bottom() == window.height() - 1)
    assert toast.geometry().bottom() < bar.geometry().top()
    assert abs(toast.geometry().center().x() - window.width() // 2) <= 1


def test_the_toast_is_read_aloud_once(window: QWidget, theme: Theme, icons: Icons) -> None:
    toast = Toast(theme, icons, window)
    heard: list[str] = []
    toast.announced.connect(heard.append)
    toast.go_out(3, 10)
    toast.count(2)
    toast.count(1)
    assert heard == ["Goes out in 3 seconds"]


@pytest.fixture
def behind(qtbot, window: QWidget) -> QLineEdit:
    behind = QLineEdit()
    window.layout().addWidget(behind)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    behind.setFocus()
    return behind


def sheet_of(*stops: QWidget) -> QWidget:
    sheet = QWidget()
    column = QVBoxLayout(sheet)
    column.addWidget(QLabel("Somebody could recognise the patient"))
    for stop in stops:
        column.addWidget(stop)
    return sheet


def test_tab_stays_in_the_sheet_and_the_focus_comes_back(
    qtbot, window: QWidget, behind: QLineEdit, theme: Theme
) -> None:
    scrim = Scrim(theme, window)
    first, last = QLineEdit(), QPushButton("Go back and change")
    scrim.hold(sheet_of(first, last))
    assert scrim.geometry() == window.rect()
    assert QApplication.focusWidget() is first
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is last
    qtbot.keyClick(last, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is first
    qtbot.keyClick(first, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is last
    scrim.let_go()
    assert scrim.isHidden()
    assert QApplication.focusWidget() is behind


def test_nothing_behind_the_scrim_can_be_clicked(qtbot, window: QWidget, behind: QLineEdit, theme: Theme) -> None:
    scrim = Scrim(theme, window)
    scrim.hold(sheet_of(QPushButton("Go back and change")))
    assert window.childAt(behind.geometry().center()) is not behind
    with qtbot.waitSignal(scrim.pressed_outside):
        qtbot.mouseClick(scrim, Qt.MouseButton.LeftButton, pos=scrim.rect().topLeft())
    window.resize(640, 480)
    qtbot.waitUntil(lambda: scrim.size() == window.size())
    sheet = scrim.sheet
    assert sheet is not None
    assert scrim.rect().contains(sheet.geometry())


def test_the_ring_follows_the_filled_button(qtbot, window: QWidget, theme: Theme, qapp: QApplication) -> None:
    post, other = QPushButton("Post"), QPushButton("Other")
    post.setProperty("role", "primary")
    window.layout().addWidget(post)
    window.layout().addWidget(other)
    ring = FocusRing(theme, window, qapp)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    other.setFocus()
    assert ring.isHidden()
    post.setFocus()
    assert ring.isVisible()
    assert ring.geometry() == post.geometry().adjusted(-4, -4, 4, 4)
    with qtbot.waitSignal(post.clicked):
        qtbot.mouseClick(window.childAt(post.geometry().center()), Qt.MouseButton.LeftButton)
    post.setEnabled(False)
    assert ring.isHidden()


def test_a_sheet_that_lacks_a_few_pixels_comes_nearer_to_the_edges(window: QWidget, theme: Theme) -> None:
    window.resize(700, 640)
    scrim = Scrim(theme, window)
    scrim.setGeometry(window.rect())
    for wanted, high in ((500, 500), (610, 610), (700, 592)):
        sheet = QWidget(scrim)
        sheet.setMinimumHeight(0)
        sheet.sizeHint = lambda high=wanted: QSize(400, high)  # type: ignore[method-assign]
        scrim.place(sheet)
        assert sheet.height() == high
