"""A video in the real program, through the real ffmpeg: dropped, cleaned, shown, alone in its post."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from composer.app import Vignette
from composer.guard.report import Surface
from composer.media import film
from composer.ui.sheets.film import FilmSheet
from composer.ui.sheets.film_first import FilmFirstSheet
from tests.app.test_look_through import blocking, under_an_authorization
from tests.media.test_film import clip

pytestmark = [
    pytest.mark.ui,
    pytest.mark.model,
    pytest.mark.skipif(not film.installed(), reason="ffmpeg is not installed"),
]


def test_a_video_is_taken_in_kept_and_shown_without_its_sound(qtbot: QtBot, vignette: Vignette, tmp_path: Path) -> None:
    path = clip(tmp_path / "clip.mp4", 1)
    strip = vignette.window.composer.thread_of_posts.strips[0]

    vignette.window.files_dropped.emit((str(path),))
    qtbot.waitUntil(lambda: isinstance(vignette.window.sheet(), FilmFirstSheet), timeout=60_000)
    first = vignette.window.sheet()
    assert isinstance(first, FilmFirstSheet)
    first.add.click()
    qtbot.waitUntil(lambda: bool(strip.rows) and not strip.busy, timeout=120_000)

    picture = strip.rows[0].attached.picture
    assert picture.is_film
    services = vignette.services
    assert services is not None
    stored = services.pictures.data(picture.digest)
    assert stored is not None
    assert b"CANARY" not in stored
    strip.rows[0].open_button.click()
    sheet = vignette.window.sheet()
    assert isinstance(sheet, FilmSheet)
    assert "Its sound is removed" in sheet._told(picture)


def test_a_video_that_kept_its_sound_goes_under_an_authorization_alone(
    qtbot: QtBot, vignette: Vignette, tmp_path: Path
) -> None:
    path = clip(tmp_path / "clip.mp4", 1)
    strip = vignette.window.composer.thread_of_posts.strips[0]
    vignette.window.composer.thread_of_posts.active.insertPlainText("A loop of color bars")
    vignette.window.files_dropped.emit((str(path),))
    qtbot.waitUntil(lambda: isinstance(vignette.window.sheet(), FilmFirstSheet), timeout=60_000)
    first = vignette.window.sheet()
    assert isinstance(first, FilmFirstSheet)
    first.keep.click()
    first.add.click()
    qtbot.waitUntil(lambda: bool(strip.rows) and not strip.busy, timeout=120_000)

    assert strip.rows[0].attached.picture.reading.voice
    qtbot.waitUntil(lambda: blocking(vignette) == {Surface.SOUND}, timeout=60_000)
    assert not vignette.window.bar.post.isEnabled()
    under_an_authorization(vignette, qtbot)
    services = vignette.services
    assert services is not None
    approved = next(row for row in services.trail.rows() if row.event == "gate.approved")
    assert approved.facts["voices"] == 1
