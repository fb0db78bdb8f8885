"""Links for the rest of the house: choose a shortener, shorten with the gate's yes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final, Protocol

from composer.base.errors import KeyringError, LinkError
from composer.base.shortening import Shortening
from composer.guard.errand import Errand
from composer.links.authority import LinkAuthority
from composer.links.door import Door
from composer.links.keeping import LinkShelf
from composer.links.question import Access, Place
from composer.links.shortener import Domain, Shortener, check_link
from composer.links.shorteners import by_name

LONGEST_KEY: Final = 1_280


class Secrets(Protocol):
    """The keyring, as links see it."""

    def get(self, name: str) -> str | None:
        """Return a secret, None where there is none under this name."""
        ...

    def set(self, name: str, value: str) -> None:
        """Keep a secret under a name."""
        ...

    def delete(self, name: str) -> None:
        """Forget a secret; silent where there is none."""
        ...


class LinkDesk:
    """Every method may be called from any thread but the window's: keyring, disk and network make it wait.

    Args:
        shelf: What is kept in the store.
        secrets: The keyring.
        authority: Gives leave for each request.
        door: Makes the way to a place.
    """

    def __init__(
        self, shelf: LinkShelf, secrets: Secrets, authority: LinkAuthority, door: Callable[[Place], Door] = Door
    ) -> None:
        self._shelf = shelf
        self._secrets = secrets
        self._authority = authority
        self._door = door

    # -- the choice

    def shortening(self, service: str | None = None) -> Shortening:
        """Return what is kept of a service; of the chosen one where none is named.

        Raises:
            KeyringError: The keyring cannot be read.
            StoreError: The store cannot be read.
        """
        name = self._shelf.chosen() if service is None else service
        if not name:
            return Shortening()
        return replace(self._shelf.shortening(name), has_key=bool(self._secrets.get(_key(name))))

    def keep_shortening(self, wanted: Shortening, key: str = "") -> Shortening:
        """Choose a service; a key is kept where one is given, and forgotten only by `forget_key`.

        Raises:
            LinkError: `link.off` there is no such service · `link.address` · `link.domain` · `link.key_malformed`.
            KeyringError: The key cannot be kept.
            StoreError: The choice cannot be written.
        """
        if wanted.service:
            by_name(wanted.service)
            if wanted.address:
                wanted = replace(wanted, address=Place.of(wanted.address).base)
            if wanted.domain:
                wanted = replace(wanted, domain=_domain(wanted.domain))
            self._keep_key(wanted.service, key.strip())
        self._shelf.put(wanted)
        return self.shortening()

    def forget_key(self, service: str) -> Shortening:
        """Take a service's key out of the keyring.

        Raises:
            KeyringError: The keyring cannot be written.
        """
        self._secrets.delete(_key(service))
        return self.shortening()

    # -- shortening

    def shorten(self, errand: Errand) -> str:
        """Return a short link for the errand's link, from the service that the gate's yes names.

        Raises:
            GateRefusedError: The yes does not cover exactly this.
            LinkError: The service, or the way to it, said no. The long link stays.
            KeyringError: The key cannot be read.
        """
        service = by_name(errand.service)
        check_link(errand.words)
        access = self._access(service)
        with self._authority.fetching(errand, service.name, access.place.host):
            answer = self._door(access.place).carry(errand, lambda link: service.question(link, access))
        short = service.short(errand.words, answer)
        if len(short) >= len(errand.words):
            raise LinkError("link.no_shorter")
        self._shelf.remember(short, errand.words)
        return short

    def targets(self) -> dict[str, str]:
        """Return where every short link leads that was made here.

        Raises:
            StoreError: The store cannot be read.
        """
        return self._shelf.targets()

    def _access(self, service: Shortener) -> Access:
        kept = self._shelf.shortening(service.name)
        address = kept.address or service.home
        if not address:
            raise LinkError("link.no_address")
        if service.domain is Domain.MUST and not kept.domain:
            raise LinkError("link.no_domain")
        key = (self._secrets.get(_key(service.name)) or "") if service.needs_key else ""
        if service.needs_key and not key:
            raise LinkError("link.no_key")
        return Access(Place.of(address), key, kept.domain)

    def _keep_key(self, service: str, key: str) -> None:
        if not key:
            return
        if not (key.isascii() and key.isprintable()) or " " in key:
            raise LinkError("link.key_malformed")
        if len(key) > LONGEST_KEY:
            raise KeyringError("keyring.too_long")
        self._secrets.set(_key(service), key)


def _key(service: str) -> str:
    return f"link/{service}/key"


def _domain(typed: str) -> str:
    """Return a bare host.

    Raises:
        LinkError: `link.domain` it is none.
    """
    try:
        place = Place.of(typed.strip().removeprefix("http://"))
    except LinkError:
        raise LinkError("link.domain") from None
    if place.base != f"https://{place.host}":
        raise LinkError("link.domain")
    return place.host
