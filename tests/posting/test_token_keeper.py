"""Staying signed in: one renewal for all processes, the new pair kept first, a kill at any moment survived."""

from __future__ import annotations

import datetime as dt
import os
import shutil
import subprocess
import sys
from collections.abc import Generator
from contextlib import nullcontext
from pathlib import Path

import pytest

from composer.base.errors import Action, KeyringError, PostingError
from composer.base.file_lock import held
from composer.posting.practice.grants import Wish
from composer.posting.practice.handle import PracticeHandle
from composer.posting.practice.server import PracticeServer
from composer.posting.service import Service
from composer.posting.sign_in import SCOPES, Tokens
from composer.posting.token_desk import TokenDesk
from composer.posting.token_keeper import TokenKeeper, TokenShelf
from composer.vault.keys import SessionKeys
from tests.conftest import FakeClock
from tests.posting.orders import RealClock
from tests.posting.signing import APP, CLIENT
from tests.posting.test_practice_sign_in import VERIFIER, challenge

ROOT = Path(__file__).resolve().parents[2]
ACCOUNT = "0123456789abcdef" * 2
LATER = dt.datetime(2099, 1, 1, tzinfo=dt.UTC)


class Renewer:
    """Gives the next pair, or fails."""

    def __init__(self, clock: FakeClock) -> None:
        self.clock = clock
        self.asked: list[str] = []
        self.error: PostingError | None = None

    def refresh(self, client_id: str, refresh_token: str) -> Tokens:
        self.asked.append(refresh_token)
        if self.error is not None:
            raise self.error
        number = len(self.asked)
        return Tokens(f"a{number}", f"r{number}", self.clock.now() + dt.timedelta(hours=2))


class Shutting(SessionKeys):
    """A keyring that can be shut, and tells the order of what was written."""

    def __init__(self) -> None:
        super().__init__()
        self.shut = False
        self.written: list[str] = []

    def set(self, name: str, value: str) -> None:
        if self.shut:
            raise KeyringError("keyring.locked", Action.RETRY)
        self.written.append(name.rpartition("/")[2])
        super().set(name, value)


@pytest.fixture
def keys(clock: FakeClock) -> Shutting:
    made = Shutting()
    TokenShelf(made).put(ACCOUNT, CLIENT, Tokens("a0", "r0", clock.now() + dt.timedelta(hours=2)))
    made.written.clear()
    return made


@pytest.fixture
def renewer(clock: FakeClock) -> Renewer:
    return Renewer(clock)


@pytest.fixture
def keeper(keys: Shutting, renewer: Renewer, clock: FakeClock) -> TokenKeeper:
    return TokenKeeper(ACCOUNT, TokenShelf(keys), renewer, nullcontext, clock)


def test_what_is_good_is_not_renewed(keeper: TokenKeeper, renewer: Renewer, clock: FakeClock) -> None:
    clock.forward(7_000)

    assert keeper.bearer() == "a0"
    assert renewer.asked == []


def test_what_ends_is_renewed_and_kept_first(
    keeper: TokenKeeper, keys: Shutting, renewer: Renewer, clock: FakeClock
) -> None:
    clock.forward(7_200)

    assert keeper.bearer() == "a1"
    assert keys.written == ["oauth2_client", "oauth2_refresh", "oauth2_access", "oauth2_ends"]
    assert keeper.bearer() == "a1"
    assert renewer.asked == ["r0"]


def test_a_pair_that_could_not_be_kept_is_not_used_and_not_lost(
    keeper: TokenKeeper, keys: Shutting, renewer: Renewer, clock: FakeClock
) -> None:
    clock.forward(7_200)
    keys.shut = True
    with pytest.raises(KeyringError):
        keeper.bearer()
    keys.shut = False

    assert keeper.bearer() == "a1"
    assert renewer.asked == ["r0"]


def test_what_x_does_not_take_is_not_asked_with_again(keeper: TokenKeeper, renewer: Renewer, clock: FakeClock) -> None:
    """A refresh token that was used up ends the sign-in; asking on and on with it would change nothing."""
    clock.forward(7_200)
    renewer.error = PostingError("x.signed_out", Action.RECONNECT)
    for _ in range(3):
        with pytest.raises(PostingError) as refused:
            keeper.bearer()
        assert refused.value.code == "x.signed_out"

    assert renewer.asked == ["r0"]


def test_a_line_that_is_down_signs_nobody_out(keeper: TokenKeeper, renewer: Renewer, clock: FakeClock) -> None:
    clock.forward(7_200)
    renewer.error = PostingError("net.offline", Action.WAIT)
    with pytest.raises(PostingError):
        keeper.bearer()
    renewer.error = None

    assert keeper.bearer() == "a2"


def test_what_x_refuses_early_is_renewed_once(keeper: TokenKeeper, renewer: Renewer, clock: FakeClock) -> None:
    clock.forward(3_600)
    assert keeper.renew("a0")
    assert keeper.bearer() == "a1"

    assert not keeper.renew("a1")  # it is young: X means something else
    assert renewer.asked == ["r0"]


def test_whoever_waits_too_long_for_another_process_goes_later(
    keys: Shutting, renewer: Renewer, clock: FakeClock, tmp_path: Path
) -> None:
    clock.forward(7_200)
    lock = tmp_path / "lock"
    keeper = TokenKeeper(ACCOUNT, TokenShelf(keys), renewer, lambda: held(lock, 0.05), clock)
    with held(lock, 1.0), pytest.raises(PostingError) as refused:
        keeper.bearer()

    assert (refused.value.code, refused.value.action) == ("account.busy", Action.WAIT)
    assert keeper.bearer() == "a1"


def test_each_secret_is_an_entry_of_its_own(keys: Shutting) -> None:
    kept = TokenShelf(keys).get(ACCOUNT)

    assert kept
    assert "r0" not in repr(kept)
    TokenShelf(keys).forget(ACCOUNT)
    assert TokenShelf(keys).get(ACCOUNT) is None


# -- processes, a real keyring, the practice service

with_a_keyring = [
    pytest.mark.keyring_real,
    pytest.mark.skipif(os.name == "nt", reason="a keyring of Linux"),
    pytest.mark.skipif(
        not (shutil.which("gnome-keyring-daemon") and shutil.which("dbus-run-session")),
        reason="gnome-keyring-daemon or dbus-run-session is not installed (Debian packages gnome-keyring, dbus)",
    ),
]


@pytest.fixture
def server(no_thread_left: None) -> Generator[PracticeServer]:
    made = PracticeServer(RealClock(), app=APP)
    yield made
    made.stop()


def refresh_token(server: PracticeServer, handle: PracticeHandle) -> str:
    wish = Wish(APP.callbacks[0], frozenset(SCOPES), challenge(), "s")
    issued = server.grants.redeem(server.grants.allow(wish), VERIFIER, wish.callback)
    assert issued
    return issued.refresh


def in_a_session(handle: PracticeHandle, folder: Path, *whens: str) -> list[str]:
    """Run processes one after the other, those of one word at the same time, with one real keyring for all."""
    child = f'"{sys.executable}" -m tests.posting.token_child {handle.base_url} "{folder}" {ACCOUNT}'
    lines = []
    for when in whens:
        some = [f"{child} {one} & " for one in when.split("+")]
        lines.append("".join(some) + "wait")
    done = subprocess.run(
        ["sh", ROOT / "packaging" / "with_keyring.sh", "sh", "-c", "\n".join(lines)],
        capture_output=True, text=True, cwd=ROOT, env=os.environ | {"PYTHONPATH": str(ROOT)}, timeout=120,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


class TestProcesses:
    pytestmark = with_a_keyring

    def test_two_processes_at_once_renew_once(
        self, server: PracticeServer, handle: PracticeHandle, tmp_path: Path
    ) -> None:
        put = f"put:{CLIENT}:{refresh_token(server, handle)}"
        told = in_a_session(handle, tmp_path, put, "live+live+live")

        assert len(told) == 3
        assert len(set(told)) == 1
        assert server.grants.refreshes == 1
        assert server.grants.scopes_of(told[0])

    def test_killed_before_the_new_pair_was_kept_costs_one_sign_in(
        self, server: PracticeServer, handle: PracticeHandle, tmp_path: Path
    ) -> None:
        put = f"put:{CLIENT}:{refresh_token(server, handle)}"
        told = in_a_session(handle, tmp_path, put, "0", "live", "live", "live")

        assert told == ["x.signed_out"] * 3
        assert server.grants.refreshes == 1

    @pytest.mark.parametrize("entries", ["2", "3"])
    def test_killed_once_the_new_refresh_token_was_kept_costs_nothing(
        self, entries: str, server: PracticeServer, handle: PracticeHandle, tmp_path: Path
    ) -> None:
        put = f"put:{CLIENT}:{refresh_token(server, handle)}"
        (told,) = in_a_session(handle, tmp_path, put, entries, "live")

        assert server.grants.scopes_of(told)


def test_the_token_desk_and_the_keeper_work_together(server: PracticeServer, handle: PracticeHandle) -> None:
    keys, clock = SessionKeys(), RealClock()
    shelf = TokenShelf(keys)
    shelf.put(ACCOUNT, CLIENT, Tokens("old", refresh_token(server, handle), clock.now()))
    desk = TokenDesk(Service(handle.base_url), clock)
    keeper = TokenKeeper(ACCOUNT, shelf, desk, nullcontext, clock)
    first = keeper.bearer()
    shelf.put(ACCOUNT, CLIENT, Tokens(first, shelf_refresh(shelf), clock.now()))
    second = keeper.bearer()
    desk.close()

    assert first != second
    assert server.grants.scopes_of(second)


def shelf_refresh(shelf: TokenShelf) -> str:
    kept = shelf.get(ACCOUNT)
    assert kept
    return kept.tokens.refresh
