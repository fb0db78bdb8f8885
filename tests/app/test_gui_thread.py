"""The window never waits: no store, guard, file, network or program is touched on the thread that paints.

The real program is taken through its day while every audit event of Python (PEP 578) and every call of the store on the
painting thread is noted. A module or an icon reads its file once, when it is first wanted; that is no waiting that
recurs, and is not counted.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from composer.app import Vignette
from composer.base.paths import Profile
from composer.flow.views import CheckState, Keeping
from composer.keeper import Keeper
from composer.outbox.item import State
from composer.ui.pages import Page
from composer.ui.start import lay_ground
from composer.vault.database import Database
from composer.vault.keys import Keys
from tests.drawer import Drawer, let_in

pytestmark = [pytest.mark.ui, pytest.mark.model]

WAITS = {
    "open", "os.listdir", "os.scandir", "os.remove", "os.rename", "os.mkdir", "shutil.copyfile", "sqlite3.connect",
    "socket.connect", "socket.getaddrinfo", "socket.bind", "subprocess.Popen", "os.posix_spawn", "os.exec", "os.fork",
}  # fmt: skip
_MODULES = (".py", ".pyc", ".so", ".pyd", ".svg")
_IMPORTING = {"<frozen importlib._bootstrap>", "<frozen importlib._bootstrap_external>"}

_watching: list[list[str]] = []


def _note(event: str, args: tuple[object, ...]) -> None:
    if not _watching or event not in WAITS or threading.current_thread() is not threading.main_thread():
        return
    files = [name for name, _ in _frames()]
    if str(args[0]).endswith(_MODULES) or not _IMPORTING.isdisjoint(files):
        return
    if whose := _ours():  # what a test itself does is not the program's
        _watching[-1].append(f"{event} by {whose}")


def _frames() -> Iterator[tuple[str, int]]:
    """Yield file and line of each caller, innermost first; nothing is read for it."""
    frame: FrameType | None = sys._getframe(1)
    while frame is not None:
        yield frame.f_code.co_filename, frame.f_lineno
        frame = frame.f_back


def _ours() -> str:
    places = [f"{Path(name).name}:{line}" for name, line in _frames() if "/composer/" in name]
    return " < ".join(places[:4])


sys.addaudithook(_note)


@contextmanager
def _watched(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Yield what is noted; the store's own calls, which raise no audit event, are noted too."""
    noted: list[str] = []
    execute = Database._do

    def seen(self: Database, *args: Any) -> Any:
        if _watching and threading.current_thread() is threading.main_thread():
            noted.append(f"store by {_ours()}")
        return execute(self, *args)

    monkeypatch.setattr(Database, "_do", seen)
    _watching.append(noted)
    try:
        yield noted
    finally:
        _watching.pop()


class _Drawer(Drawer):
    """A keyring whose use is noted."""

    def get_password(self, service: str, username: str) -> str | None:
        _note("open", ("keyring",))
        return super().get_password(service, username)

    def set_password(self, service: str, username: str, password: str) -> None:
        _note("open", ("keyring",))
        super().set_password(service, username, password)

    def delete_password(self, service: str, username: str) -> None:
        _note("open", ("keyring",))
        super().delete_password(service, username)


@pytest.fixture
def keeper(qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Keeper]:
    drawer = _Drawer()
    let_in(monkeypatch, _Drawer)
    monkeypatch.setattr(Keys, "open", staticmethod(lambda: Keys(drawer)))
    profile = Profile(tmp_path, tmp_path)
    profile.prepare()
    profile.settings.write_text("take_back_s = 0\n", "utf-8")
    ground = lay_ground(qapp, profile)
    qtbot.addWidget(ground.shell)
    ground.shell.show()
    made = Keeper(ground)
    _until(qtbot, lambda: made.program is not None and made.program.services is not None)
    yield made
    made.close()
    qapp.setStyleSheet("")


def _until(qtbot: QtBot, holds: Callable[[], bool]) -> None:
    qtbot.waitUntil(holds, timeout=30_000)


def test_a_day_of_work_never_holds_the_painting_thread(
    qtbot: QtBot, keeper: Keeper, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = keeper.program
    assert program is not None
    with _watched(monkeypatch) as noted:
        _write_and_check(qtbot, program)
        _post(qtbot, program)
        _look_around(qtbot, program)
        keeper.lock_now()
        _until(qtbot, lambda: keeper.page is not None)

    assert not noted, "\n".join(sorted(set(noted)))


def _write_and_check(qtbot: QtBot, program: Vignette) -> None:
    editor = program.window.composer.thread_of_posts.active
    QTest.keyClicks(editor, "Admitted Maria G., 93, last night. #pedsnurse https://example.org/a?utm_source=x")
    _until(qtbot, lambda: program.keeping.keeping is Keeping.SAVED)
    _until(qtbot, lambda: program.check_view.state is CheckState.DONE)
    for _ in range(3):
        QTest.keyClick(
            editor, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        )
        qtbot.wait(300)
    editor.selectAll()
    QTest.keyClicks(editor, "Wash your hands before and after.")
    _until(qtbot, lambda: program.keeping.keeping is Keeping.SAVED)
    _until(qtbot, lambda: program.check_view.state is CheckState.DONE and program.window.bar.post.isEnabled())


def _post(qtbot: QtBot, program: Vignette) -> None:
    QTest.keyClick(
        program.window.composer.thread_of_posts.active, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
    )
    _until(qtbot, lambda: any(item.state is State.SENT for item in program.items))


def _look_around(qtbot: QtBot, program: Vignette) -> None:
    window = program.window
    for page in (Page.OUTBOX, Page.TIMELINE, Page.TRASH, Page.COMPOSER):
        window.show_page(page)
        qtbot.wait(100)
    window.show_settings()
    qtbot.wait(100)
    sheet = window.sheet()
    assert sheet is not None
    sheet.dismiss()
    QTest.keyClicks(window.sidebar.search, "hands")
    qtbot.wait(400)
