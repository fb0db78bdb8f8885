"""Posts of the archive under the check of today."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from composer.base.errors import GuardError
from composer.drafts.archive_post import OldPost
from composer.drafts.archive_store import Judged
from composer.guard.author import AuthorProfile
from composer.guard.gate import standing
from composer.guard.port import GuardPort
from composer.guard.submission import AccountKind, PostRef, Submission

ARCHIVE: Final = "archive"
"""Stands where a post to be sent names its account: what comes from here is never sent."""


@dataclass(frozen=True, slots=True)
class Looked:
    """What came of some posts.

    Attributes:
        judged: What the check said of each it could look at.
        missed: How many it could not look at.
        error_code: Why, of the last of these; empty where there is none.
    """

    judged: tuple[Judged, ...] = ()
    missed: int = 0
    error_code: str = ""


def judge(post: OldPost, guard: GuardPort, profile: AuthorProfile) -> Judged:
    """Return what the guard says of a post as if it were to go out now.

    Raises:
        GuardError: It could not look.
    """
    answered = PostRef(post.in_reply_to) if post.in_reply_to else None
    submission = Submission(ARCHIVE, AccountKind.X, (post.text,), reply_to=answered)
    report = guard.check(submission, profile)
    labels = tuple(dict.fromkeys(finding.label for finding in report.findings))
    return Judged(post.post_id, standing(report), labels, report.guard_version)


def judge_all(posts: Sequence[OldPost], guard: GuardPort, profile: AuthorProfile) -> Looked:
    """Return what the guard says of some posts; what it could not look at stays without a verdict."""
    judged, missed, code = list[Judged](), 0, ""
    for post in posts:
        try:
            judged.append(judge(post, guard, profile))
        except GuardError as error:
            missed, code = missed + 1, error.code
    return Looked(tuple(judged), missed, code)


def address_of(post_id: str) -> str:
    """Return where X shows a post to its author, whatever the handle is now; it holds no word of it."""
    return f"https://x.com/i/status/{post_id}"
