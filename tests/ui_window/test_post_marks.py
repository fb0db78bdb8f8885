"""X's own marks: set beside who may reply, said there, part of what is looked at, and gone with the draft."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

import pytest

from composer.drafts.mark_store import MIGRATIONS, Marks, MarkStore
from composer.guard.submission import AccountKind, Audience, Submission
from composer.outbox.account import Account
from composer.ui.main_window import MainWindow
from composer.ui.rooms.mark import MarkRoom
from composer.ui.rooms.post import PostRoom
from composer.ui.rooms.presenter import Presenter
from composer.ui.saying.words import Words
from composer.ui.sheets.community import CommunitySheet
from composer.vault.database import Database
from tests.fakes import HeldRunner
from tests.posting.orders import RealClock

if TYPE_CHECKING:
    from composer.flow.services import Services

pytestmark = pytest.mark.ui
OPENAPI = Path(__file__).resolve().parents[3] / "shared" / "data" / "x_api_v2_openapi.json"
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
    assert bar.audience.accessibleName() == "Audience: Everyone can reply, “Made with AI”"

    bar.show_audience(Audience.FOLLOWING)
    assert bar.marks.machine.isChecked()
    assert "“Made with AI”" in bar.audience.accessibleName()


def test_where_room_is_short_who_may_reply_is_read_longer_than_the_marks(window: MainWindow) -> None:
    audience = window.bar.audience
    audience.show_words("Everyone can reply", "“Made with AI” · “Paid partnership” · In a community")
    beyond = audience.full_width() - audience.snug_width()
    room = window.bar._fixed_width() + window.bar._cost_word.sizeHint().width() + window.bar._info.width()
    others = window.bar.time.full_width() + window.bar.account.full_width()

    window.bar.resize(room + others + audience.full_width() - beyond // 2, window.bar.height())
    window.bar._fit()

    assert beyond > 20
    assert audience.sizeHint().width() == audience.snug_width()
    assert "Paid partnership" in audience.toolTip()


def test_the_marks_are_named_and_explained_in_xs_own_words(window: MainWindow) -> None:
    marks, menu = window.bar.marks, window.bar.audience.menu()
    assert "“Made with AI”" in marks.machine.text()
    assert "“Disclose that the tweet contains AI-generated media.”" in marks.machine.toolTip()
    assert "“Paid partnership”" in marks.paid.text()
    assert "“Disclose that the tweet is a paid partnership.”" in marks.paid.toolTip()
    assert menu.toolTipsVisible()


@pytest.mark.skipif(not OPENAPI.exists(), reason="X's own description of its API is not beside this checkout")
def test_what_is_quoted_is_what_x_writes(window: MainWindow) -> None:
    fields = json.loads(OPENAPI.read_text("utf-8"))["components"]["schemas"]["CreatePostsRequest"]["properties"]
    for action, name in ((window.bar.marks.machine, "made_with_ai"), (window.bar.marks.paid, "paid_partnership")):
        assert f"“{fields[name]['description']}”" in action.toolTip()


def test_another_draft_begins_without_marks(window: MainWindow) -> None:
    bar = window.bar
    bar.marks.machine.trigger()
    bar.marks.show(Marks())

    assert bar.marks.on(PLAIN) is PLAIN
    assert bar.audience.accessibleName() == "Audience: Everyone can reply"


class Seat:
    """The room of the marks, its lane held, the marks in the real store."""

    def __init__(self, window: MainWindow) -> None:
        self.db = Database.open(None, bytes(32), {"marks": MIGRATIONS})
        self.lane, self.store, self.draft = HeldRunner(), MarkStore(self.db), "a"
        self.presenter = Presenter(window, Words(), window)
        self.presenter.ask = lambda: None  # type: ignore[method-assign]
        self.posts = PostRoom(window, Words(), RealClock(), window)
        room = SimpleNamespace(show_error=pytest.fail, account_chosen=self.posts.account_chosen)
        self.room = MarkRoom(window, self.presenter, self.lane, cast("PostRoom", room), lambda: self.draft, window)

    def open(self, draft: str) -> None:
        self.draft = draft
        self.presenter.draft_shown.emit(draft)
        self.lane.run()


@pytest.fixture
def seat(window: MainWindow) -> Iterator[Seat]:
    made = Seat(window)
    yield made
    made.db.close()


def test_each_draft_opens_again_with_its_audience_and_marks(seat: Seat, window: MainWindow) -> None:
    bar, actions = window.bar, {one.data(): one for one in window.bar.audience.menu().actions() if one.data()}
    seat.room.attach(cast("Services", SimpleNamespace(marks=seat.store)))
    seat.lane.run()
    actions["following"].trigger()
    bar.marks.paid.trigger()
    seat.lane.run()

    seat.open("b")
    assert bar.audience.accessibleName() == "Audience: Everyone can reply"
    assert seat.store.get("b") is None
    seat.open("a")
    assert bar.audience.accessibleName() == "Audience: Accounts you follow can reply, “Paid partnership”"
    assert seat.store.get("a") == Marks(Audience.FOLLOWING, paid_partnership=True)


def test_until_they_are_known_nothing_goes_so_that_nobody_answers_who_should_not(seat: Seat) -> None:
    seat.store.put("a", Marks(Audience.MENTIONED))
    seat.room.attach(cast("Services", SimpleNamespace(marks=seat.store)))
    reason = seat.room.behind(lambda _: "")

    assert "looked up" in reason(None)
    seat.lane.run()
    assert reason(None) == ""


def test_a_new_draft_goes_by_its_account_until_its_author_chooses(seat: Seat, window: MainWindow) -> None:
    bar, actions = window.bar, {one.data(): one for one in window.bar.audience.menu().actions() if one.data()}
    seat.room.attach(cast("Services", SimpleNamespace(marks=seat.store)))
    seat.lane.run()
    own = Account("x" * 32, AccountKind.X, "drexample", "Dr Example", audience=Audience.FOLLOWING)
    heard: list[Audience] = []
    bar.audience_chosen.connect(heard.append)

    seat.posts.account_chosen.emit(own)
    assert bar.audience.accessibleName() == "Audience: Accounts you follow can reply"
    assert heard[-1] is Audience.FOLLOWING
    seat.posts.account_chosen.emit(replace(own, audience=Audience.VERIFIED))
    assert bar.audience.accessibleName() == "Audience: Verified accounts can reply"

    actions["everyone"].trigger()
    seat.lane.run()
    seat.open("b")
    assert bar.audience.accessibleName() == "Audience: Verified accounts can reply"
    seat.open("a")
    assert bar.audience.accessibleName() == "Audience: Everyone can reply"
    seat.posts.account_chosen.emit(own)
    assert bar.audience.accessibleName() == "Audience: Everyone can reply"


def test_a_community_is_said_beside_who_may_reply(window: MainWindow, qtbot) -> None:
    bar = window.bar
    with qtbot.waitSignal(bar.marks.community_asked):
        bar.marks.community.trigger()
    bar.marks.paid.trigger()
    bar.marks.show_community(True)
    assert bar.audience.accessibleName() == "Audience: Everyone can reply, “Paid partnership” · In a community"

    bar.marks.show(Marks())
    assert bar.audience.accessibleName() == "Audience: Everyone can reply, In a community"
    bar.marks.show_community(False)
    assert bar.audience.accessibleName() == "Audience: Everyone can reply"


def test_a_community_is_pasted_or_left(window: MainWindow, qtbot) -> None:
    sheet = CommunitySheet("", window)
    sheet.link.edit.setText("https://x.com/nora")
    sheet.take.click()
    assert sheet.link.error()
    sheet.link.edit.setText("https://x.com/i/communities/1601841656147345410")
    with qtbot.waitSignal(sheet.chosen) as told:
        sheet.take.click()
    assert told.args == ["1601841656147345410"]

    again = CommunitySheet("1601841656147345410", window)
    with qtbot.waitSignal(again.chosen) as told:
        again.none.click()
    assert told.args == [""]
