"""Connecting an account of X at the terminal: a sign-in in the browser, or four keys from standard input.

No key is ever an argument: others on the machine can read those, and shells keep them.
"""

from __future__ import annotations

import getpass
import os
import sys
import threading
import webbrowser
from collections.abc import Iterator
from typing import Final

from composer.base import terminal
from composer.base.errors import PostingError, VignetteError
from composer.flow import wording
from composer.flow.services import SignIn
from composer.flow.views import AccountForm
from composer.guard.submission import AccountKind
from composer.outbox.account import Account

ASKED: Final = ("API key", "API key secret", "Access token", "Access token secret")
"""What stands on standard input, a line each, in this order."""

_MOST: Final = 8_192  # bytes: four secrets of 1,280 characters, and room for blanks


def keys_given() -> AccountForm:
    """Return the four keys: asked for without an echo at a terminal, else read from standard input.

    Raises:
        PostingError: `account.keys_incomplete` it is not four lines · `account.keys_malformed` one holds what no key
            of X has.
    """
    if sys.stdin is not None and sys.stdin.isatty():
        keys = [getpass.getpass(f"{name}: ").strip() for name in ASKED]
    else:
        keys = _lines(sys.stdin.buffer.read(_MOST + 1) if sys.stdin is not None else b"")
    if len(keys) != len(ASKED) or not all(keys):
        raise PostingError("account.keys_incomplete")
    return AccountForm(AccountKind.X.value, "", "", *keys)


def _lines(data: bytes) -> list[str]:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise PostingError("account.keys_malformed") from None
    return [line.strip() for line in text.splitlines() if line.strip()] if len(data) <= _MOST else []


def signed_in(begun: SignIn, *, open_browser: bool) -> Account:
    """Send the person to the browser, and wait for its answer or for a pasted address; five minutes at most.

    Raises:
        PostingError: Nothing is kept, and why.
        KeyringError: It cannot be kept.
    """
    if begun.hears_the_browser:
        terminal.say("Allow Vignette on this page in a browser on this computer, and this goes on by itself:")
    else:
        terminal.say("Allow Vignette on this page in a browser:")
    terminal.say(f"  {begun.address}")
    terminal.say("Or paste the address at which the browser ends, within 30 seconds, and press Enter.")
    if open_browser and _has_windows():
        webbrowser.open(begun.address)
    threading.Thread(target=_listen, args=(begun,), daemon=True).start()
    return begun.finish()


def _has_windows() -> bool:
    """Tell whether there is a browser beside this terminal and not in it, where it would take the terminal away."""
    return os.name == "nt" or sys.platform == "darwin" or any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY")))


def _listen(begun: SignIn) -> None:
    """Take pasted lines until one fits or there are no more."""
    for line in _typed():
        try:
            begun.paste(line)
        except VignetteError as error:
            terminal.complain(wording.error(error.code, error.params, error.action).text)
        else:
            return


def _typed() -> Iterator[str]:
    """Yield what is typed; straight from the system: whoever waits in Python's own input stops it from ending."""
    waiting = b""
    while True:
        try:
            piece = os.read(0, 4_096)
        except OSError:
            return
        *lines, waiting = (waiting + piece).split(b"\n")
        if not piece and waiting:
            lines, waiting = [waiting], b""
        for line in lines:
            if words := line.decode("utf-8", "replace").strip():
                yield words
        if not piece or len(waiting) > _MOST:
            return
