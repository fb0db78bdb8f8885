"""Whole texts that are a handle, a list, a hashtag or an address, beyond the conformance cases."""

from __future__ import annotations

import pytest

from composer.text.validate import is_hashtag, is_list, is_url, is_username


@pytest.mark.parametrize("text", ["", "@", "@a b", "a@b", "@" + "a" * 21, "@é", "@a/b", "@a "])
def test_no_username(text: str) -> None:
    assert not is_username(text)


@pytest.mark.parametrize("text", ["", "@a", "@a/", "@a/1", "@a/b/c", "@a/" + "b" * 26])
def test_no_list(text: str) -> None:
    assert not is_list(text)


@pytest.mark.parametrize("text", ["", "#", "#1", "a#b", "#a b", "#a#b", "##a"])
def test_no_hashtag(text: str) -> None:
    assert not is_hashtag(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "http://",
        "http://a",
        "http://a.1",
        "http://a.com:123456",
        "http://a.com:x",
        "http://a.com:/",
        "http://1.2.3",
        "http://1.2.3.4.5",
        "http://a.com/%zz",
        "http://a.com/ b",
        "http://[::1",
        "http://a.com/?<",
        "javascript://a.com",
        "//a.com",
    ],
)
def test_no_address(text: str) -> None:
    assert not is_url(text)


@pytest.mark.parametrize(
    "text",
    [
        "http://a.com",
        "http://a.com:80/",
        "http://[::1]:80",
        "http://1.2.3.4",
        "http://[::1]",
        "https://u@a.com?#",
        "http://é.com/%20",
    ],
)
def test_addresses(text: str) -> None:
    assert is_url(text)
