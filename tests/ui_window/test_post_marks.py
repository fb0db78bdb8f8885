"""X's own marks: set beside who may reply, said there, part of what is looked at, and gone with the draft."""

from __future__ import annotations

import pytest

from composer.guard.submission import AccountKind, Audience, Submission
from composer.ui.main_window import MainWindow

pytestmark = pytest.mark.ui
PLAIN = Submission("x", AccountKind.X, ("Wash your hands.",))


def test_a_mark_goes_with_the_post_and_changes_what_is_approved(window: MainWindow, qtbot) -> None:
    bar = window.bar
    assert bar.marks.on(PLAIN) is PLAIN
    with qtbot.waitSignal(bar.audience_chosen) as told:
        bar.marks.paid.trigger()
    marked = bar.marks.on(PLAIN)

    assert told.args == [Audience.EVERYONE]
    assert (marked.paid_partnership, marked.made_with_ai) == (True, False)
    assert marked.digest != PLAIN.digest


def test_what_is_set_is_said_beside_who_may_reply(window: MainWindow) -> None:
    bar = window.bar
    bar.marks.machine.trigger()
    assert bar.audience.accessibleName() == "Audience: Everyone can reply, Machine-made"

    bar.show_audience(Audience.FOLLOWING)
    assert bar.marks.machine.isChecked()
    assert "Machine-made" in bar.audience.accessibleName()


def test_another_draft_begins_without_marks(window: MainWindow) -> None:
    bar = window.bar
    bar.marks.machine.trigger()
    bar.marks.clear()

    assert bar.marks.on(PLAIN) is PLAIN
    assert bar.audience.accessibleName() == "Audience: Everyone can reply"
