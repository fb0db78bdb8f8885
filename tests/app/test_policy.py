"""What an institution has set, in the real program: it holds behind the window and is said in it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from composer.app import Vignette
from composer.base.clock import SystemClock
from composer.base.errors import GateRefusedError
from composer.base.paths import Profile
from composer.flow.views import CheckState
from composer.guard.report import Report, Verdict
from composer.guard.submission import AccountKind, Submission
from composer.outbox.item import State
from composer.ui.composer.aim_rows import Way
from composer.ui.sheets.add_reader import AddReaderSheet
from composer.ui.sheets.export import ExportSheet
from composer.ui.sheets.other_post import OtherPostSheet
from composer.ui.sheets.second_reader import SecondReaderSheet
from composer.ui.sheets.settings import SettingsSheet
from composer.ui.start import lay_ground
from composer.vault.wrap import Cost, wrap

pytestmark = [pytest.mark.ui, pytest.mark.model]

Start = Callable[[str], Vignette]


@pytest.fixture
def start(qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Start]:
    made: list[tuple[Vignette, object]] = []
    place = tmp_path / "institution" / "policy.toml"
    place.parent.mkdir(mode=0o755)

    def begin(policy: str) -> Vignette:
        place.write_text(policy)
        place.chmod(0o644)
        owner = os.getuid() if os.name == "posix" else 0
        ground = lay_ground(qapp, Profile(tmp_path, tmp_path, place, owner))
        ground.shell.show()
        program = Vignette(ground, SystemClock(), lasting=False)
        made.append((program, ground.shell))
        qtbot.waitUntil(lambda: program.services is not None and program.guard_state() == "", timeout=120_000)
        return program

    cheap = Cost(memory_kib=64, rounds=1, lanes=1)
    monkeypatch.setattr("composer.vault.signing.wrap", lambda key, words, _cost: wrap(key, words, cheap))
    yield begin
    for program, shell in made:
        program.close()
        for part in (program, shell):
            part.deleteLater()  # type: ignore[attr-defined]
            QCoreApplication.sendPostedEvents(part, QEvent.Type.DeferredDelete.value)  # type: ignore[arg-type]
    qapp.setStyleSheet("")


def _write(program: Vignette, qtbot: QtBot, text: str) -> None:
    program.window.composer.thread_of_posts.active.insertPlainText(text)
    qtbot.waitUntil(lambda: program.check_view.state is CheckState.DONE, timeout=30_000)


def _settings(program: Vignette, qtbot: QtBot) -> SettingsSheet:
    program.window.show_settings()
    sheet = program.window.sheet()
    assert isinstance(sheet, SettingsSheet)
    return sheet


def _words(sheet: SettingsSheet) -> str:
    return "\n".join(label.text() for label in sheet.findChildren(QLabel) if not label.isHidden())


def test_settings_show_what_is_set_and_do_not_let_it_be_changed(qtbot: QtBot, start: Start) -> None:
    program = start(
        'version = 1\ninstitution = "Lakeside"\n[lock]\nminutes_at_most = 4\n'
        '[check]\nstrictness = "strict"\noverride = "nobody"\n[links]\nshorteners = ["shlink"]\n'
        "[keeping]\ntrash_days_at_most = 7\n"
    )
    sheet = _settings(program, qtbot)

    assert "Set by Lakeside" in _words(sheet)
    assert "The trash empties itself after 7 days." in _words(sheet)
    assert sheet.lock_box.maximum() == 4
    assert not sheet.level.isEnabled()
    assert sheet.level.place() == 1
    assert not program.window.strip.may_record
    assert "for 7 days" in program.window.trash.findChildren(QLabel)[1].text()
    sheet.close_sheet()
    assert program.services is not None
    assert program.services.shelf.get().is_strict


def test_under_a_broken_file_drafts_are_written_nothing_goes_and_the_window_says_why(
    qtbot: QtBot, start: Start
) -> None:
    program = start("version = 1\n[lok]\n")
    _write(program, qtbot, "Wash your hands before rounds")

    qtbot.waitUntil(lambda: "unknown setting: lok" in program.window.strip.text(), timeout=30_000)
    assert not program.window.bar.post.isEnabled()
    services = program.services
    assert services is not None
    submission = Submission("practice", AccountKind.PRACTICE, ("Wash your hands",))
    report = Report(submission.digest, Verdict.CLEAR, (), ("words",), (), "words-1", "0")
    with pytest.raises(GateRefusedError, match=r"policy\.key"):
        services.gate.approve(submission, report)
    (row,) = services.trail.rows(1)
    assert str(row.facts["institution"]).startswith("broken:")
    assert len(str(row.facts["install"])) == 32


def test_an_export_without_a_passphrase_is_not_offered_where_it_is_turned_off(qtbot: QtBot, start: Start) -> None:
    program = start('version = 1\n[features]\ndisabled = ["plain_exports"]\n')
    program._office.safety.ask_export()
    sheet = program.window.sheet()

    assert isinstance(sheet, ExportSheet)
    assert not sheet.plain.isEnabled()
    assert "turned off by your institution" in sheet.plain.text()


@pytest.mark.parametrize("way", [Way.ANSWER, Way.QUOTE])
def test_where_replies_and_quotes_are_turned_off_the_window_says_so_before(
    qtbot: QtBot, start: Start, way: Way
) -> None:
    program = start('version = 1\n[features]\ndisabled = ["replies"]\n')
    window = program.window
    _write(program, qtbot, "Wash your hands before rounds")
    qtbot.waitUntil(window.bar.post.isEnabled, timeout=30_000)
    window.commands.action(way.value).trigger()
    sheet = window.sheet()
    assert isinstance(sheet, OtherPostSheet)
    sheet.link.edit.setText("https://x.com/ira/status/1846889436626259968")
    sheet.take.click()

    qtbot.waitUntil(lambda: "turned off replies and quotes" in window.strip.text(), timeout=30_000)
    assert not window.bar.post.isEnabled()


def test_without_a_policy_nothing_of_it_is_shown(qtbot: QtBot, start: Start) -> None:
    program = start("version = 1\n")
    assert "Nothing is narrowed." in _words(_settings(program, qtbot))

    assert program.services is not None
    program.services.rules._place.unlink()
    program.services.rules.now()
    program._office.policy.look()
    qtbot.waitUntil(lambda: not program._office.policy._shown.exists, timeout=30_000)
    sheet = _settings(program, qtbot)
    assert "institution" not in _words(sheet)
    assert sheet.lock_box.maximum() == 30
    assert sheet.level.isEnabled()


SECOND = 'version = 1\n[check]\nsecond_reader = "always"\n'


def _add_reader(program: Vignette, qtbot: QtBot) -> None:
    sheet = _settings(program, qtbot)
    assert "Second readers" in _words(sheet)
    program._office.readers.add()
    adding = program.window.sheet()
    assert isinstance(adding, AddReaderSheet)
    adding.reader.edit.setText("maria")
    adding.new.edit.setText("long quiet corridor")
    adding.again.edit.setText("long quiet corridor")
    assert program.services is not None
    program._office.readers.attach(program.services)  # the list that was asked for at the start may come late
    adding.keep.click()
    qtbot.waitUntil(lambda: adding.reader.error() != "", timeout=30_000)
    adding.reader.edit.setText("reader-27")
    adding.keep.click()
    qtbot.waitUntil(lambda: program.window.sheet() is sheet, timeout=30_000)
    assert "reader-27 · key " in _words(sheet)
    sheet.close_sheet()


def test_a_second_reader_is_added_reads_and_confirms(qtbot: QtBot, start: Start) -> None:
    program = start(SECOND)
    window = program.window
    _add_reader(program, qtbot)
    _write(program, qtbot, "Wash your hands before rounds")
    window.bar.post.click()
    qtbot.waitUntil(lambda: isinstance(window.sheet(), SecondReaderSheet), timeout=30_000)
    sheet = window.sheet()
    assert isinstance(sheet, SecondReaderSheet)
    assert "Wash your hands before rounds" in "\n".join(label.text() for label in sheet.findChildren(QLabel))

    sheet.passphrase.edit.setText("another one")
    sheet.confirm.click()
    qtbot.waitUntil(lambda: "not the reader's passphrase" in sheet.passphrase.error(), timeout=30_000)
    assert program.items == ()
    assert sheet.passphrase.edit.text() == ""

    sheet.passphrase.edit.setText("long quiet corridor")
    sheet.confirm.click()
    qtbot.waitUntil(lambda: len(program.items) == 1, timeout=30_000)
    assert program.items[0].state is State.QUEUED
    qtbot.waitUntil(lambda: window.sheet() is None, timeout=30_000)
    assert program.services is not None
    approved = [row for row in program.services.trail.rows() if row.event == "gate.approved"]
    assert [row.facts["second"] for row in approved] == ["reader-27"]


def test_a_whole_thread_is_read_and_confirmed_once(qtbot: QtBot, start: Start) -> None:
    program = start(SECOND)
    window = program.window
    program._use_settings(replace(program.settings, take_back_s=0))
    _add_reader(program, qtbot)
    program.type_again(("Wash your hands before rounds", "And after them", "And in between"))
    qtbot.waitUntil(window.bar.post.isEnabled, timeout=30_000)
    window.bar.post.click()
    qtbot.waitUntil(lambda: isinstance(window.sheet(), SecondReaderSheet), timeout=30_000)
    sheet = window.sheet()
    assert isinstance(sheet, SecondReaderSheet)
    sheet.passphrase.edit.setText("long quiet corridor")
    sheet.confirm.click()
    qtbot.waitUntil(lambda: bool(program.items) and program.items[0].state is State.SENT, timeout=60_000)

    assert window.sheet() is None
    assert program.services is not None
    approved = [row for row in program.services.trail.rows() if row.event == "gate.approved"]
    assert [row.facts["second"] for row in approved] == ["reader-27"]
    assert len(program.items[0].parts) == 3


def test_going_back_leaves_the_draft_and_posts_nothing(qtbot: QtBot, start: Start) -> None:
    program = start(SECOND)
    window = program.window
    _write(program, qtbot, "Wash your hands before rounds")
    window.bar.post.click()
    qtbot.waitUntil(lambda: isinstance(window.sheet(), SecondReaderSheet), timeout=30_000)
    sheet = window.sheet()
    assert isinstance(sheet, SecondReaderSheet)
    assert "Nobody was added yet" in "\n".join(label.text() for label in sheet.findChildren(QLabel))
    sheet.dismiss()

    assert window.composer.parts() == ("Wash your hands before rounds",)
    assert program.items == ()
