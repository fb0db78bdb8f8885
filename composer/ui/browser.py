"""The one place that opens an address outside the program."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

HOSTS: Final = frozenset({"x.com", "console.x.com", "developer.x.com"})
"""Where the browser may be sent; no address ever carries a word of a draft."""


def may_open(address: str) -> bool:
    """Tell whether an address is https, on an allowed host, without user name, port, query or fragment (CWE-939)."""
    url = QUrl(address, QUrl.ParsingMode.StrictMode)
    plain = not (url.userInfo() or url.hasQuery() or url.hasFragment()) and url.port() == -1
    return url.isValid() and url.scheme() == "https" and url.host() in HOSTS and plain


def open_address(address: str) -> bool:
    """Open an allowed address in the person's own browser; tell whether the system took it."""
    return may_open(address) and QDesktopServices.openUrl(QUrl(address))
