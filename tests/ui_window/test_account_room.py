"""Adding an account in the window by a sign-in in the browser: a real browser where there is one."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Callable, Generator
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from composer.desk import AccountsDesk
from composer.flow.views import AccountForm
from composer.guard.submission import AccountKind
from composer.media.studio import Studio
from composer.outbox.account import Account, Standing
from composer.posting.portraits import Portraits
from composer.posting.practice.kept import Practice
from composer.ui.desktop.browser import may_sign_in
from composer.ui.desktop.lanes import Lane
from composer.ui.main_window import MainWindow
from composer.ui.rooms.account import AccountRoom
from composer.ui.rooms.post import PostRoom
from composer.ui.saying.words import Words
from composer.ui.sheets.about_account import AboutAccountSheet
from composer.ui.sheets.account import AccountSheet
from composer.vault.database import Database
from composer.vault.keys import SessionKeys
from tests.conftest import FakeTrail
from tests.posting import webdriver
from tests.posting.orders import OpenAuthority, RealClock
from tests.posting.signing import ask, click, free_ports

pytestmark = pytest.mark.ui
HAND = Account("1" * 32, AccountKind.BY_HAND, "nora", "Nora")


@pytest.fixture
def desk() -> Generator[AccountsDesk]:
    database = Database.open(None, secrets.token_bytes(32), {})
    clock = RealClock()
    practice = Practice(database, clock)
    authority: Any = OpenAuthority()
    yield AccountsDesk(
        database,
        SessionKeys(),
        clock,
        authority,
        practice,
        FakeTrail(),
        nullcontext,
        Portraits(database, clock, Studio().portrait),
    )
    practice.stop()
    database.close()


@pytest.fixture
def room(window: MainWindow, desk: AccountsDesk) -> Generator[Callable[..., AccountRoom]]:
    made: list[AccountRoom] = []
    lane = Lane(window)
    posts = PostRoom(window, Words(), RealClock(), window)

    def build(open_page: Callable[[str], bool]) -> AccountRoom:
        one = AccountRoom(window, Words(), lane, posts, window, open_page=open_page)
        one.attach(desk)
        made.append(one)
        return one

    yield build
    for one in made:
        one.close()
    assert lane.close()


def begin(room: AccountRoom, client_id: str = "practice") -> AccountSheet:
    room.ask_account()
    sheet = room._sheet
    assert sheet
    QTest.keyClicks(sheet.sign_in.client_id.edit, client_id)
    QTest.keyClick(sheet.sign_in.client_id.edit, Qt.Key.Key_Return)
    return sheet


def test_what_the_browser_answers_adds_the_account(room: Callable[..., AccountRoom], qtbot) -> None:
    def open_page(address: str) -> bool:
        threading.Thread(target=lambda: ask("GET", click(address))).start()
        return may_sign_in(address)

    made = room(open_page)
    with qtbot.waitSignal(made.changed, timeout=10_000) as told:
        begin(made)

    accounts, current = told.args
    assert [account.account_id for account in accounts] == ["practice"]
    assert current == "practice"
    assert made._sheet is None
    assert made._window.note.words() == "The sign-in works. With X it goes the same way."


@pytest.mark.skipif(webdriver.MISSING, reason=webdriver.WHY)
def test_a_real_browser_walks_the_sign_in(room: Callable[..., AccountRoom], qtbot, tmp_path: Path) -> None:
    """From the button to the page of the practice service, its Authorize, and back to this machine."""
    seen: list[str] = []
    with webdriver.Browser(tmp_path, free_ports(1)[0]) as browser:

        def walk(address: str) -> None:
            browser.open(address)
            seen.append(browser.page())
            browser.click("#allow")
            seen.append(browser.page_with("You can close this tab."))

        def open_page(address: str) -> bool:
            walking.append(threading.Thread(target=walk, args=(address,)))
            walking[0].start()
            return True

        walking: list[threading.Thread] = []
        made = room(open_page)
        with qtbot.waitSignal(made.changed, timeout=30_000):
            begin(made)
        walking[0].join(30)
        ended_at = browser.address()

    assert "May this program use @practice?" in seen[0]
    assert "You can close this tab." in seen[1]
    assert ended_at.startswith("http://127.0.0.1:")
    assert "/sign-in?" in ended_at


@pytest.mark.skipif(webdriver.MISSING, reason=webdriver.WHY)
def test_a_real_browser_says_no(room: Callable[..., AccountRoom], qtbot, tmp_path: Path) -> None:
    with webdriver.Browser(tmp_path, free_ports(1)[0]) as browser:

        def walk(address: str) -> None:
            browser.open(address)
            browser.click("#deny")

        def open_page(address: str) -> bool:
            walking.append(threading.Thread(target=walk, args=(address,)))
            walking[0].start()
            return True

        walking: list[threading.Thread] = []
        sheet = begin(room(open_page))
        qtbot.waitUntil(lambda: bool(sheet.error()), timeout=30_000)
        walking[0].join(30)

    assert sheet.error() == "You said no at X, so nothing was connected."
    assert sheet.add.isEnabled()


def test_an_address_can_be_pasted_and_a_wrong_one_is_told(room: Callable[..., AccountRoom], qtbot) -> None:
    opened: list[str] = []
    made = room(lambda address: not opened.append(address))
    sheet = begin(made)
    qtbot.waitUntil(lambda: sheet.sign_in.waiting, timeout=5_000)
    sheet.sign_in.address.edit.setText("https://x.com/home")
    QTest.keyClick(sheet.sign_in.address.edit, Qt.Key.Key_Return)
    assert "not the address" in sheet.sign_in.address.error()

    with qtbot.waitSignal(made.changed, timeout=10_000):
        sheet.sign_in.address.edit.setText(click(opened[0]))
        QTest.keyClick(sheet.sign_in.address.edit, Qt.Key.Key_Return)


def test_the_waiting_can_be_stopped_and_begun_again(room: Callable[..., AccountRoom], qtbot) -> None:
    opened: list[str] = []
    made = room(lambda address: not opened.append(address))
    sheet = begin(made)
    qtbot.waitUntil(lambda: sheet.sign_in.waiting, timeout=5_000)
    QTest.mouseClick(sheet.cancel_button, Qt.MouseButton.LeftButton)
    assert not sheet.sign_in.waiting
    assert sheet.error() == ""
    QTest.mouseClick(sheet.add, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(opened) == 2, timeout=5_000)

    assert opened[0] != opened[1]


def test_escape_stops_the_waiting_too(room: Callable[..., AccountRoom], qtbot) -> None:
    made = room(lambda _address: True)
    sheet = begin(made)
    qtbot.waitUntil(lambda: sheet.sign_in.waiting, timeout=5_000)
    begun = made._begun
    assert begun
    sheet.dismiss()

    assert made._begun is None
    assert made._waiting.close(2_000)


def test_without_a_browser_it_is_said(room: Callable[..., AccountRoom], qtbot) -> None:
    sheet = begin(room(lambda _address: False))
    qtbot.waitUntil(lambda: bool(sheet.error()), timeout=5_000)

    assert sheet.error().startswith("No browser could be opened.")


def test_what_is_no_client_id_is_told_below_its_field(room: Callable[..., AccountRoom], qtbot) -> None:
    sheet = begin(room(lambda _address: True), "id with blanks")

    assert sheet.sign_in.client_id.error()
    assert not sheet.sign_in.waiting


def test_what_readers_of_an_account_know_is_filled_in_and_kept(
    room: Callable[..., AccountRoom], desk: AccountsDesk, window: MainWindow, qtbot
) -> None:
    hand = desk.add(AccountForm("by_hand", "nora"))
    made = room(lambda _address: True)
    window.bar.show_accounts(desk.accounts(), hand.account_id)
    made.show_account(hand)
    window.bar.about_account_asked.emit()
    sheet = window.sheet()
    assert isinstance(sheet, AboutAccountSheet)
    sheet.standing.button(2).click()
    sheet.hospital.edit.setFocus()
    QTest.keyClicks(sheet.hospital.edit, "Fjordby Clinic")
    with qtbot.waitSignal(made.changed, timeout=5_000) as told:
        QTest.keyClick(sheet.hospital.edit, Qt.Key.Key_Return)

    assert told.args[1] == hand.account_id
    kept = desk.accounts()[1]
    assert (kept.standing, kept.hospital) == (Standing.ORGANISATION, "Fjordby Clinic")


def test_a_connected_account_is_shown_with_its_picture_wherever_it_is_shown(
    room: Callable[..., AccountRoom], window: MainWindow, desk: AccountsDesk, qtbot
) -> None:
    portraits = window.icons.portraits
    assert portraits.of("practice", 64) is None

    def open_page(address: str) -> bool:
        threading.Thread(target=lambda: ask("GET", click(address))).start()
        return True

    window.composer.set_identity("Practice", "practice")
    window.bar.show_accounts(desk.accounts(), "practice")
    before = drawn(window)
    begin(room(open_page))
    qtbot.waitUntil(lambda: portraits.of("practice", 64) is not None, timeout=20_000)

    assert set(desk.pictures()) == {"practice"}
    assert all(now != then for now, then in zip(drawn(window), before, strict=True))


def drawn(window: MainWindow) -> list[QImage]:
    """Return what shows the account: the bar's button, the menu while another is used, and the preview."""
    button, preview = window.bar.account.grab().toImage(), window.composer.preview.grab().toImage()
    accounts = (Account("practice", AccountKind.PRACTICE, "practice", "Practice"), HAND)
    window.bar.show_accounts(accounts, HAND.account_id)
    item = window.bar.account.menu().actions()[0].icon().pixmap(16, 16).toImage()
    window.bar.show_accounts(accounts, "practice")
    return [button, item, preview]


def test_whether_x_takes_long_posts_is_said_of_the_account_itself(
    room: Callable[..., AccountRoom], desk: AccountsDesk, window: MainWindow, qtbot
) -> None:
    hand = desk.add(AccountForm("by_hand", "nora"))
    made = room(lambda _address: True)
    made.show_account(hand)
    window.bar.about_account_asked.emit()
    sheet = window.sheet()
    assert isinstance(sheet, AboutAccountSheet)
    assert not sheet.long_box.isChecked()
    sheet.long_box.click()
    with qtbot.waitSignal(window.settings_changed) as told:
        sheet.keep.click()

    assert told.args[0].long_posts == hand.account_id
    window.use_settings(told.args[0])
    window.bar.about_account_asked.emit()
    again = window.sheet()
    assert isinstance(again, AboutAccountSheet)
    assert again.long_box.isChecked()


def test_x_is_asked_anew_about_an_account_from_its_sheet(window: MainWindow, qtbot) -> None:
    account = Account("0" * 32, AccountKind.X, "drexample", "Dr Example", "2244994945")
    sheet = AboutAccountSheet(account, window)
    assert sheet.who is not None
    with qtbot.waitSignal(sheet.ask_again_asked) as asked:
        sheet.who.again.click()
    assert asked.args == [account.account_id]
    assert not sheet.who.again.isEnabled()
    QTest.keyClicks(sheet.city.edit, "Lund")

    sheet.show_refused("X cannot be reached.")
    assert sheet.who.again.isEnabled()
    assert sheet.who.again.accessibleDescription() == "X cannot be reached."
    sheet.show_told(replace(account, handle="drnew", display_name="Dr New"))
    with qtbot.waitSignal(sheet.filled) as filled:
        sheet.keep.click()
    assert (filled.args[0].handle, filled.args[0].city) == ("drnew", "Lund")


@pytest.mark.parametrize(
    ("address", "may"),
    [
        ("https://x.com/i/oauth2/authorize?{all}", True),
        ("http://127.0.0.1:4000/i/oauth2/authorize?{all}", True),
        ("http://x.com/i/oauth2/authorize?{all}", False),
        ("https://x.com.evil.example/i/oauth2/authorize?{all}", False),
        ("https://x.com/compose/post?{all}", False),
        ("https://x.com/i/oauth2/authorize?{all}&text=words", False),
        ("https://x.com/i/oauth2/authorize", False),
        ("https://user@x.com/i/oauth2/authorize?{all}", False),
        ("https://127.0.0.2/i/oauth2/authorize?{all}", False),
    ],
)
def test_only_a_page_of_the_sign_in_is_opened(address: str, may: bool) -> None:
    names = (
        "response_type", "client_id", "redirect_uri", "scope", "state", "code_challenge", "code_challenge_method",
    )  # fmt: skip
    every = "&".join(f"{name}=x" for name in names)

    assert may_sign_in(address.replace("{all}", every)) is may
