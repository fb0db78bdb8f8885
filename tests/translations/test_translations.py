"""Everything the window says is said in each of its languages, with its places, keys and promises kept."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QTranslator

from composer.base.paths import translations
from composer.ui.desktop.tongue import ENGLISH, TITLES

ROOT = Path(__file__).resolve().parents[2]
SAME = tomllib.loads(Path(__file__).with_name("same.toml").read_text("utf-8"))
PROMISES = re.compile(
    r"hipaa-?konform|garantiert|anonymisiert|de-?identifiziert"
    r"|conforme (?:à la |au |a la )?hipaa|garanti(?:e|es|s)?\b|anonymis|désidentifi"
    r"|cumple (?:con )?(?:la )?hipaa|garantizad|anonimizad|desidentificad",
    re.IGNORECASE,
)
_PLACE = re.compile(r"\{[a-z_]+\}|%n|%\d")
_HOW = "run `make translations`, translate what stands `unfinished` in resources/translations/*.ts, run it again"

Said = tuple[str, str]


def _tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations_tool", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


TOOL = _tool()


def _read(path: Path) -> dict[Said, ET.Element]:
    found: dict[Said, ET.Element] = {}
    for context in ET.parse(path).iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            target = message.find("translation")
            assert target is not None
            found[name, message.findtext("source") or ""] = target
    return found


@pytest.fixture(scope="module")
def said() -> Mapping[Said, None]:
    heard = TOOL.sentences()
    assert heard.unclear == [], "these say what cannot be read from the source, so nobody can translate it"
    return heard.said


@pytest.fixture(scope="module", params=sorted(set(TITLES) - {ENGLISH}))
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def elements(language: str) -> dict[Said, ET.Element]:
    return _read(translations() / f"vignette_{language}.ts")


@pytest.fixture(scope="module")
def translated(elements: Mapping[Said, ET.Element]) -> dict[Said, str]:
    return {key: element.text or "" for key, element in elements.items()}


def _listed(language: str) -> set[str]:
    return {text for part in ("everywhere", language) for texts in SAME[part].values() for text in texts}


def test_nothing_is_left_untranslated(said: Mapping[Said, None], elements: Mapping[Said, ET.Element]) -> None:
    """Every sentence of the window stands in the file, finished."""
    missing = [key for key in said if key not in elements]
    unfinished = [key for key, element in elements.items() if element.get("type") or not (element.text or "").strip()]

    assert (missing, unfinished) == ([], []), _HOW


def test_nothing_stands_that_nobody_says(said: Mapping[Said, None], elements: Mapping[Said, ET.Element]) -> None:
    assert [key for key in elements if key not in said] == [], _HOW


def test_a_translation_that_is_the_english_has_its_reason(language: str, translated: Mapping[Said, str]) -> None:
    """In `same.toml`; and no reason is left over."""
    same = {source for (_, source), text in translated.items() if source == text}

    assert same - _listed(language) == set()
    assert {text for texts in SAME[language].values() for text in texts} - same == set()


def test_places_and_signs_are_kept(translated: Mapping[Said, str]) -> None:
    """What is filled in, mnemonics, keys' plus signs, what Qt reads in a list of file types, blanks at the ends."""

    def bones(text: str) -> tuple[object, ...]:
        kinds = re.findall(r"\*\.\w+|;;", text)
        return sorted(_PLACE.findall(text)), text.count("&"), text.count("\n"), kinds, text[:1] == " ", text[-1:] == " "

    differ = [(source, text) for (_, source), text in translated.items() if bones(source) != bones(text)]

    assert differ == []


def test_a_sentence_stays_a_sentence_and_dots_promise_a_question(translated: Mapping[Said, str]) -> None:
    """A full stop or an ellipsis at the end stands there in every language."""
    ends = [
        (source, text)
        for (_, source), text in translated.items()
        if [source.endswith(end) for end in (".", "…")] != [text.endswith(end) for end in (".", "…")]
    ]

    assert ends == []


def test_no_promise_nobody_can_keep(translated: Mapping[Said, str]) -> None:
    assert [text for text in translated.values() if PROMISES.search(text)] == []


def test_french_keeps_its_signs_with_their_words(language: str, translated: Mapping[Said, str]) -> None:
    """No line breaks before a colon or inside quotation marks: the blanks there do not break."""
    loose = re.compile(r" [:;!?»](?:\s|$)|« ")

    if language == "fr":
        assert [text for text in translated.values() if loose.search(text)] == []


def test_what_is_loaded_is_what_is_written(language: str, translated: Mapping[Said, str]) -> None:
    """The .qm file of each language was made from its .ts file as it stands."""
    translator = QTranslator()
    assert translator.load(f"vignette_{language}", str(translations()))

    stale = [key for key, text in translated.items() if translator.translate(*key) != text]

    assert stale == [], "run `make translations`"


def _lupdate(folder: Path, sources: Iterable[Path | str]) -> dict[Said, ET.Element]:
    out = folder / "seen.ts"
    subprocess.run([TOOL.tool("lupdate"), "-silent", "-extensions", "py", *sources, "-ts", out], check=True, timeout=60)
    return _read(out)


def test_what_qts_own_tool_sees_is_seen(said: Mapping[Said, None], tmp_path: Path) -> None:
    """Where lupdate finds a sentence and its context, the list of sentences has it."""
    seen = _lupdate(tmp_path, [ROOT / "composer" / name for name in TOOL.SPOKEN])

    assert len(seen) > 500
    assert [key for key in seen if key[0] and key not in said] == []


def test_a_sentence_said_in_any_way_is_heard(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """By `tr`, by a function that names the context, through another, out of a table; anything else is reported."""
    monkeypatch.setattr(TOOL, "ROOT", tmp_path)
    module = tmp_path / "spoken.py"
    module.write_text(
        """
TABLE = ("one", "two")

class Card:
    def show(self, count):
        self.tr("Hello" if count else "Good-bye")
        self.tr(count)

def _tr(text):
    return QCoreApplication.translate("cards", text)

def _fill(text, count):
    return _tr(text).format(count=count)

def told(place):
    return _fill("{count} cards", 2) + _tr(TABLE[place]) + _tr("a " "card")
""",
        "utf-8",
    )
    heard = TOOL.Heard()
    TOOL._Module(module, heard).read()

    cards = {("cards", text) for text in ("{count} cards", "one", "two", "a card")}
    assert set(heard.said) == cards | {("Card", "Hello"), ("Card", "Good-bye")}
    assert heard.unclear == ["spoken.py:7"]


def test_a_new_sentence_shows_up_as_unfinished(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is added is asked for, what is gone goes, what is translated stays."""
    monkeypatch.setattr(TOOL, "FOLDER", tmp_path)
    TOOL.update(TOOL.Heard({("Card", "Hello"): None, ("Card", 'A "quoted" word\nbelow'): None}), tmp_path / "build")
    path = tmp_path / "vignette_de.ts"
    assert set(_read(path)) == {("Card", "Hello"), ("Card", 'A "quoted" word\nbelow')}
    path.write_text(path.read_text("utf-8").replace('type="unfinished"></', ">Hallo</", 1), "utf-8")

    TOOL.update(TOOL.Heard({("Card", "Hello"): None, ("Card", "Bye"): None}), tmp_path / "build")

    kept = {key: (element.text, element.get("type")) for key, element in _read(path).items()}
    assert kept == {("Card", "Hello"): ("Hallo", None), ("Card", "Bye"): (None, "unfinished")}


def test_an_apostrophe_is_of_one_kind_in_each_language(language: str, elements: Mapping[Said, ET.Element]) -> None:
    """English has the straight one of the design's own sentences, the others the curly one their printers use."""
    mixed = [said for _, said in elements if "’" in said]
    forms = re.compile(r"[dMy ]+")
    for (_, said), element in elements.items():
        words = element.text or ""
        own = said in SAME["everywhere"]["posts"] or forms.fullmatch(said)  # English posts to try; forms of a day
        mixed += [words] if "'" in words and not own else []

    assert mixed == []
