"""Work in lots: those of several kinds never come in one turn of the window."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import QObject, Qt, QTimer

from composer.ui.widgets.lots import Lots, in_turn

pytestmark = pytest.mark.ui


def test_one_lot_is_done_in_a_turn_of_the_loop_whoever_it_belongs_to(qtbot) -> None:
    parent, turn, done = QObject(), [0], list[tuple[str, int]]()
    mark = QTimer(parent)
    mark.timeout.connect(lambda: turn.__setitem__(0, turn[0] + 1))
    mark.start(0)
    kinds = {name: Lots(lambda name=name: done.append((name, turn[0])), parent) for name in ("cards", "posts", "lints")}
    for lots in kinds.values():
        lots.start()
    qtbot.waitUntil(lambda: len(done) >= 30)
    for lots in kinds.values():
        lots.stop()

    assert max(Counter(at for _, at in done).values()) == 1
    names = Counter(name for name, _ in done)
    assert max(names.values()) - min(names.values()) <= 1, "nobody waits for another's last lot"


def test_work_that_is_stopped_or_whose_part_is_gone_is_not_done_any_more(qtbot) -> None:
    parent, gone, done = QObject(), QObject(), list[str]()
    stopped, orphan = Lots(lambda: done.append("stopped"), parent), Lots(lambda: done.append("orphan"), gone)
    stays = Lots(lambda: done.append("stays"), parent)
    for lots in (stopped, orphan, stays):
        lots.start()
    stopped.stop()
    gone.deleteLater()
    qtbot.waitUntil(lambda: "stays" in done)
    done.clear()
    qtbot.waitUntil(lambda: len(done) >= 5)

    assert set(done) == {"stays"}
    assert not stopped.isActive()
    stays.stop()


def test_between_two_lots_the_window_has_a_moment(qtbot) -> None:
    """What waits goes first: at no time they were done one right behind the other, two held the window together."""
    parent, told = QObject(), list[str]()
    mark = QTimer(parent)
    mark.setTimerType(Qt.TimerType.PreciseTimer)
    mark.timeout.connect(lambda: told.append("window"))
    mark.start(1)
    lots = Lots(lambda: told.append("lot"), parent)
    lots.start()
    qtbot.waitUntil(lambda: told.count("lot") >= 30)
    lots.stop()

    first = told.index("lot")
    assert all("window" in told[at : at + 3] for at in range(first, len(told) - 3))


def test_what_takes_as_long_as_a_lot_is_done_now_or_while_lots_are_being_done_in_a_turn_of_its_own(qtbot) -> None:
    parent, gone, turn, done = QObject(), QObject(), [0], list[tuple[str, int]]()

    def told(name: str) -> None:
        done.append((name, turn[0]))

    qtbot.wait(20)  # whatever else had lots has done them
    in_turn(parent, lambda: told("at once"))
    assert done == [("at once", 0)]

    mark = QTimer(parent)
    mark.timeout.connect(lambda: turn.__setitem__(0, turn[0] + 1))
    mark.start(0)
    lots = Lots(lambda: told("lot"), parent)
    lots.start()
    for name in ("first", "second"):
        in_turn(parent, lambda name=name: told(name))
    in_turn(gone, lambda: told("gone"))
    gone.deleteLater()
    assert len(done) == 1, "not in this turn"
    qtbot.waitUntil(lambda: len(done) >= 6)
    lots.stop()

    assert [name for name, _ in done[1:4]] == ["first", "second", "lot"], "in their order, before the next lot"
    assert len({at for _, at in done[1:]}) == len(done) - 1
    assert "gone" not in dict(done)
