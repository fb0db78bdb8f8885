"""How an old post stands: as a new one would, but for a short link of somebody else's by itself."""

from __future__ import annotations

import datetime as dt

import pytest

from composer.drafts.archive_post import OldPost
from composer.flow.archive import judge
from composer.guard.author import AuthorProfile
from composer.guard.report import Finding, Label, Report, Surface, Verdict
from composer.guard.submission import Submission
from composer.text.span import Span

POST = OldPost("20", "Just setting up.", dt.datetime(2010, 3, 21, tzinfo=dt.UTC))
STORY = Finding(Surface.PART, 0, Span(0, 4), Label.QUASI, "quasi.time")


class Guard:
    """Says what the test has it say."""

    def __init__(self, verdict: Verdict, findings: tuple[Finding, ...], not_looked: tuple[str, ...]) -> None:
        self._said = verdict, findings, not_looked

    def check(self, submission: Submission, profile: AuthorProfile) -> Report:
        verdict, findings, not_looked = self._said
        return Report(submission.digest, verdict, findings, ("words",), not_looked, "g", profile.version)


@pytest.mark.parametrize(
    ("findings", "not_looked", "stands"),
    [
        ((), ("link_target",), Verdict.CLEAR),
        ((), ("language", "link_target"), Verdict.WARN),
        ((), ("language",), Verdict.WARN),
        ((STORY,), ("link_target",), Verdict.WARN),
    ],
)
def test_a_short_link_of_years_ago_alone_is_nothing_to_deal_with(
    findings: tuple[Finding, ...], not_looked: tuple[str, ...], stands: Verdict
) -> None:
    guard = Guard(Verdict.WARN, findings, not_looked)

    assert judge(POST, guard, AuthorProfile()).verdict is stands  # type: ignore[arg-type]
