"""A program whose files are not as they were built lets nothing out: the guard says so before it looks at a draft."""

from __future__ import annotations

import threading

import pytest

from composer.base.errors import GuardError
from composer.base.self_check import Outcome
from composer.guard import whole
from composer.guard.whole import Files

WHOLE = Outcome("frozen", 3, (), ())


def code(files: Files) -> str:
    """Return why nothing is looked at; empty where nothing stands in the way."""
    try:
        files.refuse_if_changed()
    except GuardError as error:
        return error.code
    return ""


@pytest.mark.parametrize(
    "found",
    [
        Outcome("frozen", 3, ("_internal/a.so",), ()),
        Outcome("wheel", 3, (), ("composer/app.py",)),
        Outcome("frozen", 3, (), (), ("_internal/evil.py",)),
    ],
    ids=["changed", "missing", "added"],
)
def test_a_file_that_is_not_as_built_stops_it_each_time(found: Outcome) -> None:
    files = Files(lambda: found)

    assert [code(files), code(files)] == ["guard.changed"] * 2


def test_what_is_whole_and_a_checkout_look() -> None:
    assert code(Files(lambda: WHOLE)) == ""
    assert code(Files(lambda: None)) == ""
    assert code(Files()) == ""


def test_a_list_that_cannot_be_read_is_no_good_sign() -> None:
    def broken() -> Outcome:
        raise OSError

    assert code(Files(broken)) == "guard.changed"


def test_a_slow_disk_is_told_as_late_and_looks_when_it_is_done(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(whole, "PATIENCE_S", 0.01)
    read = threading.Event()

    def slow() -> Outcome:
        read.wait()
        return WHOLE

    files = Files(slow)
    assert code(files) == "guard.late"
    files.refuse_if_changed(wait=False)  # it can say that it is awake
    read.set()
    monkeypatch.setattr(whole, "PATIENCE_S", 30)
    assert code(files) == ""


def test_those_that_read_an_archive_sum_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(whole.BACKGROUND, "1")

    assert code(Files(lambda: Outcome("frozen", 3, ("a",), ()))) == ""
