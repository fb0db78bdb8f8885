"""Moments in the words of a list: now, 5 min, yesterday, 18 Nov."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

_MINUTE, _HOUR = 60, 3600


def short_ago(moment: dt.datetime, now: dt.datetime, locale: QLocale) -> str:
    """Return how long ago a moment is, in the fewest words.

    Args:
        moment: Aware; one later than `now` counts as now.
        now: Aware.
        locale: Writes the numbers and the month.
    """
    seconds = (now - moment).total_seconds()
    if seconds < _MINUTE:
        return _tr("Now")
    if seconds < _HOUR:
        return _tr("{count} min").replace("{count}", locale.toString(int(seconds // _MINUTE)))
    then, today = moment.astimezone().date(), now.astimezone().date()
    if then == today:
        return time_of_day(moment, locale)
    if then == today - dt.timedelta(days=1):
        return _tr("Yesterday")
    return _date(then, today, locale)


def day_and_time(moment: dt.datetime, now: dt.datetime, locale: QLocale, *, named: bool = False) -> str:
    """Return day and time of a moment, such as `Tomorrow, 09:00` or `18 Nov, 09:00`; `named`: `Wed 18 Nov, 09:00`."""
    then, today = moment.astimezone().date(), now.astimezone().date()
    near = {-1: _tr("Yesterday"), 0: _tr("Today"), 1: _tr("Tomorrow")}
    day = near.get((then - today).days) or _date(then, today, locale, named=named)
    return _tr("{day}, {time}").replace("{day}", day).replace("{time}", time_of_day(moment, locale))


def within(moment: dt.datetime, now: dt.datetime, locale: QLocale) -> str:
    """Return day and time of a moment as they stand behind other words: `tomorrow, 09:00`; both aware."""
    return _small(day_and_time(moment, now, locale))


def ago_within(moment: dt.datetime, now: dt.datetime, locale: QLocale) -> str:
    """Return how long ago a moment is as it stands behind other words: `now`, `yesterday`; both aware."""
    return _small(short_ago(moment, now, locale))


def _small(said: str) -> str:
    return said[:1].lower() + said[1:]  # a date begins with a number, and no day near is called by a name


def time_of_day(moment: dt.datetime, locale: QLocale) -> str:
    """Return the time of day as the desktop writes it."""
    local = moment.astimezone()
    return locale.toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)


def date_of(moment: dt.datetime, locale: QLocale) -> str:
    """Return the day of a moment with its year, as X shows it below an older post."""
    day = moment.astimezone().date()
    return locale.toString(QDate(day.year, day.month, day.day), _tr("d MMM yyyy"))


def day_form() -> str:
    """Return how a day is written with its whole month, for fields of a day."""
    return _tr("d MMMM yyyy")


def short_day_form() -> str:
    """Return how a day is written in a narrow field: never in figures alone, which countries read in two orders."""
    return _tr("d MMM yyyy")


def _date(then: dt.date, today: dt.date, locale: QLocale, *, named: bool = False) -> str:
    forms = (_tr("ddd d MMM"), _tr("ddd d MMM yyyy")) if named else (_tr("d MMM"), _tr("d MMM yyyy"))
    form = forms[then.year != today.year]
    return locale.toString(QDate(then.year, then.month, then.day), form)


def _tr(text: str) -> str:
    return QCoreApplication.translate("moments", text)
