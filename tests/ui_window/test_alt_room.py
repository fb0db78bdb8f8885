"""What the check proposes for a description goes in where it stands, and can be taken back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from composer.drafts.picture import Attached
from composer.flow.views import CheckState, CheckView
from composer.guard.report import Finding, Label, Suggestion, Surface
from composer.text.span import Span
from composer.ui.main_window import MainWindow
from composer.ui.rooms.alt import AltRoom
from tests.ui_window import samples

pytestmark = pytest.mark.ui

NAME = Finding(Surface.ALT, 1, Span(0, 14), Label.NAME, "name.patient")
WORDS = "Maria Gonzalez with her new cuff"


class Room:
    """Two pictures in the second post; the second is described by its patient's name."""

    def __init__(self, window: MainWindow) -> None:
        one, other = samples.gallery()[0]
        self.gallery = ((), (one, Attached(other.picture, WORDS)))
        self.opened: list[int] = []
        window.composer.set_parts(("Before.", "After."))
        window.composer.set_pictures(self.gallery)
        self.window = window
        self.room = AltRoom(window, lambda: self.view, self.opened.append, self.put, window)
        media = tuple(one.media for one in self.gallery[1])
        self.view = CheckView(CheckState.DONE, samples.report(NAME), ("Before.", "After."), media)

    def put(self, part: int, was: Attached, now: Attached) -> None:
        strip = self.window.composer.thread_of_posts.strips[part]
        strip.set_pictures(tuple(now if one == was else one for one in strip.pictures()))

    def words(self) -> str:
        return self.window.composer.pictures()[1][1].alt_text


@pytest.mark.parametrize(
    ("suggestion", "words"),
    [
        (Suggestion("use", "a patient"), "a patient with her new cuff"),
        (Suggestion("remove", ""), "with her new cuff"),
    ],
)
def test_a_suggestion_goes_into_the_description_and_comes_out_again(
    window: MainWindow, suggestion: Suggestion, words: str
) -> None:
    room = Room(window)
    room.room.fix(NAME, suggestion)
    assert room.words() == words
    assert room.opened == []

    assert window.note.words() == "The description is changed."
    window.note.button.click()

    assert room.words() == WORDS


def test_where_the_description_is_another_by_now_or_the_picture_is_meant_the_picture_is_opened(
    window: MainWindow,
) -> None:
    room = Room(window)
    room.room.fix(replace(NAME, surface=Surface.PICTURE), Suggestion("cover", ""))
    window.composer.set_pictures(((), (room.gallery[1][0], Attached(room.gallery[1][1].picture, "Typed over"))))
    room.room.fix(NAME, Suggestion("use", "a patient"))

    assert room.opened == [1, 1]
    assert room.words() == "Typed over"
