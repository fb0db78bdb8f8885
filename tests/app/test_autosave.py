"""Autosave in the real program: at each pause, and each second while somebody types without one (law 3)."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from composer.app import Vignette
from composer.ui.rooms.presenter import SAVE_AFTER_MS, SAVE_EACH_MS

pytestmark = [pytest.mark.ui, pytest.mark.model]

KEYS = 2_000


def test_it_is_promised_at_each_pause_of_three_tenths_and_each_second() -> None:
    assert (SAVE_AFTER_MS, SAVE_EACH_MS) == (300, 1000)


def test_typing_that_never_pauses_is_written_all_the_same(
    qtbot: QtBot, vignette: Vignette, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The pause that would write it never comes, and what is written grows with what is typed."""
    assert vignette.services is not None
    editor, store = vignette.window.composer.thread_of_posts.active, vignette.services.drafts
    written: list[tuple[str, ...]] = []
    save = store.save
    monkeypatch.setattr(store, "save", lambda *given: (written.append(given[1]), save(*given))[1])
    for _ in range(KEYS):
        QTest.keyClick(editor, "a")
        vignette._presenter._save_timer.stop()  # however slow the machine is, no pause is long enough
        QTest.qWait(10)
        if len(written) > 1:
            break

    assert len(written) > 1, "nothing is written while somebody types"
    assert 0 < len(written[0][0]) < len(written[1][0]) <= len(editor.toPlainText())
