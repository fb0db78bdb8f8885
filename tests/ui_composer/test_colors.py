"""Colours over the words: after any edit every line looks as if all of it had been coloured anew."""

from __future__ import annotations

import random

import pytest
from PySide6.QtGui import QTextCursor

from composer.ui.composer.editor import PostEditor
from composer.ui.composer.kit import Kit

pytestmark = [
    pytest.mark.ui,
    pytest.mark.qt_log_ignore("propagateSizeHints", "setPosition: Position '[0-9]+' out of range", extend=True),
]
"""The second is Qt's own word on an undo that makes the text shorter than where its caret stood."""

WORDS = ["word ", "#Tag ", "@who ", "https://example.org/a ", "\n", "\n\n", "😷 ", "é", "x" * 40, "fever.No "]


def looks(editor: PostEditor) -> list[list[tuple[int, int, str, bool]]]:
    """Return what each line shows."""
    told: list[list[tuple[int, int, str, bool]]] = []
    block = editor.document().begin()
    while block.isValid():
        told.append(
            [
                (part.start, part.length, part.format.foreground().color().name(), part.format.fontStrikeOut())
                for part in block.layout().formats()
            ]
        )
        block = block.next()
    return told


@pytest.mark.parametrize("seed", range(40))
def test_lines_keep_their_colours_and_edited_ones_get_new_ones(qtbot, kit: Kit, seed: int) -> None:
    editor, fresh = PostEditor(kit), PostEditor(kit)
    qtbot.addWidget(editor)
    qtbot.addWidget(fresh)
    chance = random.Random(seed)
    editor.set_text("".join(chance.choices(WORDS, k=30)))
    for _ in range(25):
        cursor = editor.textCursor()
        units = editor.document().characterCount() - 1
        cursor.setPosition(chance.randint(0, units))
        act = chance.random()
        if act < 0.25:
            cursor.setPosition(chance.randint(0, units), QTextCursor.MoveMode.KeepAnchor)
        if act > 0.9:
            editor.undo()
        else:
            cursor.insertText("".join(chance.choices(WORDS, k=chance.randint(0, 3))))
        fresh.set_text(editor.text())
        assert looks(editor) == looks(fresh)
