"""The looking itself: every surface of a submission, one report. Pure but for the pipeline it is given."""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from composer.guard.answers import answered
from composer.guard.author import AuthorProfile
from composer.guard.context import Context
from composer.guard.language import reads_as_english
from composer.guard.links import leads_out_of_sight
from composer.guard.pictures import in_pictures
from composer.guard.pipeline import Pipeline
from composer.guard.recogniser import Candidate, Recogniser
from composer.guard.recognisers.catalogue import all_recognisers
from composer.guard.report import STRUCTURED, Finding, Label, Report, Surface, Verdict
from composer.guard.resolve import run_together, without_overlap
from composer.guard.submission import PostRef, Submission
from composer.guard.suggest import suggestions_for
from composer.guard.surfaces import Layout, around, lay_out, own_words, parts_only
from composer.guard.verdict import AT_EVERY_DETAIL, COUNTS, WHEN_IT_ADDS_UP, Judgement, judge, shortlist
from composer.guard.views import View, plain_view
from composer.text.span import Span

RULES_VERSION: Final = "19"
"""Raised by hand whenever a rule changes what it finds."""

_CARED_FOR: Final = frozenset({"patient", "person", "age_sex", "pronoun", "kin", "care", "came"})
_SPLITTABLE: Final = frozenset({"numbers", "contacts"})
_REACH: Final = 40
_AROUND: Final = 400  # code points on either side of a seam: a post and more, so that a number keeps its sentence
_NUMBER_LIKE: Final = re.compile(
    r"\d|@|[^\x00-\x7f]|\b(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)\b", re.I
)
_HASHTAG: Final = re.compile(r"[#＃]\w")
_HANDLE: Final = re.compile(r"[@＠]\w")
_LINK: Final = re.compile(r"https?://|(?<![\w-])[\w-]{1,63}\.(?:com|org|net|edu|gov|uk|example)\b", re.IGNORECASE)


def _this_year() -> int:
    return dt.datetime.now(dt.UTC).year


class Engine:
    """Looks at submissions. Holds no state but what it is made with; bound to the pipeline's thread.

    Args:
        pipeline: The model and the tables.
        recognisers: Who looks; all of them where left out.
        year: Tells the present year, for ages told by a year of birth.
    """

    def __init__(
        self,
        pipeline: Pipeline,
        recognisers: Sequence[Recogniser] | None = None,
        year: Callable[[], int] = _this_year,
    ) -> None:
        self._pipeline = pipeline
        self._recognisers = tuple(all_recognisers() if recognisers is None else recognisers)
        self._year = year

    @property
    def version(self) -> str:
        """Version of rules and model together; changes whenever either does."""
        return f"rules-{RULES_VERSION}+{self._pipeline.version}"

    def inspect(self, submission: Submission, profile: AuthorProfile) -> Report:
        """Return the report for exactly this submission, as a post of this author."""
        layout = own_words(submission)
        answers = submission.reply_to is not None or submission.quote_of is not None
        view = plain_view(layout.text)
        year = None if submission.scheduled is None else submission.scheduled.year
        context = self._context(view, is_reply=answers, year=year)
        early = profile.is_strict or _circle_is_small(profile, context)
        bounds = AT_EVERY_DETAIL if early else WHEN_IT_ADDS_UP
        found = self._unanswered(self._candidates(view, context), view, layout, submission)
        judgement = judge(found, context, bounds)
        findings = [*self._split_numbers(submission), *self._findings(judgement, view, layout)]
        findings += self._of_others(submission)
        findings += in_pictures(submission, self._sure_numbers, self._pipeline.tables)
        not_looked = _not_looked(submission, context)
        verdict = _worst(judgement.verdict, findings, not_looked)
        hidden = leads_out_of_sight(context.text, (link.shown for link in submission.links))
        return Report(
            submission_digest=submission.digest,
            verdict=verdict,
            findings=tuple(_once(findings)),
            looked=_looked(submission, profile, hidden=hidden),
            not_looked=(*not_looked, "link_target") if hidden and verdict is not Verdict.CLEAR else not_looked,
            guard_version=self.version,
            profile_version=profile.version,
        )

    def _context(self, view: View, *, is_reply: bool = False, year: int | None = None) -> Context:
        """Return what recognisers need; ages are counted to the year in which it is read, which may be a later one."""
        seen, tables = self._pipeline.look(view.text), self._pipeline.tables
        return Context(view.text, seen.entities, tables, year or self._year(), is_reply=is_reply, read=seen.read)

    def _candidates(self, view: View, context: Context) -> list[Candidate]:
        return [one for recogniser in self._recognisers for one in recogniser.find(view.text, context)]

    @staticmethod
    def _unanswered(found: list[Candidate], view: View, layout: Layout, submission: Submission) -> list[Candidate]:
        """Return what the author has not answered for: a colleague's name, their own age."""
        if not submission.answers:
            return found
        text, answers = layout.text, submission.answers
        return [one for one in found if not answered(text, view.back(one.span), one.label, answers)]

    def _findings(self, judgement: Judgement, view: View, layout: Layout) -> Iterator[Finding]:
        for candidate in run_together(judgement.candidates, view.text):
            for piece, span in layout.home(view.back(candidate.span)):
                yield _finding(replace(candidate, span=span), piece.surface, piece.index, piece.text)

    def _split_numbers(self, submission: Submission) -> Iterator[Finding]:
        """Yield numbers that only read as one when the posts are put together: a part in each."""
        seams = [place for place, (one, other) in enumerate(pairwise(submission.parts), 1) if _goes_on(one, other)]
        for seam in ("", " ") if seams else ():
            layout = parts_only(submission, seam)
            for stretch in around(layout, seams, _AROUND):
                yield from self._split_over(layout, stretch)

    def _split_over(self, layout: Layout, stretch: Span) -> Iterator[Finding]:
        view = plain_view(layout.text[stretch.start : stretch.end])
        context = Context(view.text, (), self._pipeline.tables, self._year())
        found = [
            one
            for recogniser in self._recognisers
            if recogniser.name in _SPLITTABLE
            for one in recogniser.find(view.text, context)
        ]
        for candidate in without_overlap(one for one in found if one.score >= COUNTS):
            span = view.back(candidate.span)
            homes = list(layout.home(Span(stretch.start + span.start, stretch.start + span.end)))
            if len(homes) > 1:
                for piece, home in homes:
                    yield _finding(replace(candidate, span=home), piece.surface, piece.index, piece.text)

    def _of_others(self, submission: Submission) -> Iterator[Finding]:
        """Yield what the post answered or quoted tells: quoting spreads an identifier, answering repeats it."""
        for surface, other in ((Surface.REPLY, submission.reply_to), (Surface.QUOTE, submission.quote_of)):
            if other is not None and other.text:
                yield from self._of_other(surface, other)

    def _sure_numbers(self, text: str) -> Iterator[Candidate]:
        """Yield what needs no sentence round it: numbers with check digits, telephone, e-mail."""
        view = plain_view(text)
        for candidate in shortlist(self._candidates(view, self._context(view))):
            if candidate.label in STRUCTURED and candidate.score >= COUNTS:
                yield replace(candidate, span=view.back(candidate.span))

    def _of_other(self, surface: Surface, other: PostRef) -> Iterator[Finding]:
        layout = lay_out([(surface, 0, other.text)])
        view = plain_view(layout.text)
        for candidate in shortlist(self._candidates(view, self._context(view))):
            if candidate.label not in STRUCTURED or candidate.score < COUNTS:
                continue
            kept = candidate
            if surface is Surface.REPLY:
                kept = replace(candidate, label=Label.QUASI, reason="reply.repeats")
            finding = _finding(replace(kept, span=view.back(candidate.span)), surface, 0, other.text)
            yield replace(finding, suggestions=())  # another's words are not the author's to change


def _circle_is_small(profile: AuthorProfile, context: Context) -> bool:
    """Tell whether readers of the account know where somebody was cared for, since it says so, and the draft when.

    Place and time together leave few people; so less is then enough to ask.
    """
    signs = context.all_signs()
    return bool(profile.city or profile.hospital) and "time" in signs and bool(signs & _CARED_FOR)


def _goes_on(part: str, following: str) -> bool:
    """Tell whether a number or an address could begin at the end of one post and go on in the next."""
    return bool(_NUMBER_LIKE.search(part[-_REACH:]) and _NUMBER_LIKE.search(following[:_REACH]))


def _finding(candidate: Candidate, surface: Surface, index: int, text: str) -> Finding:
    changeable = surface in {Surface.PART, Surface.ALT, Surface.POLL}
    return Finding(
        surface=surface,
        index=index,
        span=candidate.span,
        label=candidate.label,
        reason=candidate.reason,
        suggestions=suggestions_for(candidate, text) if changeable else (),
        recogniser=candidate.recogniser,
        score=round(candidate.score, 3),
    )


def _once(findings: Sequence[Finding]) -> Iterator[Finding]:
    """Yield findings without those that overlap an earlier one on the same surface; blocking ones come first."""
    kept: dict[tuple[Surface, int], list[Span]] = {}
    chosen: list[Finding] = []
    for finding in sorted(findings, key=lambda one: not one.blocks):
        spans = kept.setdefault((finding.surface, finding.index), [])  # in order: none overlaps another
        place = bisect_left(spans, finding.span)
        if not any(finding.span.overlaps(span) for span in spans[max(0, place - 1) : place + 1]):
            spans.insert(place, finding.span)
            chosen.append(finding)
    order = {surface: place for place, surface in enumerate(Surface)}
    yield from sorted(chosen, key=lambda one: (order[one.surface], one.index, one.span))


def _worst(verdict: Verdict, findings: Sequence[Finding], not_looked: Sequence[str]) -> Verdict:
    if any(finding.blocks for finding in findings):
        return Verdict.BLOCK
    if verdict is Verdict.CLEAR and (findings or not_looked):
        return Verdict.WARN
    return verdict


def _looked(submission: Submission, profile: AuthorProfile, *, hidden: bool) -> tuple[str, ...]:
    """Return what was looked at; a short link by itself alarms nobody: a quarter of health desks' posts has one."""
    text = "\n".join(submission.parts)
    media = [one for part in submission.media for one in part]
    present = {
        "words": True,
        "thread": len(submission.parts) > 1,
        "hashtags": bool(_HASHTAG.search(text)),
        "handles": bool(_HANDLE.search(text)),
        "links": not hidden and bool(submission.links or _LINK.search(text)),
        "links_as_shown": hidden,
        "profile": bool(profile.city or profile.hospital),
        "time": submission.scheduled is not None,
        "alt": any(one.alt_text for one in media),
        "poll": submission.poll is not None,
        "files": any(one.file_name for one in media),
        "pictures": any(one.reader for one in media),
        "reply": submission.reply_to is not None and bool(submission.reply_to.text),
        "quote": submission.quote_of is not None and bool(submission.quote_of.text),
    }
    return tuple(code for code, there in present.items() if there)


def _not_looked(submission: Submission, context: Context) -> tuple[str, ...]:
    codes = ["media"] if any(not one.reader for part in submission.media for one in part) else []
    if not reads_as_english(context.text, context.tables.everyday):
        codes.append("language")
    return tuple(codes)
