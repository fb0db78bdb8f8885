"""The four secrets of an X account, and where they are kept: one keyring entry each."""

from __future__ import annotations

from dataclasses import astuple, dataclass, fields
from typing import Protocol

from composer.base.errors import Action, KeyringError, PostingError

LONGEST = 1_280
"""Characters of one secret: Windows' Credential Manager takes 2,560 bytes of UTF-16."""


class SecretStore(Protocol):
    """The keyring, as posting sees it."""

    def get(self, name: str) -> str | None:
        """Return a secret, None where there is none under this name.

        Raises:
            KeyringError: The keyring cannot be read.
        """
        ...

    def set(self, name: str, value: str) -> None:
        """Keep a secret under a name.

        Raises:
            KeyringError: It cannot be kept.
        """
        ...

    def delete(self, name: str) -> None:
        """Forget a secret; silent where there is none.

        Raises:
            KeyringError: The keyring cannot be written.
        """
        ...


@dataclass(frozen=True, slots=True, repr=False)
class Credentials:
    """OAuth 1.0a user context (RFC 5849): the app's key pair and the author's token pair.

    Raises:
        PostingError: `account.keys_incomplete` one is missing; `account.keys_malformed` one holds a character that no
            key of X has.
        KeyringError: `keyring.too_long` one is longer than a keyring takes.
    """

    api_key: str
    api_secret: str
    access_token: str
    access_secret: str

    def __post_init__(self) -> None:
        for value in astuple(self):
            if not value:
                raise PostingError("account.keys_incomplete", Action.RECONNECT)
            if not (value.isascii() and value.isprintable()) or " " in value:
                raise PostingError("account.keys_malformed", Action.RECONNECT)
            if len(value) > LONGEST:
                raise KeyringError("keyring.too_long")

    def __repr__(self) -> str:
        """Show nothing (law 5)."""
        return "Credentials(…)"

    @classmethod
    def typed(cls, api_key: str, api_secret: str, access_token: str, access_secret: str) -> Credentials:
        """Return what an author pasted, without the space that clings to pasted text."""
        return cls(api_key.strip(), api_secret.strip(), access_token.strip(), access_secret.strip())


_FIELDS = tuple(item.name for item in fields(Credentials))


class CredentialShelf:
    """Keeps the credentials of accounts in the keyring."""

    def __init__(self, secrets: SecretStore) -> None:
        self._secrets = secrets

    def get(self, account_id: str) -> Credentials | None:
        """Return an account's credentials, None where one of the four is missing.

        Raises:
            KeyringError: The keyring cannot be read.
        """
        values = [self._secrets.get(_name(account_id, field)) for field in _FIELDS]
        kept = [value for value in values if value]
        return Credentials(*kept) if len(kept) == len(_FIELDS) else None

    def put(self, account_id: str, credentials: Credentials) -> None:
        """Keep all four, or none.

        Raises:
            KeyringError: They cannot be kept.
        """
        try:
            for field in _FIELDS:
                self._secrets.set(_name(account_id, field), str(getattr(credentials, field)))
        except KeyringError:
            self._forget_quietly(account_id)
            raise

    def forget(self, account_id: str) -> None:
        """Forget an account's credentials.

        Raises:
            KeyringError: The keyring cannot be written; some may be left.
        """
        for field in _FIELDS:
            self._secrets.delete(_name(account_id, field))

    def _forget_quietly(self, account_id: str) -> None:
        for field in _FIELDS:
            try:
                self._secrets.delete(_name(account_id, field))
            except KeyringError:
                continue


def secret_names(account_id: str) -> tuple[str, ...]:
    """Return the names of an account's entries in the keyring."""
    return tuple(_name(account_id, field) for field in _FIELDS)


def _name(account_id: str, field: str) -> str:
    return f"account/{account_id}/{field}"
