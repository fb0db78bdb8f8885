"""Pictures in a real SQLCipher store: whole, encrypted, and gone when nothing shows them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from composer.base.errors import MediaError, StoreError
from composer.drafts.picture import Attached, Picture, Taken
from composer.drafts.picture_store import MIGRATIONS, PictureStore
from composer.drafts.sight import Sight
from composer.guard.reading import CONFIRMED, Box, Code, Reading, Word
from composer.text.span import Span
from composer.vault.database import Database
from tests.conftest import FakeClock

KEY = bytes(range(32))
READING = Reading(
    "tesseract-5.3.0",
    "MRN 4471902",
    (Word(Span(0, 3), Box(1, 2, 3, 4)), Word(Span(4, 11), Box(5, 6, 7, 8))),
    (Code("qrcode", "https://example.org", Box(9, 9, 9, 9)),),
    (Box(1, 1, 1, 1),),
)


def taken(data: bytes) -> Taken:
    digest = hashlib.sha256(data).hexdigest()
    return Taken(Picture(digest, "png", 640, 480, len(data), 99, ("place", "camera"), 17, b"small", READING), data)


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    made = Database.open(tmp_path / "store.db", KEY, {"pictures": MIGRATIONS})
    yield made
    made.close()


@pytest.fixture
def store(db: Database, clock: FakeClock) -> PictureStore:
    return PictureStore(db, clock)


def test_pictures_come_back_with_their_draft_in_order_and_with_their_words(store: PictureStore) -> None:
    one, two = taken(b"one"), taken(b"two")
    store.add(one)
    store.add(two)
    gallery = ((), (Attached(two.picture, "A chart"), Attached(one.picture)))

    store.attach("d", gallery)

    assert store.gallery("d") == gallery
    assert store.gallery("other") == ()
    assert store.data(one.picture.digest) == b"one"
    assert store.reading(one.picture.digest) == READING
    assert READING.boxes(Span(5, 6)) == (Box(5, 6, 7, 8),)


def test_bytes_that_are_not_their_digest_s_are_neither_kept_nor_given(store: PictureStore, db: Database) -> None:
    real = taken(b"real")
    with pytest.raises(StoreError):
        store.add(Taken(real.picture, b"other"))
    store.add(real)
    db.execute("UPDATE pictures SET data = ?", (b"changed",))

    assert store.data(real.picture.digest) is None
    assert store.reading(real.picture.digest) is None


def test_what_no_draft_shows_is_forgotten(store: PictureStore) -> None:
    for name in (b"kept", b"gone"):
        store.add(taken(name))
        store.attach(name.decode(), ((Attached(taken(name).picture),),))

    store.tidy(["kept"])

    assert store.data(taken(b"kept").picture.digest) == b"kept"
    assert store.data(taken(b"gone").picture.digest) is None
    assert store.gallery("gone") == ()


def test_a_draft_that_goes_for_good_takes_its_pictures_along_and_no_others(store: PictureStore, db: Database) -> None:
    own, shared, fresh = taken(b"own"), taken(b"shared"), taken(b"just added")
    for one in (own, shared, fresh):
        store.add(one)
    store.attach("gone", ((Attached(own.picture), Attached(shared.picture)),))
    store.attach("kept", ((Attached(shared.picture),),))

    store.forget(("gone", "never there"))

    assert store.gallery("gone") == ()
    assert [store.data(one.picture.digest) for one in (own, shared, fresh)] == [None, b"shared", b"just added"]


def test_no_byte_of_a_picture_lies_readable_on_the_disk(tmp_path: Path, store: PictureStore) -> None:
    store.add(taken(b"CANARY" * 1000))

    assert all(b"CANARYCANARY" not in path.read_bytes() for path in tmp_path.iterdir())


class Log:
    """Keeps what is written down."""

    def __init__(self) -> None:
        self.rows: list[tuple[str, dict[str, str | int]]] = []

    def write(self, event: str, facts: Mapping[str, str | int]) -> None:
        self.rows.append((event, dict(facts)))


def test_an_authors_own_reading_takes_the_place_of_none_and_is_written_down_as_counts(store: PictureStore) -> None:
    log, one = Log(), taken(b"one")
    codes = replace(one.picture, reading=Reading(codes=READING.codes))
    store.add(Taken(codes, b"one"))

    told = store.confirm(codes.digest, Sight(12, no_text=True, no_code=True, face=True), log)

    assert told.reading == store.reading(codes.digest)
    assert told.reading.reader == CONFIRMED
    assert told.reading.codes == READING.codes, "what a program found is not answered away"
    assert told.reading.faces == (Box(0, 0, 640, 480),)
    assert log.rows == [("picture.looked_through", {"tiles": 12, "faces": 1, "codes": 1})]


@pytest.mark.parametrize(
    "sight", [Sight(0, True, True, False), Sight(3, False, True, False), Sight(3, True, False, False)]
)
def test_an_answer_that_is_missing_keeps_the_picture_unread(store: PictureStore, sight: Sight) -> None:
    log, one = Log(), taken(b"one")
    store.add(Taken(replace(one.picture, reading=Reading()), b"one"))

    with pytest.raises(MediaError):
        store.confirm(one.picture.digest, sight, log)

    assert store.reading(one.picture.digest) == Reading()
    assert log.rows == []


def test_a_moving_picture_comes_back_as_one_and_is_answered_for_like_a_still_one(store: PictureStore) -> None:
    moving = replace(taken(b"one").picture, reading=Reading(), kind="gif", frames=9, size_before=(800, 600), quality=0)
    store.add(Taken(moving, b"one"))
    store.attach("d", ((Attached(moving),),))

    assert store.gallery("d")[0][0].picture == moving
    assert moving.file_name == "picture.gif"
    assert store.confirm(moving.digest, Sight(27, True, True, False), Log()).reading.reader == CONFIRMED


def test_what_a_program_read_is_not_answered_by_the_author(store: PictureStore) -> None:
    store.add(taken(b"one"))

    with pytest.raises(MediaError):
        store.confirm(taken(b"one").picture.digest, Sight(3, True, True, False), Log())

    assert store.reading(taken(b"one").picture.digest) == READING
