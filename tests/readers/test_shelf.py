"""Second readers: added under an id without a name, known by their own passphrase, every step written down."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from composer.base.errors import ReaderError
from composer.readers.shelf import MIGRATIONS, ReaderShelf
from composer.vault.database import Database
from composer.vault.signing import new_signer, sign, signed
from composer.vault.wrap import Cost, WrongPassphraseError
from tests.conftest import FakeClock, FakeTrail

WORDS = "long quiet corridor"
CHEAP = Cost(memory_kib=64, rounds=1, lanes=1)


@pytest.fixture
def shelf(clock: FakeClock, trail: FakeTrail) -> Iterator[ReaderShelf]:
    db = Database.open(None, bytes(32), {"readers": MIGRATIONS})
    made = ReaderShelf(db, clock, trail, lambda words: words == "the author's own")
    made.cost = CHEAP
    yield made
    db.close()


def _code(shelf: ReaderShelf, reader: str, passphrase: str = WORDS) -> str:
    with pytest.raises(ReaderError) as caught:
        shelf.add(reader, passphrase)
    return caught.value.code


@pytest.mark.parametrize(
    "reader", ["", "ab1", "maria", "maria-gomez", "Reader-1", "reader 1", "-reader1", "r" * 24 + "1"]
)
def test_an_id_is_short_plain_and_no_name(shelf: ReaderShelf, reader: str) -> None:
    assert _code(shelf, reader) == "reader.id"
    assert shelf.all() == ()


def test_somebody_is_added_once_with_a_passphrase_of_their_own(shelf: ReaderShelf, trail: FakeTrail) -> None:
    assert _code(shelf, "reader-27", "short") == "reader.short"
    assert _code(shelf, "reader-27", "the author's own") == "reader.same"
    shelf.add("reader-27", WORDS)
    assert _code(shelf, "reader-27") == "reader.taken"

    assert [one.reader for one in shelf.all()] == ["reader-27"]
    assert trail.events() == ["reader.added"]


def test_only_the_right_passphrase_confirms_and_a_wrong_one_is_written_down(
    shelf: ReaderShelf, trail: FakeTrail
) -> None:
    shelf.add("reader-27", WORDS)
    with pytest.raises(ReaderError, match=r"reader\.wrong"):
        shelf.confirm("reader-27", WORDS + "s", "ab" * 32, "cd" * 32)
    yes = shelf.confirm("reader-27", WORDS, "ab" * 32, "cd" * 32)

    assert shelf.genuine(yes)
    assert trail.events() == ["reader.added", "reader.refused", "reader.confirmed"]
    assert trail.rows[-1][1] == {"reader": "reader-27", "submission": "ab" * 32}


def test_whoever_was_taken_out_confirms_nothing(shelf: ReaderShelf) -> None:
    shelf.add("reader-27", WORDS)
    yes = shelf.confirm("reader-27", WORDS, "ab" * 32, "cd" * 32)
    shelf.remove("reader-27")

    assert not shelf.genuine(yes)
    with pytest.raises(ReaderError, match=r"reader\.gone"):
        shelf.confirm("reader-27", WORDS, "ab" * 32, "cd" * 32)


def test_a_signature_fits_its_words_and_its_key_alone() -> None:
    public, wrapped = new_signer(WORDS, CHEAP)
    signature = sign(wrapped, WORDS, b"these")

    assert signed(public, signature, b"these")
    assert not signed(public, signature, b"those")
    assert not signed(new_signer(WORDS, CHEAP)[0], signature, b"these")
    assert not signed("no key", "no signature", b"these")
    with pytest.raises(WrongPassphraseError):
        sign(wrapped, "another", b"these")
