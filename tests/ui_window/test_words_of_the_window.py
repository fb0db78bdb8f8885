"""Codes and moments in words."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QKeySequence

from composer.base.errors import Action
from composer.guard.report import Label, Suggestion
from composer.ui.saying.moments import ago_within, day_and_time, short_ago, time_of_day, within
from composer.ui.saying.words import Words
from composer.ui.shape import Shape, shape_of
from composer.ui.widgets.menu import native

pytestmark = pytest.mark.ui
LOCALE = QLocale("en_GB")
NOON = dt.datetime(2026, 11, 24, 12, 0).astimezone()


def test_a_suggestion_names_the_words_it_puts_in(words: Words) -> None:
    assert words.suggestion(Suggestion("use", "a patient")) == "Use “a patient”"
    assert words.suggestion(Suggestion("anything", "{words} & {braces}")) == "Use “{words} & {braces}”"


def test_a_suggestion_without_words_removes(words: Words) -> None:
    assert words.suggestion(Suggestion("remove", " ")) == "Remove"


def test_not_ready_counts_in_words(words: Words) -> None:
    assert words.not_ready(3) == "Not ready to post: three details identify a patient."
    assert "one detail identifies" in words.not_ready(1)
    assert "40 details" in words.not_ready(40)


def test_a_moment_in_a_sentence_is_the_time_of_this_place(words: Words) -> None:
    """Parameters named `until` are stamps in UTC."""
    until = NOON.astimezone(dt.UTC)

    told = words.error("x.rate_limited", {"until": until.isoformat()}, Action.WAIT)

    assert time_of_day(until, QLocale()) in told.text
    assert "{" not in told.text


def test_an_unknown_code_never_shows_itself(words: Words) -> None:
    for told in (
        words.error("no.such").text,
        words.reason("no.such"),
        words.looked("no.such"),
        words.not_looked("x.y"),
    ):
        assert told
        assert "no.such" not in told


def test_each_label_has_its_badge(words: Words) -> None:
    for label in Label:
        assert words.rule_badge(label).startswith("Rule ")


@pytest.mark.parametrize(
    ("seconds", "told"),
    [(0, "Now"), (59, "Now"), (60, "1 min"), (20 * 60, "20 min"), (3599, "59 min"), (3 * 3600, "09:00"), (-5, "Now")],
)
def test_how_long_ago_within_a_day(seconds: float, told: str) -> None:
    assert short_ago(NOON - dt.timedelta(seconds=seconds), NOON, LOCALE) == told


def test_how_long_ago_before_today() -> None:
    assert short_ago(NOON - dt.timedelta(days=1), NOON, LOCALE) == "Yesterday"
    assert short_ago(NOON - dt.timedelta(days=6), NOON, LOCALE) == "18 Nov"
    assert short_ago(NOON - dt.timedelta(days=400), NOON, LOCALE) == "20 Oct 2025"


def test_day_and_time_name_the_near_days() -> None:
    assert day_and_time(NOON - dt.timedelta(hours=3), NOON, LOCALE) == "Today, 09:00"
    assert day_and_time(NOON + dt.timedelta(hours=21), NOON, LOCALE) == "Tomorrow, 09:00"
    assert day_and_time(NOON - dt.timedelta(days=6), NOON, LOCALE) == "18 Nov, 12:00"


def test_behind_other_words_a_near_day_has_no_capital() -> None:
    assert within(NOON - dt.timedelta(hours=3), NOON, LOCALE) == "today, 09:00"
    assert ago_within(NOON, NOON, LOCALE) == "now"
    assert within(NOON - dt.timedelta(days=6), NOON, LOCALE) == "18 Nov, 12:00"


@pytest.mark.parametrize(
    ("width", "scale", "wanted"),
    [
        (1280, 1.0, Shape(side=True, rail=False, panel=336, preview=True)),
        (1160, 1.0, Shape(side=True, rail=False, panel=336, preview=True)),
        (1159, 1.0, Shape(side=True, rail=True, panel=320, preview=True)),
        (900, 1.0, Shape(side=True, rail=True, panel=320, preview=True)),
        (899, 1.0, Shape(side=True, rail=True, panel=0, preview=True)),
        (640, 1.0, Shape(side=True, rail=True, panel=0, preview=True)),
        (639, 1.0, Shape(side=False, rail=False, panel=0, preview=False)),
        (1280, 2.0, Shape(side=True, rail=True, panel=0, preview=True)),
        (2560, 2.0, Shape(side=True, rail=False, panel=336, preview=True)),
    ],
)
def test_the_width_and_the_text_make_the_shape(width: int, scale: float, wanted: Shape) -> None:
    assert shape_of(width, scale) == wanted


def test_keys_are_written_as_the_desktop_does() -> None:
    assert native("Ctrl+N") == QKeySequence("Ctrl+N").toString(QKeySequence.SequenceFormat.NativeText)
