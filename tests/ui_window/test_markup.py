"""Whatever is shown is shown as it is: no label and no tool tip reads words as markup, and nothing is fetched."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import Qt as QtText
from PySide6.QtWidgets import QLabel, QTextBrowser, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from composer.ui.widgets.icons import Icons
from composer.ui.widgets.plain_tip import plain_tip
from composer.ui.widgets.theme import Theme
from tests.looks.test_every_sheet import WITHOUT
from tests.ui_window import samples
from tests.ui_window.built import built

pytestmark = pytest.mark.ui

ROOT = Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT / "packaging"))

import looks_window  # noqa: E402 - every state of the window there is a picture of

PAGES = ("a-clear", "b-blocked", "f-outbox", "timeline", "quoting", "wording", "links", "trash", "archive-forget")
"""States without a sheet that are looked at, too; the others wait for a hand, or for a moment."""

HOSTILE = '<b>Nora</b><img src="https://example.org/a.png">'


def reads_markup(part: QWidget) -> Iterator[str]:
    """Yield what of a widget Qt would take for markup if somebody's words looked like it."""
    if isinstance(part, QLabel) and part.textFormat() is not Qt.TextFormat.PlainText and part.text():
        yield f"{type(part).__name__} “{part.text()[:40]}”"
    if isinstance(part, QTextBrowser) and type(part).__module__ != "composer.ui.sheets.help":
        yield type(part).__name__
    if isinstance(part, QTextEdit) and not part.isReadOnly() and part.acceptRichText():
        yield type(part).__name__


def test_no_part_of_any_state_of_the_window_reads_markup(look: Theme, icons: Icons, qtbot: QtBot) -> None:
    window = built(look, icons)
    qtbot.addWidget(window)
    window.bar.show_accounts((samples.PRACTICE,), "practice")
    window.resize(1280, 820)
    window.show()
    found: set[str] = set()
    seen = 0
    for name, fill in looks_window.STATES.items():
        if name.startswith(WITHOUT) and name not in PAGES:
            continue
        fill(window)
        QCoreApplication.processEvents()
        while True:
            parts = [window, *window.findChildren(QWidget)]
            seen += len(parts)
            found |= {f"{name}: {told}" for part in parts for told in reads_markup(part)}
            if (sheet := window.sheet()) is None:
                break
            sheet.close_sheet()

    assert not found, "\n".join(sorted(found))
    assert seen > 3_000


@pytest.mark.parametrize(
    "words", [HOSTILE, f"said {HOSTILE}\nnext", "a &lt;b&gt;", "R&D", "a < b", "<more>", "one\ntwo <b>three</b>", ""]
)
def test_a_tool_tip_says_the_words_as_they_are(words: str) -> None:
    from PySide6.QtGui import QTextDocument

    tip = plain_tip(words)
    shown = tip
    if QtText.mightBeRichText(tip):
        document = QTextDocument()
        document.setHtml(tip)
        shown = document.toPlainText()

    assert shown == words


TIPS = {"setToolTip": 0, "setTabToolTip": 1}
PLAIN = {"tr", "plain_tip"}


def _is_plain(node: ast.expr) -> bool:
    if isinstance(node, ast.IfExp):
        return _is_plain(node.body) and _is_plain(node.orelse)
    if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Dict):  # one of a few sentences
        return all(_is_plain(value) for value in node.value.values)
    if isinstance(node, ast.Call):
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        return name in PLAIN
    return isinstance(node, ast.Constant)


def unsafe(source: str) -> list[int]:
    """Return the lines that hand a tool tip words nobody made plain."""
    calls = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call))
    named = [(call, call.func.attr) for call in calls if isinstance(call.func, ast.Attribute)]
    return [call.lineno for call, name in named if name in TIPS and not _is_plain(call.args[TIPS[name]])]


@pytest.mark.parametrize("module", sorted((ROOT / "composer").rglob("*.py")), ids=lambda path: path.stem)
def test_each_tool_tip_is_a_sentence_of_the_programs_own_or_made_plain(module: Path) -> None:
    assert unsafe(module.read_text("utf-8")) == []


@pytest.mark.parametrize(
    ("source", "lines"),
    [
        ("a.setToolTip(words)", [1]),
        ("a.setToolTip(self.tr('x').format(name=name))", [1]),
        ("a.setToolTip(plain_tip(words) if cut else '')", []),
        ("a.setToolTip(self.tr('Close'))", []),
        ("tabs.setTabToolTip(0, title)", [1]),
        ("a.setToolTip(f'{words}')", [1]),
    ],
)
def test_the_scan_notices_what_it_looks_for(source: str, lines: list[int]) -> None:
    assert unsafe(source) == lines
