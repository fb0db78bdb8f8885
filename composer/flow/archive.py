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
from composer.guard.port import ManyGuard
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


def judge_all(posts: Sequence[OldPost], guard: ManyGuard, profile: AuthorProfile) -> Looked:
    """Return what the guard says of posts, as if each went out now; some may stay without a verdict."""
    judged, missed, code = list[Judged](), 0, ""
    for post, told in zip(posts, guard.check_each([_as_new(post) for post in posts], profile), strict=True):
        if isinstance(told, GuardError):
            missed, code = missed + 1, told.code
        else:
            labels = tuple(dict.fromkeys(finding.label for finding in told.findings))
            judged.append(Judged(post.post_id, standing(told), labels, told.guard_version))
    return Looked(tuple(judged), missed, code)


def _as_new(post: OldPost) -> Submission:
    answered = PostRef(post.in_reply_to) if post.in_reply_to else None
    return Submission(ARCHIVE, AccountKind.X, (post.text,), reply_to=answered)


def address_of(post_id: str) -> str:
    """Return where X shows a post to its author, whatever the handle is now; it holds no word of it."""
    return f"https://x.com/i/status/{post_id}"
