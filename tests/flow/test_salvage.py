"""A damaged page takes its own rows along, and nothing that is read is anything but what was written."""

from __future__ import annotations

from pathlib import Path

from composer.backstage import STEPS
from composer.base.errors import StoreError
from composer.base.progress import Progress
from composer.drafts.store import DraftStore
from composer.flow.salvage import salvage
from composer.vault.database import Database
from tests.conftest import FakeClock

KEY = bytes(range(32))
DRAFTS, PAGE = 24, 4096


def test_of_nearly_every_page_that_is_damaged_only_its_rows_are_lost(tmp_path: Path, clock: FakeClock) -> None:
    """All of a table is lost with the one page its tree begins at; nothing opens without that of the tables' names."""
    store = tmp_path / "store.db"
    db = Database.open(store, KEY, STEPS)
    drafts = DraftStore(db, clock)
    written = {f"{number:032x}": (f"Pearl {number} " + "word " * 150,) for number in range(DRAFTS)}
    with db.transaction():
        for draft_id, parts in written.items():
            drafts.save(draft_id, parts, "practice", None)
    db.close()
    whole = store.read_bytes()
    pages = range(1, len(whole) // PAGE, 3)

    kept: list[int] = []
    for page in pages:
        at = page * PAGE + 50
        store.write_bytes(whole[:at] + bytes(200) + whole[at + 200 :])
        found = _salvaged(store, clock)
        assert found.items() <= written.items()
        kept.append(len(found))

    assert sum(count >= DRAFTS - 6 for count in kept) >= 0.85 * len(pages)
    assert any(count < DRAFTS for count in kept)


def _salvaged(store: Path, clock: FakeClock) -> dict[str, tuple[str, ...]]:
    scratch = Database.open(None, KEY, STEPS)
    try:
        told = salvage(lambda: Database.open(store, KEY, STEPS), scratch, Progress())
        found = {draft.draft_id: draft.parts for draft in DraftStore(scratch, clock).list()}
        assert len(found) == DRAFTS or told.lost > 0
    except StoreError:
        return {}
    finally:
        scratch.close()
    return found
