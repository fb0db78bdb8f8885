"""Old posts in the real encrypted store: asked for by verdict, reason and words, dealt with, deleted for good."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from composer.drafts.archive_post import OldPost
from composer.drafts.archive_store import MIGRATIONS, ArchiveStore, Judged, Wanted
from composer.guard.report import Label, Verdict
from composer.text.seek import words_of
from composer.vault.database import Database

KEY = bytes(range(32))
FIRST = dt.datetime(2018, 10, 10, 20, 19, 24, tzinfo=dt.UTC)


def old(number: int, text: str = "Wash your hands.") -> OldPost:
    """A post of this number, a day later than the one before."""
    return OldPost(str(number), text, FIRST + dt.timedelta(days=number))


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    made = Database.open(tmp_path / "store.db", KEY, {"archive": MIGRATIONS})
    yield made
    made.close()


@pytest.fixture
def store(db: Database) -> ArchiveStore:
    """Four posts: one that must change, two to consider, one nobody has looked at."""
    made = ArchiveStore(db)
    made.add([old(1, "Admitted Maria"), old(2, "It came last night"), old(3, "Marias café, 2 pm"), old(4)])
    made.judge(
        [
            Judged("1", Verdict.BLOCK, (Label.NAME, Label.DATE), "words/1"),
            Judged("2", Verdict.WARN, (Label.QUASI,), "words/1"),
            Judged("3", Verdict.WARN, (Label.DATE,), "words/1"),
        ]
    )
    return made


def ids(store: ArchiveStore, wanted: Wanted) -> list[str]:
    return [post.post_id for post in store.find(wanted)]


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (Wanted(), ["4", "3", "2", "1"]),
        (Wanted(Verdict.WARN), ["3", "2"]),
        (Wanted(labels=frozenset({Label.DATE})), ["3", "1"]),
        (Wanted(labels=frozenset({Label.NAME, Label.QUASI})), ["2", "1"]),
        (Wanted(Verdict.BLOCK, labels=frozenset({Label.QUASI})), []),
        (Wanted(words=words_of("maria")), ["3", "1"]),
        (Wanted(words=words_of("MARI cafe")), ["3"]),
        (Wanted(Verdict.BLOCK, words=words_of("maria")), ["1"]),
        (Wanted(words=words_of("aria")), []),
        (Wanted(dealt=True), []),
    ],
)
def test_posts_are_asked_for_newest_first(wanted: Wanted, found: list[str], store: ArchiveStore) -> None:
    assert ids(store, wanted) == found


def test_pages_are_read_by_number_in_the_order_asked(store: ArchiveStore) -> None:
    numbers = store.numbers(Wanted())

    first, last = store.posts([numbers[0], numbers[3], 999])
    assert (first.post_id, first.verdict, first.labels) == ("4", None, ())
    assert (last.post_id, last.verdict, last.labels) == ("1", Verdict.BLOCK, (Label.NAME, Label.DATE))
    assert "Maria" not in repr(last)


def test_what_is_dealt_with_is_counted_apart_until_it_is_not_after_all(store: ArchiveStore) -> None:
    assert store.deal_with(["1", "2", "nobody"], FIRST) == 2

    sums = store.sums()
    assert (sums.posts, sums.unlooked, sums.dealt) == (4, 1, 2)
    assert (sums.of(Verdict.BLOCK), sums.of(Verdict.WARN)) == (0, 1)
    assert ids(store, Wanted(dealt=True)) == ["2", "1"]

    store.deal_with(["1"], None)
    assert store.sums().of(Verdict.BLOCK) == 1


def test_taken_in_again_a_post_keeps_what_is_known_of_it(store: ArchiveStore) -> None:
    store.deal_with(["1"], FIRST)

    assert store.add([old(1, "Admitted Maria"), old(9)]) == 1
    assert [post.dealt for post in store.find(Wanted(Verdict.BLOCK))] == [True]


def test_deleted_it_is_in_no_table_and_no_index(store: ArchiveStore, db: Database) -> None:
    store.keep_going("/somewhere/tweets.js")
    assert store.forget() == 4

    assert ids(store, Wanted()) == []
    assert ids(store, Wanted(words=words_of("maria"))) == []
    assert store.going() is None
    assert db.rows("SELECT sum(length(block)) FROM archive_search_data WHERE id > 10") == [(None,)]

    store.add([old(1, "Another Maria")])
    assert ids(store, Wanted(words=words_of("maria"))) == ["1"]


def test_what_is_under_way_is_known_after_a_restart(store: ArchiveStore) -> None:
    assert store.going() is None
    store.keep_going("/somewhere/tweets.js")
    assert store.going() == "/somewhere/tweets.js"
    store.keep_going("")
    assert store.going() == ""
    store.keep_going(None)
    assert store.going() is None


def test_an_older_archive_is_searchable_after_the_step(tmp_path: Path) -> None:
    before = Database.open(tmp_path / "store.db", KEY, {"archive": MIGRATIONS[:1]})
    before.execute(
        "INSERT INTO archive_posts VALUES ('7', 'Admitted Maria', '2018-10-10T20:19:24Z', '', 'block', 'NAME', 'x')"
    )
    before.close()
    after = Database.open(tmp_path / "store.db", KEY, {"archive": MIGRATIONS})
    (post,) = ArchiveStore(after).find(Wanted(Verdict.BLOCK, words=words_of("maria")))
    after.close()

    assert (post.post_id, post.labels, post.dealt) == ("7", (Label.NAME,), False)
