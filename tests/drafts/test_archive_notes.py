"""Long posts: the archive tells their beginning in one file and all of their words in another."""

from __future__ import annotations

import datetime as dt
import json
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from composer.base.errors import StoreError
from composer.drafts.archive_file import Reading, read_archive
from composer.drafts.archive_notes import Beginnings
from composer.drafts.archive_post import OldPost
from composer.drafts.archive_store import MIGRATIONS, ArchiveStore, Judged, Wanted
from composer.guard.report import Verdict
from composer.vault.database import Database
from tests.drafts.test_archive_file import HEAD, entry

LONG = (
    "Why we ask twice: a checklist is no insult to anybody's memory & it never was. It is what is left over from those "
    "evenings on which a good team forgot one of eleven small things, each of them known to all. "
) * 3
CUT = LONG[:250] + "… https://t.co/abcdefghij"


def note(text: str, number: int = 900, at: str = "2018-10-10T20:19:24.000Z", **core: Any) -> dict[str, Any]:
    return {"noteTweet": {"noteTweetId": str(number), "createdAt": at, "core": {"text": text, **core}}}


def packed(folder: Path, posts: list[Any], notes: list[Any]) -> Path:
    path = folder / "archive.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("data/tweets.js", HEAD + json.dumps(posts))
        made.writestr("data/note-tweet.js", "window.YTD.note_tweet.part0 = " + json.dumps(notes))
    return path


def read(path: Path) -> dict[str, str]:
    return {post.post_id: post.text for post in read_archive(path, Reading())}


@pytest.mark.parametrize(
    "beginning",
    [
        CUT,
        CUT.replace("&", "&amp;"),
        LONG[:250].rstrip() + "...",
        "@nora @ola " + CUT,
        LONG[:250],
        LONG[:250].replace("of it", "of  it") + " https://t.co/a https://t.co/b",
    ],
)
def test_a_long_post_comes_with_all_of_its_words_under_its_own_id(beginning: str, tmp_path: Path) -> None:
    archive = packed(tmp_path, [entry(1), entry(2, beginning)], [note(LONG)])

    assert read(archive) == {"1": "Wash your hands.", "2": LONG}


def test_links_in_it_are_those_that_were_meant(tmp_path: Path) -> None:
    text = LONG[:100] + "https://t.co/xyz " + LONG[100:]
    links = {"entities": {"urls": [{"url": "https://t.co/xyz", "expanded_url": "https://example.org/a"}]}}
    archive = packed(
        tmp_path,
        [entry(2, text[:260] + "… https://t.co/abc", **links)],
        [note(text, urls=[{"shortUrl": "https://t.co/xyz", "expandedUrl": "https://example.org/a"}])],
    )

    assert read(archive) == {"2": text.replace("https://t.co/xyz", "https://example.org/a")}


def test_of_two_that_begin_alike_the_moment_tells_which_is_which(tmp_path: Path) -> None:
    later = entry(3, CUT, created_at="Thu Oct 11 20:19:24 +0000 2018")
    notes = [note(LONG + "Later.", 901, "2018-10-11T20:19:24.000Z"), note(LONG + "First.", 900)]

    assert read(packed(tmp_path, [entry(2, CUT), later], notes)) == {"2": LONG + "First.", "3": LONG + "Later."}


def test_other_posts_stay_as_they_are_and_a_note_of_no_post_is_left_out(tmp_path: Path) -> None:
    reading = Reading()
    archive = packed(tmp_path, [entry(1), entry(2, CUT)], [note("Another beginning. " * 30), note(""), {}, "odd"])
    found = {post.post_id: post.text for post in read_archive(archive, reading)}

    assert found == {"1": "Wash your hands.", "2": CUT}
    assert (reading.taken, reading.left_out, reading.done) == (2, 4, reading.size)


def test_notes_that_break_off_lose_no_post(tmp_path: Path) -> None:
    archive = tmp_path / "archive.zip"
    with zipfile.ZipFile(archive, "w") as made:
        made.writestr("data/tweets.js", HEAD + json.dumps([entry(2, CUT), entry(3, "Another. " * 30)]))
        made.writestr("data/note-tweet.js", "window.YTD.note_tweet.part0 = " + json.dumps([note(LONG)])[:-1])
    posts = read_archive(archive, Reading())
    found = [next(posts), next(posts)]

    assert {post.post_id: post.text for post in found} == {"2": LONG, "3": "Another. " * 30}
    with pytest.raises(StoreError):
        next(posts)


def test_an_unpacked_archive_is_read_with_the_file_beside_it(tmp_path: Path) -> None:
    (tmp_path / "tweets.js").write_text(HEAD + json.dumps([entry(2, CUT)]), "utf-8")
    assert read(tmp_path / "tweets.js") == {"2": CUT}

    (tmp_path / "note-tweet.js").write_text("x = " + json.dumps([note(LONG)]), "utf-8")
    assert read(tmp_path / "tweets.js") == {"2": LONG}
    with pytest.raises(StoreError):
        read(tmp_path / "note-tweet.js")


@pytest.fixture
def store() -> Iterator[ArchiveStore]:
    database = Database.open(None, bytes(32), {"archive": MIGRATIONS})
    yield ArchiveStore(database)
    database.close()


def test_a_beginning_that_was_taken_in_before_is_made_whole_and_looked_at_anew(store: ArchiveStore) -> None:
    first = OldPost("2", CUT, dt.datetime(2018, 10, 10, tzinfo=dt.UTC))
    whole = OldPost("2", LONG + "Zebra.", first.created_at, whole=True)
    store.add([first])
    store.judge([Judged("2", Verdict.CLEAR, (), "guard")])

    assert store.add([whole]) == 0
    assert [post.text for post in store.find(Wanted(words=("zebra",)))] == [whole.text]
    assert store.find(Wanted(words=("abcdefghij",))) == ()
    assert [post.post_id for post in store.unlooked("guard", 9)] == ["2"]

    store.judge([Judged("2", Verdict.CLEAR, (), "guard")])
    store.add([whole])
    assert store.unlooked("guard", 9) == ()


def test_a_post_that_ends_in_hundreds_of_links_takes_no_time_for_where_it_was_cut(tmp_path: Path) -> None:
    beginning = LONG[:130] + "… " + "https://t.co/a " * 57
    archive = packed(tmp_path, [entry(1, beginning)], [note(LONG)])

    assert read(archive) == {"1": LONG}


def test_thousands_of_posts_that_begin_alike_are_not_compared_with_each_note() -> None:
    """Else as many notes as posts would take their product: an archive can be made so."""
    held = Beginnings()
    post = OldPost("1", LONG[:250], dt.datetime(2018, 10, 10, tzinfo=dt.UTC))

    kept = sum(held.hold(replace(post, post_id=str(number))) for number in range(5_000))

    assert 100 <= kept <= 1_000
    assert kept == held.count == len(list(held.rest()))
