"""What must not stand in the tree: promises nobody can keep, paths of one machine, unfinished work."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
HERE = "tests/house/test_words.py"
_TEXT = {
    ".py", ".md", ".toml", ".sh", ".yml", ".yaml", ".ts", ".html", ".svg", ".qss", ".txt", ".cfg", ".json", ".lock", "",
}  # fmt: skip

PROMISES = re.compile(
    r"hipaa[- ]compliant|compliant with hipaa|guaranteed|100 ?% (?:safe|secure)|risk[- ]free|fully anonymous"
    r"|\banonymi[sz]ed\b|\bde-?identified\b|safe to post",
    re.IGNORECASE,
)
MACHINE = re.compile(r"(?<![\w.])/(?:work|root|opt|home)/(?!someone\b)[a-z]|/tmp/[a-z]|[A-Z]:\\Users\\")
# Bracketed letters, so that this file does not find itself.
UNFINISHED = re.compile(
    r"\bTO[D]O\b|\bFIX[M]E\b|\bXX[X]\b|\bHA[C]K\b|NotImplemented[E]rror|#.*\bfor [n]ow\b|in a real (?:app|implem)"
    r"|\bplace[h]older\b(?!-text)|pytest\.mark\.[s]kip\b"
)
_SAID_TO_BE_AVOIDED = re.compile(r"\b(?:never|not|no|nor|cannot|does not)\b", re.IGNORECASE)


def _hits(pattern: re.Pattern[str], names: list[str]) -> list[str]:
    found: list[str] = []
    for name in names:
        for number, line in enumerate((ROOT / name).read_text("utf-8", errors="replace").splitlines(), 1):
            if pattern.search(line):
                found.append(f"{name}:{number}: {line.strip()[:120]}")
    return found


def _texts(tree: tuple[str, ...], *tops: str) -> list[str]:
    return [name for name in tree if name != HERE and Path(name).suffix in _TEXT and name.startswith(tops)]


def test_no_promise_that_cannot_be_kept(tree: tuple[str, ...]) -> None:
    """In what a person reads: the program's words, help, the papers. A line that denies the promise may name it."""
    papers = ("README", "CHANGELOG", "CONTRIBUTING", "SECURITY", "packaging/", "pyproject")
    names = _texts(tree, "composer/", "resources/", *papers)
    names = [name for name in names if not name.startswith("composer/guard/")]  # reads such words, says none
    hits = [hit for hit in _hits(PROMISES, names) if not _SAID_TO_BE_AVOIDED.search(hit)]

    assert hits == []


def test_no_path_of_one_machine(tree: tuple[str, ...]) -> None:
    """Of the machine it was made on. Where a package puts the program, and a clean Debian's folders, are meant."""
    here = {f"packaging/linux/{name}" for name in ("deb.sh", "rpm.sh", "tree.sh", "nfpm.yaml", "copyright")}
    meant = here | {"packaging/try_package.sh", "packaging/try_rpm.sh", "tests/house/test_recipes.py"}

    assert _hits(MACHINE, [name for name in _texts(tree, "") if name not in meant]) == []


def test_no_unfinished_work(tree: tuple[str, ...]) -> None:
    names = _texts(tree, "composer/", "tests/", "packaging/", "models/", "resources/", "Makefile", ".ci/")

    assert _hits(UNFINISHED, [name for name in names if not name.endswith(".json")]) == []


def test_package_faces_are_empty(tree: tuple[str, ...]) -> None:
    """Import the module that defines the name: an `__init__.py` that re-exports makes the house one circle."""
    faces = [name for name in tree if name.startswith("composer/") and name.endswith("__init__.py")]

    assert faces
    assert [name for name in faces if (ROOT / name).read_bytes()] == []


def test_no_module_is_longer_than_a_reader_can_hold(tree: tuple[str, ...]) -> None:
    modules = [name for name in tree if name.startswith("composer/") and name.endswith(".py")]

    assert [name for name in modules if len((ROOT / name).read_text("utf-8").splitlines()) >= 300] == []


def test_the_only_binary_files_are_pictures_fonts_and_models(tree: tuple[str, ...]) -> None:
    """Nothing that cannot be read in review, but for what is meant to be looked at or loaded."""
    meant = {".png", ".otf", ".ttf", ".ico", ".icns", ".qm"}
    strangers = [
        name
        for name in tree
        if b"\0" in (ROOT / name).read_bytes()[:8192] and Path(name).suffix not in meant and "models/" not in name
    ]

    assert strangers == []


@pytest.mark.parametrize(
    ("pattern", "line"),
    [
        (PROMISES, "Your posts are HIPAA compliant."),
        (PROMISES, "Results are guaranteed"),
        (PROMISES, "a fully anonymous post"),
        (MACHINE, 'open("' + "/" + 'home/mia/x")'),
        (UNFINISHED, "# TO" + "DO later"),
    ],
)
def test_the_scans_notice_what_they_look_for(pattern: re.Pattern[str], line: str) -> None:
    assert pattern.search(line)
