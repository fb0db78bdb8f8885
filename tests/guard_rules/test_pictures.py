"""What is printed in a picture is judged without a sentence round it; what teaches goes through."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from composer.guard.author import AuthorProfile
from composer.guard.authorization import Item, items_of
from composer.guard.engine import Engine
from composer.guard.pictures import in_pictures, printed
from composer.guard.pipeline import Tables
from composer.guard.reading import Box, Code, Reading
from composer.guard.recogniser import Candidate
from composer.guard.report import Label, Surface, Verdict
from composer.guard.submission import Media, Submission
from composer.text.span import Span
from tests.effort import grows


@pytest.mark.parametrize(
    ("text", "label", "words"),
    [
        ("HARGROVE, ELLEN", Label.NAME, "HARGROVE, ELLEN"),
        ("HARGROVE^ELLEN", Label.NAME, "HARGROVE^ELLEN"),
        ("Name: Quillfeather Odalys", Label.NAME, "Quillfeather Odalys"),
        ("Mrs. Okonkwo", Label.NAME, "Okonkwo"),
        ("Maria Gonzalez", Label.NAME, "Maria Gonzalez"),
        ("MRN 4471902", Label.MRN, "4471902"),
        ("MRN: HH-44719", Label.MRN, "HH-44719"),
        ("Acc# 88213-55", Label.MRN, "88213-55"),
        ("Acc no 2022", Label.MRN, "2022"),
        ("Case: 2022", Label.MRN, "2022"),
        ("4471902", Label.OTHER_ID, "4471902"),
        ("DOB 03/04/1957", Label.DATE, "DOB 03/04/1957"),
        ("12-MAR-2024 10:41", Label.DATE, "12-MAR-2024"),
        ("2024-03-12", Label.DATE, "2024-03-12"),
        ("2024-03-1210:41", Label.DATE, "2024-03-12"),
        ("03/12/202410:41", Label.DATE, "03/12/2024"),
        ("12-MAR-202410:41", Label.DATE, "12-MAR-2024"),
        ("March 12, 2024", Label.DATE, "March 12, 2024"),
        ("93 y F", Label.AGE, "93 y"),
    ],
)
def test_what_is_printed_is_certain(tables: Tables, text: str, label: Label, words: str) -> None:
    found = [(one.label, one.span.of(text)) for one in printed(text, tables)]

    assert (label, words) in found


@pytest.mark.parametrize(
    "text",
    [
        "Sodium, Potassium",
        "DIAGNOSIS, TREATMENT",
        "Parkinson Disease",
        "N Engl J Med 2019;380:45-56",
        "NCT01234567",
        "25 mm/s 10 mm/mV 40 Hz",
        "Ranson Criteria",
        "HR 72 BP 120/80 SpO2 98%",
        "eGFR 42 (2021 CKD-EPI)",
        "Age 45-64",
        "KDIGO 2021 BP Guideline",
        "AHA/ACC 2022 guideline",
        "ESC 2021 Guidelines",
        "IDSA 2021",
        "IDSA 2021 and PIDS 2019",
        "mRNA 2021",
        "MRNA 2021",
    ],
)
def test_what_teaches_goes_through(tables: Tables, text: str) -> None:
    assert not [one for one in printed(text, tables) if one.label is not Label.QUASI]


@pytest.mark.parametrize("text", ["MRN 2021", "ID 2021", "IDA 44719", "MRN2021", "IDSA 20213", "PID 4471"])
def test_a_number_that_is_as_long_as_a_year_stays_one(tables: Tables, text: str) -> None:
    assert Label.MRN in {one.label for one in printed(text, tables)}


def pictured(reading: Reading, text: str = "What is the diagnosis?") -> Submission:
    from composer.guard.submission import AccountKind

    media = Media.of("ab" * 32, "picture.png", "An ECG", reading)
    return Submission("account", AccountKind.BY_HAND, (text,), ((media,),))


@pytest.mark.model
def test_a_picture_that_was_read_is_looked_at_and_blocks_for_what_is_printed(engine: Engine) -> None:
    reading = Reading("tesseract-5", "HARGROVE, ELLEN\n(212) 555-0134")

    report = engine.inspect(pictured(reading), AuthorProfile())

    found = {(one.surface, one.label) for one in report.findings}
    assert report.verdict is Verdict.BLOCK
    assert {(Surface.PICTURE, Label.NAME), (Surface.PICTURE, Label.PHONE)} <= found
    assert "pictures" in report.looked
    assert "media" not in report.not_looked


@pytest.mark.model
def test_a_clean_picture_is_clear_and_an_unread_one_is_not(engine: Engine) -> None:
    clean = engine.inspect(pictured(Reading("tesseract-5", "25 mm/s 10 mm/mV")), AuthorProfile())
    unread = engine.inspect(pictured(Reading()), AuthorProfile())

    assert clean.verdict is Verdict.CLEAR
    assert unread.not_looked == ("media",)


def test_a_part_that_was_taken_for_something_else_leaves_no_part_uncovered(tables: Tables) -> None:
    """A year read as a number must not keep the whole date from being found and covered."""
    text = "Acc# 506831-97\n28 MAR 2024"
    year = Candidate(Span(22, 26), Label.MRN, 0.9, "reader", "number.record")

    found = in_pictures(pictured(Reading("tesseract-5", text)), lambda _: (year,), tables)

    assert "28 MAR 2024" in {one.span.of(text) for one in found}


@pytest.mark.parametrize(
    ("kind", "payload", "blocks"),
    [
        ("code128", "4471902", True),
        ("code39", "HARGROVE", True),
        ("qrcode", "https://example.org/slides", False),
        ("qrcode", "https://example.org/chart?mrn=4471902", True),
        ("qrcode", "BEGIN:VCARD N:Hargrove", True),
        ("datamatrix", "", True),
        ("ean13", "9780323812849", False),
    ],
)
def test_a_code_goes_only_where_it_is_a_plain_link_or_a_shop_s_number(
    tables: Tables, kind: str, payload: str, blocks: bool
) -> None:
    reading = Reading("tesseract-5", codes=(Code(kind, payload, Box(0, 0, 9, 9)),))

    found = list(in_pictures(pictured(reading), lambda _: (), tables))

    assert bool(found) is blocks
    assert all(one.surface is Surface.CODE and one.blocks for one in found)


def test_a_video_with_its_sound_goes_under_an_authorization_of_pictures(tables: Tables) -> None:
    """A voice tells who speaks: 45 CFR 164.514(b)(2)(i)(P)."""
    found = list(in_pictures(pictured(Reading("tesseract-5", voice=True)), lambda _: (), tables))

    assert [(one.surface, one.label, one.reason, one.blocks) for one in found] == [
        (Surface.SOUND, Label.BIOMETRIC, "image.voice", True)
    ]
    assert items_of(found) == (Item.PICTURES,)


def test_whether_there_is_sound_is_part_of_what_was_approved_and_older_digests_stay() -> None:
    silent, heard = pictured(Reading("tesseract-5")), pictured(Reading("tesseract-5", voice=True))

    assert silent.digest != heard.digest
    assert Submission.decode(heard.encode()) == heard
    assert Submission.decode(silent.encode()) == silent
    assert b"voice" not in silent.encode()
    assert not silent.media[0][0].holds(Reading("tesseract-5", voice=True))


def test_each_face_is_a_finding_of_its_own(tables: Tables) -> None:
    reading = Reading("tesseract-5", faces=(Box(0, 0, 9, 9), Box(20, 0, 9, 9)))

    found = list(in_pictures(pictured(reading), lambda _: (), tables))

    assert [(one.surface, one.span.start, one.label) for one in found] == [
        (Surface.FACE, 0, Label.PHOTO),
        (Surface.FACE, 1, Label.PHOTO),
    ]


def test_the_rules_stay_quick_on_any_page(tables: Tables) -> None:
    for unit in ("A", "1-", "Name: ", "Ab, ", "d0b ", "M."):
        page = unit * (40_000 // len(unit))

        def look(length: int, page: str = page) -> object:
            return list(printed(page[:length], tables))

        assert grows(look, 10_000, 40_000, at_most=8, floor_s=0.1), unit


def test_a_submission_with_pictures_survives_its_encoding(draft: Callable[..., Submission]) -> None:
    reading = Reading("tesseract-5", "words", codes=(Code("qrcode", "https://example.org", Box(1, 2, 3, 4)),))
    made = pictured(reading)

    assert Submission.decode(made.encode()) == made
    assert made.media[0][0].holds(reading)
    assert not made.media[0][0].holds(Reading("tesseract-5", "other words"))
    assert Reading.decode(reading.encode()) == reading
