"""A link's whole way in the real program: looked at by the real guard, made short, posted with its target looked at."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from composer.app import Vignette
from composer.base.shortening import Shortening
from composer.flow.views import CheckState
from composer.guard import scope
from composer.guard.submission import Link
from composer.spelling.process import spelling_command
from composer.ui.sheets.link import LinkSheet
from tests.leave_hook import guard_child, watched
from tests.links.doubles import CASES, LONG, Double, running

pytestmark = [pytest.mark.ui, pytest.mark.model]

ISGD = next(case for case in CASES if case.name == "isgd")
TEXT = f"A cuff that is too small reads high, so measure the arm first: {LONG}"


def written(qtbot: QtBot, program: Vignette, text: str) -> LinkSheet:
    page = program.window.composer
    page.set_parts((text,))
    page.parts_changed.emit(page.parts())
    page.focus_text()
    qtbot.keyClick(page.thread_of_posts.active, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    sheet = program.window.sheet()
    assert isinstance(sheet, LinkSheet)
    return sheet


def settle(qtbot: QtBot, program: Vignette) -> None:
    """Wait until what is on screen was looked at, and nothing more is going to be."""
    timer = program._presenter._check_timer
    qtbot.waitUntil(lambda: not timer.isActive() and program.check_view.state is CheckState.DONE, timeout=10_000)


def test_a_link_is_looked_at_made_short_and_its_target_is_part_of_the_post(qtbot: QtBot, vignette: Vignette) -> None:
    services = vignette.services
    assert services is not None
    with running(Double(lambda seen: ISGD.made)) as double:
        services.links.keep_shortening(Shortening("isgd", double.base))
        vignette._link_room.attach(services)
        qtbot.waitUntil(lambda: vignette._link_room._shortening.service == "isgd")
        sheet = written(qtbot, vignette, TEXT)
        with watched("cuff-size", allow=(guard_child(spelling_command()),)) as watch:  # it starts with the first word
            sheet.go.click()
            qtbot.waitUntil(lambda: vignette.window.composer.parts()[0].endswith(ISGD.short), timeout=10_000)
    assert [type(leave) for event, leave in watch.events if event == "socket.connect"] == [scope.Fetching]

    settle(qtbot, vignette)
    submission = vignette._presenter.submission()
    assert submission is not None
    assert submission.links == (Link(ISGD.short, LONG),)
    assert "links" in vignette.check_view.report.looked


def test_a_link_that_leads_to_a_patient_goes_to_no_service(qtbot: QtBot, vignette: Vignette) -> None:
    services = vignette.services
    assert services is not None
    with running(Double(lambda seen: ISGD.made)) as double:
        services.links.keep_shortening(Shortening("isgd", double.base))
        vignette._link_room.attach(services)
        qtbot.waitUntil(lambda: vignette._link_room._shortening.service == "isgd")
        sheet = written(qtbot, vignette, "See https://portal.clinic.example.org/patient?mrn=00482913&name=maria-garcia")
        sheet.go.click()
        qtbot.waitUntil(lambda: sheet.link.error() != "", timeout=10_000)
    assert double.seen == []
    assert sheet.link.error() == "A detail in it identifies a patient. Nothing was sent."
    settle(qtbot, vignette)


def test_no_client_of_the_network_is_loaded_before_it_is_asked_for() -> None:
    clients = {"httpx", "httpcore", "requests", "urllib3", "tweepy"}
    code = f"import sys, composer.app, composer.backstage; print(sorted({clients} & set(sys.modules)))"
    env = {"QT_QPA_PLATFORM": "offscreen", "PATH": "/usr/bin:/bin", "PYTHONPATH": str(Path(__file__).parents[2])}
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=env)
    assert told.stdout.strip() == "[]"
