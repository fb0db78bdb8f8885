"""Locking the real program: nothing of the draft is left in the window, and it all comes back with the passphrase."""

from __future__ import annotations

import datetime as dt
import gc
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from composer.app import Vignette
from composer.audit.witness import AUDIT_KEY
from composer.backstage import STEPS
from composer.base.paths import Profile
from composer.flow.views import CheckState, Keeping
from composer.guard.author import AuthorProfile
from composer.guard.submission import AccountKind, Submission
from composer.keeper import Keeper
from composer.outbox.item import State
from composer.ui.desktop import sweeper
from composer.ui.lock_page import LockPage
from composer.ui.start import lay_ground
from composer.vault.database import Database
from composer.vault.keys import STORE_KEY, Keys
from tests.app.conftest import SETTLED_MS
from tests.conftest import FakeClock
from tests.drawer import Drawer, let_in, wrap_quickly
from tests.held import holders

pytestmark = [pytest.mark.ui, pytest.mark.model]

CANARY = "Zebulon Quill rang the bell"
WORDS = "a quiet heron at dusk"


@pytest.fixture(autouse=True)
def _lent() -> None:
    """Lend no guard here: where the program is locked, its guard goes, and the words in its pipes with it."""


@pytest.fixture
def all_sweeps(monkeypatch: pytest.MonkeyPatch) -> None:
    """Sweep behind a lock as often as the program does."""
    monkeypatch.setattr(sweeper, "_SETTLED_MS", SETTLED_MS)


@pytest.fixture
def drawer(monkeypatch: pytest.MonkeyPatch) -> Drawer:
    """A keyring that outlives the program."""
    made = Drawer()
    let_in(monkeypatch)
    monkeypatch.setattr(Keys, "open", staticmethod(lambda: Keys(made)))
    wrap_quickly(monkeypatch, "locker")
    return made


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    made = Profile(tmp_path, tmp_path)
    made.prepare()
    return made


@pytest.fixture
def keeper(qapp: QApplication, qtbot: QtBot, profile: Profile, drawer: Drawer) -> Iterator[Keeper]:
    ground = lay_ground(qapp, profile)
    qtbot.addWidget(ground.shell)
    ground.shell.show()
    made = Keeper(ground)
    _opened(qtbot, made)
    yield made
    made.close()
    qapp.clipboard().clear()
    qapp.setStyleSheet("")


def _opened(qtbot: QtBot, keeper: Keeper) -> Vignette:
    qtbot.waitUntil(lambda: keeper.program is not None and keeper.program.services is not None, timeout=30_000)
    assert keeper.program is not None
    return keeper.program


def _write(qtbot: QtBot, keeper: Keeper, text: str = CANARY) -> None:
    program = _opened(qtbot, keeper)
    program.window.composer.thread_of_posts.active.insertPlainText(text)
    qtbot.waitUntil(lambda: program.keeping.keeping is Keeping.SAVED, timeout=5_000)


def _locked(qtbot: QtBot, keeper: Keeper) -> LockPage:
    qtbot.waitUntil(lambda: keeper.page is not None, timeout=20_000)
    assert keeper.page is not None
    return keeper.page


def _words_left(keeper: Keeper) -> str:
    QApplication.processEvents()
    gc.collect()
    shell = keeper._ground.shell
    told = [part.text() for kind in (QLabel, QLineEdit) for part in shell.findChildren(kind)]
    told += [part.toPlainText() for part in QApplication.allWidgets() if isinstance(part, QPlainTextEdit)]
    told += [part.toPlainText() for part in shell.findChildren(QTextDocument)]
    return "\n".join((*told, shell.windowTitle()))  # whose the clipboard is, the offscreen platform does not know


def test_locked_nothing_of_the_draft_is_left_and_unlocked_it_is_back(
    qtbot: QtBot, keeper: Keeper, profile: Profile, drawer: Drawer
) -> None:
    _write(qtbot, keeper)
    keeper.lock_now()
    page = _locked(qtbot, keeper)

    assert keeper.program is None
    assert "Zebulon" not in _words_left(keeper)
    key = bytes.fromhex(drawer.kept[STORE_KEY])
    Database.open(profile.store, key, STEPS).close()  # nobody holds the store

    page.button.click()
    program = _opened(qtbot, keeper)
    qtbot.waitUntil(lambda: program.window.composer.parts() == (CANARY,), timeout=5_000)


@pytest.mark.usefixtures("all_sweeps")
def test_locked_no_value_of_the_program_holds_a_word_of_the_draft(qtbot: QtBot, keeper: Keeper) -> None:
    """Typed, checked and looked for; nobody but the program clears away for it."""
    word = uuid.uuid4().hex
    _write(qtbot, keeper, f"Bed 12, https://example.org/{word}?utm_source={word} #{word} 10\u00b2 {word}")
    qtbot.waitUntil(lambda: _opened(qtbot, keeper).check_view.state is CheckState.DONE, timeout=60_000)
    _opened(qtbot, keeper).window.sidebar.search.setText(word)
    qtbot.waitUntil(lambda: _opened(qtbot, keeper).window.sidebar.found.rows.rowCount() == 1, timeout=10_000)
    assert holders(word)
    keeper.lock_now()
    _locked(qtbot, keeper)

    qtbot.waitUntil(lambda: not holders(word), timeout=30_000)


@pytest.mark.usefixtures("all_sweeps")
def test_locked_no_value_of_the_program_holds_a_key(qtbot: QtBot, keeper: Keeper, drawer: Drawer) -> None:
    """Neither the store's nor the log's. Under a passphrase: without one they lie open in the keyring."""
    _write(qtbot, keeper)
    keys = [word for name in (STORE_KEY, AUDIT_KEY) for word in (drawer.kept[name], bytes.fromhex(drawer.kept[name]))]
    _opened(qtbot, keeper).services.passphrase.put_on("", WORDS)
    assert holders(*keys)
    keeper.lock_now()
    _locked(qtbot, keeper)

    qtbot.waitUntil(lambda: not holders(*keys), timeout=30_000)


def test_only_the_passphrase_unlocks(qtbot: QtBot, keeper: Keeper, drawer: Drawer) -> None:
    _write(qtbot, keeper)
    desk = _opened(qtbot, keeper).services.passphrase
    desk.put_on("", WORDS)
    keeper.lock_now()
    page = _locked(qtbot, keeper)
    assert "sealed/1" in drawer.kept[STORE_KEY]

    page.field.edit.setText("a quiet heron at dawn")
    page.button.click()
    qtbot.waitUntil(lambda: page.field.error() != "", timeout=10_000)
    assert page.field.error() == "That is not your passphrase."
    assert page.field.text() == ""
    assert keeper.program is None

    page.field.edit.setText(WORDS)
    page.button.click()
    program = _opened(qtbot, keeper)
    qtbot.waitUntil(lambda: program.window.composer.parts() == (CANARY,), timeout=5_000)


def test_started_without_the_passphrase_it_is_locked_and_keeps_what_was_typed(qtbot: QtBot, keeper: Keeper) -> None:
    _write(qtbot, keeper)
    _opened(qtbot, keeper).services.passphrase.put_on("", WORDS)
    keeper.lock_now()
    _locked(qtbot, keeper)
    keeper._page = None
    keeper._start(None)  # as at the next start of the program
    keeper.program.window.composer.thread_of_posts.active.insertPlainText("A thought on the train")
    page = _locked(qtbot, keeper)

    page.field.edit.setText(WORDS)
    page.button.click()
    program = _opened(qtbot, keeper)
    assert program.window.composer.parts() == ("A thought on the train",)


def test_it_locks_itself_where_nobody_is_there(qtbot: QtBot, keeper: Keeper) -> None:
    _write(qtbot, keeper)
    keeper.look()
    assert keeper.page is None

    keeper.presence._seen = (keeper.presence._seen[0] - 301, keeper.presence._seen[1])
    keeper.look()
    _locked(qtbot, keeper)


def test_a_program_that_keeps_nothing_is_never_locked(
    qapp: QApplication, qtbot: QtBot, profile: Profile, drawer: Drawer
) -> None:
    ground = lay_ground(qapp, profile)
    qtbot.addWidget(ground.shell)
    ground.shell.show()
    keeper = Keeper(ground, lasting=False)
    _opened(qtbot, keeper)
    keeper.lock_now()

    assert keeper.page is None
    keeper.close()
    qapp.setStyleSheet("")


def test_the_recovery_key_opens_a_profile_whose_keyring_is_empty(
    qtbot: QtBot, keeper: Keeper, drawer: Drawer, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrap_quickly(monkeypatch, "recovery")
    _write(qtbot, keeper)
    code = _opened(qtbot, keeper).services.passphrase.make_recovery()
    keeper.lock_now()
    _locked(qtbot, keeper)
    drawer.kept.clear()
    keeper._page = None
    keeper._start(None)  # as at the next start of the program
    page = _locked(qtbot, keeper)

    page.other.click()
    page.field.edit.setText("ABCD-EFGH")
    page.button.click()
    qtbot.waitUntil(lambda: page.field.error() == "That is not the recovery key.", timeout=10_000)
    page.field.edit.setText(code)
    page.button.click()
    program = _opened(qtbot, keeper)
    program.window.sidebar.draft_opened.emit(program.services.drafts.list()[0].draft_id)
    qtbot.waitUntil(lambda: program.window.composer.parts() == (CANARY,), timeout=5_000)


def test_a_recovery_key_that_is_made_as_the_program_locks_takes_none_away(
    qtbot: QtBot, keeper: Keeper, drawer: Drawer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody ever sees it; the one on paper still opens, and the settings do not call on the other."""
    wrap_quickly(monkeypatch, "recovery")
    _write(qtbot, keeper)
    program = _opened(qtbot, keeper)
    paper = program.services.passphrase.make_recovery()
    program.services.passphrase.settle_recovery()
    program._office.safety._passphrase.make_recovery()
    keeper._shut("", asks=False)  # before its answer has come
    del program
    page = _locked(qtbot, keeper)
    drawer.kept.clear()

    page.other.click()
    page.field.edit.setText(paper)
    page.button.click()
    assert _opened(qtbot, keeper).services.passphrase.has_recovery


def test_what_fell_due_while_it_was_locked_is_offered_and_not_sent(
    qapp: QApplication, qtbot: QtBot, profile: Profile, drawer: Drawer, clock: FakeClock
) -> None:
    ground = lay_ground(qapp, profile)
    qtbot.addWidget(ground.shell)
    ground.shell.show()
    keeper = Keeper(ground, clock)
    _write(qtbot, keeper, "Measure the arm first.")
    program = _opened(qtbot, keeper)
    moment = clock.now() + dt.timedelta(hours=1)
    words = Submission("practice", AccountKind.PRACTICE, ("Measure the arm first.",), scheduled=moment)
    program._dispatch.post(words, AuthorProfile())
    qtbot.waitUntil(lambda: len(program.items) == 1, timeout=30_000)
    keeper.lock_now()
    page = _locked(qtbot, keeper)
    clock.forward(3_601)  # a second late: it must not go because somebody unlocks just then

    page.button.click()
    program = _opened(qtbot, keeper)
    qtbot.waitUntil(lambda: [item.state for item in program.items] == [State.NOT_SENT], timeout=10_000)
    assert program.items[0].error_code == "outbox.missed"
    keeper.close()
    qapp.setStyleSheet("")


@pytest.mark.parametrize("why", ["screen", "sleep", "switch"])
def test_what_the_desktop_tells_puts_the_drafts_away(qtbot: QtBot, keeper: Keeper, why: str) -> None:
    _write(qtbot, keeper)
    keeper.session.left.emit(why)
    page = _locked(qtbot, keeper)

    assert keeper.program is None
    assert "your drafts were put away" in page._why.text()
    keeper.session.left.emit(why)  # and once more, locked
    assert keeper.page is page


def test_a_new_draft_asked_for_while_it_is_locked_comes_after_unlocking(qtbot: QtBot, keeper: Keeper) -> None:
    keeper._ground.shell.raise_ = lambda: None  # type: ignore[method-assign] # offscreen nothing lies over anything
    _write(qtbot, keeper)
    keeper.lock_now()
    page = _locked(qtbot, keeper)
    keeper.quick.begin()
    assert keeper.page is page

    page.button.click()
    program = _opened(qtbot, keeper)
    qtbot.waitUntil(lambda: program.window.sidebar.shelf.drafts.model().rowCount() == 1, timeout=5_000)
    assert program.window.composer.parts() == ("",)
    assert keeper.quick.on
