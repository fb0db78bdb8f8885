"""Where the browser may be sent: pages of X by https, and nothing that a program, a file or a word could be."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from composer.ui.desktop import browser
from composer.ui.desktop.browser import CONSOLE, HOSTS, may_open, may_sign_in, open_address

GOOD = (
    "https://x.com/i/status/20",
    "https://x.com/compose/post",
    "https://console.x.com",
    "https://developer.x.com/en",
)
BAD = (
    "", "x.com", "//x.com/a", "/etc/passwd", "C:\\Windows\\System32\\calc.exe", "\\\\host\\share\\a.exe",
    "file:///etc/passwd", "file://host/share/a.exe", "smb://host/share", "javascript:alert(1)", "data:text/html,<b>a",
    "vbscript:a", "ms-msdt:/id", "search-ms:query=a&crumb=location:\\\\host", "ssh://-oProxyCommand=calc@x.com/",
    "mailto:a@x.com", "tel:911", "steam://run/1", "x-apple.systempreferences:", "jar:https://x.com!/a", "view-source:https://x.com",
    "http://x.com/i/status/20", "ftp://x.com/a", "ws://x.com", "HTTPS+x://x.com", "https:x.com", "https:/x.com", "https:///x.com",
    "https://x.com.evil.example/", "https://evil.example/x.com", "https://xcom", "https://x.com@evil.example/",
    "https://evil.example@x.com/", "https://user:pass@x.com/", "https://x.com:8443/", "https://x.com:443@evil.example/",
    "https://x.com\\@evil.example/", "https://evil.example\\x.com", "https://x.com/?text=words", "https://x.com/#words",
    "https://\u0445.com/", "https://xn--80ak6aa92e.com/", "https://x.com%2eevil.example/", "https://x.com\t.evil.example/",
    "https://x.com\n", " https://x.com/", "https://x.com/a b", "https://[::1]/", "https://127.0.0.1/", "https://x.com.",
)  # fmt: skip


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the system was asked to open."""
    asked: list[str] = []

    class Services:
        openUrl = staticmethod(lambda url: asked.append(url.toString()) or True)  # noqa: N815 - Qt's own name

    monkeypatch.setattr(browser, "QDesktopServices", Services)
    return asked


@pytest.mark.parametrize("address", GOOD)
def test_pages_of_x_are_opened(address: str, opened: list[str]) -> None:
    assert open_address(address)
    assert opened == [address]


@pytest.mark.parametrize("address", BAD)
def test_nothing_else_is(address: str, opened: list[str]) -> None:
    assert not open_address(address)
    assert not browser.open_sign_in(address)
    assert opened == []


PIECES = st.sampled_from(["https", "http", "file", "javascript", *":/@?#% .-", "//", "\\", "x.com", "evil.example"])


@given(st.lists(PIECES | st.text(max_size=3), max_size=12).map("".join))
def test_whatever_may_be_opened_is_a_plain_page_of_x(address: str) -> None:
    if may_open(address) or may_sign_in(address):
        url = QUrl(address)
        assert url.scheme() == "https" or (url.scheme(), url.host()) == ("http", "127.0.0.1")
        assert url.host() in HOSTS | {"127.0.0.1"}
        assert not url.userInfo()


def test_the_fake_stands_where_the_real_one_does() -> None:
    assert browser.QDesktopServices is QDesktopServices


def test_the_page_where_x_gives_out_apps_may_be_opened() -> None:
    assert may_open(CONSOLE)
