"""Submissions, profiles and reports for the guard's tests, by hand and by hypothesis."""

from __future__ import annotations

import datetime as dt

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from composer.guard.answers import Answer, Who
from composer.guard.author import STANDARD, STRICT, AuthorProfile
from composer.guard.report import Finding, Label, Report, Suggestion, Surface, Verdict
from composer.guard.submission import AccountKind, Audience, Link, Media, Poll, PostRef, Submission
from composer.text.span import Span

_DAWN = dt.datetime(2020, 1, 1, tzinfo=dt.UTC)

steady = settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
"""A slow machine is no failure of the code."""

words = st.text(st.characters(exclude_categories=("Cs",)), max_size=40)
codes = st.from_regex(r"[a-z]{1,8}(\.[a-z_]{1,8})?", fullmatch=True)
moments = st.integers(0, 2**34).map(lambda number: _DAWN + dt.timedelta(microseconds=number * 30_011))
profiles = st.builds(AuthorProfile, words, words, words, words, st.sampled_from((STANDARD, STRICT)))


def draft(text: str, **changes: object) -> Submission:
    """A plain submission of one post."""
    return Submission("practice", AccountKind.PRACTICE, (text,), **changes)  # type: ignore[arg-type]


def clear(submission: Submission, profile: AuthorProfile | None = None) -> Report:
    """A report that found nothing."""
    version = (profile or AuthorProfile()).version
    return Report(submission.digest, Verdict.CLEAR, (), ("words",), (), "words-1", version)


def quasi(index: int = 0) -> Finding:
    return Finding(Surface.PART, index, Span(0, 1), Label.QUASI, "quasi.time")


def name(index: int = 0) -> Finding:
    return Finding(Surface.PART, index, Span(0, 1), Label.NAME, "name.patient")


def full() -> Submission:
    """A submission in which every field but the pictures holds something."""
    return Submission(
        account_id="practice",
        account_kind=AccountKind.PRACTICE,
        parts=("First post https://x.y/a", "Second post"),
        poll=Poll(("yes", "no"), 60),
        links=(Link("https://x.y/a", "https://example.org/paper"),),
        reply_to=PostRef("1", "somebody", "their words"),
        quote_of=PostRef("2", "another", "other words"),
        audience=Audience.FOLLOWING,
        made_with_ai=False,
        paid_partnership=False,
        community_id="7",
        scheduled=dt.datetime(2026, 11, 25, 7, 0, tzinfo=dt.UTC),
        answers=(Answer(Label.NAME, "first", Who.COLLEAGUE),),
        edits="3",
    )


@st.composite
def submissions(draw: st.DrawFn) -> Submission:
    """Any submission at all."""
    parts = tuple(draw(st.lists(words, max_size=4)))
    picture = st.builds(Media, st.from_regex(r"[0-9a-f]{64}", fullmatch=True), words, words)
    media = draw(st.one_of(st.just(()), st.tuples(*[st.lists(picture, max_size=2).map(tuple) for _ in parts])))
    ref = st.one_of(st.none(), st.builds(PostRef, words, words, words))
    return Submission(
        account_id=draw(words),
        account_kind=draw(st.sampled_from(AccountKind)),
        parts=parts,
        media=media,
        poll=draw(st.one_of(st.none(), st.builds(Poll, st.lists(words, max_size=4).map(tuple), st.integers(0, 10080)))),
        links=tuple(draw(st.lists(st.builds(Link, words, words), max_size=3))),
        reply_to=draw(ref),
        quote_of=draw(ref),
        audience=draw(st.sampled_from(Audience)),
        made_with_ai=draw(st.booleans()),
        paid_partnership=draw(st.booleans()),
        community_id=draw(words),
        scheduled=draw(st.one_of(st.none(), moments)),
        answers=tuple(
            draw(st.lists(st.builds(Answer, st.sampled_from(Label), words, st.sampled_from(Who)), max_size=2))
        ),
        edits=draw(words),
    )


@st.composite
def spans(draw: st.DrawFn) -> Span:
    start = draw(st.integers(0, 1000))
    return Span(start, start + draw(st.integers(1, 100)))


findings = st.builds(
    Finding,
    surface=st.sampled_from(Surface),
    index=st.integers(0, 9),
    span=spans(),
    label=st.sampled_from(Label),
    reason=codes,
    suggestions=st.lists(st.builds(Suggestion, codes, words), max_size=3).map(tuple),
    recogniser=st.one_of(st.just(""), codes),
    score=st.floats(0, 1),
)
reports = st.builds(
    Report,
    submission_digest=st.from_regex(r"[0-9a-f]{64}", fullmatch=True),
    verdict=st.sampled_from(Verdict),
    findings=st.lists(findings, max_size=4).map(tuple),
    looked=st.lists(codes, max_size=4).map(tuple),
    not_looked=st.lists(codes, max_size=4).map(tuple),
    guard_version=codes,
    profile_version=st.from_regex(r"[0-9a-f]{16}", fullmatch=True),
)
