"""The sheets: Tab stays inside, Esc is the safe choice, the focus goes back to the opener."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from composer.base.errors import Action
from composer.base.settings import Settings
from composer.flow.wording import Sentence
from composer.guard.author import STRICT, AuthorProfile
from composer.guard.gate import CHOICES
from composer.guard.report import Label
from composer.guard.submission import AccountKind
from composer.outbox.item import State
from composer.posting.service import ABROAD
from composer.ui.main_window import MainWindow
from composer.ui.sheets.account import KEYS, AccountSheet
from composer.ui.sheets.by_hand import ByHandSheet
from composer.ui.sheets.confirm import ConfirmSheet
from composer.ui.sheets.notice import NoticeSheet
from composer.ui.sheets.settings import SettingsSheet
from tests.looks.cut import cut
from tests.ui_window import samples

pytestmark = pytest.mark.ui
GOOD = ("abcdefghij0123456789", "ABCDEFGHIJ0123456789", "1-abcdefghij01234567", "zyxwvutsrq9876543210")


def focused() -> object:
    return QApplication.focusWidget()


def said(sheet) -> str:
    return "\n".join(label.text() for label in sheet.findChildren(QLabel) if label.isVisible())


@pytest.fixture
def confirm(window: MainWindow, words) -> ConfirmSheet:
    report = samples.amber()
    sheet = ConfirmSheet(report, tuple(item.span.of(samples.AMBER) for item in report.findings), words, window)
    window.show_sheet(sheet)
    return sheet


# -- all sheets


def test_a_sheet_is_a_dialog_to_screen_readers(confirm: ConfirmSheet) -> None:
    face = QAccessible.queryAccessibleInterface(confirm)

    assert face.role() == QAccessible.Role.Dialog
    assert face.text(QAccessible.Text.Name) == "Could somebody recognize this patient?"
    assert "Two details together" in face.text(QAccessible.Text.Description)


def test_enter_on_a_warning_goes_back_and_says_yes_to_nothing(confirm: ConfirmSheet) -> None:
    """Whoever clicks through without reading has changed nothing: the quick way is the safe one."""
    answers: list[object] = []
    confirm.answered.connect(answers.append)

    QTest.keyClick(focused(), Qt.Key.Key_Return)

    assert confirm.back_button.isDefault()
    assert not any(answers)


def test_tab_stays_inside_and_comes_round(confirm: ConfirmSheet) -> None:
    confirm.choice(CHOICES[0]).setChecked(True)
    begin = focused()
    seen = []
    for _ in range(5):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        assert confirm.isAncestorOf(focused())
        seen.append(focused())

    assert seen[-1] is begin
    assert len({id(part) for part in seen}) == 5


def test_the_focus_goes_back_to_the_opener(window: MainWindow, words) -> None:
    window.composer.focus_text()
    before = focused()
    window.show_keys()
    assert focused() is not before

    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert focused() is before
    assert window.sheet() is None


def test_the_focus_stays_inside_when_the_part_that_has_it_is_switched_off(window: MainWindow, qtbot) -> None:
    """Qt hands it to the next part of the window, which would be a menu behind the sheet."""
    account = AccountSheet(window)
    window.show_sheet(account)
    window.activateWindow()
    account.add.setFocus()
    account.add.setEnabled(False)
    qtbot.waitUntil(lambda: account.isAncestorOf(QApplication.focusWidget() or window))

    window.sidebar.setFocus()
    window.composer.focus_text()
    qtbot.waitUntil(lambda: account.isAncestorOf(QApplication.focusWidget() or window))


def test_who_has_no_app_is_told_of_the_way_by_hand_and_led_to_the_console(window: MainWindow, qtbot) -> None:
    account = AccountSheet(window)
    window.show_sheet(account)
    assert "By hand needs none" in said(account)
    with qtbot.waitSignal(account.console_asked):
        account.sign_in.console.click()


def test_while_the_browser_is_waited_for_the_focus_is_where_its_address_goes(window: MainWindow) -> None:
    account = AccountSheet(window)
    window.show_sheet(account)
    account.show_waiting(hears=True)
    assert focused() is account.sign_in.address.edit

    account.show_error("You said no at X, so nothing was connected.")
    assert focused() is account.sign_in.client_id.edit


def test_keys_of_the_window_are_still_while_a_sheet_asks(window: MainWindow, qtbot, confirm: ConfirmSheet) -> None:
    window.bar.show_post(True, "Post", "")
    confirm.choice(CHOICES[0]).setFocus()
    with qtbot.assertNotEmitted(window.bar.post_asked, wait=20), qtbot.assertNotEmitted(window.sidebar.new_asked):
        QTest.keyClick(focused(), Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(focused(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_keys_of_the_window_work_again_afterwards(window: MainWindow, qtbot, confirm: ConfirmSheet) -> None:
    confirm.dismiss()
    with qtbot.waitSignal(window.sidebar.new_asked):
        QTest.keyClick(focused() or window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)


def test_one_sheet_waits_below_another(window: MainWindow, confirm: ConfirmSheet) -> None:
    notice = NoticeSheet(Sentence("Something failed.", ""), window)
    window.show_sheet(notice)
    assert not confirm.isVisible()

    QTest.mouseClick(notice.close_button, Qt.MouseButton.LeftButton)
    assert confirm.isVisible()
    assert window.sheet() is confirm


def test_in_a_small_window_the_buttons_of_a_sheet_stay_in_sight(window: MainWindow, confirm: ConfirmSheet) -> None:
    window.resize(480, 400)
    QTest.qWait(20)

    for button in (confirm.back_button, confirm.post_button):
        corner = button.mapTo(window, button.rect().bottomRight())
        assert window.rect().contains(corner)


def test_buttons_that_have_no_room_in_a_line_stand_below_each_other_the_safe_one_last(
    window: MainWindow, confirm: ConfirmSheet
) -> None:
    confirm.post_button.setText("Trotzdem genau so veröffentlichen")
    confirm.back_button.setText("Zurückgehen und etwas ändern")
    window.resize(480, 700)
    QTest.qWait(20)

    assert confirm.back_button.y() > confirm.post_button.y()
    assert not cut(confirm)

    confirm.post_button.setText("Post")
    confirm.back_button.setText("Go back")
    QTest.qWait(20)
    assert confirm.back_button.y() == confirm.post_button.y()


# -- before a post with a warning


def test_going_back_is_the_default_and_what_escape_does(confirm: ConfirmSheet, qtbot) -> None:
    assert focused() is confirm.back_button
    assert confirm.back_button.isDefault()
    with qtbot.waitSignal(confirm.answered) as told:
        QTest.keyClick(focused(), Qt.Key.Key_Escape)

    assert told.args == [None]


def test_enter_anywhere_goes_back(confirm: ConfirmSheet, qtbot) -> None:
    confirm.choice(CHOICES[1]).setFocus()
    with qtbot.waitSignal(confirm.answered) as told:
        QTest.keyClick(focused(), Qt.Key.Key_Return)

    assert told.args == [None]


def test_posting_needs_at_least_one_consideration(confirm: ConfirmSheet, qtbot) -> None:
    assert not confirm.post_button.isEnabled()

    confirm.choice("not_one_patient").setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    assert confirm.post_button.isEnabled()

    QTest.keyClick(focused(), Qt.Key.Key_Space)
    assert not confirm.post_button.isEnabled()


def test_the_answer_carries_the_gates_own_codes(confirm: ConfirmSheet, qtbot) -> None:
    for code in CHOICES:
        confirm.choice(code).click()
    with qtbot.waitSignal(confirm.answered) as told:
        QTest.mouseClick(confirm.post_button, Qt.MouseButton.LeftButton)

    assert told.args == [CHOICES]


def test_it_is_answered_once(confirm: ConfirmSheet) -> None:
    heard: list[object] = []
    confirm.answered.connect(heard.append)
    confirm.choice(CHOICES[0]).click()
    confirm.post_button.click()
    confirm.dismiss()

    assert heard == [(CHOICES[0],)]


def test_it_shows_the_words_and_what_each_tells(confirm: ConfirmSheet) -> None:
    text = said(confirm)

    assert "last night" in text
    assert "a disease most of us only read about" in text
    assert "tells the day" in text


def test_what_was_not_looked_at_is_asked_about_too(window: MainWindow, words) -> None:
    sheet = ConfirmSheet(samples.report(missed=("language",)), (), words, window)
    window.show_sheet(sheet)

    assert "English" in said(sheet)
    assert "names a patient" not in said(sheet)


def test_where_a_name_may_stand_nothing_says_that_none_does(window: MainWindow, words) -> None:
    text = "Saw Zebulon Quill at work"
    report = samples.report(samples.finding(text, "Zebulon Quill", Label.QUASI, "doubt.name", "a patient"))
    sheet = ConfirmSheet(report, ("Zebulon Quill",), words, window)
    window.show_sheet(sheet)

    assert "names a patient" not in said(sheet)
    assert "not sure" in said(sheet)


def test_markup_in_the_words_stays_words(window: MainWindow, words) -> None:
    text = "<i>last night</i> at work"
    report = samples.report(samples.finding(text, "<i>last night</i>", Label.QUASI, "quasi.time"))
    sheet = ConfirmSheet(report, ("<i>last night</i>",), words, window)
    window.show_sheet(sheet)

    assert all(
        label.textFormat() == Qt.TextFormat.PlainText for label in sheet.findChildren(QLabel) if "<" in label.text()
    )
    assert "<i>last night</i>" in said(sheet)


# -- notices


def test_a_notice_offers_its_one_action(window: MainWindow, qtbot) -> None:
    sheet = NoticeSheet(
        Sentence("The keyring is missing.", "Write without keeping"), window, Action.WRITE_WITHOUT_KEEPING
    )
    window.show_sheet(sheet)
    assert focused() is sheet.close_button
    with qtbot.waitSignal(window.keep_without_asked):
        QTest.mouseClick(sheet.action_button, Qt.MouseButton.LeftButton)

    assert window.sheet() is None


def test_closing_a_notice_acts_on_nothing(window: MainWindow, qtbot) -> None:
    sheet = NoticeSheet(Sentence("The check is damaged.", "Repair"), window, Action.REPAIR)
    window.show_sheet(sheet)
    with qtbot.assertNotEmitted(window.panel.repair_asked, wait=20):
        QTest.keyClick(focused(), Qt.Key.Key_Escape)


# -- accounts


@pytest.fixture
def account(window: MainWindow) -> AccountSheet:
    sheet = AccountSheet(window)
    window.show_sheet(sheet)
    sheet.choose(KEYS)
    return sheet


def fill(sheet: AccountSheet) -> None:
    for field, key in zip(sheet.keys, GOOD, strict=True):
        field.edit.setFocus()
        QTest.keyClicks(field.edit, f" {key} ")


def test_four_keys_make_a_form_without_the_spaces_round_them(account: AccountSheet, qtbot) -> None:
    fill(account)
    with qtbot.waitSignal(account.submitted) as told:
        QTest.keyClick(focused(), Qt.Key.Key_Return)

    form = told.args[0]
    assert form.kind == AccountKind.X
    assert (form.api_key, form.api_secret, form.access_token, form.access_secret) == GOOD
    assert not account.add.isEnabled()


def test_keys_are_shown_as_dots(account: AccountSheet) -> None:
    assert all(field.edit.echoMode() == QLineEdit.EchoMode.Password for field in account.keys)


def test_a_missing_or_odd_key_is_told_below_its_field(account: AccountSheet, qtbot) -> None:
    fill(account)
    account.keys[1].edit.setText("")
    account.keys[2].edit.setText("no key at all")
    with qtbot.assertNotEmitted(account.submitted, wait=20):
        QTest.mouseClick(account.add, Qt.MouseButton.LeftButton)

    assert [bool(field.error()) for field in account.keys] == [False, True, True, False]
    assert focused() is account.keys[1].edit
    assert account.keys[1].edit.accessibleDescription() == account.keys[1].error()

    QTest.keyClicks(account.keys[1].edit, "a")
    assert account.keys[1].error() == ""


def test_an_error_leaves_the_fields_and_lets_try_again(account: AccountSheet) -> None:
    fill(account)
    account.add.click()
    account.show_error("X no longer accepts this sign-in. Nothing was sent.")

    assert "X no longer accepts" in said(account)
    assert account.add.isEnabled()
    assert account.keys[0].text() == GOOD[0]


@pytest.mark.parametrize("way", ["done", "dismiss"])
def test_no_secret_outlives_the_sheet(account: AccountSheet, way: str) -> None:
    fill(account)
    getattr(account, way)()

    assert [field.edit.text() for field in account.keys] == ["", "", "", ""]


def test_by_hand_needs_a_handle_only(account: AccountSheet, qtbot) -> None:
    account.choose_kind(AccountKind.BY_HAND)
    account.handle.edit.setText("no handle!")
    account.add.click()
    assert account.handle.error()

    account.handle.edit.setText("@nora_l")
    with qtbot.waitSignal(account.submitted) as told:
        QTest.mouseClick(account.add, Qt.MouseButton.LeftButton)
    assert (told.args[0].kind, told.args[0].handle) == (AccountKind.BY_HAND, "nora_l")


# -- by hand


def test_parts_are_copied_one_by_one_before_it_is_finished(window: MainWindow, qtbot) -> None:
    sheet = ByHandSheet(samples.item("h", "one", "two", account=samples.HAND), window)
    window.show_sheet(sheet)
    assert not sheet.finish.isEnabled()
    for index in (0, 1):
        with qtbot.waitSignal(sheet.copy_asked) as copied:
            QTest.mouseClick(sheet.copy_button(index), Qt.MouseButton.LeftButton)
        assert copied.args == ["h", index]
        assert sheet.copy_button(index).accessibleDescription() == "Not copied yet"
        assert not sheet.finish.isEnabled()
        sheet.show_copied(index)
        assert sheet.copy_button(index).accessibleDescription() == "Copied"

    with qtbot.waitSignal(sheet.finished_by_hand) as done:
        QTest.mouseClick(sheet.finish, Qt.MouseButton.LeftButton)
    assert done.args == ["h"]
    assert window.sheet() is None


def test_what_was_copied_before_is_remembered_and_the_next_is_first(window: MainWindow) -> None:
    made = samples.item("h", "one", "two", account=samples.HAND, states=(State.HANDED_OVER, State.QUEUED))
    sheet = ByHandSheet(made, window)
    window.show_sheet(sheet)

    assert focused() is sheet.copy_button(1)
    assert sheet.copy_button(0).accessibleDescription() == "Copied"


def test_a_post_of_a_picture_alone_is_copied_by_its_picture(window: MainWindow) -> None:
    media = (samples.gallery()[0][0].media,)
    bare = samples.item("h", "", account=samples.HAND)
    sheet = ByHandSheet(replace(bare, submission=replace(bare.submission, media=(media,))), window)
    window.show_sheet(sheet)
    assert focused() is sheet.picture_buttons[0]
    assert not sheet.copy_button(0).isVisible()
    assert not sheet.finish.isEnabled()

    sheet.show_picture_copied(0, 0)

    assert sheet.finish.isEnabled()


def test_later_leaves_it_in_the_outbox(window: MainWindow, qtbot) -> None:
    sheet = ByHandSheet(samples.item("h", "one", account=samples.HAND), window)
    window.show_sheet(sheet)
    finished: list[str] = []
    sheet.finished_by_hand.connect(finished.append)
    QTest.keyClick(focused(), Qt.Key.Key_Escape)

    assert finished == []
    assert window.sheet() is None


# -- settings


def test_settings_are_told_at_once(window: MainWindow, qtbot) -> None:
    window.use_settings(Settings(theme="light", account_id="x"))
    window.show_settings()
    sheet = window.sheet()
    assert isinstance(sheet, SettingsSheet)

    with qtbot.waitSignal(window.settings_changed) as told:
        QTest.keyClick(sheet.theme_box, Qt.Key.Key_Down)
    assert told.args == [Settings(theme="dark", account_id="x")]

    with qtbot.waitSignal(window.settings_changed) as told:
        sheet.take_back_box.stepUp()
    assert told.args[0].take_back_s == 11


def test_the_profile_is_told_when_the_field_is_left_or_the_sheet_closed(window: MainWindow, qtbot) -> None:
    window.use_profile(AuthorProfile(name="Nora", city="Harrowmere"))
    window.show_settings()
    sheet = window.sheet()
    assert isinstance(sheet, SettingsSheet)
    assert sheet.city.text() == "Harrowmere"
    sheet.hospital.edit.setFocus()
    QTest.keyClicks(sheet.hospital.edit, "Harrowmere General")

    with qtbot.waitSignal(window.profile_filled) as told:
        QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert told.args == [AuthorProfile("Nora", "Harrowmere", "Harrowmere General", "")]


def test_how_early_to_ask_is_told_at_once_and_shown_again(window: MainWindow, qtbot) -> None:
    window.show_settings()
    sheet = window.sheet()
    assert isinstance(sheet, SettingsSheet)
    with qtbot.waitSignal(window.profile_filled) as told:
        QTest.mouseClick(sheet.level.button(1), Qt.MouseButton.LeftButton)
    assert told.args == [AuthorProfile(strictness=STRICT)]

    window.use_profile(told.args[0])
    sheet.dismiss()
    window.show_settings()
    again = window.sheet()
    assert isinstance(again, SettingsSheet)
    assert again.level.place() == 1


def test_settings_name_every_host_and_where_data_lies(window: MainWindow) -> None:
    window.use_places((("Drafts", "/somewhere/drafts"),))
    window.show_settings()
    text = said(window.sheet())

    assert "api.x.com" in text
    assert all(base.removeprefix("https://") in text for base in ABROAD)
    assert "Nothing else is ever contacted." in text
    assert "/somewhere/drafts" in text
