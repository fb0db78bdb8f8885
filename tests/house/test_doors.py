"""Each foreign library and each way out of the process has named doors; every module is read to prove it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

DOORS: dict[str, tuple[str, ...]] = {
    # what reads a draft
    "spacy": ("guard/model.py",),
    "thinc": ("guard/model.py",),
    "srsly": ("guard/model.py",),
    "onnxruntime": ("guard/network.py",),
    # what opens a picture: in a process of its own
    "PIL": ("media/pixels.py", "media/moving.py"),
    "zxingcpp": ("media/codes.py",),
    "pydicom": ("media/dicom.py",),
    "pypdfium2": ("media/pages.py",),
    "pi_heif": ("media/heif.py",),
    "_pi_heif": ("media/heif.py",),
    "rapidocr": (),  # media/rapid.py reads the networks in it, and never loads its code
    "cv2": (),
    "hunspell": ("spelling/speller.py",),
    # what keeps secrets
    "keyring": ("vault/keys.py",),
    "secretstorage": ("vault/keys.py",),
    "jeepney": ("vault/keys.py", "ui/desktop/bus_line.py"),  # ... and the desktop's portal for one key
    "sqlcipher3": ("vault/database.py",),
    "cryptography": ("vault/wrap.py", "vault/signing.py"),
    "sqlite3": ("vault/database.py",),
    # what leaves the machine, or could
    "tweepy": ("posting/client.py", "posting/translate.py"),
    "requests": ("posting/transport.py", "posting/session.py", "posting/client.py", "posting/translate.py"),
    "requests_oauthlib": ("posting/transport.py", "posting/client.py"),
    "oauthlib": ("posting/transport.py", "posting/client.py"),
    "urllib3": ("posting/transport.py", "posting/translate.py"),
    "httpx": ("links/door.py",),
    "socket": ("posting/practice/server.py", "posting/transport.py", "links/door.py"),
    "http.server": ("posting/practice/*.py", "posting/receiver.py"),  # the browser comes back to 127.0.0.1
    "socketserver": ("posting/practice/server.py", "posting/receiver.py"),
    "PySide6.QtNetwork": ("ui/desktop/single.py",),  # local sockets: the one window of a profile
    "PySide6.QtGui.QDesktopServices": ("ui/desktop/browser.py",),
    "webbrowser": ("ui/desktop/browser.py", "cli/account_entry.py"),
    "PySide6.QtWidgets.QScrollArea": ("ui/widgets/scrolling.py", "ui/composer/drag.py"),  # see there
    "http.client": (),
    "urllib.request": (),
    "ssl": ("posting/transport.py", "links/door.py"),
    "ftplib": (),
    "smtplib": (),
    "poplib": (),
    "imaplib": (),
    "xmlrpc": (),
    "asyncio": (),
    "PySide6.QtWebSockets": (),
    "PySide6.QtWebEngineCore": (),
    "PySide6.QtDBus": ("ui/desktop/session_watch.py", "ui/desktop/still_watch.py"),  # only listen
    # what starts another process
    "subprocess": ("guard/process.py", "media/film.py", "media/studio.py", "media/ocr.py", "spelling/process.py"),
    "multiprocessing": (),
    "pty": (),
    # what runs what cannot be read here
    "importlib": (),
    "runpy": (),
    "pickle": (),
    # no core file, no network, no path to write; what keeps a window out of captures
    "ctypes": (
        "guard/child.py",
        "base/hardening.py",
        "base/heap.py",
        "base/captures.py",
        "base/desktop.py",
        "media/walls.py",
    ),
}
_NEVER_CALLED = {"eval", "exec", "__import__"}
_PROCESS_STARTERS = {
    "system", "popen", "fork", "forkpty", "posix_spawn", "execv", "execve", "execvp", "spawnv", "startfile",
}  # fmt: skip


def _imported(tree: ast.AST) -> Iterator[str]:
    """Yield every dotted name a module imports, at whatever depth, also through attribute chains of Qt."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Attribute) and node.attr == "QDesktopServices":
            yield "PySide6.QtGui.QDesktopServices"


def _called(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        if isinstance(node.func, ast.Name) and node.func.id in _NEVER_CALLED:
            yield node.func.id
        if (
            isinstance(node.func, ast.Attribute)
            and isinstance(node.func.value, ast.Name)
            and node.func.value.id == "os"
            and node.func.attr in _PROCESS_STARTERS
        ):
            yield f"os.{node.func.attr}"


def trespasses(source: str, path: str) -> set[str]:
    """Return what the module at `path` (relative to `composer/`) imports or calls without being a door for it."""
    tree = ast.parse(source)
    found = set(_called(tree))
    for name in _imported(tree):
        for library, doors in DOORS.items():
            inside = name == library or name.startswith(library + ".")
            if inside and not any(fnmatch(path, door) for door in doors):
                found.add(library)
    return found


def _modules() -> list[Path]:
    return sorted((ROOT / "composer").rglob("*.py"))


@pytest.mark.parametrize("module", _modules(), ids=lambda module: module.relative_to(ROOT).as_posix())
def test_a_module_keeps_to_its_doors(module: Path) -> None:
    path = module.relative_to(ROOT / "composer").as_posix()

    assert trespasses(module.read_text("utf-8"), path) == set()


@pytest.mark.parametrize(
    ("source", "named"),
    [
        ("import socket", "socket"),
        ("def late():\n    from requests import get", "requests"),
        ("import tweepy.client as x", "tweepy"),
        ("from PySide6 import QtNetwork", "PySide6.QtNetwork"),
        ("from PySide6.QtGui import QDesktopServices", "PySide6.QtGui.QDesktopServices"),
        ("from PySide6 import QtGui\nQtGui.QDesktopServices.openUrl(1)", "PySide6.QtGui.QDesktopServices"),
        ("from importlib import import_module\nimport_module('sock' + 'et')", "importlib"),
        ("import importlib\nimportlib.import_module('socket')", "importlib"),
        ("__import__('socket')", "__import__"),
        ("from http import server", "http.server"),
        ("import urllib.request", "urllib.request"),
        ("import os\nos.system('x')", "os.system"),
        ("exec('import socket')", "exec"),
    ],
)
def test_the_scan_notices_a_way_round_a_door(source: str, named: str) -> None:
    assert trespasses(source, "drafts/quiet.py") == {named}


def test_the_scan_leaves_harmless_neighbours_alone() -> None:
    assert (
        trespasses("import importlib_metadata\nfrom urllib.parse import urlsplit\nimport http\n", "base/x.py") == set()
    )


def test_every_door_leads_somewhere() -> None:
    """A door that no file answers to any more is closed here."""
    files = [module.relative_to(ROOT / "composer").as_posix() for module in _modules()]
    doors = {door for many in DOORS.values() for door in many}

    assert {door for door in doors if not any(fnmatch(name, door) for name in files)} == set()
