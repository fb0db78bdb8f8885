"""`vignette post`: what is answered or quoted, and when it is to go, from arguments or draft; X's rules in words."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from typing import Final

from composer.base.errors import VignetteError
from composer.cli.post_arguments import NEXT, Given
from composer.cli.post_times import moment_of
from composer.drafts.aim import Aim
from composer.guard import sources
from composer.guard.intake import RecordError
from composer.guard.submission import AccountKind, PostRef, Submission
from composer.links.address import sign_ins
from composer.text.post_link import read_community, read_post_link
from composer.text.weight import V3, measure

_LONG: Final = replace(V3, limit=25_000)  # what X takes from accounts with Premium
_ANSWER: Final = (
    "X takes an answer from a program only if its author mentioned or quoted you. If not, use the browser.",
    "The practice account refuses it, as X does where that post does not mention you.",
)
_QUOTE: Final = (
    "X takes quotes only from apps with an Enterprise plan. If yours has none, use the browser.",
    "The practice account refuses it, as X does outside its Enterprise plan.",
)
"""At X, and for practice."""

_PICTURES: Final = "The post you change has pictures. Name them again with --picture, or they are shown no more."


def aimed(given: Given, kept: Aim) -> Aim:
    """Return what is answered and quoted: what the arguments say, and else what is kept with the draft.

    Raises:
        VignetteError: `post.link`, `post.community` a link leads nowhere; `post.words` words without a link.
        RecordError: The words cannot be read.
    """
    if (given.reply_words and not given.reply_to) or (given.quote_words and not given.quote):
        raise VignetteError("post.words")
    return Aim(
        _post(given.reply_to, given.reply_words) or kept.reply_to,
        _post(given.quote, given.quote_words) or kept.quote_of,
        _community(given.community) or kept.community_id,
        _post(given.edit, None) or kept.edits,
    )


def chosen_time(
    given: Given,
    kept: dt.datetime | None,
    now: dt.datetime,
    posting_time: Callable[[], dt.datetime | None],
    *,
    by_hand: bool = False,
) -> dt.datetime | None:
    """Return when it is to go, aware; None for at once. What its author meant for later never goes by surprise.

    Args:
        given: Says so, or that it goes now.
        kept: The time kept with the draft.
        now: Aware.
        posting_time: Tells the next posting time that is free, aware; None for none.
        by_hand: Whether its author puts it out, who needs no time for that.

    Raises:
        VignetteError: `post.passed` the draft's time has passed, and nobody has said that it may go now ·
            `post.at_edit`, `post.at_by_hand` a change, and what is put out by hand, has no time ·
            `post.at_next` no posting time is free · as `post_times.moment_of`.
    """
    if given.at is not None:
        if given.edit or by_hand:
            raise VignetteError("post.at_edit" if given.edit else "post.at_by_hand")
        return _next(posting_time()) if given.at == NEXT else moment_of(given.at, given.zone, now)
    if kept is None or given.now or by_hand:
        return None
    if kept <= now:
        raise VignetteError("post.passed")
    return kept


def _next(moment: dt.datetime | None) -> dt.datetime:
    if moment is None:
        raise VignetteError("post.at_next")
    return moment


def check_by_hand(submission: Submission) -> None:
    """Refuse what the command line does not give out to whoever posts by hand: it gives out words.

    Raises:
        VignetteError: `post.by_hand` it has pictures, a poll or a community.
    """
    beside = submission.has_media or submission.poll or submission.community_id or submission.edits
    if submission.account_kind is AccountKind.BY_HAND and beside:
        raise VignetteError("post.by_hand")


def check_form(parts: Sequence[str], *, long: bool = False) -> None:
    """Refuse what X would refuse anyway, and what the window keeps back.

    Args:
        parts: The posts.
        long: Whether the account may write up to 25,000 characters.

    Raises:
        VignetteError: `post.too_long`, `post.character`, `post.password`.
    """
    measures = [measure(part, _LONG if long else V3) for part in parts]
    if any(item.weighted > item.limit for item in measures):
        raise VignetteError("post.too_long")
    if any(item.invalid for item in measures):
        raise VignetteError("post.character")
    if any(sign_ins(part) for part in parts):
        raise VignetteError("post.password")


def rules(submission: Submission, own: set[str], pictured: Collection[str] = ()) -> list[str]:
    """Return what X says about what goes to it, a sentence each.

    Args:
        submission: What goes.
        own: The ids of the author's own posts, as far as they are known.
        pictured: Of these, those with pictures.
    """
    if submission.edits in pictured and not submission.has_media:
        return [_PICTURES]
    kind, answered = submission.account_kind, submission.reply_to
    if kind not in {AccountKind.X, AccountKind.PRACTICE}:
        return []
    practice = kind is AccountKind.PRACTICE
    told = [_ANSWER[practice]] if answered is not None and answered.post_id not in own else []
    return [*told, _QUOTE[practice]] if submission.quote_of is not None else told


def _post(link: str | None, words: str | None) -> PostRef | None:
    if not link:
        return None
    found = read_post_link(link)
    if found is None:
        raise VignetteError("post.link")
    return PostRef(found.post_id, found.handle, _read(words) if words else "")


def _community(link: str | None) -> str:
    found = read_community(link) if link else ""
    if found is None:
        raise VignetteError("post.community")
    return found


def _read(file: str) -> str:
    (text,) = sources.texts((), file)
    if isinstance(text, RecordError):
        raise text
    return text.text.strip()
