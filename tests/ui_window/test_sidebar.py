"""The side bar, worked by keys and mouse."""

from __future__ import annotations

import datetime as dt
import sys
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from composer.flow.finding import Found, Hit, Place
from composer.flow.views import DraftRow
from composer.guard.report import Verdict
from composer.ui.draft_rows import DraftModel
from composer.ui.pages import Page
from composer.ui.sidebar import SideBar
from tests.effort import effort
from tests.ui_window import samples
from tests.ui_window.samples import hit

pytestmark = pytest.mark.ui


@pytest.fixture
def side(shown, look, icons, words) -> SideBar:
    bar = shown(SideBar(look, icons, words), 256, 820)
    bar.show_drafts(samples.rows(dt.datetime.now(dt.UTC)), "a")
    return bar


def titles(side: SideBar) -> list[str]:
    model = side.drafts.rows
    return [str(model.index(place).data()) for place in range(model.rowCount())]


def spoken(side: SideBar, place: int) -> str:
    return str(side.drafts.rows.index(place).data(Qt.ItemDataRole.AccessibleTextRole))


def test_a_row_is_read_with_its_verdict_and_time(side: SideBar) -> None:
    assert spoken(side, 0) == "Pearl from rounds: before calling it resistant hypertension, Clear, Now"
    assert spoken(side, 5).split(", ")[1] == "Must change"
    assert spoken(side, 6).startswith("Nothing written yet, Not checked yet")


def test_enter_opens_and_delete_removes_the_row_under_the_keys(side: SideBar, qtbot) -> None:
    side.drafts.setFocus()
    QTest.keyClick(side.drafts, Qt.Key.Key_Down)
    with qtbot.waitSignal(side.draft_opened) as opened:
        QTest.keyClick(side.drafts, Qt.Key.Key_Return)
    with qtbot.waitSignal(side.draft_deleted) as deleted:
        QTest.keyClick(side.drafts, Qt.Key.Key_Delete)

    assert opened.args == ["b"]
    assert deleted.args == ["b"]


def test_a_click_opens(side: SideBar, qtbot) -> None:
    where = side.drafts.visualRect(side.drafts.rows.index(3)).center()
    with qtbot.waitSignal(side.draft_opened) as opened:
        QTest.mouseClick(side.drafts.viewport(), Qt.MouseButton.LeftButton, pos=where)

    assert opened.args == ["d"]


def test_the_row_under_the_keys_stays_under_them_when_the_list_moves(side: SideBar) -> None:
    """Every save moves the draft on screen to the top; who walks the list must not be thrown elsewhere."""
    side.drafts.setCurrentIndex(side.drafts.rows.index(3))
    moved = samples.rows(dt.datetime.now(dt.UTC))
    side.show_drafts((moved[4], *moved[:4], *moved[5:]), "e")

    here = side.drafts.rows.row_at(side.drafts.currentIndex())
    assert here is not None
    assert here.draft_id == "d"


def look(side: SideBar, query: str, *hits: Hit, error: str = "") -> None:
    """Type a question and answer it."""
    side.search.setFocus()
    side.search.setText(query)
    side.show_found(Found(query, hits, error))


def hits() -> tuple[Hit, ...]:
    """What a search found, as of this moment: "Now" lasts a minute."""
    now = dt.datetime.now(dt.UTC)
    return (
        hit(Place.DRAFT, "d", "…asking at NIGHT for help", "NIGHT", now=now),
        hit(Place.OUTBOX, "o", "The night is long", "night", now=now),
        hit(Place.SENT, "s", "Last nights", "night", now=now),
    )


def test_every_key_in_the_search_field_asks(side: SideBar) -> None:
    asked: list[str] = []
    side.search_asked.connect(asked.append)
    side.focus_search()
    QTest.keyClicks(side.search, "ni")

    assert asked == ["n", "ni"]


def test_search_shows_what_is_found_everywhere_and_escape_brings_the_drafts_back(side: SideBar) -> None:
    look(side, "night", *hits())

    model = side.found.rows
    spoken_rows = [model.index(place).data(Qt.ItemDataRole.AccessibleTextRole) for place in range(3)]
    assert spoken_rows == [
        "…asking at NIGHT for help, Clear, Now", "The night is long, Outbox, Now", "Last nights, Sent, Now",
    ]  # fmt: skip
    assert side.found.isVisible()
    assert not side.drafts.isVisible()

    QTest.keyClick(side.search, Qt.Key.Key_Escape)
    assert side.drafts.isVisible()
    assert len(titles(side)) == 7


def test_an_answer_to_an_older_question_is_not_shown(side: SideBar) -> None:
    side.search.setText("nig")
    side.show_found(Found("ni", hits()))

    assert not side.found.isVisible()


def test_found_rows_are_worked_by_keys_alone(side: SideBar, qtbot) -> None:
    look(side, "night", *hits())
    QTest.keyClick(side.search, Qt.Key.Key_Down)
    with qtbot.waitSignal(side.draft_opened) as opened:
        QTest.keyClick(side.found, Qt.Key.Key_Return)
    QTest.keyClick(side.found, Qt.Key.Key_Down)
    with qtbot.waitSignal(side.hit_opened) as shown:
        QTest.keyClick(side.found, Qt.Key.Key_Return)

    assert opened.args == ["d"]
    assert shown.args[0].ref == "o"

    QTest.keyClick(side.found, Qt.Key.Key_S)
    assert side.search.text() == "nights"
    assert side.search.hasFocus()


def test_enter_in_the_search_field_opens_the_first_hit(side: SideBar, qtbot) -> None:
    look(side, "night", *hits())
    with qtbot.waitSignal(side.draft_opened) as opened:
        QTest.keyClick(side.search, Qt.Key.Key_Return)

    assert opened.args == ["d"]


def test_a_letter_typed_on_the_list_begins_a_search(side: SideBar) -> None:
    side.drafts.setFocus()
    QTest.keyClick(side.drafts, Qt.Key.Key_H)

    assert side.search.hasFocus()
    assert side.search.text() == "h"


def test_down_in_the_search_field_goes_to_the_list(side: SideBar) -> None:
    side.focus_search()
    QTest.keyClick(side.search, Qt.Key.Key_Down)

    assert side.drafts.hasFocus()


def test_nothing_found_says_so_and_offers_all(side: SideBar) -> None:
    look(side, "<b>cuff")
    nothing = next(part for part in side.findChildren(QPushButton) if part.text() == "Show all")

    assert nothing.isVisible()
    assert "<b>cuff" in nothing.parentWidget().accessibleName()

    QTest.mouseClick(nothing, Qt.MouseButton.LeftButton)
    assert side.drafts.isVisible()


def test_a_store_that_cannot_be_read_says_so_in_the_place_of_hits(side: SideBar) -> None:
    look(side, "cuff", error="store.damaged")

    nothing = next(part for part in side.findChildren(QPushButton) if part.text() == "Show all")
    assert "damaged" in nothing.parentWidget().accessibleName()


def test_no_drafts_says_what_happens_to_one(shown, look, icons, words) -> None:
    bar = shown(SideBar(look, icons, words), 256, 820)

    assert not bar.drafts.isVisible()
    assert any("No drafts yet" in part.accessibleName() for part in bar.findChildren(QWidget))


def test_the_rows_lead_to_their_pages(side: SideBar, qtbot) -> None:
    for name, page in (("Outbox", Page.OUTBOX), ("Sent", Page.SENT), ("Practice timeline", Page.TIMELINE)):
        button = next(b for b in side.findChildren(QPushButton) if b.accessibleName() == name and b.isVisible())
        with qtbot.waitSignal(side.page_chosen) as chosen:
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert chosen.args == [page]


def test_locking_is_one_click_away_unfolded_and_as_a_rail(side: SideBar, qtbot) -> None:
    for folded in (False, True):
        side.fold(folded)
        lock = next(b for b in side.findChildren(QPushButton) if b.accessibleName() == "Lock now" and b.isVisible())
        with qtbot.waitSignal(side.lock_asked):
            QTest.mouseClick(lock, Qt.MouseButton.LeftButton)


def test_the_badge_is_read_with_its_row_and_goes_at_nothing(side: SideBar) -> None:
    def names() -> list[str]:
        return [b.accessibleName() for b in side.findChildren(QPushButton) if b.isVisible()]

    side.show_badge(2)
    assert "Outbox, 2 to look at" in names()

    side.show_badge(0)
    assert "Outbox" in names()


def test_folded_it_is_a_rail_with_the_same_ways(side: SideBar, qtbot) -> None:
    with qtbot.waitSignal(side.folded_changed) as told:
        side.toggle()

    assert told.args == [True]
    assert side.maximumWidth() == 72
    names = {b.accessibleName() for b in side.findChildren(QPushButton) if b.isVisible()}
    assert {"New post", "Drafts", "Outbox", "Sent", "Practice timeline", "Settings", "Menu"} <= names


def test_searching_unfolds_the_rail(side: SideBar) -> None:
    side.fold(True)
    side.focus_search()

    assert not side.folded
    assert side.search.hasFocus()


def test_ten_thousand_rows_change_without_a_stall(side: SideBar) -> None:
    """A save moves one row to the top once a second; with 10,000 drafts that must not be felt."""
    now = dt.datetime.now(dt.UTC)
    many = tuple(DraftRow(str(n), f"Draft {n}", Verdict.CLEAR, now) for n in range(10_000))
    side.show_drafts(many, "0")
    QTest.qWait(1)

    moved = iter([(many[place], *many[:place], *many[place + 1 :]) for place in (5, 500, 5000, 50, 900)])

    assert effort(lambda: side.show_drafts(next(moved), "0"), 5) < 0.1


def test_the_rows_of_tabs_are_looked_for_no_further_than_they_stand(words, qtbot) -> None:
    """At every save: what was written last stands first, and ten thousand others are not asked."""
    asked: list[int] = []

    class Row:
        def __init__(self, place: int) -> None:
            self._place = place

        @property
        def draft_id(self) -> str:
            asked.append(self._place)
            return str(self._place)

    model = DraftModel(words)
    rows = [Row(place) for place in range(10_000)]
    model._shown = rows

    assert model.find({"0", "7"}) == {"0": rows[0], "7": rows[7]}
    assert max(asked) == 7
    assert model.find({"3", "gone"}) == {"3": rows[3]}
    asked.clear()
    assert model.find(set()) == {}
    assert asked == []


def test_the_model_tells_only_what_differs(words, qtbot) -> None:
    model = DraftModel(words)
    rows = samples.rows()
    model.show_rows(rows)
    removed: list[tuple[int, int]] = []
    inserted: list[tuple[int, int]] = []
    model.rowsRemoved.connect(lambda _, first, last: removed.append((first, last)))
    model.rowsInserted.connect(lambda _, first, last: inserted.append((first, last)))

    model.show_rows(rows)
    model.show_rows(rows[:3] + rows[4:])
    model.show_rows(rows)

    assert removed == [(3, 3)]
    assert inserted == [(3, 3)]


@pytest.mark.parametrize("wanted", [(), ("a",), ("g", "a"), ("b", "c"), ("z", "a", "b", "c", "d", "e", "f", "g")])
def test_the_model_ends_with_exactly_what_it_was_given(words, wanted: tuple[str, ...]) -> None:
    model = DraftModel(words)
    model.show_rows(samples.rows())
    known = {row.draft_id: row for row in (*samples.rows(), samples.row("z", "new", None, 0))}

    model.show_rows([known[name] for name in wanted])

    shown = [model.row_at(model.index(place)) for place in range(model.rowCount())]
    assert [row.draft_id for row in shown if row] == list(wanted)


def test_a_saved_draft_does_not_lay_out_ten_thousand_others(side: SideBar, qtbot) -> None:
    """Qt's list asks for each row as soon as one has changed, and paints all it is told of: both hold the window."""
    now = dt.datetime.now(dt.UTC)
    many = [DraftRow(str(n), f"Draft {n}", Verdict.CLEAR, now) for n in range(10_000)]
    side.show_drafts(tuple(many), "0")
    bar, high = side.drafts.verticalScrollBar(), side.drafts.sizeHintForRow(0)
    qtbot.waitUntil(lambda: bar.maximum() > 9_950 * high, timeout=30_000)  # in lots, until the last is laid out
    asked, told = [], []
    side.drafts.rows.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    rows = DraftModel.rowCount.__code__
    sys.setprofile(lambda frame, event, _: asked.append(event) if frame.f_code is rows else None)
    try:
        side.show_drafts((replace(many[0], title="Draft 0 and a word"), *many[1:]), "0")
        qtbot.wait(50)
    finally:
        sys.setprofile(None)

    assert titles(side)[0] == "Draft 0 and a word"
    assert 0 < len(asked) < 1_000
    assert told == [(0, 0)]


def test_what_was_found_is_looked_for_again_once_a_draft_went_and_the_keyboard_stays(side: SideBar) -> None:
    """A draft that went out as a post stood there still, and Enter on it did nothing."""
    asked: list[str] = []
    found = hits()
    look(side, "ni", *found)
    side.search_asked.connect(asked.append)
    side.focus_search()
    QTest.keyClick(side.search, Qt.Key.Key_Down)
    QTest.keyClick(side.found, Qt.Key.Key_Down)
    chosen = side.found.currentIndex().row()
    rows = samples.rows(dt.datetime.now(dt.UTC))
    side.show_drafts(rows, "a")
    side.show_drafts(rows[1:], "b")
    side.show_found(Found("ni", found[1:]))

    assert asked == ["ni", "ni"]  # as the field was gone to, and as a draft went; not as one was saved
    assert (chosen, side.found.currentIndex().row()) == (1, 0)
    assert side.found.hasFocus()
    side.show_found(Found("ni", ()))
    assert side.search.hasFocus()
