"""Links of posts, as browsers and apps give them out."""

from __future__ import annotations

import pytest

from composer.text.post_link import (
    PostLink,
    address_of_community,
    address_of_post,
    read_community,
    read_handle,
    read_post_link,
)

NUMBER = "1846889436626259968"


@pytest.mark.parametrize(
    "text",
    [
        f"https://x.com/nora/status/{NUMBER}",
        f"  https://x.com/nora/status/{NUMBER}?s=20&t=abc  ",
        f"http://twitter.com/nora/statuses/{NUMBER}/photo/1",
        f"https://mobile.twitter.com/nora/status/{NUMBER}#m",
        f"HTTPS://WWW.X.COM/nora/status/{NUMBER}/",
        f"x.com/nora/status/{NUMBER}",
    ],
)
def test_a_link_tells_post_and_author(text: str) -> None:
    assert read_post_link(text) == PostLink(NUMBER, "nora")


@pytest.mark.parametrize("path", ["i/status", "i/web/status"])
def test_a_link_without_an_author_tells_the_post(path: str) -> None:
    assert read_post_link(f"https://x.com/{path}/{NUMBER}") == PostLink(NUMBER)


@pytest.mark.parametrize(
    "text",
    [
        "", NUMBER, "https://x.com/nora", "https://x.com/nora/status/", "https://x.com/nora/status/0",
        f"https://x.com/nora/status/{NUMBER}9", f"https://x.com.example.org/nora/status/{NUMBER}",
        f"https://example.org/x.com/nora/status/{NUMBER}", f"https://x.com@example.org/nora/status/{NUMBER}",
        f"see https://x.com/nora/status/{NUMBER}", f"https://x.com/nora/status/{NUMBER}x",
        f"https://x.com/nora/status/{NUMBER} and more", "https://x.com/nora/status/" + "１２３",
        f"ftp://x.com/nora/status/{NUMBER}", f"https://x.com/a_handle_too_long/status/{NUMBER}",
    ],
)  # fmt: skip
def test_nothing_else_is_the_link_of_a_post(text: str) -> None:
    assert read_post_link(text) is None


def test_the_address_of_a_post_leads_back_to_it() -> None:
    assert read_post_link(address_of_post(NUMBER)) == PostLink(NUMBER)


@pytest.mark.parametrize(
    ("text", "handle"), [("@nora", "nora"), (" nora ", "nora"), ("", ""), ("Dr Nora", None), ("@", None)]
)
def test_a_handle_is_read(text: str, handle: str | None) -> None:
    assert read_handle(text) == handle


@pytest.mark.parametrize(
    "text", [f"https://x.com/i/communities/{NUMBER}", f" {NUMBER} ", f"x.com/i/communities/{NUMBER}/about"]
)
def test_a_link_or_a_number_tells_the_community(text: str) -> None:
    assert read_community(text) == NUMBER
    assert read_community(address_of_community(NUMBER)) == NUMBER


@pytest.mark.parametrize("text", ["", "0", "https://x.com/nora", "https://example.org/i/communities/5", "five"])
def test_nothing_else_is_a_community(text: str) -> None:
    assert read_community(text) is None
