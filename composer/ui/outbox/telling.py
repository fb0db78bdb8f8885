"""What the outbox says of an item: its section, sign, state, detail, and the one thing to do. Plain functions."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from operator import attrgetter

from PySide6.QtCore import QCoreApplication, QLocale

from composer.base.errors import Action
from composer.guard.submission import AccountKind
from composer.outbox.item import OutboxItem, State
from composer.outbox.rules import in_browser, look_due
from composer.ui.saying.moments import day_and_time, time_of_day, within
from composer.ui.saying.words import Words

_SOON = dt.timedelta(minutes=1)
OFFERED = frozenset({"outbox.missed", "outbox.waited"})
"""Its hour has passed: it is offered, not sent."""

_OUT = frozenset({State.SENT, State.HANDED_OVER})
_AGAIN = frozenset({Action.RETRY, Action.WAIT, Action.RECONNECT, Action.ADD_CREDIT, Action.FREE_SPACE})


class Section(StrEnum):
    """The parts of the page, in their order."""

    NEEDS_YOU = "needs_you"
    GOING_OUT = "going_out"
    SCHEDULED = "scheduled"
    SENT = "sent"


class Verb(StrEnum):
    """The one thing a row offers."""

    LOOK = "look"
    EDIT = "edit"
    RETRY = "retry"
    SEND_NOW = "send_now"
    TAKE_BACK = "take_back"
    STOP = "stop"
    BY_HAND = "by_hand"
    VIEW = "view"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Told:
    """One row in words.

    Attributes:
        sign: An icon.
        color: The icon's colour, by role.
        tone: The state word's.
        share: What is left of the time to take it back, or done of its upload, 0 to 1; below 0 where there is neither.
    """

    sign: str
    color: str
    tone: str
    state: str
    detail: str
    verb: Verb
    share: float = -1.0


def by_hand(item: OutboxItem) -> bool:
    """Tell whether the author is to put it out."""
    return item.submission.account_kind is AccountKind.BY_HAND and item.state is State.QUEUED


def section_of(item: OutboxItem, now: dt.datetime) -> Section:
    """Return where an item stands on the page."""
    if item.state in {State.UNKNOWN, State.NOT_SENT, State.PARTLY} or by_hand(item):
        return Section.NEEDS_YOU
    if item.state in _OUT:
        return Section.SENT
    if item.submission.scheduled is not None and item.due_at > now + _SOON:
        return Section.SCHEDULED
    return Section.GOING_OUT


def in_sections(items: Iterable[OutboxItem], now: dt.datetime) -> dict[Section, list[OutboxItem]]:
    """Return the items by section: what may be out first, then what goes first, then what went last."""
    sections: dict[Section, list[OutboxItem]] = {section: [] for section in Section}
    sent = sections[Section.SENT].append
    for item in items:
        if item.state in _OUT:  # thousands of them; the others are few
            sent(item)
        else:
            sections[section_of(item, now)].append(item)
    sections[Section.NEEDS_YOU].sort(key=lambda item: (item.state is not State.UNKNOWN, -item.updated_at.timestamp()))
    sections[Section.GOING_OUT].sort(key=lambda item: (item.state is not State.SENDING, item.due_at))
    sections[Section.SCHEDULED].sort(key=lambda item: item.due_at)
    sections[Section.SENT].sort(key=attrgetter("updated_at"), reverse=True)
    return sections


def title_of(item: OutboxItem) -> str:
    """Return the first words."""
    lines = (line.strip() for part in item.submission.parts for line in part.splitlines())
    return next((line for line in lines if line), "")


def tell(item: OutboxItem, now: dt.datetime, words: Words, locale: QLocale) -> Told:
    """Return the row of an item at this moment."""
    if by_hand(item):
        return _by_hand(item)
    state = words.state_word(item.state)
    if item.state is State.UNKNOWN:
        return Told("circle-help", "warn", "warn", state, _doubt(item, locale), Verb.LOOK)
    if item.state is State.PARTLY:
        return Told("triangle-alert", "warn", "warn", _partly(item, locale), _why(item, words) or _rest(), Verb.LOOK)
    if item.state is State.NOT_SENT:
        return _not_sent(item, now, words, locale)
    if item.all_deleted and item.state is State.SENT:
        when = day_and_time(max(part.deleted_at for part in item.parts if part.deleted_at), now, locale)
        return Told("trash-2", "text_2", "second", _tr("Deleted"), when, Verb.VIEW)
    if item.state in {State.SENT, State.HANDED_OVER}:
        when = day_and_time(item.updated_at, now, locale)
        state = _tr("Edited") if item.submission.edits else state
        return Told("circle-check", "clear", "clear", state, when, Verb.VIEW)
    if item.state is State.SENDING:
        return Told("send", "accent", "accent", state, _which(item, locale), Verb.NONE)
    return _waiting(item, now, words, locale)


def place_of_part(item: OutboxItem, index: int, now: dt.datetime, locale: QLocale) -> str:
    """Return how far one part is, from 0: when it went out, or that it has not, may have, or is going."""
    part = item.parts[index]
    if part.state in _OUT:
        return within(part.settled_at, now, locale) if part.settled_at else ""
    if part.state is State.UNKNOWN:
        return _tr("may be out")
    return _tr("going out") if part.state is State.SENDING else _tr("not out yet")


def doubtful(item: OutboxItem) -> int:
    """Return which part of a thread may be out, from 1; 0 where it is no thread, or nothing is in doubt."""
    doubts = [part.index + 1 for part in item.parts if part.state is State.UNKNOWN]
    return doubts[0] if doubts and len(item.parts) > 1 else 0


def verb_words(verb: Verb) -> str:
    """Return the words on a row's button; empty for none."""
    return {
        Verb.LOOK: _tr("Look first"),
        Verb.EDIT: _tr("Edit"),
        Verb.RETRY: _tr("Try again"),
        Verb.SEND_NOW: _tr("Send now"),
        Verb.TAKE_BACK: _tr("Take back"),
        Verb.STOP: _tr("Cancel"),
        Verb.BY_HAND: _tr("Copy out"),
        Verb.VIEW: _tr("View"),
        Verb.NONE: "",
    }[verb]


def _waiting(item: OutboxItem, now: dt.datetime, words: Words, locale: QLocale) -> Told:
    if item.uploaded >= 0:
        return _uploading(item, locale)
    left = (item.due_at - now).total_seconds()
    verb = Verb.VIEW if item.sent_any else Verb.TAKE_BACK
    if section_of(item, now) is Section.SCHEDULED:
        when = day_and_time(item.due_at, now, locale)
        return Told("clock", "text_2", "second", when, _tr("Checked again before it goes"), verb)
    if item.error_code:  # it was tried, and goes by itself when it can
        sign = "wifi-off" if item.error_code.startswith("net.") else "clock"
        return Told(sign, "text_2", "second", words.state_word(State.QUEUED), _why(item, words), verb)
    if left <= 0 or item.sent_any:
        return Told("list-ordered", "text_2", "second", words.state_word(State.QUEUED), _which(item, locale), verb)
    seconds = math.ceil(left)
    state = _tr("Goes in 1 second") if seconds == 1 else _fill("Goes in {count} seconds", locale, count=seconds)
    whole = max(1.0, (item.due_at - item.created_at).total_seconds())
    return Told("send", "accent", "accent", state, _tr("You can still take it back"), verb, min(1.0, left / whole))


def _uploading(item: OutboxItem, locale: QLocale) -> Told:
    state = _fill("Uploading pictures: {percent}%", locale, percent=math.floor(item.uploaded * 100))
    return Told("image", "accent", "accent", state, _tr("Nothing is posted yet"), Verb.STOP, item.uploaded)


def _by_hand(item: OutboxItem) -> Told:
    count = len(item.parts)
    copied = sum(part.state is State.HANDED_OVER for part in item.parts)
    detail = _fill("{copied} of {count} copied", QLocale(), copied=copied, count=count) if copied else ""
    return Told("copy", "accent", "accent", _tr("Waits for you to post it"), detail, Verb.BY_HAND)


def _partly(item: OutboxItem, locale: QLocale) -> str:
    sent = sum(part.state is State.SENT for part in item.parts)
    return _fill("{sent} of {count} are out", locale, sent=sent, count=len(item.parts))


def _rest() -> str:
    return _tr("The rest waits for you. What is out does not go again.")


def _doubt(item: OutboxItem, locale: QLocale) -> str:
    """Return what is done about a post that may be out: looked for by the program, then by the author."""
    if look_due(item) is not None:
        return _tr("Vignette looks for it on {place}").replace("{place}", _where(item))
    return _tr("No clear answer at {time}").replace("{time}", time_of_day(item.updated_at, locale))


def _not_sent(item: OutboxItem, now: dt.datetime, words: Words, locale: QLocale) -> Told:
    if item.error_code in OFFERED:
        due = within(item.submission.scheduled or item.due_at, now, locale)
        told = _tr("Was due: {when}").replace("{when}", due)
        return Told("clock", "warn", "warn", told, _tr("Nothing was sent"), Verb.SEND_NOW)
    verb = Verb.BY_HAND if in_browser(item) else Verb.RETRY if _action(item) in _AGAIN else Verb.EDIT
    return Told("octagon-alert", "block", "block", words.state_word(item.state), _why(item, words), verb)


def _where(item: OutboxItem) -> str:
    """Return the service's name as the window calls it."""
    return _tr("the practice timeline") if item.submission.account_kind is AccountKind.PRACTICE else "X"


def _which(item: OutboxItem, locale: QLocale) -> str:
    if len(item.parts) < 2 or item.next_part is None:
        return ""
    return _fill("Post {number} of {count} goes next", locale, number=item.next_part + 1, count=len(item.parts))


def _why(item: OutboxItem, words: Words) -> str:
    return words.error(item.error_code, dict(item.error_params), _action(item)).text if item.error_code else ""


def _action(item: OutboxItem) -> Action:
    try:
        return Action(item.error_action)
    except ValueError:
        return Action.NONE


def _fill(text: str, locale: QLocale, **numbers: int) -> str:
    filled = _tr(text)
    for name, number in numbers.items():
        filled = filled.replace("{" + name + "}", locale.toString(number))
    return filled


def _tr(text: str) -> str:
    return QCoreApplication.translate("outbox", text)
