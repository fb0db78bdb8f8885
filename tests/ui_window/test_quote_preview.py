"""A quoted post in the preview: what is known of it here, and what is not."""

from __future__ import annotations

from collections.abc import Iterator
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

import pytest
from pytestqt.qtbot import QtBot

from composer.base.clock import SystemClock
from composer.drafts.aim_store import MIGRATIONS as AIMS
from composer.drafts.aim_store import AimStore
from composer.drafts.archive_post import OldPost
from composer.drafts.archive_store import MIGRATIONS as ARCHIVE
from composer.drafts.archive_store import ArchiveStore
from composer.guard.submission import PostRef
from composer.text.post_link import born
from composer.ui.composer.aim_rows import Way
from composer.ui.composer.preview_quote import PreviewQuote
from composer.ui.main_window import MainWindow
from composer.ui.rooms.aim import AimRoom
from composer.ui.rooms.post import PostRoom
from composer.ui.rooms.presenter import Presenter
from composer.ui.saying.words import Words
from composer.ui.sheets.other_post import OtherPostSheet
from composer.vault.database import Database
from tests.fakes import HeldRunner
from tests.outbox.bench import Bench
from tests.outbox.test_edits import FIRST, out

if TYPE_CHECKING:
    from composer.flow.services import Services
    from composer.ui.rooms.edit import EditRoom

pytestmark = pytest.mark.ui
NUMBER = str(FIRST)


class Seat:
    """The room of aims, its lane held, its stores real."""

    def __init__(self, window: MainWindow) -> None:
        self.db = Database.open(None, bytes(32), {"aims": AIMS, "archive": ARCHIVE})
        self.archive, self.lane, self.window = ArchiveStore(self.db), HeldRunner(), window
        presenter = Presenter(window, Words(), window)
        presenter.ask = lambda: None  # type: ignore[method-assign]
        self.posts = PostRoom(window, Words(), SystemClock(), window)
        edits = cast("EditRoom", SimpleNamespace(reason=lambda *_: "", rule=lambda _: ""))
        self.room = AimRoom(window, presenter, self.lane, self.posts, edits, lambda: "a", window)
        self.room.attach(cast("Services", SimpleNamespace(aims=AimStore(self.db), archive=self.archive)))
        self.lane.run()

    def quote(self, post: PostRef) -> PreviewQuote:
        self.room.open_sheet(Way.QUOTE)
        sheet = self.window.sheet()
        assert isinstance(sheet, OtherPostSheet)
        sheet.chosen.emit(post)
        self.lane.run()
        shown = self.window.composer.preview._posts[0].quote
        assert shown is not None
        return shown


@pytest.fixture
def seat(window: MainWindow) -> Iterator[Seat]:
    made = Seat(window)
    yield made
    made.db.close()


def test_words_that_were_given_are_shown_with_whose_they_are(seat: Seat) -> None:
    quote = seat.quote(PostRef(NUMBER, "nora", "How long does it protect?"))

    assert "@nora" in quote.accessibleName()
    assert "How long does it protect?" in quote.accessibleName()
    assert str(born(NUMBER).year) in quote.accessibleName()
    assert not quote.isHidden()


def test_of_a_strangers_post_its_address_is_shown_and_nobody_is_asked(seat: Seat) -> None:
    assert "x.com/nora/status/" + NUMBER in seat.quote(PostRef(NUMBER, "nora")).accessibleName()
    assert "x.com/i/status/" + NUMBER in seat.quote(PostRef(NUMBER)).accessibleName()


def test_ones_own_words_come_from_the_archive(seat: Seat) -> None:
    seat.archive.add([OldPost(NUMBER, "Wash your hands before rounds.", born(NUMBER))])
    quote = seat.quote(PostRef(NUMBER, "drexample"))

    assert "Wash your hands before rounds." in quote.accessibleName()
    assert seat.room._aiming.aim.quote_of == PostRef(NUMBER, "drexample", "Wash your hands before rounds.")


def test_ones_own_words_come_from_what_was_sent(seat: Seat) -> None:
    bench = Bench()
    seat.posts.show_items((out(bench, "Wash your hands."),))

    assert "Wash your hands." in seat.quote(PostRef(NUMBER)).accessibleName()
    bench.db.close()


def test_it_goes_with_the_quote(seat: Seat, qtbot: QtBot) -> None:
    quote = seat.quote(PostRef(NUMBER, "nora", "How long does it protect?"))
    seat.room._remove(Way.QUOTE)

    assert quote.isHidden()
    seat.room.undo()
    assert not quote.isHidden()


def test_long_words_are_cut_after_six_lines_at_any_width(kit, qtbot: QtBot) -> None:
    quote = PreviewQuote(kit)
    qtbot.addWidget(quote)
    quote.show_quote(PostRef(NUMBER, "nora", "Hand hygiene 🧑‍⚕️ counts. " * 60))
    wide, narrow = (quote._laid(width)[0] for width in (420, 120))

    assert (wide.lineCount(), narrow.lineCount()) == (6, 6)
    assert narrow.text().endswith("…")
    assert quote.heightForWidth(450) == quote.heightForWidth(150)
