"""The window as a whole: its shapes, its keys, its pages."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from composer.base.settings import Settings
from composer.flow.views import CheckState, CheckView
from composer.ui.main_window import MainWindow
from composer.ui.pages import Page
from composer.ui.sheets.keys import KeysSheet
from composer.ui.widgets.labels import Paragraph
from tests.ui_window.built import built
from tests.ui_window.samples import BLOCKED, HAND, PRACTICE, done, four, report, rows
from tests.ui_window.test_menu import entries_of

pytestmark = pytest.mark.ui
CTRL, SHIFT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)


def settle() -> None:
    """Let the parts find their places: rounds of events, for one layout asks for the next; not a time to wait."""
    for _ in range(20):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(QApplication.focusWidget(), key, modifiers)


def inside(part: QWidget) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and (focus is part or part.isAncestorOf(focus))


def texts(part: QWidget) -> str:
    return "\n".join(label.text() for label in part.findChildren(QLabel) if label.isVisible())


def write(window: MainWindow, text: str = BLOCKED) -> None:
    window.composer.set_parts((text,))
    window.composer.show_findings(four(text).findings, four(text).findings[0])
    window.panel.show_view(done(four(text), text))


def test_the_title_is_the_programs_name_whatever_is_written(window: MainWindow) -> None:
    """Nothing private outside the window (law 5)."""
    write(window)
    window.sidebar.show_drafts(rows(), "a")

    assert window.windowTitle() == "Vignette"


def test_it_begins_in_the_text_at_its_size(window: MainWindow) -> None:
    assert (window.width(), window.height()) == (1280, 820)
    assert (window.minimumWidth(), window.minimumHeight()) == (480, 400)
    assert inside(window.composer)


def test_the_first_paint_is_told_once(qtbot, look, icons) -> None:
    window = built(look, icons)
    qtbot.addWidget(window)
    heard: list[int] = []
    window.first_painted.connect(lambda: heard.append(1))
    with qtbot.waitSignal(window.first_painted):
        window.show()
    window.repaint()
    settle()

    assert heard == [1]


def test_closing_is_told(window: MainWindow, qtbot) -> None:
    with qtbot.waitSignal(window.closing):
        window.close()


@pytest.mark.parametrize(
    ("width", "side", "panel"), [(1280, 255, 335), (1160, 255, 335), (1000, 72, 319), (700, 72, 0), (500, 0, 0)]
)
def test_the_parts_share_the_width(window: MainWindow, width: int, side: int, panel: int) -> None:
    """Where the check has no room beside the text there is a line; where there is no rail there is a menu button."""
    window.resize(width, 800)
    settle()

    assert (window.sidebar.width() if window.sidebar.isVisible() else 0) == side
    assert (window.panel.width() if window.panel.isVisible() else 0) == panel
    assert window.line.isVisible() is (panel == 0)
    assert window.composer.preview.isVisible() is (panel > 0)
    assert window.menu_button.isVisible() is (side == 0)


@pytest.mark.parametrize(("width", "height"), [(1280, 820), (1000, 700), (700, 700), (480, 400)])
def test_nothing_hangs_out_of_the_window(window: MainWindow, width: int, height: int) -> None:
    write(window)
    window.strip.show_reason("Not ready to post: three details identify a patient.", "Show the first")
    window.resize(width, height)
    settle()

    for part in (window.bar, window.strip, window.composer, window.bar.post, window.strip.button):
        corner = part.mapTo(window, part.rect().bottomRight())
        assert corner.x() < width
        assert corner.y() < height


def test_wide_again_all_parts_are_back(window: MainWindow) -> None:
    for width in (500, 1280):
        window.resize(width, 800)
        settle()

    assert window.panel.isVisible()
    assert window.sidebar.width() == 255
    assert window.composer.preview.isVisible()


def test_dragged_widths_survive_a_small_resize(window: MainWindow) -> None:
    window.resize(1300, 820)
    settle()

    assert window.panel.width() == 335


def test_where_there_is_no_room_the_check_comes_from_the_edge(window: MainWindow) -> None:
    window.resize(700, 700)
    settle()
    write(window)
    assert window.line.words() == "3 must change"

    QTest.mouseClick(window.line.button, Qt.MouseButton.LeftButton)
    assert window.panel.isVisible()
    assert inside(window.panel)
    assert window.panel.geometry().right() == window.width() - 1

    press(Qt.Key.Key_Escape)
    assert not window.panel.isVisible()


def test_the_line_gives_height_back_when_it_says_less(window: MainWindow, qtbot) -> None:
    """“The check begins with your first word.” needs two lines where the verdict needs one."""
    words = window.line.findChild(Paragraph)

    def lines() -> int:
        return words.height() // words.fontMetrics().height()

    window.resize(480, 500)
    qtbot.waitUntil(lambda: window.line.isVisible() and lines() == 2)
    before = window.line.height()
    write(window)

    qtbot.waitUntil(lambda: lines() == 1 and window.line.height() < before)


def test_without_a_side_bar_every_other_page_has_the_menu_and_the_way_back(window: MainWindow, qtbot) -> None:
    window.resize(480, 400)
    window.show_page(Page.ARCHIVE)
    way = window.frame._parts.way_back
    qtbot.waitUntil(lambda: way.menu_button.isVisible() and way.back_button.isVisible())

    QTest.mouseClick(way.back_button, Qt.MouseButton.LeftButton)
    assert window.current_page() is Page.COMPOSER
    assert not way.isVisible()
    assert QApplication.focusWidget() is window.composer.thread_of_posts.active

    window.show_page(Page.ARCHIVE)
    window.resize(1280, 820)
    qtbot.waitUntil(lambda: not way.isVisible())


def test_the_edge_gives_the_check_back_when_the_window_grows(window: MainWindow) -> None:
    window.resize(700, 700)
    settle()
    window.frame.show_check()
    window.resize(1280, 820)
    settle()

    assert window.panel.isVisible()
    assert window.panel.width() == 335


def test_folding_is_kept_in_the_settings(window: MainWindow, qtbot) -> None:
    with qtbot.waitSignal(window.settings_changed) as told:
        press(Qt.Key.Key_Backslash, CTRL)

    assert told.args[0].side_bar is False
    assert window.sidebar.width() == 72


def test_settings_fold_the_side_bar_at_the_start(window: MainWindow) -> None:
    window.use_settings(Settings(side_bar=False))

    assert window.sidebar.folded


def test_text_grows_shrinks_and_comes_back_by_keys(window: MainWindow, qtbot) -> None:
    scales = []
    window.settings_changed.connect(lambda settings: scales.append(settings.text_scale))
    press(Qt.Key.Key_Plus, CTRL)
    press(Qt.Key.Key_Equal, CTRL)
    press(Qt.Key.Key_Minus, CTRL)
    press(Qt.Key.Key_0, CTRL)
    press(Qt.Key.Key_Minus, CTRL)

    assert scales == [110, 120, 110, 100]


@pytest.mark.parametrize(
    ("key", "modifiers", "where"),
    [
        (Qt.Key.Key_1, CTRL, "composer"),
        (Qt.Key.Key_2, CTRL, "panel"),
        (Qt.Key.Key_3, CTRL, "composer"),
        (Qt.Key.Key_4, CTRL, "bar"),
        (Qt.Key.Key_F, CTRL | Qt.KeyboardModifier.ShiftModifier, "sidebar"),
    ],
)
def test_keys_lead_to_the_parts_from_any_page(window: MainWindow, key, modifiers, where: str) -> None:
    write(window)
    window.show_page(Page.OUTBOX)
    window.outbox.focus_page()
    press(key, modifiers)

    assert inside(getattr(window, where))


def test_f6_walks_all_parts_and_back(window: MainWindow) -> None:
    write(window)
    window.sidebar.show_drafts(rows(), "a")
    window.strip.show_reason("Not ready.", "Show the first")
    window.composer.focus_text()
    order = [window.composer.preview, window.panel, window.strip, window.bar, window.sidebar, window.composer]
    for part in order:
        press(Qt.Key.Key_F6)
        assert inside(part), part
    press(Qt.Key.Key_F6, SHIFT)
    assert inside(window.sidebar)


def test_f8_goes_to_the_next_finding_from_anywhere(window: MainWindow, qtbot) -> None:
    write(window)
    window.bar.focus_bar()
    with qtbot.waitSignal(window.composer.finding_selected):
        press(Qt.Key.Key_F8)

    assert inside(window.composer)


def test_all_suggestions_by_one_key(window: MainWindow, qtbot) -> None:
    write(window)
    with qtbot.waitSignal(window.panel.use_all_asked):
        QTest.keyClick(window.composer.focusWidget() or window, Qt.Key.Key_Period, CTRL | SHIFT)


def test_ctrl_enter_posts_only_what_may_go(window: MainWindow, qtbot) -> None:
    window.bar.show_post(False, "Post", "Not yet")
    with qtbot.assertNotEmitted(window.bar.post_asked, wait=20):
        press(Qt.Key.Key_Return, CTRL)

    window.bar.show_post(True, "Post", "")
    with qtbot.waitSignal(window.bar.post_asked):
        press(Qt.Key.Key_Return, CTRL)


def test_f1_shows_every_key(window: MainWindow) -> None:
    press(Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    sheet = window.sheet()
    assert isinstance(sheet, KeysSheet)

    shown = texts(sheet) + "\n".join(button.text() for button in sheet.findChildren(QPushButton))
    shown = shown.replace("\u200b", "")  # where a key may be broken in two lines
    for keys in ("Ctrl+N", "Ctrl+F", "F6", "F8", "Ctrl+.", "Ctrl+1", "Alt+Z", "Ctrl+\\", "F1"):
        assert QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) in shown


@pytest.mark.qt_log_ignore("This plugin does not support")  # raise() and grabbing the keyboard, offscreen
def test_the_menu_button_holds_every_command(window: MainWindow, qtbot) -> None:
    whole = window.commands.menu(window).actions()
    groups = [*(entries_of(action) for action in whole if action.menu()), whole]  # settings, lock, quit stand below
    entries = {action.text().split("\t")[0].replace("&&", "&") for group in groups for action in group}

    assert {"New post", "Post", "Next finding", "Use all suggestions", "Outbox", "Settings…", "All keys"} <= entries
    button = next(b for b in window.sidebar.findChildren(QPushButton) if b.accessibleName() == "Menu" and b.isVisible())
    with qtbot.waitSignal(window.sidebar.menu_asked):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    popup.close()


def test_no_two_commands_share_a_key(window: MainWindow) -> None:
    keys = [key.toString() for action in window.actions() for key in action.shortcuts()]

    assert len(keys) == len(set(keys))


def test_pages_are_shown_and_marked(window: MainWindow) -> None:
    for page in (Page.OUTBOX, Page.SENT, Page.TIMELINE, Page.COMPOSER):
        window.show_page(page)
        assert window.current_page() is page

    assert window.composer.isVisible()
    assert not window.outbox.isVisible()


def test_the_settings_open_over_the_page_they_were_asked_from(window: MainWindow) -> None:
    window.show_page(Page.SENT)
    window.show_page(Page.SETTINGS)

    assert window.sheet() is not None
    assert window.current_page() is Page.SENT


def test_a_deleted_draft_can_be_brought_back(window: MainWindow, qtbot) -> None:
    window.sidebar.show_drafts(rows(), "a")
    window.sidebar.drafts.setFocus()
    press(Qt.Key.Key_Delete)
    assert window.note.words() == "Draft moved to the trash"

    with qtbot.waitSignal(window.undo_delete_asked):
        QTest.mouseClick(window.note.button, Qt.MouseButton.LeftButton)
    assert window.note.words() == ""


def test_no_toast_carries_words_of_a_draft(window: MainWindow) -> None:
    window.sidebar.show_drafts(rows(), "a")
    window.sidebar.drafts.setFocus()
    press(Qt.Key.Key_Delete)

    assert "Pearl" not in window.note.words()


def test_files_of_this_computer_go_to_the_pictures_and_nothing_else_does(window: MainWindow) -> None:
    told: list[tuple[str, ...]] = []
    window.files_dropped.connect(told.append)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/nowhere/scan.png")])
    enter = QDragEnterEvent(QPoint(600, 300), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, NONE)
    QApplication.sendEvent(window, enter)
    drop = QDropEvent(QPointF(600, 300), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, NONE)
    QApplication.sendEvent(window, drop)

    assert enter.isAccepted()
    assert drop.dropAction() == Qt.DropAction.CopyAction
    assert told == [("/nowhere/scan.png",)]
    web = QMimeData()
    web.setUrls([QUrl("https://example.org/scan.png")])
    far = QDropEvent(QPointF(600, 300), Qt.DropAction.CopyAction, web, Qt.MouseButton.LeftButton, NONE)
    QApplication.sendEvent(
        window, QDragEnterEvent(QPoint(600, 300), Qt.DropAction.CopyAction, web, Qt.MouseButton.LeftButton, NONE)
    )
    QApplication.sendEvent(window, far)
    assert len(told) == 1
    assert "Only files of this computer" in window.note.words()
    assert window.composer.parts() == ("",)


def test_every_button_has_a_name_and_room_for_a_finger(window: MainWindow) -> None:
    write(window)
    window.sidebar.show_drafts(rows(), "a")
    for button in window.findChildren(QPushButton):
        if button.isVisible():
            assert button.accessibleName() or button.text(), button
            assert min(button.width(), button.height()) >= 28, button.accessibleName() or button.text()


def test_right_to_left_the_side_bar_is_on_the_right(qapp: QApplication, shown, look, icons) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        window = shown(built(look, icons), 1280, 820)
        window.panel.show_view(done(report(), "Hello"))
        assert window.sidebar.mapTo(window, QPoint(0, 0)).x() > 1000
        assert window.panel.mapTo(window, QPoint(0, 0)).x() < 10
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_at_two_hundred_percent_text_verdict_and_post_are_on_screen_together(
    qapp: QApplication, shown, look, icons
) -> None:
    look.apply(qapp, "light", 2.0)
    try:
        window = shown(built(look, icons), 1280, 820)
        write(window)
        settle()
        for part in (window.line, window.bar.post, window.composer.thread_of_posts):
            assert part.isVisible()
            assert window.rect().contains(part.mapTo(window, QPoint(4, 4)))
        assert window.sidebar.folded
    finally:
        look.apply(qapp, "light", 1.0)


def test_the_note_stands_above_the_bar_when_the_bar_comes_back(window: MainWindow) -> None:
    window.show_page(Page.OUTBOX)
    settle()
    window.note.say("New time: tomorrow.", "Undo", "clock")
    window.show_composer()
    settle()

    foot = window.note.mapTo(window, QPoint(0, window.note.height())).y()
    assert foot <= window.bar.mapTo(window, QPoint(0, 0)).y()


def test_buttons_that_need_a_second_row_no_more_leave_no_gap(window: MainWindow) -> None:
    window.resize(1024, 640)
    settle()
    thread = window.composer.thread_of_posts
    high = thread._flow.height()
    window.composer.set_parts(("one", "two"))
    thread.offer_aim("Bring back the post that was answered before this one was begun")
    settle()
    more = thread._flow.height()
    window.composer.set_parts(("one",))
    thread.offer_aim("")
    settle()

    assert more > high
    assert thread._flow.height() == high


def test_by_hand_x_bills_nothing(window: MainWindow) -> None:
    for account, told in ((PRACTICE, "Cost $0.015"), (HAND, "Cost $0.000")):
        window.bar.show_accounts((PRACTICE, HAND), account.account_id)
        window.bar.show_cost(15)
        assert window.bar._cost.accessibleName() == told


def test_a_check_with_nothing_in_it_takes_no_word_of_who_types_behind_it(window: MainWindow) -> None:
    window.panel.show_view(CheckView(CheckState.EMPTY))
    for key, modifier in ((Qt.Key.Key_F6, NONE), (Qt.Key.Key_2, CTRL)):
        window.composer.focus_preview()
        press(key, modifier)
        assert inside(window.panel)
        assert QApplication.focusWidget().isVisible()
        press(Qt.Key.Key_1, CTRL)
        write(window)
        assert inside(window.composer.thread_of_posts)
        window.panel.show_view(CheckView(CheckState.EMPTY))


def test_f6_goes_past_a_part_that_has_nothing_to_press(window: MainWindow) -> None:
    window.panel.show_view(CheckView(CheckState.EMPTY))
    window.strip.show_reason("Too long for one post.")
    window.panel.focus_panel()
    press(Qt.Key.Key_F6)
    assert inside(window.bar)
    window.strip.show_reason("Not ready.", "Show the first")
    assert inside(window.bar)


def test_a_few_pixels_bring_no_scroll_bar(window: MainWindow) -> None:
    window.resize(1024, 640)
    settle()
    bar = window.composer.middle.area.verticalScrollBar()
    assert bar.maximum() == 0
    window.composer.set_parts(("one\n" * 12,))
    settle()
    assert bar.maximum() > 0


def test_a_reason_without_a_button_stands_beside_its_sign(window: MainWindow) -> None:
    window.strip.show_reason("Too long for one post.")
    settle()
    sign, words = window.strip._sign, window.strip._words
    middles = [part.mapTo(window.strip, part.rect().center()).y() for part in (sign, words)]
    assert abs(middles[0] - middles[1]) <= 2
