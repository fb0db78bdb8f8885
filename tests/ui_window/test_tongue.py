"""The window in other languages: which one it speaks, that it is German throughout, and that nothing is cut off."""

from __future__ import annotations

import datetime as dt
import xml.etree.ElementTree as ET
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from composer.base.paths import translations
from composer.base.settings import Settings
from composer.flow.views import Keeping, KeepingView
from composer.guard.author import AuthorProfile
from composer.ui.desktop.tongue import speak, spoken
from composer.ui.main_window import MainWindow
from composer.ui.pages import Page
from composer.ui.saying.moments import day_and_time
from composer.ui.saying.words import Words
from composer.ui.sheets.settings import SettingsSheet
from composer.ui.widgets.icons import Icons
from composer.ui.widgets.labels import ElidedText, Paragraph, quoted
from composer.ui.widgets.theme import Theme
from tests.ui_window import samples
from tests.ui_window.built import built

pytestmark = pytest.mark.ui


@pytest.fixture
def tongue(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    before = QLocale()
    yield speak(qapp, request.param, translations())
    speak(qapp, "en", translations())
    QLocale.setDefault(before)


@pytest.fixture
def window(tongue: str, shown, look: Theme, icons: Icons) -> MainWindow:
    made = shown(built(look, icons), 1280, 820)
    made.sidebar.show_drafts(samples.rows(samples.NOW), "a")
    made.sidebar.show_badge(2)
    made.bar.show_accounts((samples.PRACTICE,), "practice")
    made.bar.show_cost(15)
    made.composer.set_identity(samples.PRACTICE.display_name, samples.PRACTICE.handle)
    made.composer.show_keeping(KeepingView(Keeping.SAVED, samples.NOW))
    return made


german = pytest.mark.parametrize("tongue", ["de"], indirect=True)
each = pytest.mark.parametrize("tongue", ["de", "es", "fr"], indirect=True)


def _english() -> set[str]:
    """Every sentence that German always says otherwise."""
    messages = list(ET.parse(translations() / "vignette_de.ts").iter("message"))
    return {message.findtext("source") or "" for message in messages} - {
        message.findtext("translation") or "" for message in messages
    }


def _told(window: QWidget) -> Iterator[tuple[QWidget, str]]:
    for part in window.findChildren(QWidget):
        for name in ("text", "placeholderText", "toolTip", "accessibleName", "accessibleDescription"):
            ask = getattr(part, name, None)
            told = ask() if ask is not None else ""
            if isinstance(told, str) and told:
                yield part, told.replace("&&", "&")
        for action in part.actions():
            yield part, action.text()


def _cut(window: QWidget) -> list[str]:
    """Return what is wider than the room it has, among the words that do not wrap or give way."""
    found: list[str] = []
    for part in window.findChildren(QWidget):
        if not part.isVisible() or not isinstance(part, QLabel | QAbstractButton | QComboBox):
            continue
        seen = part.visibleRegion().boundingRect()
        words = part.currentText() if isinstance(part, QComboBox) else part.text()
        if not words or seen.isEmpty():
            continue
        gives_way = isinstance(part, Paragraph | ElidedText)
        if seen.width() < part.width() or (not gives_way and part.width() < part.sizeHint().width()):
            found.append(f"{type(part).__name__}: {words}")
    return found


@pytest.mark.parametrize(
    ("wanted", "desktop", "language"),
    [
        ("system", ["de-AT", "de"], "de"),
        ("system", ["fr_CA"], "fr"),
        ("system", ["pl-PL", "es-MX", "en-US"], "es"),
        ("system", ["en-US", "de-DE"], "en"),
        ("system", ["ja-JP"], "en"),
        ("system", ["C"], "en"),
        ("system", [], "en"),
        ("es", ["de-DE"], "es"),
        ("en", ["de-DE"], "en"),
    ],
)
def test_the_window_speaks_what_was_chosen_else_the_desktops_first_that_it_knows(
    wanted: str, desktop: list[str], language: str
) -> None:
    assert spoken(wanted, desktop) == language


@german
def test_german_reaches_sentences_keys_numbers_days_and_qts_own_words(tongue: str, words: Words) -> None:
    now = dt.datetime(2026, 11, 24, 12, 0).astimezone()

    assert words.not_ready(3) == "Noch nicht postbar: drei Angaben identifizieren einen Patienten."
    assert QKeySequence("Ctrl+Shift+N").toString(QKeySequence.SequenceFormat.NativeText) == "Strg+Umsch+N"
    assert day_and_time(now - dt.timedelta(days=6), now, QLocale()) == "18. Nov., 12:00"
    assert QLocale().toString(25_000) == "25.000"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    assert quoted("Maria G.") == "„Maria G.“"


@german
def test_back_in_english_no_german_is_left(tongue: str, qapp: QApplication) -> None:
    speak(qapp, "en", translations())

    assert qapp.translate("SideBar", "Drafts") == "Drafts"
    assert QKeySequence("Ctrl+N").toString(QKeySequence.SequenceFormat.NativeText) == "Ctrl+N"
    assert QLocale().language() == QLocale.Language.English


def test_without_its_file_a_language_is_english(qapp: QApplication, tmp_path) -> None:
    before = QLocale()
    try:
        speak(qapp, "de", tmp_path)
        assert qapp.translate("SideBar", "Drafts") == "Drafts"
    finally:
        speak(qapp, "en", translations())
        QLocale.setDefault(before)


@german
def test_no_english_is_left_in_the_window(window: MainWindow) -> None:
    """On any of its pages, in what is shown, hovered or told to a screen reader."""
    english = _english()
    report = samples.four()
    window.composer.set_parts((samples.BLOCKED,))
    window.composer.show_findings(report.findings, report.findings[0])
    window.panel.show_view(samples.done(report, samples.BLOCKED))
    for page in (Page.OUTBOX, Page.SENT, Page.TRASH, Page.TIMELINE, Page.COMPOSER):
        window.show_page(page)

    assert "Entwürfe" in {told for _, told in _told(window)}
    assert [(type(part).__name__, told) for part, told in _told(window) if told in english] == []


class _Brackets(QTranslator):
    """Says everything in brackets, so that what was never asked for stands out."""

    def translate(self, context: str, source: str, hint: str | None = None, count: int = -1) -> str:
        return f"[[{source}]]"

    def isEmpty(self) -> bool:
        return False


def test_every_word_of_the_window_can_be_translated(qapp: QApplication, shown, look: Theme, icons: Icons) -> None:
    brackets = _Brackets(qapp)
    qapp.installTranslator(brackets)
    try:
        window = shown(built(look, icons), 1280, 820)
        window.show_settings()
        told = list(_told(window))
    finally:
        qapp.removeTranslator(brackets)
    names = {"Vignette", "English", "Español", "Français", "Deutsch", "api.x.com", "api.crossref.org"}

    assert len(told) > 100
    bare = {words for _, words in told if "[[" not in words and any(sign.isalpha() for sign in words)}
    assert {words for words in bare - names if "." not in words.strip("\u2066\u2069")} == set()


@each
@pytest.mark.parametrize("page", [Page.COMPOSER, Page.OUTBOX, Page.TRASH, Page.TIMELINE])
def test_nothing_is_cut_off(window: MainWindow, page: Page, qtbot: QtBot) -> None:
    report = samples.four()
    window.composer.set_parts((samples.BLOCKED,))
    window.panel.show_view(samples.done(report, samples.BLOCKED))
    window.strip.show_reason(Words().not_ready(3), Words().error("gate.block").button)
    window.show_page(page)
    qtbot.wait(50)

    assert _cut(window) == []


@each
def test_the_settings_fit_and_offer_each_language_in_its_own_words(
    tongue: str, window: MainWindow, qtbot: QtBot
) -> None:
    window.show_settings()
    qtbot.wait(50)
    sheet = window.sheet()
    assert isinstance(sheet, SettingsSheet)

    titles = [sheet.language_box.itemText(place) for place in range(sheet.language_box.count())]
    assert titles[1:] == ["English", "Español", "Français", "Deutsch"]
    area = sheet.findChild(QScrollArea)
    assert area is not None
    assert area.widget().width() <= area.viewport().width()


def test_a_chosen_language_is_told_and_kept(window_in_english: MainWindow) -> None:
    told: list[Settings] = []
    window_in_english.settings_changed.connect(told.append)
    window_in_english.use_profile(AuthorProfile())
    window_in_english.show_settings()
    sheet = window_in_english.sheet()
    assert isinstance(sheet, SettingsSheet)

    sheet.language_box.setCurrentIndex(sheet.language_box.findData("fr"))

    assert [settings.language for settings in told] == ["fr"]
    assert Settings(language="xx").mended().language == "system"


@pytest.fixture
def window_in_english(shown, look: Theme, icons: Icons) -> MainWindow:
    return shown(built(look, icons), 1280, 820)
