"""The hand of the canary's run finds its buttons by their words: a button that was renamed is noticed at once."""

from __future__ import annotations

import ast
import re
from pathlib import Path

HERE = Path(__file__).parent
SOURCES = [path for part in ("flow", "ui") for path in (HERE.parents[1] / "composer" / part).rglob("*.py")]
ROLES = {"push button", "check box"}
PLACE = re.compile(r"\{\w+\}")


def _templates() -> set[str]:
    """Return every string of the program that says a word of its own, beside what is put into it."""
    trees = (ast.parse(path.read_text("utf-8")) for path in SOURCES)
    words = (node.value for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Constant))
    return {said for said in words if isinstance(said, str) and re.search(r"[A-Za-z]{3}", PLACE.sub("", said))}


TEMPLATES = _templates()
OPEN = [re.compile(PLACE.sub(".+", re.sub(r"[^\w\s{}]", ".", words))) for words in TEMPLATES if PLACE.search(words)]


def _pressed(tree: ast.AST) -> list[str]:
    """Return the patterns of all buttons that are looked for by a literal."""
    found: list[str] = []
    for call in ast.walk(tree):
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute):
            words = [word.value if isinstance(word, ast.Constant) else None for word in call.args]
            if call.func.attr in {"act", "find"} and words[0] in ROLES and isinstance(words[1], str):
                found.append(words[1])
            if call.func.attr in {"_go", "_ready"} and words and isinstance(words[0], str):
                found.append(words[0])
    return found


def _is_written(pattern: str) -> bool:
    """Return whether a pattern is wholly what the program says somewhere, whatever is put into it there."""
    if any(re.fullmatch(pattern, PLACE.sub("1", words)) for words in TEMPLATES):
        return True
    return any(form.fullmatch(one) for one in pattern.split("|") for form in OPEN)


def test_each_button_the_hand_presses_is_one_the_window_has() -> None:
    patterns = [pattern for path in HERE.glob("*.py") for pattern in _pressed(ast.parse(path.read_text("utf-8")))]

    assert len(patterns) > 60
    assert [pattern for pattern in patterns if not _is_written(pattern)] == []


def test_a_button_that_is_only_the_beginning_of_another_is_not_taken_for_it() -> None:
    assert _is_written("Quote it")
    assert _is_written("Leave Conference mode")
    assert not _is_written("Quot")
    assert not _is_written("Empty the tra")
    assert not _is_written("Describe i")
