"""`vignette practice-server`: the practice service as a tool of its own, to test any client of X's API against.

Exit status: 0 it was ended by Ctrl+C or SIGTERM, 3 it could not listen or keep, 64 it is not called like this.
"""

from __future__ import annotations

import argparse
import json
import re
import secrets
import signal
import threading
from collections.abc import Sequence
from pathlib import Path
from types import FrameType
from typing import Final
from urllib.parse import urlsplit

from composer.base import terminal
from composer.base.arguments import Parser
from composer.base.clock import SystemClock
from composer.base.whole_file import write_whole
from composer.posting.practice.grants import MOST_CALLBACKS, PracticeApp
from composer.posting.practice.handle import PracticeHandle
from composer.posting.practice.keeping import dump, load
from composer.posting.practice.server import PracticeServer

COULD_NOT: Final = 3
_CLIENT: Final = re.compile(r"[A-Za-z0-9_-]{1,120}")
_UNREADABLE: Final = "What was kept cannot be read. It is left as it is."
_UNWRITABLE: Final = "The posts of this run could not be kept."
_NO_PORT: Final = "The port is taken, or may not be used. Choose another, or none."


def main(arguments: Sequence[str], stop: threading.Event | None = None) -> int:
    """Serve until it is ended; return the exit status.

    Args:
        arguments: Those after `vignette practice-server`.
        stop: Ends it; by default a signal does.
    """
    given = _parsed(arguments)
    app = PracticeApp(given.client_id or secrets.token_urlsafe(18), tuple(given.callback or ()))
    credit = None if given.credit is None else round(given.credit * 1_000)
    server = PracticeServer(SystemClock(), credit=credit, app=app if app.callbacks else None, control=given.controls)
    over = stop or _until_told()
    try:
        if given.keep is not None and given.keep.exists():
            server.restore(load(given.keep.read_text("utf-8")))
    except (OSError, ValueError):
        terminal.complain(_UNREADABLE)
        return COULD_NOT
    try:
        handle = server.start(given.port)
    except OSError:
        terminal.complain(_NO_PORT)
        return COULD_NOT
    try:
        _tell(handle, app, given, server.timeline)
        over.wait()
    finally:
        server.stop()
    return 0 if given.keep is None else _kept(server, given.keep)


def _kept(server: PracticeServer, path: Path) -> int:
    """Write posts and bill where they were asked for, for their owner's eyes; whole or not at all."""
    try:
        write_whole(path, dump(server.snapshot()), 0o600)
    except OSError:
        terminal.complain(_UNWRITABLE)
        return COULD_NOT
    return 0


def _tell(handle: PracticeHandle, app: PracticeApp, given: _Given, timeline: str) -> None:
    client_id = app.client_id if app.callbacks else ""
    if given.json:
        facts = {"base_url": handle.base_url, "bearer": handle.bearer, "client_id": client_id}
        facts |= {"timeline": handle.base_url + timeline} if timeline else {}
        terminal.say(json.dumps(facts, separators=(",", ":")))
        return
    end = "nothing is kept" if given.keep is None else "posts and bill are kept"
    terminal.say(f"The practice service listens at {handle.base_url}. Ctrl+C ends it, and {end}.")
    terminal.say(f"Bearer of this run: {handle.bearer}")
    if client_id:
        terminal.say(f"Client id: {client_id}. Authorize at {handle.base_url}/i/oauth2/authorize.")
    if given.controls:
        rooms = "/practice/faults, /practice/summon, /practice/plan, /practice/join, /practice/expire, /practice/bill"
        terminal.say(f"Controls: {handle.base_url}{rooms}")
        terminal.say(f"Timeline, for a browser: {handle.base_url}{timeline}")


def _until_told() -> threading.Event:
    over = threading.Event()

    def end(_number: int, _frame: FrameType | None) -> None:
        over.set()

    for name in (signal.SIGINT, signal.SIGTERM):
        signal.signal(name, end)
    return over


class _Given(argparse.Namespace):
    port: int
    client_id: str
    callback: list[str] | None
    credit: float | None
    keep: Path | None
    controls: bool
    json: bool


def _parsed(arguments: Sequence[str]) -> _Given:
    parser = Parser(
        prog="vignette practice-server",
        description="A small service on this machine, as strict as X, to test a client of X's API v2 against.",
        epilog="Exit status: 0 ended by Ctrl+C or SIGTERM, 3 could not listen or keep, 64 not called like this.",
        allow_abbrev=False,
    )
    parser.add_argument("--port", type=int, default=0, metavar="N", help="of 127.0.0.1; by default a free one")
    parser.add_argument("--client-id", default="", metavar="ID", help="for OAuth 2.0; by default made up")
    parser.add_argument("--callback", action="append", metavar="URL", help="where it may call back; up to ten")
    parser.add_argument("--credit", type=float, metavar="DOLLARS", help="to spend; by default without end")
    parser.add_argument(
        "--keep", type=Path, metavar="FILE", help="begin with what FILE holds, keep posts and bill in it"
    )
    parser.add_argument("--controls", action="store_true", help="answer /practice/: faults, bill (composer/posting/)")
    parser.add_argument("--json", action="store_true", help="say address, bearer and client id as one JSON object")
    given = parser.parse_args(list(arguments), namespace=_Given())
    callbacks = given.callback or []
    fits = 0 <= given.port <= 65_535 and len(callbacks) <= MOST_CALLBACKS and all(map(_may_call, callbacks))
    if not fits or (given.client_id and not _CLIENT.fullmatch(given.client_id)) or not _affordable(given.credit):
        parser.error("out of range")
    return given


def _may_call(address: str) -> bool:
    target = urlsplit(address)
    return target.scheme in {"http", "https"} and bool(target.netloc) and not target.fragment


def _affordable(credit: float | None) -> bool:
    return credit is None or 0 <= credit <= 1_000_000
