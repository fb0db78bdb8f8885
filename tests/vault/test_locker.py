"""The passphrase over the keyring: what it opens, what it does not, and what a crash half-way leaves."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from composer.base.errors import KeyringError
from composer.vault.keys import STORE_KEY, Keys
from composer.vault.locker import ENTRY, Locker, unlocked
from composer.vault.wrap import WrongPassphraseError, seal, unseal, unwrap, wrap
from tests.drawer import QUICK, Drawer, let_in, wrap_quickly

WORDS = "a quiet heron at dusk"
NAMES = (STORE_KEY, "account/7/api_key")


class _Drawer(Drawer):
    """It can break off."""

    left = -1

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.left == 0:
            raise OSError("gone")
        self.left -= 1
        super().set_password(service, username, password)


@pytest.fixture
def drawer(monkeypatch: pytest.MonkeyPatch) -> _Drawer:
    let_in(monkeypatch, _Drawer)
    wrap_quickly(monkeypatch, "locker")
    return _Drawer({STORE_KEY: "ab" * 32, "account/7/api_key": "an api key"})


def _code(call: Callable[[], object]) -> str:
    with pytest.raises(KeyringError) as caught:
        call()
    return caught.value.code


def test_under_a_passphrase_no_entry_is_readable_without_it(drawer: _Drawer) -> None:
    Locker(drawer).put_on(WORDS, NAMES)

    assert _code(lambda: unlocked(Keys(drawer), None)) == "lock.asked"
    assert not any("ab" * 8 in value or "api key" in value for value in drawer.kept.values())
    locked = unlocked(Keys(drawer), WORDS)
    assert locked.get(STORE_KEY) == "ab" * 32
    assert locked.get("account/7/api_key") == "an api key"


def test_another_passphrase_opens_nothing_and_changes_nothing(drawer: _Drawer) -> None:
    Locker(drawer).put_on(WORDS, NAMES)
    before = dict(drawer.kept)

    assert _code(lambda: unlocked(Keys(drawer), "a quiet heron at dawn")) == "lock.wrong"
    assert drawer.kept == before


def test_changing_the_passphrase_leaves_the_entries_as_they_are(drawer: _Drawer) -> None:
    locked = Locker(drawer)
    locked.put_on(WORDS, NAMES)
    entries = {name: drawer.kept[name] for name in NAMES}
    locked.put_on("eleven paper boats", NAMES)

    assert {name: drawer.kept[name] for name in NAMES} == entries
    assert _code(lambda: unlocked(Keys(drawer), WORDS)) == "lock.wrong"
    assert unlocked(Keys(drawer), "eleven paper boats").get(STORE_KEY) == "ab" * 32


def test_taken_off_everything_is_as_it_was(drawer: _Drawer) -> None:
    before = dict(drawer.kept)
    locker = Locker(drawer)
    locker.put_on(WORDS, NAMES)
    assert locker.fits(WORDS)
    assert not locker.fits("a quiet heron at dawn")
    locker.take_off(NAMES)

    assert drawer.kept == before
    assert not locker.is_set
    assert unlocked(Keys(drawer), None).get(STORE_KEY) == "ab" * 32


@pytest.mark.parametrize("left", [1, 2])
def test_broken_off_half_way_all_can_still_be_read_and_is_wrapped_then(drawer: _Drawer, left: int) -> None:
    drawer.left = left
    with pytest.raises(KeyringError):
        Locker(drawer).put_on(WORDS, NAMES)
    drawer.left = -1

    locked = unlocked(Keys(drawer), WORDS)
    assert [locked.get(name) for name in NAMES] == ["ab" * 32, "an api key"]
    assert all(drawer.kept[name].startswith("sealed/1 ") for name in NAMES)


def test_an_entry_moved_to_another_name_does_not_open(drawer: _Drawer) -> None:
    locked = Locker(drawer)
    locked.put_on(WORDS, NAMES)
    drawer.kept[STORE_KEY] = drawer.kept["account/7/api_key"]

    assert _code(lambda: locked.get(STORE_KEY)) == "lock.foreign"


def test_a_short_passphrase_is_not_taken(drawer: _Drawer) -> None:
    assert _code(lambda: Locker(drawer).put_on("heron", NAMES)) == "lock.short"
    assert ENTRY not in drawer.kept


def test_composed_and_decomposed_letters_are_the_same_passphrase() -> None:
    assert unwrap(wrap(b"x" * 32, "caf\u00e9 au lait", QUICK), "cafe\u0301 au lait") == b"x" * 32


@pytest.mark.parametrize("damage", ["", "vignette-wrap/1", "vignette-wrap/1 9999999999 1 1 AAAA AAAA", "x y z a b c"])
def test_what_is_no_wrap_opens_with_nothing(damage: str) -> None:
    with pytest.raises(WrongPassphraseError):
        unwrap(damage, WORDS)


@settings(deadline=None, max_examples=30)
@given(st.binary(max_size=60), st.text(max_size=30), st.text(max_size=20))
def test_what_is_sealed_opens_only_about_the_same_thing(secret: bytes, about: str, other: str) -> None:
    key = bytes(range(32))
    about, other = about.encode("utf-8", "ignore").decode(), other.encode("utf-8", "ignore").decode()
    kept = seal(key, secret, about)

    assert unseal(key, kept, about) == secret
    if other != about:
        with pytest.raises(WrongPassphraseError):
            unseal(key, kept, other)
