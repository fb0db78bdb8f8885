"""The hand of the canary's run finds its buttons by their words: a button that was renamed is noticed at once."""

from __future__ import annotations

import ast
import re
from pathlib import Path

HERE = Path(__file__).parent
SOURCES = "\n".join(path.read_text("utf-8") for path in sorted((HERE.parents[1] / "composer").rglob("*.py")))


def _pressed(tree: ast.AST) -> list[str]:
    """Return the patterns of all buttons that are looked for by a literal."""
    found: list[str] = []
    for call in ast.walk(tree):
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute):
            words = [word.value if isinstance(word, ast.Constant) else None for word in call.args]
            if call.func.attr in {"act", "find"} and words[:1] == ["push button"] and isinstance(words[1], str):
                found.append(words[1])
            if call.func.attr in {"_go", "_ready"} and words and isinstance(words[0], str):
                found.append(words[0])
    return found


def _is_written(pattern: str) -> bool:
    """Return whether one of a pattern's alternatives begins as something in the sources does."""
    for one in pattern.split("|"):
        begins = re.split(r"[.(\[\\*]", one)[0]
        if not begins or f'"{begins}' in SOURCES or f'"{begins.split()[0]} {{' in SOURCES:
            return True  # the last: "Leave {name}"
    return False


def test_each_button_the_hand_presses_is_one_the_window_has() -> None:
    patterns = [pattern for path in HERE.glob("*.py") for pattern in _pressed(ast.parse(path.read_text("utf-8")))]

    assert len(patterns) > 60
    assert [pattern for pattern in patterns if not _is_written(pattern)] == []
