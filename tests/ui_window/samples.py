"""Invented drafts, findings and outbox items for the tests of the window, and for its pictures."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from composer.drafts.draft import TrashRow
from composer.drafts.history import Reason, Version
from composer.drafts.picture import Attached, Gallery, Picture
from composer.flow.finding import Found, Hit, Place
from composer.flow.views import CheckState, CheckView, DraftRow
from composer.guard.gate import Approval
from composer.guard.reading import Box, Reading, Word
from composer.guard.report import Finding, Label, Report, Suggestion, Surface, Verdict
from composer.guard.submission import AccountKind, Submission
from composer.outbox.account import Account
from composer.outbox.item import OutboxItem, PartRecord, State
from composer.outbox.publisher import TimelinePost
from composer.text.citation import Citation, Standing
from composer.text.seek import Excerpt
from composer.text.span import Span

_FONT = Path(__file__).resolve().parents[2] / "resources" / "fonts" / "Inter-Medium.ttf"
NOW = dt.datetime(2026, 11, 24, 12, 0, tzinfo=dt.UTC)
PRACTICE = Account("practice", AccountKind.PRACTICE, "practice_nora", "Nora Lindqvist", "1")
HAND = Account("hand", AccountKind.BY_HAND, "nora_by_hand", "Nora by hand")

CLEAR = (
    "Pearl from rounds: before calling it resistant hypertension, look at the cuff.\n\nA cuff that is too small reads "
    "high. Measure the arm first, then the pressure, and write the cuff size next to the number.\n\n#MedEd #Nephrology"
)
BLOCKED = (
    "Admitted Maria G., 93, last night at Mercy. Nobody in the room had seen this rash before, and it took four of us "
    "and one very old textbook to name it.\n\nGrateful for night teams that stay curious. #Dermatology #NightShift"
)
AMBER = (
    "Third flare this year of a disease most of us only read about, and last night it was the ward clerk who spotted "
    "it first. Teams see more than any one of us. #Teamwork"
)

WORDING = (
    "Day two of the meeting: no fever.No rash. The dose is 500 mg b.i.d.in adults, and 𝐰𝐞 all agreed on it.\n\n"
    "#womeninmedicine #MedEd"
)

LONG = (
    "How do you teach on a ward round that is already running late? Three habits from this morning’s panel that I will "
    "steal. Ask before you tell, then wait while you count to five: https://example.org/ask?id=5\n\n"
    "Name one thing to read tonight, not five. Slides and the reading list are here, and the recording follows: "
    "https://example.org/slides/26. And thank the ward clerk, who knew all of it before the rest of us did."
)


LINKS = (
    "Two papers from our rounds: https://www.example.org/cuff-size?utm_source=newsletter&utm_medium=email&id=7 "
    "and https://xn--mnchen-3ya.example.de/a, both short.\n\n#MedEd"
)


PAPER = "Worth a look before clinic: doi:10.5555/cuff.2021. Measure the arm first.\n\n#MedEd"


def citation(standing: Standing) -> Citation:
    """What Crossref tells of an invented paper."""
    return Citation(
        "https://doi.org/10.5555/cuff.2021",
        "https://doi.org/10.5555/cuff.2021",
        "Cuff size and blood pressure in adults: a randomized crossover trial in two clinics",
        ("Example AB", "Sample JL", "Specimen C"),
        "J Cuffs",
        2021,
        standing,
        "crossref",
        dt.datetime(2026, 11, 24, 7, 0, tzinfo=dt.UTC),
    )


def finding(text: str, words: str, label: Label, reason: str, *instead: str, part: int = 0) -> Finding:
    """A finding on the first of these words in a text."""
    start = text.index(words)
    fixes = tuple(Suggestion("use" if other else "remove", other) for other in instead)
    return Finding(Surface.PART, part, Span(start, start + len(words)), label, reason, fixes)


def report(*findings: Finding, looked: tuple[str, ...] = ("words",), missed: tuple[str, ...] = ()) -> Report:
    """A report with these findings and the verdict that follows."""
    blocks = any(item.blocks for item in findings)
    verdict = Verdict.BLOCK if blocks else Verdict.WARN if findings or missed else Verdict.CLEAR
    return Report("d", verdict, findings, looked, missed, "g", "p")


def done(told: Report, *parts: str) -> CheckView:
    """The check has answered."""
    return CheckView(CheckState.DONE, told, parts)


def four(text: str = BLOCKED) -> Report:
    """Three details that must change and one to consider."""
    return report(
        finding(text, "Maria G.", Label.NAME, "name.patient", "a patient"),
        finding(text, "93", Label.AGE, "age.over_89", "aged 90 or older"),
        finding(text, "last night", Label.QUASI, "quasi.time", "recently"),
        finding(text, "Mercy", Label.LOCATION, "place.facility", "a hospital"),
    )


def amber() -> Report:
    """Two details to consider."""
    return report(
        finding(AMBER, "last night", Label.QUASI, "quasi.time", "recently"),
        finding(AMBER, "a disease most of us only read about", Label.QUASI, "quasi.rare", "a rare disease"),
    )


def row(name: str, title: str, verdict: Verdict | None, minutes: float, now: dt.datetime = NOW) -> DraftRow:
    """A draft that changed so many minutes ago."""
    return DraftRow(name, title, verdict, now - dt.timedelta(minutes=minutes))


def rows(now: dt.datetime = NOW) -> tuple[DraftRow, ...]:
    """Seven drafts."""
    day = 24 * 60
    return (
        row("a", "Pearl from rounds: before calling it resistant hypertension", Verdict.CLEAR, 0, now),
        row("b", "Hall B, #MedEdMeet26: how do you teach on a ward round", Verdict.CLEAR, 20, now),
        row("c", "Six questions I ask before I write for a new patient", Verdict.CLEAR, day, now),
        row("d", "Night shift: a story about asking for help", Verdict.WARN, day, now),
        row("e", "Reading list for new residents", Verdict.CLEAR, 6 * day, now),
        row("f", "Admitted last night: the rash that nobody knew", Verdict.BLOCK, 8 * day, now),
        row("g", "", None, 9 * day, now),
    )


def rows_with(text: str, verdict: Verdict, now: dt.datetime = NOW) -> tuple[DraftRow, ...]:
    """The drafts, with one that says this as the newest of them."""
    if text.startswith(CLEAR[:20]):
        newest, others = row("a", rows(now)[0].title, verdict, 0, now), rows(now)[1:]
    else:
        newest, others = row("a", text.partition("\n")[0], verdict, 0, now), rows(now)[1:]
        others = (row("p", rows(now)[0].title, Verdict.CLEAR, 5, now), *others)
    return (newest, *others)


def thrown(now: dt.datetime = NOW) -> tuple[TrashRow, ...]:
    """Three drafts in the trash: since just now, yesterday, and so long that it goes tomorrow."""
    ages = (0.01, 1.2, 29.5)
    return tuple(TrashRow(row, now - dt.timedelta(days=age)) for row, age in zip(rows(now)[2:5], ages, strict=True))


def versions(now: dt.datetime = NOW) -> tuple[Version, ...]:
    """What a draft said before a fix, before a pause, and long ago as a thread."""
    told = (
        (2, Reason.FIX, (BLOCKED,)),
        (90, Reason.PAUSE, ("Admitted a patient. Nobody in the room had seen this rash before.",)),
        (3000, Reason.SPLIT, ("One question, then silence.", "Ask before you tell.")),
    )
    return tuple(
        Version(9 - place, "a", parts, reason, now - dt.timedelta(minutes=ago))
        for place, (ago, reason, parts) in enumerate(told)
    )


def hit(place: Place, ref: str, line: str, *words: str, minutes: float = 0, now: dt.datetime = NOW) -> Hit:
    """A row of what a search found; `words` are marked in its line."""
    spans = tuple(Span(line.index(word), line.index(word) + len(word)) for word in words)
    moment = now - dt.timedelta(minutes=minutes)
    return Hit(place, ref, "First words", Excerpt(line, spans), moment, Verdict.CLEAR)


def found(query: str, now: dt.datetime = NOW) -> Found:
    """Two drafts, a post that waits and one that was sent, all of which say night."""
    return Found(
        query,
        (
            hit(Place.DRAFT, "d", "Night shift: a story about asking for help", "Night", minutes=5, now=now),
            hit(Place.DRAFT, "f", "…Admitted last night: the rash that nobody knew", "night", minutes=90, now=now),
            hit(Place.OUTBOX, "o", "…for night teams that stay curious", "night", minutes=9, now=now),
            hit(Place.SENT, "s", "The nightly handover has one rule", "night", minutes=9000, now=now),
        ),
    )


def item(
    name: str,
    *parts: str,
    state: State = State.QUEUED,
    states: tuple[State, ...] = (),
    due_in: float = 0,
    ago: float = 60,
    error: tuple[str, str] = ("", ""),
    account: Account = PRACTICE,
    scheduled: bool = False,
    looked: int = 3,
    now: dt.datetime = NOW,
) -> OutboxItem:
    """An item of the outbox: due in so many seconds, last changed so many seconds ago."""
    due = now + dt.timedelta(seconds=due_in)
    then = now - dt.timedelta(seconds=ago)
    submission = Submission(account.account_id, account.kind, parts, scheduled=due if scheduled else None)
    approval = Approval(submission.digest, "r", Verdict.CLEAR, (), "g", "p", "1", then, now + dt.timedelta(days=7))
    each = states or (state,) * len(parts)
    records = tuple(PartRecord(index, part) for index, part in enumerate(each))
    created = now - dt.timedelta(seconds=10 - due_in) if 0 < due_in <= 10 else then
    return OutboxItem(
        name, f"draft-{name}", submission, approval, state, records, due, created, then, *error, looked=looked
    )


def outbox(now: dt.datetime = NOW) -> tuple[OutboxItem, ...]:
    """One of each kind."""
    hygiene = "Hand hygiene works best when nobody has to think about it. Put the dispenser where the hand already is."
    queue = ("Hall B: how do you teach on a ward round that is late?", "Ask before you tell.", "Name one thing.")
    day = 24 * 3600
    return (
        item("u", hygiene, state=State.UNKNOWN, error=("unknown.cut", "look_first"), now=now),
        item("n", "Six questions I ask before I write for a new patient", state=State.NOT_SENT, ago=300,
             error=("x.duplicate", "edit"), now=now),
        item("g", "Pearl from rounds: before calling it resistant hypertension", due_in=6.2, now=now),
        item("q", *queue, states=(State.SENT, State.QUEUED, State.QUEUED), now=now),
        item("s", "Reading list for new residents", due_in=day, scheduled=True, now=now),
        item("1", "Ask before you tell. Ten seconds that show where to start", state=State.SENT, ago=3600, now=now),
        item("2", "What I learned from my first hundred home visits", state=State.SENT, ago=day, now=now),
    )  # fmt: skip


def overdue(now: dt.datetime = NOW) -> tuple[OutboxItem, ...]:
    """One whose hour passed while nobody was there, one that is being looked for, two that are scheduled."""
    hour = 3600
    return (
        item("m", "Reading list for new residents", state=State.NOT_SENT, due_in=-2 * hour, scheduled=True,
             error=("outbox.missed", "retry"), now=now),
        item("l", "Hand hygiene works best when nobody has to think about it.", state=State.UNKNOWN, ago=2,
             error=("unknown.cut", "look_first"), looked=0, now=now),
        item("s", "Six questions I ask before I write for a new patient", due_in=17 * hour, scheduled=True, now=now),
        item("t", "Journal club: three papers", "The first.", due_in=66 * hour, scheduled=True, now=now),
    )  # fmt: skip


def timeline(now: dt.datetime = NOW) -> tuple[TimelinePost, ...]:
    """A single post and a thread of two, newest first."""
    minute = dt.timedelta(minutes=1)
    return (
        TimelinePost("3", "One question, then silence while you count to five.", now - 4 * minute, "2"),
        TimelinePost("2", "Ask before you tell. #MedEd", now - 5 * minute),
        TimelinePost("1", "My first post from Vignette. Two words were underlined, I changed both.", now - 90 * minute),
    )


def ecg() -> bytes:
    """A drawn ECG with a name printed into it, as a PNG."""
    import io

    from PIL import Image, ImageDraw, ImageFont

    picture = Image.new("RGB", (640, 460), (255, 246, 244))
    pen = ImageDraw.Draw(picture)
    for step in range(0, 640, 20):
        pen.line((step, 0, step, 460), fill=(244, 200, 196))
        pen.line((0, step, 640, step), fill=(244, 200, 196))
    beat = [(0, 0), (30, 0), (36, -8), (44, 0), (52, 6), (58, -70), (64, 18), (70, 0), (92, -18), (110, 0), (140, 0)]
    for row in (160, 260, 380):
        points = [(20 + 140 * turn + x, row + y) for turn in range(4) for x, y in beat]
        pen.line(points, fill=(30, 30, 30), width=2)
    pen.text((64, 44), "HARGROVE, ELLEN", font=ImageFont.truetype(str(_FONT), 20), fill="black")
    pen.text((64, 424), "Paper speed 25 mm/s", font=ImageFont.truetype(str(_FONT), 20), fill="black")
    pen.ellipse((530, 340, 600, 430), fill=(200, 190, 180))
    out = io.BytesIO()
    picture.save(out, "PNG")
    return out.getvalue()


def gallery() -> Gallery:
    """One post with two pictures: one described, one not."""
    data = ecg()
    words = "HARGROVE, ELLEN\nPaper speed 25 mm/s"
    printed = Word(Span(0, 15), Box(64, 44, 180, 24)), Word(Span(16, 35), Box(64, 424, 200, 24))
    reading = Reading("tesseract-5.3.0", words, printed)
    picture = Picture(
        "a" * 64, "png", 640, 460, len(data), 2 * len(data), ("place", "camera", "time"), 17, data, reading
    )
    clean = Picture("b" * 64, "png", 640, 460, len(data), 2 * len(data), (), 0, data, Reading("tesseract-5.3.0"))
    return ((Attached(picture), Attached(clean, "Paper ECG with three rows, narrow beats at 75 a minute.")),)


def in_picture() -> Finding:
    """The name in the first picture."""
    return Finding(Surface.PICTURE, 0, Span(0, 15), Label.NAME, "name.patient")


def picture_view() -> CheckView:
    """The check has found it."""
    media = tuple(one.media for one in gallery()[0])
    return CheckView(CheckState.DONE, report(in_picture(), looked=("words", "pictures")), (CLEAR,), media)
