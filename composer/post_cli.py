"""`vignette post`: a draft from standard input, a file or the store goes out through the same gate as in the window.

Never from an argument: other users of the machine can read those, and shells keep them. Exit status: 0 it is out (or
would go), 1 it asks for a second look and nothing was considered, 2 a detail must change, 3 it could not be looked at
or did not go out, 64 it is not called like this.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from typing import Final, Never

from composer.at_terminal import open_at_terminal
from composer.base import terminal
from composer.base.clock import Clock, SystemClock
from composer.base.errors import VignetteError
from composer.base.paths import Profile, user_profile
from composer.base.settings import load
from composer.drafts.draft import Draft
from composer.flow import wording
from composer.flow.services import Services
from composer.guard import sources
from composer.guard.gate import CHOICES, Confirmation, standing
from composer.guard.intake import RecordError, from_text
from composer.guard.port import GuardPort
from composer.guard.remote import RemoteGuard, guard_command
from composer.guard.report import Report, Surface, Verdict
from composer.guard.submission import AccountKind, Audience, Submission
from composer.links.address import sign_ins
from composer.outbox.account import Account
from composer.outbox.cost import bill_of
from composer.outbox.item import OutboxItem, State
from composer.outbox.spending import Spending
from composer.text.entities import extract_urls
from composer.text.weight import measure

SENT, COULD_NOT, USAGE = 0, 3, 64

_ONE_WRITER: Final = "The window has your drafts. Close it, or post from it."
_REFUSALS: Final = {
    "post.no_account": "There is no such account. `vignette accounts` lists them.",
    "post.no_draft": "There is no draft of this id.",
    "post.pictures": "The draft has pictures. Post it from the window.",
    "post.too_long": "A post is too long. Shorten it, or split it with a line --- between blank lines.",
    "post.character": "A character in the text is one X does not take.",
    "post.password": "A link holds a user name or a password. Take it out first.",
    "post.limit": "This would pass your limit for the month. Raise it in Settings, or wait.",
}
_OUTCOMES: Final = {
    State.SENT: "It is out.",
    State.QUEUED: "It waits in the outbox, and goes when the window is open.",
    State.NOT_SENT: "It is not out. It lies in the outbox.",
    State.PARTLY: "A part of the thread is out. The rest lies in the outbox.",
    State.UNKNOWN: "It may be out. Look at the profile before you send it again.",
}
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
    given = _parsed(arguments)
    clock = clock or SystemClock()
    try:
        with closing((make_guard or _own_process)()) as guard:
            where = profile or user_profile()
            services = open_at_terminal(where, clock, guard)
            try:
                return _post(given, services, guard, clock, load(where.settings).spending_limit)
            finally:
                services.close()
    except RecordError:
        terminal.complain("The text cannot be read as a draft. Nothing was sent.")
    except VignetteError as error:
        terminal.complain(_sentence(error))
    return COULD_NOT


def _own_process() -> GuardPort:
    return RemoteGuard(guard_command())


def _sentence(error: VignetteError) -> str:
    if error.code == "store.busy":
        return _ONE_WRITER
    return _REFUSALS.get(error.code) or wording.error(error.code, error.params, error.action).text


@dataclass(frozen=True, slots=True)
class _Read:
    submission: Submission
    draft: Draft | None
    report: Report

    @property
    def verdict(self) -> Verdict:
        return standing(self.report)


def _post(given: _Given, services: Services, guard: GuardPort, clock: Clock, limit: int) -> int:
    services.outbox.recover()
    account = _account(services, given.account)
    read = _looked(given, services, guard, account)
    _tell_report(read, given)
    if read.verdict is Verdict.BLOCK or given.dry_run:
        return read.verdict.rank
    considered = tuple(given.considered or ())
    if read.verdict is not Verdict.CLEAR and not considered:
        terminal.complain(_CONSIDER)
        return read.verdict.rank
    if account.kind is AccountKind.BY_HAND:
        raise VignetteError("gate.by_hand")
    if account.kind is AccountKind.X and limit:
        spent = Spending(_has_link).of(services.outbox.items(), clock.now())
        if spent + bill_of(read.submission, _has_link) > limit * 10:
            raise VignetteError("post.limit")
    item = _sent(services, read, considered, clock)
    _tell_outcome(item, given)
    left = services.desk.left(account.account_id)
    if left is not None and not given.json:
        terminal.say(f"{left.remaining} posts left until {left.until.astimezone():%H:%M}.")
    return SENT if item.state is State.SENT else COULD_NOT


def _account(services: Services, wanted: str) -> Account:
    accounts = services.desk.accounts()
    name = wanted.removeprefix("@")
    found = [item for item in accounts if name in {item.account_id, item.handle}]
    if len(found) != 1:
        raise VignetteError("post.no_account")
    return found[0]


def _looked(given: _Given, services: Services, guard: GuardPort, account: Account) -> _Read:
    draft = None if given.draft is None else _draft(services, given.draft)
    parts = _typed(given) if draft is None else tuple(part for part in draft.parts if part.strip())
    submission = Submission(
        account_id=account.account_id,
        account_kind=account.kind,
        parts=parts,
        audience=Audience(given.replies),
        made_with_ai=given.made_with_ai,
        paid_partnership=given.paid_partnership,
        answers=() if draft is None else services.answers.get(draft.draft_id),
    )
    _check_form(parts)
    report = guard.check(submission, account.seen_by_readers(services.shelf.get()))
    return _Read(submission, draft, report)


def _typed(given: _Given) -> tuple[str, ...]:
    (text,) = sources.texts((), given.file)
    if isinstance(text, RecordError):
        raise text
    parts = from_text(None, text.text.removesuffix("\n")).submission.parts
    return tuple(part.strip("\n") for part in parts if part.strip())


def _draft(services: Services, draft_id: str) -> Draft:
    draft = services.drafts.to_post(draft_id)
    if draft is None:
        raise VignetteError("post.no_draft")
    if any(services.pictures.gallery(draft_id)):
        raise VignetteError("post.pictures")
    return draft


def _check_form(parts: Sequence[str]) -> None:
    """Refuse what X would refuse anyway, and what the window keeps back."""
    measures = [measure(part) for part in parts]
    if any(item.weighted > item.limit for item in measures):
        raise VignetteError("post.too_long")
    if any(item.invalid for item in measures):
        raise VignetteError("post.character")
    if any(sign_ins(part) for part in parts):
        raise VignetteError("post.password")


def _sent(services: Services, read: _Read, considered: tuple[str, ...], clock: Clock) -> OutboxItem:
    submission = read.submission
    answer = Confirmation(submission.digest, considered) if considered else None
    approval = services.gate.approve(submission, read.report, answer)
    with services.together():
        draft_id = read.draft.draft_id if read.draft else ""
        item = services.outbox.add(submission, approval, clock.now(), draft_id)
        if read.draft:
            services.drafts.delete(read.draft.draft_id)
    while item.state is State.QUEUED:
        after = services.queue.send_next(item.item_id)
        if after is None or after.error_code not in {"", "x.renewed"}:
            break
        item = after
    return services.outbox.get(item.item_id)


def _has_link(text: str) -> bool:
    return bool(extract_urls(text))


# -- what is said


def _tell_report(read: _Read, given: _Given) -> None:
    cost = bill_of(read.submission, _has_link)
    if given.json:
        facts = {
            "verdict": read.verdict.value,
            "findings": len(read.report.findings),
            "not_looked": list(read.report.not_looked),
            "posts": len(read.submission.parts),
            "cost": cost / 1_000,
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
    terminal.say(f"Posts: {len(read.submission.parts)}. Cost at X: ${cost / 1_000:.3f}.")


def _tell_outcome(item: OutboxItem, given: _Given) -> None:
    if given.json:
        ids = [part.post_id for part in item.parts if part.post_id]
        facts = {"state": item.state.value, "posts": ids, "error": item.error_code}
        terminal.say(json.dumps(facts, separators=(",", ":")))
        return
    if item.error_code:
        terminal.complain(wording.error(item.error_code, dict(item.error_params)).text)
    terminal.say(_OUTCOMES.get(item.state, wording.state_word(item.state)))


# -- how it is called


class _Given(argparse.Namespace):
    account: str
    file: str | None
    draft: str | None
    dry_run: bool
    considered: list[str] | None
    replies: str
    made_with_ai: bool
    paid_partnership: bool
    json: bool


class _Parser(argparse.ArgumentParser):
    """Never repeats what it was given: it could be a draft."""

    def error(self, message: str) -> Never:  # noqa: ARG002 - it holds what was given
        self.print_usage(sys.stderr)
        self.exit(USAGE, "vignette: it is not called like this\n")


def _parsed(arguments: Sequence[str]) -> _Given:
    parser = _Parser(
        prog="vignette post",
        description="Checks a draft and posts it. Posts of a thread are separated by a line --- between blank lines.",
        epilog="Exit status: 0 out, 1 consider, 2 must change, 3 not looked at or not out, 64 not called like this.",
        allow_abbrev=False,
    )
    source = parser.add_mutually_exclusive_group()
    source.add_argument("--file", metavar="FILE", help="read FILE; otherwise, or for -, standard input")
    source.add_argument("--draft", metavar="ID", help="post a draft of the store, without pictures")
    parser.add_argument("--account", default="practice", metavar="ID", help="id or handle; by default practice")
    parser.add_argument("--dry-run", action="store_true", help="look and tell the cost; send nothing")
    parser.add_argument(
        "--considered", action="append", choices=CHOICES, help="what you have considered, where the check asks"
    )
    parser.add_argument(
        "--replies", choices=[item.value for item in Audience], default="everyone", help="who may reply"
    )
    parser.add_argument("--made-with-ai", action="store_true", help="X's mark “Made with AI”")
    parser.add_argument("--paid-partnership", action="store_true", help="X's mark “Paid partnership”")
    parser.add_argument("--json", action="store_true", help="answer in JSON, without any word of the draft")
    return parser.parse_args(list(arguments), namespace=_Given())
