"""Shortening from the window: the check first, one service, one step of undo; a link that stays long says why."""

from __future__ import annotations

import dataclasses
import secrets
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QPoint, Qt

from composer.base.shortening import Shortening
from composer.flow.check import CheckLoop
from composer.guard.author import AuthorProfile
from composer.guard.gate import Gate
from composer.guard.report import Finding, Label, Report, Surface, Verdict
from composer.guard.submission import Link, Submission
from composer.links.authority import LinkAuthority
from composer.links.desk import LinkDesk
from composer.links.door import Door, Patience
from composer.links.keeping import MIGRATIONS, LinkShelf
from composer.links.library import Library
from composer.links.question import Place
from composer.policy.policy import Policy
from composer.text.span import Span
from composer.ui.desktop.lanes import Lane
from composer.ui.main_window import MainWindow
from composer.ui.rooms.link import LinkRoom
from composer.ui.rooms.words import WordsRoom
from composer.ui.sheets.confirm import ConfirmSheet
from composer.ui.sheets.link import LinkSheet
from composer.ui.sheets.notice import NoticeSheet
from composer.ui.sheets.settings import SettingsSheet
from composer.vault.database import Database
from composer.vault.keys import SessionKeys
from tests.fakes import WordGuard
from tests.links.doubles import CASES, LONG, Double, running
from tests.links.registers import crossref, pubmed, pubmed_central

pytestmark = [pytest.mark.ui, pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)]

ISGD = next(case for case in CASES if case.name == "isgd")
TEXT = f"Read {LONG}, it is short."
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def service():
    with running(Double(lambda seen: ISGD.made)) as double:
        yield double


class DateGuard(WordGuard):
    """Warns at `last-night`, too, as it stands in addresses."""

    def check(self, submission: Submission, profile: AuthorProfile) -> Report:
        report, start = super().check(submission, profile), submission.parts[0].find("last-night")
        if start < 0:
            return report
        finding = Finding(Surface.PART, 0, Span(start, start + 10), Label.QUASI, "quasi.time", (), "words")
        return dataclasses.replace(report, verdict=Verdict.WARN, findings=(finding,))


@pytest.fixture
def room(qtbot, window: MainWindow, words, clock, trail, service):  # noqa: PLR0917
    database = Database.open(None, secrets.token_bytes(32), {"links": MIGRATIONS})
    gate, keys = Gate(secrets.token_bytes(32), clock, trail), SessionKeys()
    desk = LinkDesk(
        LinkShelf(database, clock), keys, LinkAuthority(gate, trail), lambda place: Door(place, Patience(5.0, 10.0))
    )
    desk.keep_shortening(Shortening("isgd", service.base))
    library = Library(
        LinkShelf(database, clock), LinkAuthority(gate, trail), clock, lambda _: Door(Place.of(service.base))
    )
    lane = Lane()
    room = LinkRoom(window, words, CheckLoop(DateGuard(), lane, lambda _: None), AuthorProfile)
    rules = SimpleNamespace(known=Policy())
    room.attach(SimpleNamespace(links=desk, papers=library, gate=gate, rules=rules))
    qtbot.waitUntil(lambda: room._shortening.service == "isgd")
    yield room
    room.close()
    lane.close()
    database.close()


def opened(qtbot, room: LinkRoom, text: str = TEXT) -> LinkSheet:
    window = room._window
    window.composer.set_parts((text,))
    window.composer.focus_text()
    qtbot.keyClick(window.composer.thread_of_posts.active, Qt.Key.Key_K, CTRL)
    sheet = window.sheet()
    assert isinstance(sheet, LinkSheet)
    return sheet


def test_the_link_at_the_caret_becomes_short_and_one_step_brings_it_back(qtbot, room: LinkRoom, service) -> None:
    sheet = opened(qtbot, room)
    assert sheet.link.text() == LONG
    assert sheet.go.text() == "Shorten with is.gd"
    qtbot.keyClick(sheet.link.edit, Qt.Key.Key_Return)
    page = room._window.composer
    qtbot.waitUntil(lambda: page.parts() == ("Read https://is.gd/a1, it is short.",), timeout=5000)
    assert room._window.sheet() is None
    assert room.targets.links_of(("https://is.gd/a1",)) == (Link("https://is.gd/a1", LONG),)
    page.thread_of_posts.active.undo()
    assert page.parts() == (TEXT,)
    assert len(service.seen) == 1


def test_a_failed_shortening_keeps_the_long_link_and_says_why(qtbot, room: LinkRoom, service) -> None:
    service.answer = lambda seen: ISGD.quota
    sheet = opened(qtbot, room)
    sheet.go.click()
    qtbot.waitUntil(lambda: sheet.link.error() == "The service's limit is reached. Nothing was changed.", timeout=5000)
    assert room._window.composer.parts() == (TEXT,)
    assert sheet.go.isEnabled()


def test_a_link_with_a_name_in_it_never_leaves(qtbot, room: LinkRoom, service) -> None:
    sheet = opened(qtbot, room, "See https://example.org/stories/Maria/hip-operation now")
    sheet.go.click()
    qtbot.waitUntil(lambda: sheet.link.error() != "", timeout=5000)
    assert service.seen == []


def test_a_warning_is_asked_about_once_and_going_back_sends_nothing(qtbot, room: LinkRoom, service) -> None:
    sheet = opened(qtbot, room, "See https://example.org/rounds/last-night/rash and-more")
    sheet.go.click()
    qtbot.waitUntil(lambda: isinstance(room._window.sheet(), ConfirmSheet), timeout=5000)
    room._window.sheet().dismiss()
    assert sheet.link.error() == "Nothing was sent."
    assert service.seen == []


def test_a_warning_that_was_answered_lets_this_one_link_go(qtbot, room: LinkRoom, service) -> None:
    sheet = opened(qtbot, room, "See https://example.org/rounds/last-night/rash and-more")
    sheet.go.click()
    qtbot.waitUntil(lambda: isinstance(room._window.sheet(), ConfirmSheet), timeout=5000)
    asked = room._window.sheet()
    asked.choice("not_one_patient").setChecked(True)
    asked.post_button.click()
    qtbot.waitUntil(lambda: room._window.composer.parts() == ("See https://is.gd/a1 and-more",), timeout=5000)
    assert len(service.seen) == 1


def test_closing_the_sheet_stops_it_and_a_late_answer_changes_nothing(qtbot, room: LinkRoom, service) -> None:
    service.drip_s = 0.01
    sheet = opened(qtbot, room)
    sheet.go.click()
    assert sheet.close_button.text() == "Stop"
    qtbot.waitUntil(lambda: len(service.seen) == 1, timeout=5000)
    sheet.close_button.click()
    qtbot.wait(100)
    assert room._window.composer.parts() == (TEXT,)
    assert not room._errands.busy


def test_without_a_service_the_settings_are_offered(qtbot, room: LinkRoom) -> None:
    room._shortening = Shortening()
    sheet = opened(qtbot, room)
    assert sheet.other.text() == "Choose a shortener…"
    sheet.other.click()
    shown = room._window.sheet()
    assert isinstance(shown, SettingsSheet)
    assert shown.finder.field.text() == "Link shortener", "and those settings first"


def test_without_a_service_a_link_goes_in_without_its_trackers(qtbot, room: LinkRoom) -> None:
    room._shortening = Shortening()
    sheet = opened(qtbot, room)
    sheet.link.edit.setText("https://example.org/paper?utm_source=feed&id=7")
    assert "https://example.org/paper?id=7" in sheet.state.text()
    sheet.go.click()
    assert "https://example.org/paper?id=7" in room._window.composer.parts()[0]


def test_without_a_service_and_without_a_link_only_settings_are_offered(qtbot, room: LinkRoom) -> None:
    room._shortening = Shortening()
    sheet = opened(qtbot, room)
    sheet.link.edit.setText("the cuff")
    assert (sheet.go.text(), sheet.other.isVisible()) == ("Open Settings", False)


def test_a_field_below_which_an_error_stands_does_not_push_its_neighbour_down(qtbot, room: LinkRoom) -> None:
    room._window.show_settings("Link shortener")
    section = room._section
    section.box.setCurrentIndex(section.box.findData("kutt"))
    section.box.activated.emit(section.box.currentIndex())
    qtbot.waitUntil(section.domain.isVisible)
    section.address.show_error("An address here begins with https:// and holds no password, ? or #.")
    qtbot.wait(50)
    assert section.address.edit.mapTo(section, QPoint(0, 0)).y() == section.domain.edit.mapTo(section, QPoint(0, 0)).y()


def test_service_address_and_key_are_chosen_in_the_settings_and_kept_at_once(qtbot, room: LinkRoom) -> None:
    room._window.show_settings()
    section = room._section
    section.box.setCurrentIndex(section.box.findData("shlink"))
    section.box.activated.emit(section.box.currentIndex())
    qtbot.waitUntil(lambda: room._shortening.service == "shlink", timeout=5000)
    assert section.domain.isVisibleTo(section)
    section.address.edit.setText("http://short.example.org")
    section.tell()
    qtbot.waitUntil(lambda: section.address.error() != "", timeout=5000)
    section.address.edit.setText("short.example.org")
    section.key.edit.setText("k3y")
    section.tell()
    wanted = Shortening("shlink", "https://short.example.org", "", has_key=True)
    qtbot.waitUntil(lambda: room._shortening == wanted, timeout=5000)
    assert section.key.edit.text() == ""
    section.forget.click()
    qtbot.waitUntil(lambda: not room._shortening.has_key, timeout=5000)
    room._window.sheet().dismiss()
    assert room._section is None


DOI = "10.5555/cuff.2021"


def test_a_doi_at_the_caret_becomes_a_citation_and_one_step_brings_it_back(qtbot, room: LinkRoom, service) -> None:
    service.answer = crossref(DOI)
    sheet = opened(qtbot, room, f"Read this: doi:{DOI}.")
    assert (sheet.link.text(), sheet.go.text()) == (f"doi:{DOI}", "Look up the paper")
    qtbot.keyClick(sheet.link.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: sheet.go.text() == "Insert", timeout=5000)
    assert sheet.view.standing.text() == "Crossref knows of no retraction."
    sheet.go.click()
    page = room._window.composer
    assert page.parts() == (f"Read this: Example A, et al. J Cuffs 2021. https://doi.org/{DOI}.",)
    page.thread_of_posts.active.undo()
    assert page.parts() == (f"Read this: doi:{DOI}.",)


def test_a_paper_looked_up_before_is_told_offline_with_the_day(qtbot, room: LinkRoom, service) -> None:
    service.answer = crossref(DOI, retracted=True)
    sheet = opened(qtbot, room, f"https://doi.org/{DOI}")
    sheet.go.click()
    qtbot.waitUntil(lambda: sheet.citation is not None, timeout=5000)
    sheet.dismiss()
    service.answer = lambda seen: (503, {}, {})
    again = opened(qtbot, room, f"https://doi.org/{DOI}")
    qtbot.waitUntil(lambda: again.citation is not None, timeout=5000)
    assert again.view.standing.text() == "This paper was retracted."
    assert "(retracted)" in again.view.words.text()
    assert "24" in again.view.source.text()
    again.other.click()
    qtbot.waitUntil(lambda: again.link.error() != "", timeout=5000)
    assert again.citation is not None


def test_of_a_paper_in_pmc_pubmed_is_asked_whether_it_stands(qtbot, room: LinkRoom, service) -> None:
    service.answer = lambda seen: (pubmed_central("7990511", "330") if seen.query["db"] == "pmc" else pubmed("330"))(
        seen
    )
    sheet = opened(qtbot, room, "PMC7990511")
    sheet.go.click()
    qtbot.waitUntil(lambda: sheet.citation is not None, timeout=5000)
    assert [seen.query["db"] for seen in service.seen] == ["pmc", "pubmed"]
    assert sheet.view.standing.text() == "PubMed knows of no retraction."


def test_a_paper_in_the_text_is_told_in_the_panel_and_one_key_opens_its_sheet(qtbot, room: LinkRoom, service) -> None:
    window, words = room._window, WordsRoom(room._window)
    window.composer.set_parts((f"First. doi:{DOI} is worth it. PMID: 7990 is not.",))
    words.look()
    qtbot.waitUntil(lambda: len(window.panel.wording.cards()) == 2, timeout=3000)
    card = window.panel.wording.cards()[0]
    assert card.button.text() == "Look it up"
    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_Return)
    assert window.sheet().link.text() == f"doi:{DOI}"
    window.sheet().dismiss()
    editor = window.composer.thread_of_posts.active
    editor.put_caret(editor.text().index("7990"))
    editor.setFocus()
    qtbot.keyClick(editor, Qt.Key.Key_Period, CTRL)
    assert window.sheet().link.text() == "PMID: 7990"
    words.close()


def test_the_tool_of_a_post_opens_the_sheet_for_its_own_link(qtbot, room: LinkRoom) -> None:
    window = room._window
    window.composer.set_parts(("First: https://example.org/1", "Second: https://example.org/2"))
    window.composer.focus_text()
    qtbot.mouseClick(window.composer.thread_of_posts._cards[1]._link, Qt.MouseButton.LeftButton)
    assert window.sheet().link.text() == "https://example.org/2"


def test_an_arxiv_number_gives_its_clean_link_without_asking_anybody(qtbot, room: LinkRoom, service) -> None:
    sheet = opened(qtbot, room, "see arXiv:2101.00001v2 too")
    assert sheet.go.text() == "Put its link in"
    sheet.go.click()
    assert room._window.composer.parts() == ("see https://arxiv.org/abs/2101.00001v2 too",)
    assert service.seen == []


def test_what_is_typed_into_the_field_comes_at_the_caret(qtbot, room: LinkRoom, service) -> None:
    sheet = opened(qtbot, room, "see arXiv:2101.00001 too ")
    sheet.link.edit.setText("arXiv:2202.00002")
    room._window.composer.thread_of_posts.active.put_caret(len("see arXiv:2101.00001 too "))
    sheet.go.click()
    assert room._window.composer.parts() == ("see arXiv:2101.00001 too https://arxiv.org/abs/2202.00002",)


def test_the_focus_ring_goes_with_its_button_when_the_sheet_grows(qtbot, room: LinkRoom, service) -> None:
    service.answer = crossref(DOI)
    sheet = opened(qtbot, room, f"doi:{DOI}")
    sheet.go.click()
    qtbot.waitUntil(lambda: sheet.go.text() == "Insert", timeout=5000)
    ring, window = room._window._ring, room._window

    def round_it() -> bool:
        middle = sheet.go.mapTo(window, sheet.go.rect().center())
        return ring.isVisible() and (ring.geometry().center() - middle).manhattanLength() <= 2

    qtbot.wait(50)
    assert round_it()
    sheet.move(sheet.x() + 20, sheet.y() - 20)
    assert round_it()


def test_what_is_wrong_with_an_address_is_told_though_settings_are_closed(qtbot, room: LinkRoom) -> None:
    """It is kept as they close, so the answer always comes after them."""
    window = room._window
    window.show_settings()
    assert room._section is not None
    room._section.address.edit.setText("http://short.example.org")
    window.sheet().dismiss()

    qtbot.waitUntil(lambda: isinstance(window.sheet(), NoticeSheet), timeout=5000)
