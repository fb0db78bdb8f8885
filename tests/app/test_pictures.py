"""A picture's whole way in the real program: dropped, read, found out, covered, described, copied out by hand."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from composer.app import Vignette
from composer.drafts.picture import Attached
from composer.flow.views import AccountForm, CheckState
from composer.guard.report import Surface
from composer.outbox.item import State
from composer.posting.practice.faults import Fault
from composer.ui.sheets.by_hand import ByHandSheet
from composer.ui.sheets.no_description import NoDescriptionSheet
from composer.ui.sheets.notice import NoticeSheet
from composer.ui.sheets.picture import PictureSheet
from tests.media import made
from tests.ui_window.samples import ecg

pytestmark = [
    pytest.mark.ui,
    pytest.mark.model,
    pytest.mark.skipif(shutil.which("tesseract") is None, reason="no reader of words is installed"),
]


def strip(program: Vignette):
    return program.window.composer.thread_of_posts.strips[0]


def drop(program: Vignette, qtbot: QtBot, path: Path) -> None:
    before = len(strip(program).rows)
    program.window.files_dropped.emit((str(path),))
    qtbot.waitUntil(lambda: len(strip(program).rows) == before + 1, timeout=20_000)


def looked(program: Vignette) -> bool:
    return program.check_view.state is CheckState.DONE


def test_a_picture_is_covered_described_and_copied_out_clean(
    qtbot: QtBot, vignette: Vignette, tmp_path: Path, qapp: QApplication
) -> None:
    """What the clipboard gets is the covered picture; the name is in none of it, nor in the submission."""
    assert vignette.services is not None
    vignette._accounts._add(AccountForm("by_hand", "nora"))
    qtbot.waitUntil(lambda: not vignette.window.bar.account.text().startswith("Practice"), timeout=5_000)
    path = tmp_path / "Hargrove_4471902.png"
    path.write_bytes(ecg())
    vignette.window.composer.thread_of_posts.active.insertPlainText("What is the rhythm?")

    drop(vignette, qtbot, path)
    qtbot.waitUntil(lambda: looked(vignette) and bool(vignette.check_view.media), timeout=10_000)
    report = vignette.check_view.report
    assert report is not None
    assert {one.surface for one in report.findings if one.blocks} == {Surface.PICTURE}
    assert not vignette.window.bar.post.isEnabled()

    strip(vignette).rows[0].open_button.click()
    sheet = vignette.window.sheet()
    assert isinstance(sheet, PictureSheet)
    qtbot.waitUntil(lambda: not sheet.canvas.image.isNull(), timeout=5_000)
    assert all(mark.covered for mark in sheet.canvas.state.marks)
    sheet.use_button.click()
    qtbot.waitUntil(lambda: not strip(vignette).busy and looked(vignette), timeout=20_000)
    qtbot.waitUntil(vignette.window.bar.post.isEnabled, timeout=10_000)

    vignette.window.bar.post.click()
    reminder = vignette.window.sheet()
    assert isinstance(reminder, NoDescriptionSheet)
    reminder.describe.click()
    strip(vignette).rows[0].open_button.click()
    again = vignette.window.sheet()
    assert isinstance(again, PictureSheet)
    again.alt.setPlainText("Paper ECG, three rows, 75 a minute.")
    again.use_button.click()
    qtbot.waitUntil(lambda: vignette.window.bar.post.isEnabled() and looked(vignette), timeout=10_000)
    vignette.window.bar.post.click()
    qtbot.waitUntil(lambda: isinstance(vignette.window.sheet(), ByHandSheet), timeout=10_000)

    by_hand = vignette.window.sheet()
    assert isinstance(by_hand, ByHandSheet)
    by_hand.picture_buttons[0].click()
    qtbot.waitUntil(lambda: not qapp.clipboard().image().isNull(), timeout=5_000)
    image = qapp.clipboard().image().convertToFormat(QImage.Format.Format_RGB32)
    assert image.pixelColor(100, 55).lightness() == 0
    submission = vignette.items[0].submission
    (media,) = submission.media[0]
    assert media.alt_text == "Paper ECG, three rows, 75 a minute."
    assert b"Hargrove" not in submission.encode()
    assert b"HARGROVE" not in submission.encode()


def test_what_was_copied_is_pasted_by_the_key_as_a_clean_picture(
    qtbot: QtBot, vignette: Vignette, tmp_path: Path, qapp: QApplication
) -> None:
    """Pixels, as a screenshot comes, and a file, as a program that shows files copies it: no name of it stays."""
    path = tmp_path / "Hargrove_4471902.jpg"
    path.write_bytes(made.saved(made.drawn(), "JPEG"))
    editor = vignette.window.composer.thread_of_posts.active
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(path))])
    files.setText(str(path))
    pixels = QImage(120, 80, QImage.Format.Format_RGB32)
    pixels.fill(0x336699)

    for count, source in enumerate((files, pixels), 1):
        if isinstance(source, QImage):
            qapp.clipboard().setImage(source)
        else:
            qapp.clipboard().setMimeData(source)
        qtbot.keyClick(editor, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda count=count: len(strip(vignette).rows) == count, timeout=20_000)

    sizes = [(one.picture.width, one.picture.height) for one in strip(vignette).pictures()]
    assert sizes[1] == (120, 80)
    assert editor.text() == ""
    assert not any("Hargrove" in repr(one) for one in strip(vignette).pictures())


def test_what_cannot_be_taken_is_said_and_a_draft_brings_its_pictures_back(
    qtbot: QtBot, vignette: Vignette, tmp_path: Path
) -> None:
    bad = tmp_path / "scan.png"
    bad.write_bytes(b"\x89PNG\r\n\x1a\n" + b"\0" * 64)
    vignette.window.files_dropped.emit((str(bad),))
    qtbot.waitUntil(lambda: isinstance(vignette.window.sheet(), NoticeSheet), timeout=10_000)
    vignette.window.sheet().dismiss()
    good = tmp_path / "plain.jpg"
    good.write_bytes(made.saved(made.drawn(), "JPEG"))
    vignette.window.composer.thread_of_posts.active.insertPlainText("A gradient")
    drop(vignette, qtbot, good)
    qtbot.wait(600)
    first = vignette._session.draft.draft_id

    vignette.window.sidebar.new_asked.emit()
    assert not strip(vignette).rows
    vignette.window.sidebar.draft_opened.emit(first)
    qtbot.waitUntil(lambda: len(strip(vignette).rows) == 1, timeout=10_000)

    assert vignette.window.composer.parts() == ("A gradient",)


def test_a_picture_that_was_removed_comes_back_with_its_description_and_into_no_other_draft(
    qtbot: QtBot, vignette: Vignette, tmp_path: Path
) -> None:
    for number, name in enumerate(("one.jpg", "two.jpg")):
        (tmp_path / name).write_bytes(made.saved(made.drawn((320 + 40 * number, 240)), "JPEG"))
        drop(vignette, qtbot, tmp_path / name)
    vignette.window.composer.thread_of_posts.active.insertPlainText("Two gradients")
    first, second = (row.attached for row in strip(vignette).rows)
    told = Attached(first.picture, "From dark to light")
    strip(vignette).set_pictures((told, second))

    strip(vignette).rows[0].remove_button.click()
    assert strip(vignette).pictures() == (second,)
    assert vignette.window.note.words() == "Picture removed."
    vignette.window.note.button.click()

    assert strip(vignette).pictures() == (told, second)
    vignette.save()
    here = vignette.draft_id
    strip(vignette).rows[1].remove_button.click()
    vignette.window.sidebar.new_asked.emit()
    vignette.window.note.button.click()
    assert strip(vignette).pictures() == ()
    vignette.window.sidebar.draft_opened.emit(here)
    qtbot.waitUntil(lambda: strip(vignette).pictures() == (told,), timeout=10_000)


def test_a_picture_goes_out_through_the_account_with_its_words(
    qtbot: QtBot, vignette: Vignette, tmp_path: Path
) -> None:
    """Dropped, described, posted to the practice account: the bytes that arrive are those that were read."""
    assert vignette.services is not None
    vignette._use_settings(replace(vignette.settings, take_back_s=0))
    good = tmp_path / "plain.jpg"
    good.write_bytes(made.saved(made.drawn(), "JPEG"))
    vignette.window.composer.thread_of_posts.active.insertPlainText("A gradient")
    drop(vignette, qtbot, good)
    attached = strip(vignette).pictures()[0]
    strip(vignette).set_pictures((Attached(attached.picture, "Blue turns to white"),))
    vignette._pictures.changed.emit()
    qtbot.waitUntil(lambda: looked(vignette) and bool(vignette.check_view.media), timeout=10_000)
    qtbot.waitUntil(vignette.window.bar.post.isEnabled, timeout=10_000)
    vignette.window.bar.post.click()
    qtbot.waitUntil(lambda: bool(vignette.items) and vignette.items[0].state is State.SENT, timeout=30_000)

    (item,) = vignette.items
    (media,) = item.submission.media[0]
    assert (media.digest, media.alt_text) == (attached.picture.digest, "Blue turns to white")
    assert [one.ready for one in item.uploads] == [True]
    (kept,) = vignette.services.desk.practice.media()  # type: ignore[attr-defined]
    assert (kept.digest, kept.alt_text) == (attached.picture.digest, "Blue turns to white")


def test_an_upload_is_shown_and_cancelled_and_the_post_comes_back(
    qtbot: QtBot, vignette: Vignette, tmp_path: Path
) -> None:
    assert vignette.services is not None
    server = vignette.services.desk.practice._server  # type: ignore[attr-defined]
    server.faults.plan(Fault.SLOW, where="/append", seconds=60.0)
    vignette._use_settings(replace(vignette.settings, take_back_s=0))
    good = tmp_path / "plain.jpg"
    good.write_bytes(made.saved(made.drawn(), "JPEG"))
    vignette.window.composer.thread_of_posts.active.insertPlainText("A gradient")
    drop(vignette, qtbot, good)
    qtbot.waitUntil(lambda: looked(vignette) and bool(vignette.check_view.media), timeout=10_000)
    qtbot.waitUntil(vignette.window.bar.post.isEnabled, timeout=10_000)
    vignette.window.bar.post.click()
    vignette.window.sheet().post_anyway.emit()
    toast = vignette.window.toast
    qtbot.waitUntil(lambda: toast.words().startswith("Uploading pictures: 0"), timeout=20_000)
    assert toast.button.text() == "Cancel"
    toast.button.click()
    qtbot.waitUntil(lambda: not vignette.items and toast.isHidden(), timeout=20_000)

    qtbot.waitUntil(lambda: vignette.window.composer.parts() == ("A gradient",), timeout=5_000)
    qtbot.waitUntil(lambda: len(strip(vignette).rows) == 1, timeout=5_000)
    assert server.state.posts() == ()
