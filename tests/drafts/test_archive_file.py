"""Reading the archive X hands out: its forms, its damages, and bounded memory."""

from __future__ import annotations

import datetime as dt
import json
import tracemalloc
import zipfile
from pathlib import Path
from typing import Any

import pytest

from composer.base.errors import StoreError
from composer.drafts.archive_file import Reading, read_archive
from composer.drafts.archive_post import OldPost

HEAD = "window.YTD.tweets.part0 = "


def entry(number: int, text: str = "Wash your hands.", **more: Any) -> dict[str, Any]:
    made = {"id_str": str(number), "full_text": text, "created_at": "Wed Oct 10 20:19:24 +0000 2018"}
    return {"tweet": made | more}


def js(path: Path, *entries: Any, head: str = HEAD) -> Path:
    path.write_text(head + json.dumps(list(entries), indent=1), "utf-8")
    return path


def read(path: Path) -> list[OldPost]:
    return list(read_archive(path, Reading()))


def test_posts_are_read_as_they_were_written(tmp_path: Path) -> None:
    links = {"urls": [{"url": "https://t.co/abc", "expanded_url": "https://example.org/a?b=1"}]}
    made = entry(7, "a &amp; b &lt;c https://t.co/abc", entities=links, in_reply_to_status_id_str="5")
    (post,) = read(js(tmp_path / "tweets.js", made))

    assert (post.post_id, post.text, post.in_reply_to) == ("7", "a & b <c https://example.org/a?b=1", "5")
    assert post.created_at == dt.datetime(2018, 10, 10, 20, 19, 24, tzinfo=dt.UTC)
    assert "example" not in repr(post)


def test_a_zip_is_read_in_all_its_parts(tmp_path: Path) -> None:
    archive = tmp_path / "twitter-2026.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("data/tweets.js", HEAD + json.dumps([entry(1)]))
        made.writestr("data/tweets-part1.js", "window.YTD.tweets.part1 = " + json.dumps([entry(2)]))
        made.writestr("data/direct-messages.js", "window.YTD.dm.part0 = " + json.dumps([entry(3)]))

    assert {post.post_id for post in read(archive)} == {"1", "2"}


@pytest.mark.parametrize(
    "odd",
    [
        entry(1, "RT @somebody: their words"),
        {"tweet": {"id_str": "x", "full_text": "a", "created_at": "Wed Oct 10 20:19:24 +0000 2018"}},
        {"tweet": {"id_str": "1", "full_text": 5, "created_at": "Wed Oct 10 20:19:24 +0000 2018"}},
        entry(1, created_at="yesterday"),
        entry(1, created_at="Wed Foo 10 20:19:24 +0000 2018"),
        entry(1, created_at="Wed Feb 31 20:19:24 +0000 2018"),
        entry(1, "x" * 100_001),
        {"tweet": None},
        "text",
        None,
    ],
)
def test_what_is_no_post_of_the_author_is_left_out(odd: Any, tmp_path: Path) -> None:
    reading = Reading()
    found = list(read_archive(js(tmp_path / "t.js", odd, entry(2)), reading))

    assert [post.post_id for post in found] == ["2"]
    assert (reading.taken, reading.left_out) == (1, 1)


def test_half_a_character_is_marked(tmp_path: Path) -> None:
    (tmp_path / "t.js").write_text(HEAD + json.dumps([entry(1, "a\ud83d")]), "utf-8")

    assert read(tmp_path / "t.js")[0].text == "a?"


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("", "archive.none"),
        ("no array here", "archive.none"),
        (HEAD + '[{"tweet": {"id_str"', "archive.damaged"),
        (HEAD + "[" + json.dumps(entry(1)), "archive.damaged"),
        (HEAD + '[{"tweet": }]', "archive.damaged"),
        (HEAD + "[" + "[" * 200_000, "archive.damaged"),
    ],
)
def test_what_breaks_off_is_said(words: str, code: str, tmp_path: Path) -> None:
    path = tmp_path / "t.js"
    path.write_text(words, "utf-8")
    with pytest.raises(StoreError) as refused:
        read(path)

    assert refused.value.code == code


def test_what_was_read_before_the_damage_is_given_out(tmp_path: Path) -> None:
    path = tmp_path / "t.js"
    path.write_text(HEAD + "[" + json.dumps(entry(1)) + ',{"tweet":', "utf-8")
    taken = read_archive(path, Reading())

    assert next(iter(taken)).post_id == "1"
    with pytest.raises(StoreError):
        next(iter(taken))


def test_what_is_not_there_or_no_archive_is_said(tmp_path: Path) -> None:
    with pytest.raises(StoreError) as refused:
        read(tmp_path / "missing.zip")
    assert refused.value.code == "archive.unreadable"

    empty = tmp_path / "empty.zip"
    with zipfile.ZipFile(empty, "w") as made:
        made.writestr("data/like.js", "x")
    with pytest.raises(StoreError) as none:
        read(empty)
    assert none.value.code == "archive.none"


def test_a_long_archive_is_read_in_bounded_memory(tmp_path: Path) -> None:
    """Twenty megabytes, of which a few lie in memory at a time; entries lie across the pieces."""
    path = tmp_path / "t.js"
    pad = {"pad": "x" * 1_500}
    with path.open("w", encoding="utf-8") as file:
        file.write(HEAD + "[\n")
        file.write(",\n".join(json.dumps(entry(number, "Hygiene 🧼", **pad)) for number in range(1, 12_001)))
        file.write("\n]")
    reading, heard = Reading(), []
    tracemalloc.start()
    count = sum(1 for _ in read_archive(path, reading, lambda now: heard.append(now.done)))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()

    assert count == 12_000
    assert reading.done == reading.size == path.stat().st_size
    assert len(heard) >= 18
    assert peak < 12 << 20


@pytest.mark.parametrize("packing", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_packing_that_opens_without_a_bound_is_refused(packing: int, tmp_path: Path) -> None:
    """Half a kilobyte of bzip2 that holds ten million blanks: Python's reader opens all of it at once."""
    archive = tmp_path / "bomb.zip"
    with zipfile.ZipFile(archive, "w", packing) as made:
        made.writestr("data/tweets.js", HEAD + "[" + " " * 10_000_000 + "]")
    tracemalloc.start()
    with pytest.raises(StoreError) as refused:
        read(archive)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()

    assert refused.value.code == "archive.unreadable"
    assert peak < 4 << 20


def test_a_file_that_is_mostly_nothing_is_refused_before_it_is_read(tmp_path: Path) -> None:
    archive = tmp_path / "bomb.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as made, made.open("data/tweets.js", "w") as file:
        for _ in range(80):
            file.write(b" " * (1 << 20))

    with pytest.raises(StoreError) as refused:
        read(archive)

    assert refused.value.code == "archive.unreadable"


def test_links_told_beside_a_post_cannot_make_it_grow_without_end(tmp_path: Path) -> None:
    links = [{"url": f"https://t.co/a{n}", "expanded_url": f"https://t.co/a{n + 1} " * 9} for n in range(60)]
    swollen = [{"url": "https://t.co/b", "expanded_url": "https://example.org/" + "b" * 4_000}]
    posts = (
        entry(1, "https://t.co/a0", entities={"urls": links}),
        entry(2, "https://t.co/b " * 6_000, entities={"urls": swollen}),
        entry(3),
    )

    assert {post.post_id: len(post.text) for post in read(js(tmp_path / "t.js", *posts))} == {"1": 144, "3": 16}
