"""A moving GIF in the real program: alone in its post, and only where it can go out moving."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from composer.app import Vignette
from composer.flow.views import AccountForm
from tests.media import made
from tests.media.test_moving import gif

pytestmark = [
    pytest.mark.ui,
    pytest.mark.model,
    pytest.mark.skipif(shutil.which("tesseract") is None, reason="no reader of words is installed"),
]


def test_a_moving_picture_goes_alone_and_not_through_the_clipboard(
    qtbot: QtBot, vignette: Vignette, tmp_path: Path
) -> None:
    film, still = tmp_path / "loop.gif", tmp_path / "still.png"
    film.write_bytes(gif(4, named_from=9))
    still.write_bytes(made.saved(made.drawn((300, 200)), "PNG"))
    strip = vignette.window.composer.thread_of_posts.strips[0]
    account = vignette._presenter._account

    vignette.window.files_dropped.emit((str(film), str(still)))
    qtbot.waitUntil(lambda: len(strip.rows) == 2 and not strip.busy, timeout=90_000)
    assert strip.rows[0].attached.picture.frames > 1
    assert "no other picture beside it" in vignette._pictures.reason(account)

    strip.rows[1].remove_button.click()
    assert vignette._pictures.reason(account) == ""
    vignette._accounts._add(AccountForm("by_hand", "nora"))
    qtbot.waitUntil(lambda: vignette._presenter._account != account, timeout=10_000)
    assert "cannot be copied" in vignette._pictures.reason(vignette._presenter._account)
