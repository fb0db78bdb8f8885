"""What Qt itself would write of a draft, it does not: neither its messages nor the folders of its file dialog."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CANARY = "Zebulonmark"

_TALK = """
import sys
from composer import __main__ as program
if sys.argv[1] == "kept":
    from composer.ui import start
    start.run = lambda *_, **__: 0
    program.main([])
from PySide6.QtCore import QLoggingCategory, qCDebug, qDebug
from PySide6.QtWidgets import QApplication
qt = QApplication([])
qDebug("Zebulonmark")
qCDebug(QLoggingCategory("qt.qpa.input"), "Zebulonmark")
"""

_CHOOSE = """
import sys
import shiboken6
from PySide6.QtWidgets import QApplication, QFileDialog
from composer.ui import start
qt = QApplication([])
if sys.argv[1] == "kept":
    start.keep_folders_to_itself()
dialog = QFileDialog(None, "A file", sys.argv[2])
dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
dialog.show()
qt.processEvents()
dialog.close()
shiboken6.delete(dialog)
"""

_FAULT = """
import sys, threading
from composer.base.log import set_up
from composer.ui import start
set_up()
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
qt = QApplication([])
class Shell(QObject):
    def leave_now(self): pass
class Ground:
    qt = single = None
    shell = Shell()
start._built(Ground(), lambda _: type("P", (), {"report_fault": lambda self: None})())
def fail(): raise ValueError("Zebulonmark")
class Late:
    def __del__(self): raise ValueError("Zebulonmark")
thread = threading.Thread(target=fail)
thread.start(); thread.join()
Late()
"""


def _run(program: str, *arguments: str, **more: str) -> str:
    environment = os.environ | {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"} | more
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments], env=environment, capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stderr
    return done.stderr


def test_qt_s_categories_cannot_be_made_to_tell_words(tmp_path: Path) -> None:
    """Neither by the environment nor by a file of the desktop's."""
    rules = tmp_path / "qtlogging.ini"
    rules.write_text("[Rules]\n*=true\n")
    asked = {"QT_LOGGING_RULES": "*=true", "QT_LOGGING_CONF": str(rules)}

    assert _run(_TALK, "as ever", **asked).count(CANARY) == 2
    assert CANARY not in _run(_TALK, "kept", **asked)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system's own dialog asks for files")
def test_the_folder_of_a_chosen_file_is_kept_nowhere(tmp_path: Path) -> None:
    folder = tmp_path / CANARY
    folder.mkdir()

    def kept(how: str) -> bool:
        config = tmp_path / how
        _run(_CHOOSE, how, str(folder), HOME=str(tmp_path), XDG_CONFIG_HOME=str(config))
        return any(CANARY in path.read_text("utf-8") for path in config.rglob("*") if path.is_file())

    assert kept("as-ever")
    assert not kept("kept")


def test_what_nobody_caught_is_told_without_its_words_on_any_thread() -> None:
    told = _run(_FAULT)

    assert CANARY not in told
    assert told.count("app.fault") == 2
