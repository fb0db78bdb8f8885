"""The one place that opens an address outside the program."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QUrl, QUrlQuery
from PySide6.QtGui import QDesktopServices

HOSTS: Final = frozenset({"x.com", "console.x.com", "developer.x.com"})
"""Where the browser may be sent; no address ever carries a word of a draft."""

CONSOLE: Final = "https://console.x.com/"
"""Where X gives out apps and keys."""

_SIGN_IN: Final = {
    "response_type", "client_id", "redirect_uri", "scope", "state", "code_challenge", "code_challenge_method",
}  # fmt: skip


def may_open(address: str) -> bool:
    """Tell whether an address is https, on an allowed host, without user name, port, query or fragment (CWE-939)."""
    url = QUrl(address, QUrl.ParsingMode.StrictMode)
    plain = not (url.userInfo() or url.hasQuery() or url.hasFragment()) and url.port() == -1
    return url.isValid() and url.scheme() == "https" and url.host() in HOSTS and plain


def open_address(address: str) -> bool:
    """Open an allowed address in the person's own browser; tell whether the system took it."""
    return may_open(address) and QDesktopServices.openUrl(QUrl(address))


def open_sign_in(address: str) -> bool:
    """Open the page at which one signs in, of X or of the practice service; tell whether the system took it."""
    return may_sign_in(address) and QDesktopServices.openUrl(QUrl(address, QUrl.ParsingMode.StrictMode))


def may_sign_in(address: str) -> bool:
    """Tell whether an address is that page, with the parameters of RFC 6749 and 7636 and no others."""
    url = QUrl(address, QUrl.ParsingMode.StrictMode)
    asked = {name for name, _ in QUrlQuery(url).queryItems()}
    at_x = url.scheme() == "https" and url.host() == "x.com" and url.port() == -1
    practice = url.scheme() == "http" and url.host() == "127.0.0.1"
    page = url.path() == "/i/oauth2/authorize" and not (url.userInfo() or url.hasFragment())
    return url.isValid() and (at_x or practice) and page and asked == _SIGN_IN
