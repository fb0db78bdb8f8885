"""Locked without a passphrase, the real program asks the system who sits there; polkit in small answers on a bus."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from composer.base.paths import Profile
from composer.keeper import Keeper
from composer.ui.lock_page import LockPage
from tests.app import test_lock as locking
from tests.drawer import wrap_quickly
from tests.ui_window.polkit import Polkit

pytestmark = [
    pytest.mark.ui,
    pytest.mark.model,
    pytest.mark.skipif(sys.platform != "linux", reason="polkit and D-Bus are Linux's"),
]

ASKS = "Unlock with the system's password"
drawer, keeper = locking.drawer, locking.keeper


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    (tmp_path / "run").mkdir()
    made = Profile(tmp_path, tmp_path, runtime=tmp_path / "run")
    made.prepare()
    return made


@pytest.fixture
def polkit(keeper: Keeper) -> Iterator[Polkit]:
    if shutil.which("dbus-daemon") is None:
        pytest.fail("`make test` installs dbus-daemon, plain pytest does not")
    made = Polkit()
    keeper.gate.address = made.address
    yield made
    made.end()


def _asking(qtbot: QtBot, keeper: Keeper) -> LockPage:
    """Return the locked page, once it knows that the system would ask."""
    page = locking._locked(qtbot, keeper)
    qtbot.waitUntil(lambda: page.button.text() == ASKS and page.button.isEnabled(), timeout=10_000)
    return page


def _pressed(qtbot: QtBot, page: LockPage) -> None:
    page.button.click()
    qtbot.waitUntil(page.button.isEnabled, timeout=10_000)


def _said(page: LockPage) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel) if not label.isHidden())


def test_the_password_of_the_account_brings_the_draft_back(
    qtbot: QtBot, keeper: Keeper, polkit: Polkit, profile: Profile
) -> None:
    locking._write(qtbot, keeper)
    keeper.lock_now()
    page = _asking(qtbot, keeper)
    qtbot.waitUntil(lambda: profile.is_held, timeout=5_000)
    assert "Vignette never sees it" in _said(page)
    assert "whoever sits here" not in _said(page)

    page.button.click()
    program = locking._opened(qtbot, keeper)
    qtbot.waitUntil(lambda: program.window.composer.parts() == (locking.CANARY,), timeout=5_000)
    qtbot.waitUntil(lambda: not profile.is_held, timeout=5_000)
    assert polkit.asked == 1


@pytest.mark.parametrize(
    ("says", "sentence"),
    [
        ((False, False, {}), "did not let you through"),
        ((False, False, {"polkit.dismissed": "true"}), "question was closed"),
    ],
)
def test_whom_the_system_does_not_let_through_sees_nothing(
    qtbot: QtBot, keeper: Keeper, polkit: Polkit, says, sentence: str
) -> None:
    locking._write(qtbot, keeper)
    keeper.lock_now()
    page = _asking(qtbot, keeper)
    polkit.says = says
    _pressed(qtbot, page)

    assert sentence in _said(page)
    assert keeper.program is None
    assert "Zebulon" not in locking._words_left(keeper)
    assert page.button.text() == ASKS


def test_who_has_second_thoughts_takes_the_question_back(qtbot: QtBot, keeper: Keeper, polkit: Polkit) -> None:
    locking._write(qtbot, keeper)
    keeper.lock_now()
    page = _asking(qtbot, keeper)
    polkit.says = None
    page.button.click()
    qtbot.waitUntil(lambda: polkit.asked == 1, timeout=5_000)
    assert page.button.text() == "The system asks…"

    page.stop.click()
    qtbot.waitUntil(page.button.isEnabled, timeout=10_000)
    assert page.stop.isHidden()
    assert keeper.program is None


def test_ended_and_started_again_it_is_locked_still(
    qtbot: QtBot, keeper: Keeper, polkit: Polkit, profile: Profile
) -> None:
    locking._write(qtbot, keeper)
    keeper.lock_now()
    _asking(qtbot, keeper)
    qtbot.waitUntil(lambda: profile.is_held, timeout=5_000)
    keeper._page = None
    keeper._start(None)  # as at the next start of the program
    page = _asking(qtbot, keeper)
    assert "was locked when it ended" in _said(page)

    polkit.says = (False, False, {})
    _pressed(qtbot, page)
    assert keeper.program is None
    polkit.says = (True, False, {})
    page.button.click()
    program = locking._opened(qtbot, keeper)
    assert [draft.draft_id for draft in program.services.drafts.list()]


def test_after_signing_in_anew_it_opens_as_ever(qtbot: QtBot, keeper: Keeper, polkit: Polkit, profile: Profile) -> None:
    locking._write(qtbot, keeper)
    keeper.lock_now()
    _asking(qtbot, keeper)
    qtbot.waitUntil(lambda: profile.is_held, timeout=5_000)
    assert profile.held is not None
    profile.held.unlink()  # the system empties the folder when the person signs out
    keeper._page = None
    keeper._start(None)

    locking._opened(qtbot, keeper)
    assert polkit.asked == 0


@pytest.mark.parametrize("gone", ["desktop", "polkit"])
def test_where_nothing_can_ask_it_says_so_and_nobody_is_shut_out(
    qtbot: QtBot, keeper: Keeper, polkit: Polkit, gone: str
) -> None:
    locking._write(qtbot, keeper)
    keeper.lock_now()
    page = _asking(qtbot, keeper)
    if gone == "desktop":
        polkit.says = (False, True, {})
    else:
        polkit.says = None
        polkit.go()
    page.button.click()
    qtbot.waitUntil(lambda: page.button.isEnabled() and page.button.text() == "Unlock", timeout=15_000)
    assert "whoever sits here can unlock it" in _said(page)

    page.button.click()
    locking._opened(qtbot, keeper)


def test_beside_a_passphrase_the_system_is_not_asked(
    qtbot: QtBot, keeper: Keeper, polkit: Polkit, profile: Profile
) -> None:
    locking._write(qtbot, keeper)
    locking._opened(qtbot, keeper).services.passphrase.put_on("", locking.WORDS)
    keeper.lock_now()
    page = locking._locked(qtbot, keeper)
    page.button.click()

    assert page.button.text() == "Unlock"
    assert polkit.calls == []
    assert not profile.is_held
    page.field.edit.setText(locking.WORDS)
    page.button.click()
    locking._opened(qtbot, keeper)


def test_the_recovery_key_needs_no_password_beside_it(
    qtbot: QtBot, keeper: Keeper, polkit: Polkit, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrap_quickly(monkeypatch, "recovery")
    locking._write(qtbot, keeper)
    code = locking._opened(qtbot, keeper).services.passphrase.make_recovery()
    keeper.lock_now()
    page = _asking(qtbot, keeper)

    page.other.click()
    assert page.button.text() == "Unlock"
    page.field.edit.setText(code)
    page.button.click()
    locking._opened(qtbot, keeper)
    assert polkit.asked == 0
