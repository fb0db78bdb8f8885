"""A store of whatever version a floor was at comes up as one that is made today."""

from __future__ import annotations

from pathlib import Path

import pytest

from composer.backstage import STEPS
from composer.vault.database import Database

KEY = bytes(range(32))
MOST = max(len(steps) for steps in STEPS.values())
EARLIER = [(floor, count) for floor, steps in STEPS.items() for count in range(len(steps))]


def shape(db: Database) -> list[tuple[str, str, str]]:
    """Return everything there is in a store: kind, name, and how it was made."""
    return sorted(db.rows("SELECT type, name, coalesce(sql, '') FROM sqlite_master"))


@pytest.fixture(scope="module")
def today() -> list[tuple[str, str, str]]:
    db = Database.open(None, KEY, STEPS)
    made = shape(db)
    db.close()
    return made


@pytest.mark.parametrize("steps", range(MOST))
def test_all_floors_of_an_earlier_version(tmp_path: Path, steps: int, today: list[tuple[str, str, str]]) -> None:
    Database.open(tmp_path / "store.db", KEY, {floor: todo[:steps] for floor, todo in STEPS.items()}).close()
    db = Database.open(tmp_path / "store.db", KEY, STEPS)

    assert shape(db) == today
    assert db.check() == ()
    db.close()


@pytest.mark.parametrize(("floor", "steps"), EARLIER)
def test_one_floor_behind_the_others(tmp_path: Path, floor: str, steps: int, today: list[tuple[str, str, str]]) -> None:
    behind = {name: todo[:steps] if name == floor else todo for name, todo in STEPS.items()}
    if not steps:
        del behind[floor]
    Database.open(tmp_path / "store.db", KEY, behind).close()
    db = Database.open(tmp_path / "store.db", KEY, STEPS)

    assert shape(db) == today
    db.close()
