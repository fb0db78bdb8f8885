"""One post of the archive under the check of today."""

from __future__ import annotations

from typing import Final

from composer.drafts.archive_file import OldPost
from composer.drafts.archive_store import Judged
from composer.guard.author import AuthorProfile
from composer.guard.gate import standing
from composer.guard.port import GuardPort
from composer.guard.submission import AccountKind, PostRef, Submission

ARCHIVE: Final = "archive"
"""Stands where a post to be sent names its account: what comes from here is never sent."""


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
