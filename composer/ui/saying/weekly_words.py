"""Weekly posting times in words: “Weekdays at 07:30”, “Mon and Wed at 18:00”."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from composer.outbox.weekly import DAYS, WEEKDAYS, WEEKEND, WeeklyTime


def weekly_words(time: WeeklyTime, locale: QLocale) -> str:
    """Return the days and the time of day, as the desktop writes it."""
    at = hour_words(time, locale)
    named = _named().get(time.days)
    if named is not None:
        return named.replace("{time}", at)
    days = locale.createSeparatedList([short_day(day, locale) for day in in_week(locale) if day in time.days])
    return _tr("{days} at {time}").replace("{days}", days).replace("{time}", at)


def hour_words(time: WeeklyTime, locale: QLocale) -> str:
    """Return the time of day alone."""
    return locale.toString(QTime(time.hour, time.minute), QLocale.FormatType.ShortFormat)


def in_week(locale: QLocale) -> list[int]:
    """Return the days, 0 for Monday, in the order of the weeks where the desktop is."""
    first = locale.firstDayOfWeek().value - 1
    return [(first + number) % DAYS for number in range(DAYS)]


def long_day(day: int, locale: QLocale) -> str:
    """Return the whole name of a day, 0 for Monday."""
    name = locale.standaloneDayName(day + 1, QLocale.FormatType.LongFormat)
    return name[:1].upper() + name[1:]


def short_day(day: int, locale: QLocale) -> str:
    """Return the short name of a day, 0 for Monday."""
    return locale.dayName(day + 1, QLocale.FormatType.ShortFormat)


def _named() -> dict[tuple[int, ...], str]:
    return {
        tuple(range(DAYS)): _tr("Every day at {time}"),
        WEEKDAYS: _tr("Weekdays at {time}"),
        WEEKEND: _tr("Weekends at {time}"),
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("weekly", text)
