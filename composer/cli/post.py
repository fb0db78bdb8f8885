"""`vignette post`: a draft from standard input, a file or the store goes out through the same gate as in the window.

Posts never come from an argument: other users of the machine can read those, and shells keep them. Exit status: 0 it
is out, would go, or waits for its time or your hand, 1 it asks for a second look and nothing was considered,
2 a detail must change, 3 it could not be looked at or did not go out, 64 it is not called like this.
"""

from __future__ import annotations

import datetime as dt
import json
import uuid
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from typing import Final

from composer.base import terminal
from composer.base.clock import Clock, SystemClock, to_stamp
from composer.base.errors import VignetteError
from composer.base.paths import Profile, user_profile
from composer.base.settings import Settings, load
from composer.cli.at_terminal import open_at_terminal, sent_at_terminal
from composer.cli.post_arguments import Given, asked_marks, asked_poll, parsed
from composer.cli.post_pictures import Shown, keep, media_of, taken
from composer.cli.post_targets import aimed, check_by_hand, check_form, chosen_time, rules
from composer.cli.post_words import outcome, refusal, waits_for
from composer.drafts.aim import Aim
from composer.drafts.draft import Draft
from composer.drafts.mark_store import Marks
from composer.flow import wording
from composer.flow.services import Services
from composer.guard import sources
from composer.guard.gate import CHOICES, Confirmation, standing
from composer.guard.intake import RecordError, from_text
from composer.guard.port import GuardPort
from composer.guard.remote import RemoteGuard, guard_command
from composer.guard.report import Report, Surface, Verdict
from composer.guard.second import is_needed
from composer.guard.submission import AccountKind, Media, Poll, Submission
from composer.outbox.account import Account
from composer.outbox.cost import bill_of
from composer.outbox.item import OutboxItem, State
from composer.outbox.spending import Spending
from composer.outbox.weekly import next_free, taken_by
from composer.text.entities import extract_urls

SENT, COULD_NOT = 0, 3

_CONSIDER: Final = "Say what you have considered: --considered " + ", ".join(CHOICES) + "."


def main(
    arguments: Sequence[str],
    profile: Profile | None = None,
    clock: Clock | None = None,
    make_guard: Callable[[], GuardPort] | None = None,
) -> int:
    """Post one draft and return the exit status.

    Args:
        arguments: Those after `vignette post`.
        profile: Whose store; by default the running person's.
        clock: Dates what is written.
        make_guard: Makes the guard that looks; its own process by default.
    """
    given = parsed(arguments)
    clock = clock or SystemClock()
    try:
        with closing((make_guard or _own_process)()) as guard:
            where = profile or user_profile()
            services = open_at_terminal(where, clock, guard)
            try:
                return _post(given, services, guard, clock, load(where.settings))
            finally:
                services.close()
    except RecordError:
        terminal.complain("The text cannot be read as a draft. Nothing was sent.")
    except VignetteError as error:
        terminal.complain(refusal(error, of_a_draft=given.draft is not None))
    return COULD_NOT


def _own_process() -> GuardPort:
    return RemoteGuard(guard_command())


@dataclass(frozen=True, slots=True)
class _Read:
    submission: Submission
    own: set[str]
    pictured: set[str]
    draft: Draft | None
    report: Report
    pictures: Shown = ()

    @property
    def verdict(self) -> Verdict:
        return standing(self.report)


def _post(given: Given, services: Services, guard: GuardPort, clock: Clock, settings: Settings) -> int:
    services.outbox.recover()
    account = _account(services, given.account)
    long = account.account_id in settings.long_posts.split()
    read = _looked(given, services, guard, account, clock, long=long)
    _tell_report(read, given, second=is_needed(services.rules.now(), read.submission, read.verdict))
    if read.verdict is Verdict.BLOCK or given.dry_run:
        return read.verdict.rank
    considered = tuple(given.considered or ())
    if read.verdict is not Verdict.CLEAR and not considered:
        terminal.complain(_CONSIDER)
        return read.verdict.rank
    limit = settings.spending_limit
    if account.kind is AccountKind.X and limit:
        spent = Spending(_has_link).of(services.outbox.items(), clock.now())
        if spent + bill_of(read.submission, _has_link, read.own) > limit * 10:
            raise VignetteError("post.limit")
    item = _sent(services, read, considered, clock)
    _tell_outcome(item, given, kept=settings.keep_practice)
    left = services.desk.left(account.account_id)
    if left is not None and not given.json:
        terminal.say(f"{left.remaining} posts left until {left.until.astimezone():%H:%M}.")
    own_time = item.submission.scheduled is not None or account.kind is AccountKind.BY_HAND
    return SENT if item.state is State.SENT or (item.state is State.QUEUED and own_time) else COULD_NOT


def _account(services: Services, wanted: str) -> Account:
    accounts = services.desk.accounts()
    name = wanted.removeprefix("@")
    found = [item for item in accounts if name in {item.account_id, item.handle}]
    if len(found) != 1:
        raise VignetteError("post.no_account")
    return found[0]


def _looked(given: Given, services: Services, guard: GuardPort, account: Account, clock: Clock, *, long: bool) -> _Read:
    draft = None if given.draft is None else _draft(services, given.draft)
    pictures = taken(given.picture or (), given.alt or (), given.places or ())
    if draft is None:
        parts = _typed(given)
        media = media_of(pictures, len(parts))
    elif pictures:
        raise VignetteError("post.pictures")
    else:
        parts, media = _of_draft(services, draft)
    kept = services.marks.get(draft.draft_id) if draft else None
    marks = asked_marks(given, kept or Marks(account.audience))
    submission = Submission(
        account_id=account.account_id,
        account_kind=account.kind,
        parts=parts,
        media=media if any(media) else (),
        scheduled=_time(given, services, draft, clock.now(), by_hand=account.kind is AccountKind.BY_HAND),
        poll=_poll(given, services, draft, has_pictures=bool(media and media[0])),
        audience=marks.audience,
        made_with_ai=marks.made_with_ai,
        paid_partnership=marks.paid_partnership,
        answers=() if draft is None else services.answers.get(draft.draft_id),
    )
    submission = aimed(given, services.aims.get(draft.draft_id) if draft else Aim()).on(submission)
    if submission.poll and submission.quote_of:
        raise VignetteError("post.poll_quote")
    check_form(parts, long=long)
    check_by_hand(submission)
    report = guard.check(submission, account.seen_by_readers(services.shelf.get()))
    parts_out = [(item, part) for item in services.outbox.items() for part in item.parts if part.post_id]
    pictured = {part.post_id for item, part in parts_out if any(item.submission.media[part.index : part.index + 1])}
    return _Read(submission, {part.post_id for _, part in parts_out}, pictured, draft, report, pictures)


def _time(
    given: Given, services: Services, draft: Draft | None, now: dt.datetime, *, by_hand: bool
) -> dt.datetime | None:
    kept = services.times.get(draft.draft_id) if draft else None
    return chosen_time(
        given,
        kept,
        now,
        lambda: next_free(services.weekly.get(), taken_by(services.outbox.items()), now),
        by_hand=by_hand,
    )


def _poll(given: Given, services: Services, draft: Draft | None, *, has_pictures: bool) -> Poll | None:
    """Return the poll below the first post: the draft's own, or what was asked for."""
    asked = asked_poll(given)
    own = None if draft is None else services.polls.get(draft.draft_id)
    if asked and own:
        raise VignetteError("post.poll_draft")
    if (asked or own) and has_pictures:
        raise VignetteError("post.poll_beside")
    return asked or own


def _of_draft(services: Services, draft: Draft) -> tuple[tuple[str, ...], tuple[tuple[Media, ...], ...]]:
    """Return a draft's posts and their pictures; cards without either are left out."""
    gallery = services.pictures.gallery(draft.draft_id)
    shown = (*gallery, *((),) * (len(draft.parts) - len(gallery)))
    posts = [(text, part) for text, part in zip(draft.parts, shown, strict=False) if text.strip() or part]
    return tuple(text for text, _ in posts), tuple(tuple(one.media for one in part) for _, part in posts)


def _typed(given: Given) -> tuple[str, ...]:
    (text,) = sources.texts((), given.file)
    if isinstance(text, RecordError):
        raise text
    parts = from_text(None, text.text.removesuffix("\n")).submission.parts
    return tuple(part.strip("\n") for part in parts if part.strip())


def _draft(services: Services, draft_id: str) -> Draft:
    draft = services.drafts.to_post(draft_id)
    if draft is None:
        raise VignetteError("post.no_draft")
    return draft


def _sent(services: Services, read: _Read, considered: tuple[str, ...], clock: Clock) -> OutboxItem:
    submission = read.submission
    answer = Confirmation(submission.digest, considered) if considered else None
    aim = Aim.of(submission)
    draft_id = read.draft.draft_id if read.draft else uuid.uuid4().hex  # of the draft it is once it is taken back
    if read.pictures:
        keep(services, draft_id, read.pictures)
    if submission.poll:  # so that it comes back with its post where that does not go
        services.polls.put(draft_id, submission.poll)
    if aim:
        services.aims.put(draft_id, aim)
    approval = services.gate.approve(submission, read.report, answer)
    with services.together():
        item = services.outbox.add(submission, approval, submission.scheduled or clock.now(), draft_id)
        if read.draft:
            services.drafts.delete(read.draft.draft_id)
    return item if submission.account_kind is AccountKind.BY_HAND else sent_at_terminal(services, item, clock)


def _has_link(text: str) -> bool:
    return bool(extract_urls(text))


# -- what is said


def _tell_report(read: _Read, given: Given, *, second: bool) -> None:
    by_hand = read.submission.account_kind is AccountKind.BY_HAND  # X's own page bills nothing
    cost = 0 if by_hand else bill_of(read.submission, _has_link, read.own)
    if given.json:
        facts = {
            "verdict": read.verdict.value,
            "findings": len(read.report.findings),
            "not_looked": list(read.report.not_looked),
            "posts": len(read.submission.parts),
            "cost": cost / 1_000,
            "second_reader": second,
            "waits_for": to_stamp(read.submission.scheduled) if read.submission.scheduled else None,
        }
        terminal.say(json.dumps(facts, separators=(",", ":")))
        return
    terminal.say(wording.verdict_word(read.verdict))
    for finding in read.report.findings:
        shown = ""
        if finding.surface is Surface.PART:
            words = terminal.visible(finding.span.of(read.submission.parts[finding.index]))
            shown = f"“{words}” (post {finding.index + 1}) "
        terminal.say(f"  {shown}{wording.rule_badge(finding.label)}")
        terminal.say(f"    {wording.reason(finding.reason)}")
    for code in read.report.not_looked:
        terminal.say(f"  {wording.not_looked(code)}")
    if second:
        terminal.say("  Your institution asks for a second reader, who confirms in the window.")
    if read.submission.scheduled:
        terminal.say(waits_for(read.submission.scheduled, asked=given.at is not None))
    for sentence in rules(read.submission, read.own, read.pictured):
        terminal.say(sentence)
    terminal.say(f"Posts: {len(read.submission.parts)}. Cost at X: ${cost / 1_000:.3f}.")


def _tell_outcome(item: OutboxItem, given: Given, *, kept: bool) -> None:
    if given.json:
        ids = [part.post_id for part in item.parts if part.post_id]
        facts = {"item": item.item_id, "state": item.state.value, "posts": ids, "error": item.error_code}
        terminal.say(json.dumps(facts, separators=(",", ":")))
        return
    if item.error_code:
        terminal.complain(wording.error(item.error_code, dict(item.error_params)).text)
    terminal.say(outcome(item, kept=kept))
