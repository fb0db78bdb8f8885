"""A store of drafts in a file of its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from composer.drafts.store import MIGRATIONS, DraftStore
from composer.vault.database import Database
from tests.conftest import FakeClock

KEY = bytes(range(32))


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    made = Database.open(tmp_path / "store.db", KEY, {"drafts": MIGRATIONS})
    yield made
    made.close()


@pytest.fixture
def store(db: Database, clock: FakeClock) -> DraftStore:
    return DraftStore(db, clock)
