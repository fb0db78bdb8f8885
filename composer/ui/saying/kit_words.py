"""The words of the record of a post that should not have gone: what is known, what to do, by when. No word of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from composer.flow.record import Kind, Line
from composer.guard.submission import AccountKind
from composer.outbox.account import Account
from composer.outbox.breach import Deadlines, People, Sort, deadlines
from composer.outbox.incidents import Incident
from composer.outbox.item import OutboxItem, PartRecord
from composer.ui.saying.words import Words


def sort_words() -> MappingProxyType[Sort, str]:
    """Return what each sort of detail is called."""
    return MappingProxyType(
        {
            Sort.NAMES: _tr("A name"),
            Sort.PLACES: _tr("A place smaller than a state"),
            Sort.DATES: _tr("A date, or an age over 89"),
            Sort.CONTACTS: _tr("A phone, address or link"),
            Sort.NUMBERS: _tr("A record, plan or account number"),
            Sort.PICTURES: _tr("A picture, face or scan"),
            Sort.STORY: _tr("A story somebody could recognize"),
            Sort.REPLY: _tr("A reply that tells who is a patient"),
        }
    )


def people_words() -> MappingProxyType[People, str]:
    """Return how each number of people is called."""
    return MappingProxyType(
        {
            People.UNKNOWN: _tr("Not known yet"),
            People.FEW: _tr("Fewer than 500"),
            People.MANY: _tr("500 or more"),
        }
    )


def day(moment: dt.date) -> str:
    """Return a day in full."""
    return QLocale().toString(QDate(moment.year, moment.month, moment.day), QLocale.FormatType.LongFormat)


def deadline_words(found_on: dt.date, people: People) -> tuple[str, ...]:
    """Return whom to tell, and by when, a sentence each."""
    last: Deadlines = deadlines(found_on, people)
    told = [
        _tr("The people it is about: without delay, at the latest by {day} (45 CFR 164.404).").format(
            day=day(last.people)
        ),
        _tr("HHS: by {day} (45 CFR 164.408).").format(day=day(last.hhs)),
    ]
    if last.media is not None:
        words = _tr("Media, where more than 500 residents of one state are affected: by {day} (45 CFR 164.406).")
        told.append(words.format(day=day(last.media)))
    told.append(_tr("State law and your institution may want it sooner."))
    return tuple(told)


def lines_of(
    incident: Incident, item: OutboxItem, account: Account | None, now: dt.datetime, words: Words
) -> tuple[Line, ...]:
    """Return the record.

    Args:
        incident: What the author has written down.
        item: What went; only its ids, times and digest are told.
        account: Whose it was; None where it is not known any more.
        now: Aware.
        words: Puts the verdict into words.
    """
    return (
        Line(Kind.TITLE, _tr("A post that should not have gone")),
        Line(Kind.WORDS, _tr("For the privacy officer. This record holds no word of the post.")),
        *_known(incident, item, account, now, words),
        Line(Kind.HEADING, _tr("What kind of detail")),
        *([Line(Kind.WORDS, sort_words()[sort]) for sort in incident.sorts] or [Line(Kind.WORDS, _tr("Not said."))]),
        Line(Kind.HEADING, _tr("To do")),
        *(Line(Kind.TASK, task) for task in _tasks(item)),
        Line(Kind.HEADING, _tr("By when")),
        Line(Kind.WORDS, _tr("Counted from the day it was found, if it was a breach. Last days, not goals:")),
        *(Line(Kind.TASK, sentence) for sentence in deadline_words(incident.found_on, incident.people)),
        Line(Kind.HEADING, _tr("Was it a breach? The four factors of 45 CFR 164.402(2)")),
        *(Line(Kind.TASK, factor) for factor in _factors()),
        Line(Kind.WORDS, _tr("This is no legal advice. It covers the US HIPAA rule only.")),
    )


def _known(
    incident: Incident, item: OutboxItem, account: Account | None, now: dt.datetime, words: Words
) -> Iterator[Line]:
    yield Line(Kind.HEADING, _tr("What is known"))
    yield Line(Kind.FACT, _tr("Found on"), day(incident.found_on))
    yield Line(Kind.FACT, _tr("Record made"), _moment(now))
    yield Line(Kind.FACT, _tr("Account"), f"@{account.handle}" if account and account.handle else _tr("Not known"))
    for part in item.parts:
        yield Line(Kind.FACT, _tr("Post"), part.post_id or _tr("Put out by hand"))
        yield Line(Kind.FACT, _tr("Sent"), _moment(part.settled_at or item.updated_at))
        yield Line(Kind.FACT, _tr("Deleted"), _deleted(part))
    yield Line(Kind.FACT, _tr("People affected"), people_words()[incident.people])
    yield Line(Kind.FACT, _tr("The check had said"), words.verdict_word(item.approval.verdict))
    with_form = _tr("Yes") if item.approval.authorization else _tr("No")
    yield Line(Kind.FACT, _tr("Under a written authorization"), with_form)
    yield Line(Kind.FACT, _tr("Digest in the log"), item.submission.digest)


def _deleted(part: PartRecord) -> str:
    return _moment(part.deleted_at) if part.deleted_at else _tr("Not yet")


def _tasks(item: OutboxItem) -> Iterator[str]:
    if item.submission.account_kind is AccountKind.X and item.all_deleted:
        yield _tr("The post is deleted at X. Look whether it is really gone.")
    else:
        yield _tr("Delete the post at X.")
    yield _tr("Ask for copies to be taken down: reposts, quotes, screenshots, caches.")
    yield _tr("Tell the privacy officer today. Do not write to the patient yourself before that.")
    yield _tr("Keep the log: export it in Settings and hand it over with this record.")
    yield _tr("Keep what helps to judge who saw it: when it was out, how often it was seen.")


def _factors() -> tuple[str, ...]:
    return (
        _tr("The nature and extent of the information, and how likely somebody can be identified again."),
        _tr("Who saw it: the public, unless the account is closed."),
        _tr("Whether it was actually acquired or viewed."),
        _tr("How far the risk has been reduced, such as by deleting it at once."),
    )


def _moment(moment: dt.datetime) -> str:
    return f"{moment.astimezone(dt.UTC):%Y-%m-%d %H:%M} UTC"


def _tr(text: str) -> str:
    return QCoreApplication.translate("kit", text)
