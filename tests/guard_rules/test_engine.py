"""The whole guard on the real model: every surface, the demo, robustness and speed."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from composer.guard.author import STRICT, AuthorProfile
from composer.guard.child import SELF_TEST
from composer.guard.engine import RULES_VERSION, Engine
from composer.guard.model import SpacyPipeline
from composer.guard.pipeline import Seen, Tables
from composer.guard.reasons import LOOKED, NOT_LOOKED, REASONS, SUGGESTIONS
from composer.guard.report import Finding, Label, Report, Surface, Verdict
from composer.guard.submission import AccountKind, Link, Media, Poll, PostRef, Submission
from tests.effort import effort, grows

pytestmark = pytest.mark.model

NOBODY = AuthorProfile()
DEMO = (
    "Admitted Maria G., 93, last night at Mercy. Nobody in the room had seen this rash before, and it took four of us "
    "and one very old textbook to name it.\n\nGrateful for night teams that stay curious. #Dermatology #NightShift"
)
Draft = Callable[..., Submission]


def _words(report: Report, submission: Submission) -> set[tuple[str, str]]:
    return {
        (one.label.value, one.span.of(submission.parts[one.index]))
        for one in report.findings
        if one.surface is Surface.PART
    }


def _with_first_suggestions(text: str, findings: tuple[Finding, ...]) -> str:
    for one in sorted(findings, key=lambda finding: -finding.span.start):
        if one.suggestions:
            text = text[: one.span.start] + one.suggestions[0].replacement + text[one.span.end :]
    return text


def test_the_demo_blocks_and_its_first_suggestions_clear_it(engine: Engine, draft: Draft) -> None:
    """A name, an age, a hospital, a time; each gets a safer word, and what is left is a sentence."""
    submission = draft(DEMO)
    report = engine.inspect(submission, NOBODY)

    assert report.verdict is Verdict.BLOCK
    assert _words(report, submission) == {
        ("NAME", "Maria G."), ("AGE", "93"), ("QUASI", "last night"), ("LOCATION", "Mercy"),
    }  # fmt: skip
    better = _with_first_suggestions(DEMO, report.findings)
    assert better.startswith("Admitted a patient, aged 90 or older, recently at a hospital. Nobody in the room")
    assert engine.inspect(draft(better), NOBODY).verdict is Verdict.CLEAR


def test_the_self_test_of_the_child_process_blocks(engine: Engine) -> None:
    assert engine.inspect(SELF_TEST, NOBODY).verdict is Verdict.BLOCK


@pytest.mark.parametrize(
    "text",
    [
        "Sleep is a vital sign. Ask about it at every visit.",
        "Crohn's disease: new guideline out today, open access. doi:10.1056/NEJMoa2034577",
        "Great keynote by Dr. Amara Okafor on sepsis at the congress in Chicago, June 3.",
        "If you are struggling, call or text 988. Free, 24/7.",
        "We saw 2,314 ED visits for falls last year; 61% at home.",
        "Aged 90 or older? The trial included 412 adults over 90.",
        "Match Day! Starting residency in July. Grateful to my mentors.",
        "Tip: check the potassium before you give digoxin. 250 mcg is plenty.",
        "",
        "🎉",
    ],
)
def test_harmless_drafts_are_clear_and_show_nothing(engine: Engine, draft: Draft, text: str) -> None:
    report = engine.inspect(draft(text), NOBODY)

    assert report.verdict is Verdict.CLEAR
    assert report.findings == ()


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Delgado in bed 4 coded twenty minutes after lunch. Still thinking about his wife.",
        "Rest easy Miss Opal from 4 West. You taught us all to sing.",
        "Can someone pull the CT on MRN 7739204?",
        "his ssn is 219-09-9999",
        "Our patient, 93, went home to Tuscumbia with her new hip.",
    ],
)
def test_drafts_that_identify_block(engine: Engine, draft: Draft, text: str) -> None:
    assert engine.inspect(draft(text), NOBODY).verdict is Verdict.BLOCK


@pytest.mark.parametrize(
    "text",
    [
        "Lost a young mom last night. Three kids under five and a husband deployed overseas. I called him.",
        "Told a retired bus driver this morning that he can't drive for six months. He just nodded.",
        "Identical twins, both delivered on our unit tonight, both named after the midwife.",
        "A farmer in his fifties came to us this week with a rare tumor of the heart.",
    ],
)
def test_recognisable_stories_warn(engine: Engine, draft: Draft, text: str) -> None:
    report = engine.inspect(draft(text), NOBODY)

    assert report.verdict is Verdict.WARN
    assert {one.label for one in report.findings} == {Label.QUASI}


def test_a_number_split_over_two_posts_is_found_in_both(engine: Engine, draft: Draft) -> None:
    report = engine.inspect(draft("For whoever is on tonight, his ssn is 219-09-", "9999. Will delete."), NOBODY)

    assert report.verdict is Verdict.BLOCK
    found = {(one.index, one.label) for one in report.findings}
    assert {(0, Label.SSN), (1, Label.SSN)} <= found


def test_a_split_number_is_found_far_into_a_long_thread(engine: Engine, draft: Draft) -> None:
    """Its posts are found among thirty dull ones, and with the word before it that says what it is."""
    dull = "A general word about hand hygiene, said as plainly as it can be said on a Tuesday."
    parts = [*[dull] * 14, "For whoever is on tonight: his ssn is 219-", "09-", "9999. Will delete.", *[dull] * 14]

    report = engine.inspect(draft(*parts), NOBODY)

    assert {one.index for one in report.findings if one.label is Label.SSN} == {14, 15, 16}


def test_disguised_digits_are_found_where_they_stand(engine: Engine, draft: Draft) -> None:
    text = "his ssn 2\u200b１9-0\u200b9-99\u200b99 ok"
    submission = draft(text)

    assert ("SSN", "2\u200b１9-0\u200b9-99\u200b99") in _words(engine.inspect(submission, NOBODY), submission)


def test_every_surface_is_looked_at(engine: Engine, draft: Draft) -> None:
    """An SSN on any surface is found there, and the report names what it has looked at."""
    secret = "ssn 219-09-9999"
    submission = draft(
        "A post with a picture, a poll and #tag for @someone https://x.example",
        media=((Media("0" * 64, "ssn_219-09-9999.jpg", f"Alt: {secret}"),),),
        poll=Poll((secret, "no"), 60),
        links=(Link("https://s.example/1", "https://t.example/?ssn=219-09-9999"),),
        quote_of=PostRef("1", "someone", secret),
        reply_to=PostRef("2", "someone", secret),
        scheduled=dt.datetime(2026, 12, 1, tzinfo=dt.UTC),
    )
    report = engine.inspect(submission, AuthorProfile(city="Elkton"))

    found = {one.surface for one in report.findings}
    assert found >= {Surface.ALT, Surface.POLL, Surface.LINK, Surface.FILE, Surface.QUOTE, Surface.REPLY}
    assert set(report.looked) == LOOKED - {"thread", "links_as_shown"}
    assert report.not_looked == ("media",)
    assert report.verdict is Verdict.BLOCK
    assert all(one.suggestions == () for one in report.findings if one.surface in {Surface.QUOTE, Surface.REPLY})


def test_spans_count_in_the_surfaces_own_text(engine: Engine, draft: Draft) -> None:
    submission = draft(
        "First post, nothing here.", "Second 👩‍⚕️: MRN 7739204 please", poll=Poll(("MRN 4471902", "no"), 60)
    )
    report = engine.inspect(submission, NOBODY)

    where = {(one.surface, one.index): one.span for one in report.findings if one.label is Label.MRN}
    assert where[Surface.PART, 1].of(submission.parts[1]) == "7739204"
    assert where[Surface.POLL, 0].of("MRN 4471902") == "4471902"


def test_an_answer_that_confirms_a_treatment_warns(engine: Engine, draft: Draft) -> None:
    """Four of five fines over social media were replies: the same words alone would pass."""
    text = "We are sorry the wait felt long. As we told you, your results take two days."
    answer = draft(text, reply_to=PostRef("1", "somebody", "Worst clinic ever."))

    assert engine.inspect(answer, NOBODY).verdict is Verdict.WARN
    assert (
        engine.inspect(draft("Thanks, agreed!", reply_to=PostRef("1", "a", "Sepsis care")), NOBODY).verdict
        is Verdict.CLEAR
    )


def test_a_picture_or_another_language_is_at_least_a_warning(engine: Engine, draft: Draft) -> None:
    picture = draft("New poster design", media=((Media("0" * 64, "poster.png", ""),),))
    foreign = draft("Heute Abend ist die Notaufnahme voll und wir haben kein Bett mehr.")

    assert engine.inspect(picture, NOBODY).verdict is Verdict.WARN
    report = engine.inspect(foreign, NOBODY)
    assert report.verdict is not Verdict.CLEAR
    assert report.not_looked == ("language",)


def test_an_age_is_counted_to_the_year_in_which_the_post_goes_out(engine: Engine, draft: Draft) -> None:
    """89 is allowed and 90 is not: a post that waits into the next year tells of somebody older."""
    words = "Our patient, born in 1937, remembers penicillin arriving."
    now = engine.inspect(draft(words), AuthorProfile())
    later = engine.inspect(draft(words, scheduled=dt.datetime(2027, 1, 2, 8, tzinfo=dt.UTC)), AuthorProfile())

    assert not [one for one in now.findings if one.label is Label.AGE]
    assert [one for one in later.findings if one.label is Label.AGE and one.blocks]
    assert "time" in later.looked


def test_the_report_belongs_to_submission_profile_and_guard(
    engine: Engine, draft: Draft, pipeline: SpacyPipeline
) -> None:
    submission, profile = draft("Hello there"), AuthorProfile(city="Elkton")
    report = engine.inspect(submission, profile)

    assert report.submission_digest == submission.digest
    assert report.profile_version == profile.version
    assert report.guard_version == f"rules-{RULES_VERSION}+{pipeline.version}"
    assert re.fullmatch(r"[A-Za-z0-9._:/+@=-]{1,120}", report.guard_version)


def test_looking_twice_gives_the_same_report(engine: Engine, draft: Draft) -> None:
    submission = draft(DEMO)

    assert engine.inspect(submission, NOBODY) == engine.inspect(submission, NOBODY)


NASTY = [
    "\u202etxet desrever\u202c",
    "Z\u0351\u036b\u0343" + "a\u0301" * 1000 + " lgo",
    "\x00\x01\x02",
    "\ufeff",
    "\ufffd\uffff",
    "🏳️‍⚧️👩‍👩‍👧‍👦" * 50,
    "((((((((((" * 100,
    "a." * 2000,
    "1-" * 2000,
    "@" * 500,
    "#" * 500,
    '"' * 999,
    "9" * 5000,
    "A" * 5000,
    "A " * 2000,
    "Mr " * 1000,
    "<script>alert(1)</script>",
    "' OR 1=1 --",
    "%s%n%p",
    "{{7*7}}",
    "\r\n" * 500,
    "\u2028\u2029" * 50,
    "ﷺ" * 200,
    "ﬁ" * 200,
    "½" * 100,
    "http://" * 300,
    "a@" * 800,
    "1 " * 2000,
    "one two three " * 300,
    "ssn " * 500,
    "MRN: " * 400,
    "born in " * 400,
    "-" * 3000,
    " " * 3000,
    "\t\v\f",
]


@pytest.mark.parametrize("text", NASTY, ids=range(len(NASTY)))
def test_nasty_texts_neither_crash_nor_hang(engine: Engine, draft: Draft, text: str) -> None:
    assert effort(lambda: engine.inspect(draft(text), NOBODY)) < 8.0  # seconds: it hangs, or it does not


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.text(st.characters(exclude_categories=("Cs",)), max_size=120), min_size=1, max_size=3))
def test_any_text_gets_a_report_whose_spans_lie_in_it(engine: Engine, parts: list[str]) -> None:
    submission = Submission("account", AccountKind.BY_HAND, tuple(parts))
    report = engine.inspect(submission, NOBODY)

    for one in report.findings:
        assert 0 <= one.span.start < one.span.end <= len(parts[one.index])
        assert one.reason in REASONS
        assert {offer.code for offer in one.suggestions} <= SUGGESTIONS
    assert set(report.looked) <= LOOKED
    assert set(report.not_looked) <= NOT_LOOKED


def test_no_draft_takes_as_long_as_a_person_would_wait(engine: Engine, draft: Draft) -> None:
    """What it takes on a quiet machine is measured by `make bench`; this holds on a busy one."""

    def look(text: str) -> object:
        return engine.inspect(draft(text), NOBODY)

    assert effort(lambda: look(DEMO[:280]), 7) < 0.5
    assert effort(lambda: look((DEMO + " ") * (25_000 // len(DEMO))), 2) < 10.0


def test_at_every_detail_less_is_enough_to_ask(engine: Engine, draft: Draft) -> None:
    """Whatever is asked about when details add up is asked about then too; what blocks does not depend on it."""
    strict = AuthorProfile(strictness=STRICT)
    order = [Verdict.CLEAR, Verdict.WARN, Verdict.BLOCK]
    texts = [
        "Lost a young mom last night. Three kids under five and a husband deployed overseas. I called him.",
        "Our patient today taught me how to tie a fly.",
        "A farmer came in last night and taught me about bees.",
        "Sleep is a vital sign. Ask about it at every visit.",
        "Can someone pull the CT on MRN 7739204?",
    ]
    plain = [engine.inspect(draft(text), NOBODY).verdict for text in texts]
    early = [engine.inspect(draft(text), strict).verdict for text in texts]

    assert all(order.index(after) >= order.index(before) for before, after in zip(plain, early, strict=True))
    assert [one is Verdict.BLOCK for one in early] == [one is Verdict.BLOCK for one in plain]
    assert early[3] is Verdict.CLEAR


@pytest.mark.parametrize(
    "text",
    [
        "Maria Gonzalez 3/4/2026 INR 6.2 warfarin dose?",
        "kcl replacement for Okafor, Chidi 12/3 k 2.9 cr 1.1",
        "Hendricks, Dwayne | 58M | CKD | K 5.9 | bed 4 | NPO",
        "vancomycin trough Svensson Erik 14.2 3/9",
    ],
)
def test_a_full_name_beside_clinical_words_is_never_let_through(engine: Engine, draft: Draft, text: str) -> None:
    """In a register no post is written in, the rules' word counts."""
    assert engine.inspect(draft(text), NOBODY).verdict is not Verdict.CLEAR


class _Silent:
    """A pipeline without a model: names nothing."""

    version = "silent-1"
    tables = Tables()

    def look(self, text: str) -> Seen:
        return Seen()


def test_without_tables_a_loose_number_still_blocks(draft: Draft) -> None:
    """What is certain by its shape does not hang on a fitted weight."""
    assert Engine(_Silent()).inspect(draft("ssn 219-09-9999"), NOBODY).verdict is Verdict.BLOCK


UNITS = ["a-", "1-", "(", "🎉", "I1", "12:", "a:b:", "1", "A, ", "DOE, J ", "10.1000/", "www.", "her face ", "the man "]


@pytest.mark.parametrize("unit", UNITS)
def test_no_repetition_drives_the_time_beyond_linear(engine: Engine, draft: Draft, unit: str) -> None:
    """25,000 characters take at most about four times what a quarter of them takes, beyond a floor."""

    def look(length: int) -> object:
        return engine.inspect(draft((unit * length)[:length]), NOBODY)

    assert grows(look, 6_250, 25_000, at_most=8, floor_s=0.1)


@pytest.mark.parametrize(
    "text",
    [
        "My patient Hussein can swallow again.",
        "Pray for my patient Sister Agnes.",
        "Chess with our oldest patient, Mrs. Okafor, who always wins",
        "Update: my pt Chidinma asked for jollof.",
        "Procedure: EGD. Patient: Winifred Stokes. Findings: grade B esophagitis.",
    ],
)
def test_a_name_that_is_called_a_patients_blocks_whatever_the_network_thinks(
    engine: Engine, draft: Draft, text: str
) -> None:
    assert engine.inspect(draft(text), NOBODY).verdict is Verdict.BLOCK


@pytest.mark.parametrize(
    "text", ["My patient is not a number.", "Our patient portal is down.", "My patient Has Rights"]
)
def test_a_patient_without_a_name_is_none(engine: Engine, draft: Draft, text: str) -> None:
    assert engine.inspect(draft(text), NOBODY).verdict is not Verdict.BLOCK


@pytest.mark.parametrize("tag", ["MedEdMeet", "WardRounds", "ElderCare", "CritCareChicago"])
def test_the_tag_of_a_meeting_is_nobodys_name(engine: Engine, draft: Draft, tag: str) -> None:
    year = dt.datetime.now(dt.UTC).year % 100
    report = engine.inspect(draft(f"Hall B: ask before you tell. #{tag}{year}"), NOBODY)

    assert report.verdict is Verdict.CLEAR


def test_a_tag_that_cheers_somebody_on_is_a_name_in_any_year(engine: Engine, draft: Draft) -> None:
    year = dt.datetime.now(dt.UTC).year % 100
    for text in (f"#TeamOliver{year} rang the bell today", f"Prayers for #Maria{year} tonight, she is in room 4"):
        assert engine.inspect(draft(text), NOBODY).verdict is Verdict.BLOCK
