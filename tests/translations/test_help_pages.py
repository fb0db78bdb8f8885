"""Help in other languages: each page says what the English one says now; one that lacks is shown in English."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from composer.base.paths import resources, translations
from composer.ui.desktop.tongue import ENGLISH, TITLES, speak
from composer.ui.sheets.help import topics

HELP = resources() / "help"
LANGUAGES = sorted(set(TITLES) - {ENGLISH})
PAGES = [(language, page.name) for language in LANGUAGES for page in sorted((HELP / language).glob("*.md"))]

pytestmark = pytest.mark.ui


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    speak(qapp, "de", translations())
    yield
    speak(qapp, ENGLISH, translations())
    QLocale.setDefault(before)


def _bones(text: str) -> tuple[list[str], int, int, list[str], list[str]]:
    lines = [line for line in text.splitlines() if not line.startswith("<!--")]
    heads = [line.split(" ")[0] for line in lines if line.startswith("#")]
    rows, points = (sum(line.startswith(sign) for line in lines) for sign in ("|", "- "))
    codes = [code for code in re.findall(r"`([^`\n]+)`", text) if code.islower()]
    return heads, rows, points, codes, re.findall(r"\d+ CFR (?:Part )?[\d.]+", text)


@pytest.mark.parametrize(("language", "name"), PAGES)
def test_a_page_is_made_from_the_english_one_as_it_stands(language: str, name: str) -> None:
    """Its first line names the English page by digest: bring the translation up to date, then the line."""
    made = (HELP / language / name).read_text("utf-8")
    digest = hashlib.sha256((HELP / name).read_bytes()).hexdigest()[:12]

    assert made.splitlines()[0] == f"<!-- Made from the English page {digest}. -->"
    assert _bones(made) == _bones((HELP / name).read_text("utf-8"))


def test_no_page_is_left_without_an_english_one() -> None:
    assert PAGES
    assert [page for _, page in PAGES if not (HELP / page).is_file()] == []


@pytest.mark.usefixtures("german")
def test_help_is_in_the_windows_language_and_says_where_it_is_not(tmp_path: Path) -> None:
    (tmp_path / "de").mkdir()
    (tmp_path / "01.md").write_text("# Begin\n", "utf-8")
    (tmp_path / "02.md").write_text("# Later\n", "utf-8")
    (tmp_path / "de" / "01.md").write_text("<!-- Made from the English page 0. -->\n# Beginnen\n", "utf-8")

    german, english = topics(tmp_path)

    assert (german.title, german.text, german.note) == ("Beginnen", "# Beginnen\n", "")
    assert english.title == "Later"
    assert english.note == "Diese Seite ist bisher auf Englisch."


def test_english_help_has_no_note() -> None:
    assert {topic.note for topic in topics()} == {""}


def test_the_readme_leads_to_each_page_of_the_help() -> None:
    """What is read inside with F1 is read there, from the same files."""
    led_to = re.findall(r"\(resources/help/([^)]+)\)", (HELP.parents[1] / "README.md").read_text("utf-8"))

    assert sorted(set(led_to)) == sorted(page.name for page in HELP.glob("*.md"))
