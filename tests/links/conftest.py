"""A gate, a store in memory, and a desk whose ways lead to loopback alone."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest

from composer.base.shortening import Shortening
from composer.guard.author import AuthorProfile
from composer.guard.errand import Errand, for_service
from composer.guard.gate import Gate
from composer.links.authority import LinkAuthority
from composer.links.desk import LinkDesk
from composer.links.door import Door, Patience
from composer.links.keeping import MIGRATIONS, LinkShelf
from composer.vault.database import Database
from composer.vault.keys import SessionKeys
from tests.conftest import FakeClock, FakeTrail
from tests.fakes import WordGuard
from tests.links.doubles import DOMAIN, KEY, Case


@dataclass
class House:
    """What stands round the links."""

    desk: LinkDesk
    gate: Gate
    keys: SessionKeys
    trail: FakeTrail
    shelf: LinkShelf
    clock: FakeClock

    def yes(self, service: str, words: str) -> Errand:
        """Return an errand that the guard looked at and the gate let through."""
        self.clock.forward(1)
        submission = for_service(service, words)
        return Errand(submission, self.gate.approve(submission, WordGuard().check(submission, AuthorProfile())))

    def use(self, case: Case, base: str) -> None:
        """Choose a service at this address."""
        key = KEY if case.wrong_key else ""
        self.desk.keep_shortening(Shortening(case.name, base, "" if case.name == "isgd" else DOMAIN), key)


@pytest.fixture
def database() -> Iterator[Database]:
    made = Database.open(None, secrets.token_bytes(32), {"links": MIGRATIONS})
    yield made
    made.close()


@pytest.fixture
def make_house(database: Database, clock: FakeClock, trail: FakeTrail) -> Callable[[Patience], House]:
    def make(patience: Patience) -> House:
        keys, shelf = SessionKeys(), LinkShelf(database, clock)
        gate = Gate(secrets.token_bytes(32), clock, trail)
        desk = LinkDesk(shelf, keys, LinkAuthority(gate, trail), lambda place: Door(place, patience))
        return House(desk, gate, keys, trail, shelf, clock)

    return make


@pytest.fixture
def house(make_house: Callable[[Patience], House]) -> House:
    """Waits long enough for a busy machine."""
    return make_house(Patience(5.0, 10.0))


@pytest.fixture
def hasty(make_house: Callable[[Patience], House]) -> House:
    """Waits a third of a second."""
    return make_house(Patience(0.3, 0.3))
