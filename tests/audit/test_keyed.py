"""The audit log under a key, with its end kept in the keyring too: what shows, and what becomes of older rows."""

from __future__ import annotations

import hashlib
import json
import shutil
from pathlib import Path

import pytest

from composer.audit.chain import Head, Verdict
from composer.audit.trail import MIGRATIONS, AuditTrail
from composer.audit.witness import AUDIT_KEY, Witness, audit_key
from composer.base.errors import Action, KeyringError
from composer.vault.database import Database
from composer.vault.keys import SessionKeys
from tests.conftest import FakeClock

STEPS = {"audit": MIGRATIONS}
STORE_KEY = bytes(32)


class Drawer(SessionKeys):
    """A keyring that can be shut."""

    shut = False

    def set(self, name: str, value: str) -> None:
        if self.shut:
            raise KeyringError("keyring.locked", Action.RETRY)
        super().set(name, value)


class House:
    """A store, its keyring, and a program that is started and ended."""

    def __init__(self, store: Path, clock: FakeClock) -> None:
        self.store, self.clock, self.drawer = store, clock, Drawer()

    def run(self, *events: str) -> Verdict:
        """Start, write the rows, look, end."""
        db = Database.open(self.store, STORE_KEY, STEPS)
        trail = AuditTrail.open(db, self.clock, audit_key(self.drawer), Witness(self.drawer, self.store))
        for event in events:
            trail.write(event, {})
        verdict = trail.examine()
        db.close()
        return verdict

    def alter(self, *statements: str) -> None:
        """Change the file as somebody could who holds the store's key and not the audit's."""
        db = Database.open(self.store, STORE_KEY, STEPS)
        for (name,) in db.rows("SELECT name FROM sqlite_master WHERE type = 'trigger'"):
            db.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            db.execute(statement)
        db.close()

    def older(self, *events: str) -> None:
        """Write rows as the program did before there was a key."""
        db = Database.open(self.store, STORE_KEY, STEPS)
        previous = ""
        for number, event in enumerate(events, 1):
            at = "2026-11-01T00:00:00.000000+00:00"
            whole = json.dumps([number, at, event, "{}", previous], separators=(",", ":"))
            digest = hashlib.sha256(whole.encode()).hexdigest()
            db.execute("INSERT INTO audit VALUES (?, ?, ?, '{}', ?, ?)", (number, at, event, previous, digest))
            db.execute("UPDATE audit_head SET sequence = ?, hash = ?", (number, digest))
            previous = digest
        db.close()


@pytest.fixture
def house(tmp_path: Path, clock: FakeClock) -> House:
    return House(tmp_path / "store.db", clock)


def test_the_keyring_vouches_for_each_row_from_the_moment_it_is_written(house: House) -> None:
    verdict = house.run("a.b", "a.c")

    assert verdict.whole
    assert verdict.witnessed == 2
    assert Witness(house.drawer, house.store).kept() == verdict.head


def test_a_row_that_falls_with_its_transaction_never_reaches_the_keyring(house: House) -> None:
    house.run("a.b")
    db = Database.open(house.store, STORE_KEY, STEPS)
    trail = AuditTrail.open(db, house.clock, audit_key(house.drawer), Witness(house.drawer, house.store))

    def half() -> None:
        with db.transaction():
            trail.write("a.c", {})
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        half()
    kept = Witness(house.drawer, house.store).kept()
    db.close()

    assert kept is not None
    assert kept.rows == 1


def test_a_whole_log_written_anew_without_the_key_is_found(house: House) -> None:
    """What plain digests let pass: every row and the head computed afresh."""
    house.run("a.b", "a.c", "a.d")
    house.alter("DELETE FROM audit", "UPDATE audit_head SET sequence = 0, hash = ''")
    house.older("a.b", "a.d", "a.d")

    db = Database.open(house.store, STORE_KEY, STEPS)
    trail = AuditTrail(db, house.clock, audit_key(house.drawer), Witness(house.drawer, house.store))
    assert trail.verify() is not None
    db.close()
    assert house.run("a.e").behind  # the next start writes it down, for good
    assert not house.run("a.f").whole


def test_an_older_copy_of_the_whole_file_is_found_and_stays_told(house: House, tmp_path: Path) -> None:
    house.run("a.b", "a.c")
    shutil.copy(house.store, tmp_path / "older.db")
    house.run("a.d", "a.e")
    shutil.copy(tmp_path / "older.db", house.store)

    first, later = house.run(), house.run("a.f", "a.g", "a.h")

    assert first.behind == later.behind == (3,)
    assert first.first_bad is None  # every row that is there is genuine
    assert not later.whole


def test_rows_cut_off_at_the_end_with_a_head_that_fits_are_found(house: House) -> None:
    house.run("a.b", "a.c", "a.d")
    house.alter(
        "DELETE FROM audit WHERE sequence > 1",
        "UPDATE audit_head SET sequence = 1, hash = (SELECT hash FROM audit WHERE sequence = 1)",
    )
    db = Database.open(house.store, STORE_KEY, STEPS)
    trail = AuditTrail(db, house.clock, audit_key(house.drawer), Witness(house.drawer, house.store))

    assert trail.verify() == 2
    db.close()


@pytest.mark.parametrize("number", [1, 2, 3])
def test_a_row_changed_with_its_plain_digest_made_to_fit_is_found(house: House, number: int) -> None:
    house.run("a.b", "a.c", "a.d")
    house.alter(f"UPDATE audit SET event = 'x.y' WHERE sequence = {number}")

    assert house.run("a.e").first_bad == number


def test_rows_of_before_the_key_are_sealed_once_and_stay_checked(house: House) -> None:
    house.older("a.b", "a.c")

    verdict = house.run("a.d")
    again = house.run("a.e")

    assert (verdict.whole, verdict.keyed_from, verdict.head.rows) == (True, 3, 4)
    assert (again.whole, again.keyed_from, again.head.rows) == (True, 3, 5)


@pytest.mark.parametrize("number", [1, 2])
def test_a_row_of_before_the_key_that_is_changed_later_is_found(house: House, number: int) -> None:
    house.older("a.b", "a.c")
    house.run("a.d")
    house.alter(f"UPDATE audit SET event = 'x.y' WHERE sequence = {number}")

    assert house.run().first_bad == number


def test_a_broken_old_log_is_not_made_good_by_the_seal(house: House) -> None:
    house.older("a.b", "a.c")
    house.alter("UPDATE audit SET event = 'x.y' WHERE sequence = 1")

    verdict = house.run("a.d")

    assert (verdict.unreadable, verdict.whole) == (2, False)


def test_with_a_lost_key_the_log_goes_on_and_says_what_nobody_can_check(house: House) -> None:
    house.run("a.b", "a.c")
    house.drawer.delete(AUDIT_KEY)

    verdict = house.run("a.d")

    assert (verdict.first_bad, verdict.unreadable, verdict.head.rows) == (None, 2, 4)
    assert not verdict.whole


def test_a_keyring_that_shuts_meanwhile_stops_no_row_and_catches_up(house: House) -> None:
    house.run("a.b")
    db = Database.open(house.store, STORE_KEY, STEPS)
    witness = Witness(house.drawer, house.store)
    trail = AuditTrail.open(db, house.clock, audit_key(house.drawer), witness)
    house.drawer.shut = True
    trail.write("a.c", {})
    lagging = trail.examine()
    house.drawer.shut = False
    trail.write("a.d", {})
    db.close()

    assert (lagging.witnessed, lagging.whole) == (1, True)
    assert witness.kept() == Head(3, trail_mac(house, 3))


def trail_mac(house: House, number: int) -> str:
    db = Database.open(house.store, STORE_KEY, STEPS)
    row = db.one("SELECT hash FROM audit WHERE sequence = ?", (number,))
    db.close()
    assert row is not None
    return str(row[0])


def test_two_stores_of_one_person_have_heads_of_their_own(house: House, tmp_path: Path) -> None:
    other = House(tmp_path / "other.db", house.clock)
    other.drawer = house.drawer
    house.run("a.b", "a.c")

    assert other.run("a.b").whole
    assert house.run().whole


@pytest.mark.parametrize("entry", ["", "nonsense", "7", "-1 ", "3 " + "z" * 64])
def test_an_entry_that_says_nothing_is_not_taken_for_none(house: House, entry: str) -> None:
    house.run("a.b")
    (name,) = (name for name in house.drawer._kept if name.startswith("audit-head-"))
    house.drawer.set(name, entry)

    assert house.run().behind == (2,)


@pytest.mark.parametrize("entry", ["", "zz" * 32, "ab" * 31])
def test_a_key_that_is_none_is_refused_and_left(entry: str) -> None:
    drawer = SessionKeys()
    drawer.set(AUDIT_KEY, entry)

    with pytest.raises(KeyringError):
        audit_key(drawer)

    assert drawer.get(AUDIT_KEY) == entry
