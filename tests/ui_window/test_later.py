"""What is to be done a moment later is done, or goes with its part of the window; nothing keeps that part."""

from __future__ import annotations

import ast
import gc
import weakref
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Slot
from pytestqt.qtbot import QtBot

from composer.ui.widgets.later import later

COMPOSER = Path(__file__).resolve().parents[2] / "composer"


class _Part(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.done: list[str] = []

    @Slot()
    def act(self) -> None:
        self.done.append("acted")


def test_it_is_done_once_and_later(qtbot: QtBot) -> None:
    part = _Part()
    later(part, part.act)
    assert not part.done

    qtbot.waitUntil(lambda: bool(part.done))
    qtbot.wait(20)
    assert part.done == ["acted"]


def test_a_part_that_ends_before_is_kept_by_nobody(qtbot: QtBot) -> None:
    part = _Part()
    done, known = part.done, weakref.ref(part)
    later(part, part.act)
    part.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    del part
    gc.collect()

    assert known() is None
    qtbot.wait(20)
    assert not done


def test_no_single_shot_with_a_receiver_stands_in_the_program() -> None:
    """Overtaken by the receiver's end it would keep a locked window's words."""
    found = [
        f"{path.relative_to(COMPOSER)}:{call.lineno}"
        for path in sorted(COMPOSER.rglob("*.py"))
        for call in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and call.func.attr == "singleShot"
        and len(call.args) > 2
    ]
    assert found == []
