"""The privacy officer's record: a page that prints, or plain text; nothing in it can be taken for markup."""

from __future__ import annotations

from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.base.errors import VignetteError
from composer.flow.record import Kind, Line, as_html, as_text, write

LINES = (
    Line(Kind.TITLE, "A post"),
    Line(Kind.HEADING, "Known"),
    Line(Kind.FACT, "Account", "@lakeside_ed"),
    Line(Kind.FACT, "Sent", "2026-11-24"),
    Line(Kind.TASK, "Delete the post at X, and then look from another account whether it is really gone for all."),
    Line(Kind.WORDS, "No advice."),
)


class Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self.open: list[str] = []
        self.tags: set[str] = set()

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.tags.add(tag)
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def test_as_text_it_is_folded_and_has_boxes_to_tick() -> None:
    text = as_text(LINES)

    assert "Account: @lakeside_ed" in text
    assert "[ ] Delete the post" in text
    assert all(len(line) <= 76 for line in text.splitlines())


def test_as_a_page_it_is_whole_and_asks_nothing_of_elsewhere() -> None:
    page = as_html(LINES, "en")
    reader = Reader()
    reader.feed(page)

    assert reader.open == []
    assert not {"script", "link", "img", "iframe"} & reader.tags
    assert "http" not in page
    assert "☐ Delete the post" in page


@given(st.text(max_size=60), st.text(max_size=60))
def test_no_words_become_markup(text: str, value: str) -> None:
    reader = Reader()
    reader.feed(as_html((Line(Kind.TITLE, text), Line(Kind.FACT, text, value), Line(Kind.TASK, value)), "en"))

    assert reader.tags <= {"html", "head", "meta", "title", "style", "body", "h1", "table", "tr", "td", "ul", "li"}
    assert reader.open == []


def test_it_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    for name, begins in (("a.html", "<!doctype html>"), ("a.txt", "A post\n======")):
        write(LINES, tmp_path / name, "en")
        assert (tmp_path / name).read_text("utf-8").startswith(begins)
    with pytest.raises(VignetteError, match=r"record\.not_written"):
        write(LINES, tmp_path / "none" / "a.html", "en")

    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.html", "a.txt"]
