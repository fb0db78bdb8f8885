"""Without a reader of words, in the real program: refused, gone through at full size, answered, and free to go."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from composer.app import Vignette
from composer.base.clock import SystemClock
from composer.base.paths import Profile
from composer.flow.views import AccountForm, CheckState
from composer.guard.authorization import Item
from composer.guard.reading import CONFIRMED
from composer.guard.report import Surface
from composer.ui.sheets.authorization import AuthorizationSheet
from composer.ui.sheets.look_through import LookThroughSheet
from composer.ui.sheets.picture import PictureSheet
from composer.ui.start import lay_ground
from tests.media import made

pytestmark = [pytest.mark.ui, pytest.mark.model]


@pytest.fixture
def vignette(qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Vignette]:
    monkeypatch.setenv("PATH", str(tmp_path / "empty"))
    ground = lay_ground(qapp, Profile(tmp_path, tmp_path))
    qtbot.addWidget(ground.shell)
    ground.shell.show()
    program = Vignette(ground, SystemClock(), lasting=False)
    qtbot.waitUntil(lambda: program.services is not None and program.guard_state() == "", timeout=120_000)
    yield program
    program.close()
    qapp.setStyleSheet("")


def open_picture(vignette: Vignette, qtbot: QtBot) -> LookThroughSheet:
    vignette.window.composer.thread_of_posts.strips[0].rows[0].open_button.click()
    sheet = vignette.window.sheet()
    assert isinstance(sheet, PictureSheet)
    qtbot.waitUntil(lambda: not sheet.canvas.image.isNull(), timeout=10_000)
    sheet.alt.setPlainText("A gradient.")
    sheet.look_button.click()
    looking = vignette.window.sheet()
    assert isinstance(looking, LookThroughSheet)
    qtbot.waitUntil(lambda: not looking.view.image.isNull(), timeout=10_000)
    return looking


def blocking(vignette: Vignette) -> set[Surface]:
    report = vignette.check_view.report
    return {one.surface for one in report.findings if one.blocks} if report else set()


def under_an_authorization(vignette: Vignette, qtbot: QtBot) -> None:
    """The face goes as what blocks elsewhere does: with the record of a form, and the log keeps what it allows."""
    assert vignette.services is not None
    assert not vignette.window.strip.record.isHidden()
    vignette.window.strip.record.click()
    form = vignette.window.sheet()
    assert isinstance(form, AuthorizationSheet)
    assert list(form.items) == [Item.PICTURES]
    for box in (form.read, *form.items.values()):
        box.setChecked(True)
    form.ends.setDate(QDate.currentDate().addYears(1))
    form.record.click()
    qtbot.waitUntil(lambda: bool(vignette.items), timeout=10_000)
    approved = next(row for row in vignette.services.trail.rows() if row.event == "gate.approved")
    assert approved.facts["auth_allows"] == "pictures"


@pytest.mark.parametrize("face", [False, True])
def test_an_unread_picture_goes_only_after_the_author_went_through_it(
    qtbot: QtBot, vignette: Vignette, tmp_path: Path, face: bool
) -> None:
    """The log gets counts alone; a face the author tells of blocks like one that was found."""
    services = vignette.services
    assert services is not None
    vignette._accounts._add(AccountForm("by_hand", "nora"))
    qtbot.waitUntil(lambda: not vignette.window.bar.account.text().startswith("Practice"), timeout=5_000)
    path = tmp_path / "plain.png"
    path.write_bytes(made.saved(made.drawn((1400, 900)), "PNG"))
    vignette.window.composer.thread_of_posts.active.insertPlainText("A gradient")
    vignette.window.files_dropped.emit((str(path),))
    strip = vignette.window.composer.thread_of_posts.strips[0]
    qtbot.waitUntil(lambda: bool(strip.rows), timeout=30_000)
    assert not vignette.window.bar.post.isEnabled()
    assert "look through it yourself" in vignette.window.strip.text()
    qtbot.waitUntil(lambda: vignette.check_view.state is CheckState.DONE, timeout=10_000)
    assert vignette.window.strip.record.isHidden()  # no form makes up for a picture nobody read
    assert vignette.window.strip.button.isHidden()  # and nothing was found that could be shown first

    looking = open_picture(vignette, qtbot)
    while not looking.view.whole:
        looking.next_button.click()
    for box in (looking.no_text, looking.a_face if face else looking.no_face, looking.no_code):
        box.click()
    count = looking.view.count
    looking.confirm.click()
    qtbot.waitUntil(lambda: strip.rows[0].attached.picture.reading.reader == CONFIRMED, timeout=10_000)
    qtbot.waitUntil(lambda: vignette.check_view.state is CheckState.DONE, timeout=10_000)

    row = next(row for row in services.trail.rows() if row.event == "picture.looked_through")
    assert row.facts.items() >= {"tiles": count, "faces": int(face), "codes": 0}.items()
    assert strip.rows[0].attached.alt_text == "A gradient."
    if face:
        qtbot.waitUntil(lambda: blocking(vignette) == {Surface.FACE}, timeout=10_000)
        assert not vignette.window.bar.post.isEnabled()
        under_an_authorization(vignette, qtbot)
        return
    qtbot.waitUntil(vignette.window.bar.post.isEnabled, timeout=10_000)
    vignette.window.bar.post.click()
    qtbot.waitUntil(lambda: bool(vignette.items), timeout=10_000)
    approved = next(row for row in services.trail.rows() if row.event == "gate.approved")
    assert (approved.facts["pictures"], approved.facts["by_eye"]) == (1, 1)
