"""What was deleted for good is in no page of the file, read with the key: not in a free one, not in the index."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from composer.drafts.history import Reason
from composer.drafts.store import MIGRATIONS, DraftStore
from composer.vault.database import Database
from tests.conftest import FakeClock

KEY = bytes(range(32))
NAME = "Quartermaine"
_PAGE, _SALT, _IV, _RESERVED = 4096, 16, 16, 80  # SQLCipher 4: AES-256 in CBC, a vector and HMAC-SHA-512 a page


def opened(path: Path) -> bytes:
    """Return every page of the file in clear, whether the tables still use it or not."""
    data, pages = path.read_bytes(), list[bytes]()
    for place in range(0, len(data), _PAGE):
        page = data[place : place + _PAGE]
        vector = page[_PAGE - _RESERVED : _PAGE - _RESERVED + _IV]
        sealed = page[_SALT if place == 0 else 0 : _PAGE - _RESERVED]
        if any(sealed):
            how = Cipher(algorithms.AES(KEY), modes.CBC(vector)).decryptor()
            pages.append(how.update(sealed) + how.finalize())
    return b"".join(pages)


def _thrown(store: DraftStore) -> None:
    store.throw("a")
    store.delete_for_good(("a",))


def _taken_out(store: DraftStore) -> None:
    moment = store.history.now()
    store.history.keep("a", (f"{NAME} once more",), Reason.SPLIT)
    store.save("a", ("Ask before you tell.",), "practice", None)
    store.history.forget_since("a", moment.replace(year=moment.year - 1))


@pytest.mark.parametrize("remove", [_thrown, _taken_out])
def test_no_page_holds_a_word_that_was_removed(
    tmp_path: Path, clock: FakeClock, remove: Callable[[DraftStore], None]
) -> None:
    path = tmp_path / "store.db"
    db = Database.open(path, KEY, {"drafts": MIGRATIONS})
    store = DraftStore(db, clock)
    for number in range(40):  # neighbours: pages are shared, split and joined
        store.save(f"n{number}", (f"A harmless thought of day {number}. " * 20,), "practice", None)
    store.save("a", (f"{NAME}, Zebulon: seen on rounds. " * 300, f"{NAME} again"), "practice", None)
    clock.forward(600)
    store.save("a", (f"{NAME} and more",), "practice", None)
    for number in range(5):
        store.history.keep("a", (f"{NAME} {number} " * 200,), Reason.SPLIT)
        clock.forward(60)
    db.tidy()
    assert len(re.findall(NAME.encode(), opened(path), re.IGNORECASE)) > 300

    remove(store)

    assert path.with_name("store.db-wal").stat().st_size == 0
    left = opened(path)
    assert b"harmless thought of day 39" in left
    assert re.findall(NAME.encode(), left, re.IGNORECASE) == []
    assert re.findall(b"zebulon", left, re.IGNORECASE) == []
    db.close()
