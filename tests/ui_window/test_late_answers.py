"""An answer that comes late is for whoever asked: never for another sheet, another draft or another account."""

from __future__ import annotations

from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal

from composer.audit.chain import Head, Verdict
from composer.base.errors import VignetteError
from composer.base.settings import Settings
from composer.drafts.draft import Draft
from composer.flow.log import LogView
from composer.flow.views import AccountForm, CheckState, CheckView
from composer.guard.answers import Who
from composer.guard.author import AuthorProfile
from composer.guard.submission import AccountKind
from composer.outbox.account import Account
from composer.ui.main_window import MainWindow
from composer.ui.rooms import edit as edit_room
from composer.ui.rooms.account import AccountRoom
from composer.ui.rooms.answer import AnswerRoom
from composer.ui.rooms.author import AuthorRoom
from composer.ui.rooms.edit import EditRoom
from composer.ui.rooms.keys import KeysRoom
from composer.ui.rooms.log import LogRoom
from composer.ui.rooms.passphrase import PassphraseRoom
from composer.ui.rooms.post import PostRoom
from composer.ui.rooms.words import WordsRoom
from composer.ui.sheets.about_account import AboutAccountSheet
from composer.ui.sheets.account import HAND, AccountSheet
from composer.ui.sheets.notice import NoticeSheet
from composer.ui.sheets.passphrase import PassphraseSheet
from composer.ui.sheets.recovery import RecoverySheet
from composer.ui.sheets.remove_account import RemoveAccountSheet
from composer.ui.sheets.settings import SettingsSheet
from tests.conftest import FakeClock
from tests.fakes import HeldRunner
from tests.ui_window import samples

pytestmark = [pytest.mark.ui, pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)]

NORA = Account("n" * 32, AccountKind.X, "nora", "Nora Lindqvist", "1")
WARD = Account("w" * 32, AccountKind.X, "ward_seven", "Ward Seven", "2")
FEW = Account("f" * 32, AccountKind.BY_HAND, "by_hand", "By hand")


class Accounts:
    """The desk of accounts, as far as its answers go."""

    def __init__(self) -> None:
        self.all, self.error = [samples.PRACTICE, NORA, WARD], ""

    def accounts(self) -> tuple[Account, ...]:
        return tuple(self.all)

    def pictures(self) -> dict[str, bytes]:
        return {}

    def fetch_picture(self, account: Account) -> None:
        """It has none."""

    def add(self, _form: AccountForm) -> Account:
        if self.error:
            raise VignetteError(self.error)
        self.all.append(FEW)
        return FEW

    def ask_again(self, account_id: str) -> Account:
        return next(one for one in self.all if one.account_id == account_id)

    def describe(self, account: Account) -> None:
        """It is kept."""

    def remove(self, account_id: str) -> None:
        self.all = [one for one in self.all if one.account_id != account_id]


class House:
    """The room of accounts, its network held; NORA is in use."""

    def __init__(self, window: MainWindow, words) -> None:
        self.window, self.network, self.desk = window, HeldRunner(), Accounts()
        self.posts = PostRoom(window, words, FakeClock(), window)
        self.room = AccountRoom(window, words, self.network, self.posts, window)
        desk: Any = self.desk
        self.room.attach(desk)
        self.in_use: list[str] = []
        self.posts.account_chosen.connect(lambda account: self.in_use.append(account.handle))
        self.use(NORA)

    def use(self, account: Account) -> None:
        self.posts.show_accounts(self.desk.accounts(), account.account_id)

    def add(self, handle: str) -> AccountSheet:
        self.room.ask_account()
        sheet = self.window.sheet()
        assert isinstance(sheet, AccountSheet)
        sheet.choose(HAND)
        sheet.handle.edit.setText(handle)
        return sheet


@pytest.fixture
def house(window: MainWindow, words) -> Iterator[House]:
    made = House(window, words)
    yield made
    made.room.close()


@pytest.mark.parametrize("error", ["", "account.keys_malformed"])
def test_what_becomes_of_a_form_is_not_told_to_the_next_one(house: House, error: str) -> None:
    house.desk.error = error
    first = house.add("by_hand")
    first.add.click()
    first.cancel_button.click()
    second = house.add("half_typed")
    house.network.run()

    assert house.window.sheet() is second
    assert (second.handle.text(), second.error()) == ("half_typed", "")
    assert house.in_use[-1] == "nora"
    assert len(house.desk.all) == (3 if error else 4)


def test_while_an_account_is_asked_about_it_cannot_be_added_a_second_time(house: House) -> None:
    sheet = house.add("by_hand")
    sheet.add.click()
    assert not sheet.add.isEnabled()
    assert not sheet._kinds.isEnabled()
    house.desk.error = "account.keys_malformed"
    house.network.run()

    assert sheet.error()
    assert sheet.add.isEnabled()
    assert sheet._kinds.isEnabled()


def test_what_x_tells_of_an_account_chooses_no_other_than_the_author_has_chosen(house: House) -> None:
    house.window.bar.about_account_asked.emit()
    sheet = house.window.sheet()
    assert isinstance(sheet, AboutAccountSheet)
    sheet.ask_again_asked.emit(NORA.account_id)
    sheet.filled.emit(NORA)
    sheet.dismiss()
    house.use(WARD)
    house.network.run()

    assert house.in_use[-1] == "ward_seven"


@pytest.mark.parametrize(("then", "left"), [(WARD, "ward_seven"), (NORA, "practice_nora")])
def test_an_account_that_is_gone_takes_the_one_in_use_along_only_where_it_was_this(
    house: House, then: Account, left: str
) -> None:
    house.window.bar.remove_account_asked.emit()
    sheet = house.window.sheet()
    assert isinstance(sheet, RemoveAccountSheet)
    sheet.confirmed.emit(NORA.account_id)
    house.use(then)
    house.network.run()

    assert house.in_use[-1] == left


class Secrets:
    """The desk of the passphrase; it may refuse."""

    is_set = has_recovery = unsure_recovery = settled = False

    def __init__(self) -> None:
        self.error, self.made = "", 0

    def put_on(self, _old: str, _new: str) -> None:
        if self.error:
            raise VignetteError(self.error)

    def make_recovery(self) -> str:
        self.made += 1
        return "one two three four"

    def settle_recovery(self) -> None:
        self.settled = True


class Locks:
    def __init__(self, window: MainWindow, words) -> None:
        self.window, self.disk, self.desk = window, HeldRunner(), Secrets()
        self.room = PassphraseRoom(window, words, self.disk, window)
        desk: Any = self.desk
        self.room.attach(desk)

    def sheet(self, words: str) -> PassphraseSheet:
        self.room.ask()
        sheet = self.window.sheet()
        assert isinstance(sheet, PassphraseSheet)
        sheet.new.edit.setText(words)
        sheet.again.edit.setText(words)
        return sheet


def test_a_passphrase_that_is_set_late_closes_no_other_sheet(window: MainWindow, words) -> None:
    locks = Locks(window, words)
    first = locks.sheet("calm rivers run deep")
    first.keep.click()
    first.dismiss()
    second = locks.sheet("half typed")
    locks.disk.run()

    assert window.sheet() is second
    assert second.new.edit.text() == "half typed"
    assert window.note.words() == "The passphrase is set."


def test_a_passphrase_that_was_not_set_is_told_of_though_its_sheet_is_closed(window: MainWindow, words) -> None:
    locks = Locks(window, words)
    locks.desk.error = "store.full"
    sheet = locks.sheet("calm rivers run deep")
    sheet.keep.click()
    sheet.dismiss()
    locks.disk.run()

    assert isinstance(window.sheet(), NoticeSheet)


def test_a_recovery_key_is_made_once_however_often_it_is_asked_for(window: MainWindow, words) -> None:
    """Of two only the second would open the drafts, and the first would be written down."""
    locks = Locks(window, words)
    locks.room.make_recovery()
    locks.room.make_recovery()
    locks.disk.run()

    assert isinstance(window.sheet(), RecoverySheet)
    assert locks.desk.made == 1
    window.sheet().dismiss()
    locks.disk.run()
    assert not locks.desk.settled  # Esc says nothing of paper
    locks.room.make_recovery()
    locks.disk.run()
    assert locks.desk.made == 2
    sheet = window.sheet()
    assert isinstance(sheet, RecoverySheet)
    sheet.written_down.click()
    locks.disk.run()
    assert locks.desk.settled


def test_a_recovery_key_that_nobody_wrote_down_is_told_of_at_the_start(window: MainWindow, words) -> None:
    locks = Locks(window, words)
    locks.desk.unsure_recovery = True
    desk: Any = locks.desk
    locks.room.attach(desk)
    assert "you did not say that you wrote it down" in window.note.words()

    window.note.button.click()
    locks.disk.run()
    assert isinstance(window.sheet(), RecoverySheet)


def test_links_are_cleaned_in_the_draft_it_was_asked_of_and_in_no_other(window: MainWindow) -> None:
    room, lane = WordsRoom(window), HeldRunner()
    real, room._lane = room._lane, lane  # type: ignore[assignment]
    mine, other = "https://example.org/a?utm_source=x", "https://example.org/b?utm_source=y"
    window.composer.set_parts((mine,))
    room.clean_links()
    window.composer.set_parts((f"{mine} and more",))  # written on: the places have moved
    lane.run()
    assert window.composer.parts() == ("https://example.org/a and more",)

    room.clean_links()
    window.composer.set_parts((other,))
    room.draft_shown()
    lane.run()
    assert window.composer.parts() == (other,)
    room._lane = real
    room.close()


def test_what_was_found_in_the_log_is_told_though_settings_are_closed(window: MainWindow, words) -> None:
    disk, head = HeldRunner(), Head(3, "ab" * 32)
    room = LogRoom(window, words, disk, FakeClock(), window)
    verdict = Verdict(head, None, 1, 0, (), 3)
    room._desk = SimpleNamespace(  # type: ignore[assignment]
        look=lambda: LogView(head, 0, 0, None), verify=lambda: verdict, export=lambda _: verdict
    )
    window.show_settings()
    sheet = window.sheet()
    disk.run()
    room.verify()
    assert isinstance(sheet, SettingsSheet)
    sheet.dismiss()
    disk.run()

    assert window.note.words() == "Every entry is as it was written, and none is missing."


def test_a_post_that_is_to_be_changed_comes_once(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    clock, disk, come = FakeClock(), HeldRunner(), []
    item = samples.item("s", "one")
    room = SimpleNamespace(item=lambda _: item, items_shown=window.first_painted, show_error=lambda _: None)
    session = SimpleNamespace(reopen=come.append)
    made = EditRoom(window, disk, clock, room, session, window)  # type: ignore[arg-type]
    made.attach(SimpleNamespace())  # type: ignore[arg-type]
    draft = Draft("d", ("one",), "practice", clock.now(), clock.now())
    monkeypatch.setattr(edit_room, "to_change", lambda *_: draft)
    for _ in range(2):
        made._begin("s", 0)
    disk.run()
    assert come == [draft]

    made._begin("s", 0)
    disk.run()
    assert come == [draft, draft]


class Shelf:
    """Where the author's profile is kept."""

    def __init__(self, kept: AuthorProfile) -> None:
        self.kept = kept

    def get(self) -> AuthorProfile:
        return self.kept

    def put(self, profile: AuthorProfile) -> None:
        self.kept = profile


def test_what_is_filled_in_before_the_profile_is_read_takes_nothing_from_it(window: MainWindow) -> None:
    disk, shelf, shown = HeldRunner(), Shelf(AuthorProfile(city="Basel")), list[AuthorProfile]()
    presenter: Any = SimpleNamespace(show_profile=shown.append)
    room = AuthorRoom(window, presenter, disk, lambda _: None, window)
    room.attach(shelf)
    window.profile_filled.emit(AuthorProfile(hospital="Lakeside"))
    disk.run()

    assert shelf.kept == room.author == shown[-1] == AuthorProfile(city="Basel", hospital="Lakeside")


def test_a_key_that_is_chosen_over_the_settings_is_not_lost_by_the_next_change_there(window: MainWindow) -> None:
    keys = KeysRoom(window, window)
    window.show_settings()
    settings = window.sheet()
    assert isinstance(settings, SettingsSheet)
    told: list[Settings] = []
    window.settings_changed.connect(told.append)
    keys._use({"new": "Ctrl+Alt+N"})
    settings.scale_box.setValue(120)

    assert (told[-1].text_scale, told[-1].keys) == (120, "new=Ctrl+Alt+N")


def test_what_fails_again_and_again_is_told_once(window: MainWindow, words) -> None:
    for code in ("store.full", "store.full", "net.offline", "net.offline"):
        window.show_sheet(NoticeSheet(words.error(code), window))
    seen = []
    while (sheet := window.sheet()) is not None:
        seen.append(sheet.accessibleName())
        sheet.close_sheet()

    assert seen == [words.error("net.offline").text, words.error("store.full").text]


class Face(QObject):
    """The presenter, as far as answers go."""

    draft_shown = Signal(str)

    def ask(self) -> None:
        """The check comes later."""


def test_an_answer_to_a_card_of_the_draft_before_is_not_given_about_the_one_on_screen(window: MainWindow) -> None:
    """The cards stay until the check has looked at the other draft; they do not flicker."""
    report = samples.four()
    check = SimpleNamespace(view=CheckView(CheckState.DONE, report, (samples.BLOCKED,)))
    face, here = Face(), ["a"]
    room = AnswerRoom(window, face, check, HeldRunner(), FakeClock(), lambda: here[0], window)  # type: ignore[arg-type]
    window.panel.answer_given.emit(report.findings[0], Who.COLLEAGUE)
    assert len(room._answering.answers) == 1

    here[0] = "b"
    face.draft_shown.emit("b")
    check.view = CheckView(CheckState.LOOKING, report, (samples.BLOCKED,))
    window.panel.answer_given.emit(report.findings[0], Who.COLLEAGUE)
    assert room._answering.answers == ()
