"""A PDF dropped on the window: its pages are shown, the chosen ones become pictures of the post."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from composer.app import Vignette
from composer.ui.sheets.notice import NoticeSheet
from composer.ui.sheets.pdf_pages import PdfPagesSheet
from tests.media import made_files

pytestmark = [pytest.mark.ui, pytest.mark.model]


def test_pages_of_a_pdf_become_pictures_and_one_that_is_locked_or_cut_is_told(
    qtbot: QtBot, vignette: Vignette, tmp_path: Path
) -> None:
    slides, cut = tmp_path / "talk.pdf", tmp_path / "cut.pdf"
    slides.write_bytes(made_files.pdf("One", "Two", "Three"))
    cut.write_bytes(made_files.pdf("One")[:80])
    strip = vignette.window.composer.thread_of_posts.strips[0]

    vignette.window.files_dropped.emit((str(slides),))
    qtbot.waitUntil(lambda: isinstance(vignette.window.sheet(), PdfPagesSheet), timeout=30_000)
    sheet = vignette.window.sheet()
    assert isinstance(sheet, PdfPagesSheet)
    assert not strip.busy
    assert sheet.list.count() == 3
    sheet.list.item(2).setSelected(True)
    said: set[str] = set()

    def told() -> bool:
        said.update(row.stage.text() for row in strip.busy)
        return any(words.startswith("Cleaned.") for words in said)

    sheet.use_button.click()
    qtbot.waitUntil(told, timeout=60_000)
    qtbot.waitUntil(lambda: len(strip.rows) == 2 and not strip.busy, timeout=60_000)
    assert {row.attached.picture.hidden for row in strip.rows} == {("document",)}

    vignette.window.files_dropped.emit((str(cut),))
    qtbot.waitUntil(lambda: isinstance(vignette.window.sheet(), NoticeSheet), timeout=30_000)
    assert len(strip.rows) == 2
