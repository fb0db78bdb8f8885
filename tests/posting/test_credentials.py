"""Credentials show nothing, are kept one by one, and all or none."""

from __future__ import annotations

import pytest

from composer.base.errors import KeyringError, PostingError
from composer.posting.credentials import Credentials, CredentialShelf

KEYS = Credentials("key-1", "secret-2", "token-3", "secret-4")


class Drawer(dict[str, str]):
    """A keyring in memory that can be told to fail at the n-th writing."""

    fail_at = 0

    def set(self, name: str, value: str) -> None:
        self.fail_at -= 1
        if self.fail_at == 0:
            raise KeyringError("keyring.failed")
        self[name] = value

    def delete(self, name: str) -> None:
        self.pop(name, None)


def test_a_repr_shows_nothing() -> None:
    shown = f"{KEYS} {KEYS!r}"

    assert not any(word in shown for word in ("key-1", "secret-2", "token-3", "secret-4"))


def test_each_secret_has_an_entry_of_its_own() -> None:
    drawer = Drawer()
    CredentialShelf(drawer).put("ab12", KEYS)

    assert drawer == {
        "account/ab12/api_key": "key-1",
        "account/ab12/api_secret": "secret-2",
        "account/ab12/access_token": "token-3",
        "account/ab12/access_secret": "secret-4",
    }
    assert CredentialShelf(drawer).get("ab12") == KEYS
    assert CredentialShelf(drawer).get("cd34") is None


@pytest.mark.parametrize("fail_at", [1, 2, 3, 4])
def test_a_keyring_that_fails_keeps_none_of_them(fail_at: int) -> None:
    drawer = Drawer()
    drawer.fail_at = fail_at
    with pytest.raises(KeyringError):
        CredentialShelf(drawer).put("ab12", KEYS)

    assert drawer == {}


def test_three_of_four_are_none() -> None:
    drawer = Drawer()
    shelf = CredentialShelf(drawer)
    shelf.put("ab12", KEYS)
    drawer.pop("account/ab12/access_token")

    assert shelf.get("ab12") is None


def test_forgetting_leaves_nothing() -> None:
    drawer = Drawer()
    shelf = CredentialShelf(drawer)
    shelf.put("ab12", KEYS)
    shelf.forget("ab12")

    assert drawer == {}


def test_pasted_space_is_taken_off() -> None:
    assert Credentials.typed(" key-1\n", "secret-2 ", "\ttoken-3", "secret-4\r\n") == KEYS


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ("", "account.keys_incomplete"),
        ("a b", "account.keys_malformed"),
        ("a\nb: c", "account.keys_malformed"),
        ("a\x00", "account.keys_malformed"),
        ("schlüssel", "account.keys_malformed"),
    ],
)
def test_what_no_key_of_x_looks_like_is_refused(value: str, code: str) -> None:
    with pytest.raises(PostingError) as caught:
        Credentials("a", "b", value, "d")

    assert caught.value.code == code
    assert not value or value not in repr(caught.value)


def test_a_secret_too_long_for_windows_is_refused() -> None:
    Credentials("a" * 1_280, "b", "c", "d")
    with pytest.raises(KeyringError) as caught:
        Credentials("a" * 1_281, "b", "c", "d")

    assert caught.value.code == "keyring.too_long"
