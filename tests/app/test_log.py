"""The log in Settings of the real program: verified, handed out with its head, and whose account it was."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from composer.app import Vignette
from composer.base.clock import SystemClock
from composer.base.paths import Profile
from composer.flow.views import AccountForm
from composer.guard.report import Verdict
from composer.ui.sheets.old_rows import OldRowsSheet
from composer.ui.sheets.settings import SettingsSheet
from composer.ui.start import lay_ground

pytestmark = [pytest.mark.ui, pytest.mark.model]


@pytest.fixture
def vignette(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Vignette]:
    ground = lay_ground(qapp, Profile(tmp_path, tmp_path))
    ground.shell.show()
    program = Vignette(ground, SystemClock(), lasting=False)
    qtbot.waitUntil(lambda: program.services is not None and program.guard_state() == "", timeout=120_000)
    yield program
    program.close()
    for part in (program, ground.shell):
        part.deleteLater()
        QCoreApplication.sendPostedEvents(part, QEvent.Type.DeferredDelete.value)
    qapp.setStyleSheet("")


def _settings(program: Vignette) -> SettingsSheet:
    program.window.show_settings()
    sheet = program.window.sheet()
    assert isinstance(sheet, SettingsSheet)
    return sheet


def _words(sheet: SettingsSheet) -> str:
    return "\n".join(label.text() for label in sheet.findChildren(QLabel) if not label.isHidden())


def test_verify_now_says_what_was_found(qtbot: QtBot, vignette: Vignette) -> None:
    assert vignette.services is not None
    vignette.services.trail.write("gate.approved", {"submission": "ab" * 32})
    sheet = _settings(vignette)
    section = vignette._office.log._section
    assert section is not None
    QTest.mouseClick(section.verify, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: "Every entry is as it was written" in _words(sheet), timeout=30_000)
    assert vignette.services.trail.head().mac in _words(sheet)
    assert section.verify.isEnabled()
    assert section.old.isHidden()


@pytest.mark.parametrize("suffix", ["csv", "json"])
def test_an_export_is_written_whole_and_shows_its_head(
    qtbot: QtBot, vignette: Vignette, tmp_path: Path, suffix: str
) -> None:
    services = vignette.services
    assert services is not None
    services.desk.add(AccountForm("by_hand", "lakeside_ed", "Lakeside"))
    sheet = _settings(vignette)
    target = tmp_path / f"log.{suffix}"
    vignette._office.log.export(target)

    qtbot.waitUntil(lambda: "is written" in _words(sheet), timeout=30_000)
    text = target.read_text("utf-8")
    head = services.trail.head()
    assert head.mac in text
    assert head.mac in _words(sheet)
    added = next(row for row in services.trail.all() if row.event == "account.added")
    assert added.facts["handle"] == "lakeside_ed"
    assert len(str(added.facts["install"])) == 32
    assert added.facts["institution"] == "none"
    if suffix == "json":
        assert [row["event"] for row in json.loads(text)["rows"]] == [row.event for row in services.trail.all()]
    assert list(tmp_path.glob("*.part")) == []


def test_an_export_that_cannot_be_written_says_so(qtbot: QtBot, vignette: Vignette, tmp_path: Path) -> None:
    sheet = _settings(vignette)
    vignette._office.log.export(tmp_path / "none" / "log.csv")

    qtbot.waitUntil(lambda: vignette.window.sheet() is not sheet, timeout=30_000)
    assert vignette._office.log._section is not None
    assert vignette._office.log._section.export.isEnabled()


def test_settings_tell_of_drafts_that_must_change(qtbot: QtBot, vignette: Vignette) -> None:
    services = vignette.services
    assert services is not None
    _settings(vignette)
    section = vignette._office.log._protected
    assert section is not None
    qtbot.waitUntil(lambda: section.text().startswith("None."), timeout=30_000)
    vignette.window.sheet().dismiss()  # type: ignore[union-attr]

    services.drafts.save("a", ("Maria",), "practice", Verdict.BLOCK)
    services.drafts.save("b", ("Maria again",), "practice", Verdict.BLOCK)
    services.drafts.save("c", ("Potassium",), "practice", Verdict.CLEAR)
    services.drafts.throw("b")
    sheet = _settings(vignette)
    qtbot.waitUntil(lambda: "2 drafts must change" in _words(sheet), timeout=30_000)
    services.drafts.delete_for_good(("b",))
    assert services.drafts.must_change()[0] == 1


def test_old_rows_are_offered_and_go_after_a_question(qtbot: QtBot, vignette: Vignette) -> None:
    services, room = vignette.services, vignette._office.log
    assert services is not None
    clock = services.trail._clock
    late = SystemClock()
    services.trail.write("gate.approved", {})

    class Later(SystemClock):
        def now(self):  # type: ignore[no-untyped-def]
            moment = late.now()
            return moment.replace(year=moment.year + 7, day=1)

    room._desk._clock = services.trail._clock = Later()  # type: ignore[union-attr]
    services.trail.write("gate.approved", {})
    sheet = _settings(vignette)
    section = room._section
    assert section is not None
    qtbot.waitUntil(lambda: not section.old.isHidden(), timeout=30_000)
    room.ask_old()
    asked = vignette.window.sheet()
    assert isinstance(asked, OldRowsSheet)
    asked.take_out.click()
    qtbot.waitUntil(lambda: "Entries removed: 1" in _words(sheet), timeout=30_000)
    qtbot.waitUntil(section.old.isHidden, timeout=30_000)
    services.trail._clock = clock
    assert services.trail.verify() is None
