"""What trips a reader or X is named at its place, with a change that puts it right and breaks nothing else."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from composer.text.entities import Kind, entities
from composer.text.lints.letters import heavy_symbols
from composer.text.lints.lint import Change, Code, Lint, applied
from composer.text.lints.look import lints
from composer.text.span import Span
from composer.text.weight import measure, weigh
from tests.effort import grows

KNOWN = {"meded": "MedEd", "foamed": "FOAMed", "sepsis": "sepsis"}
SICI = "10.1002/(SICI)1097-0142(19960401)77:7<1356::AID-CNCR20>3.0.CO;2-#"
FULL = "Ask before you tell. " * 13


def found(text: str, code: Code) -> list[Lint]:
    return [lint for lint in lints(text, known=KNOWN) if lint.code is code]


def mended(text: str, code: Code) -> str:
    lint = found(text, code)[0]
    return applied(text, lint.changes)


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("No fever.No rash", "No fever. No rash"),
        ("Slept well today.Is it the new dose?", "Slept well today. Is it the new dose?"),
        ("Look at the ECG.My first thought", "Look at the ECG. My first thought"),
        ("500 mg b.i.d.in adults", "500 mg b.i.d. in adults"),
        ("Thanks to Smith.MD for this", "Thanks to Smith. MD for this"),
        ("the pain.is it new", "the pain. is it new"),
        ("see notes.md", "see notes. md"),
    ],
)
def test_a_missing_space_makes_a_link_and_is_put_in(text: str, better: str) -> None:
    assert mended(text, Code.ACCIDENTAL_LINK) == better
    assert [one for one in entities(better) if one.kind is Kind.URL] == []


@pytest.mark.parametrize(
    "text",
    [
        "NEJM.org", "www.example.com", "youtu.be", "https://fever.No", "fever.no/rash", "clinic.health", "orf.at",
        "Example.Com", "nobody@fever.No", "t.co/abc", "example.co.uk", "see E.coli and Fig.1",
    ],
)  # fmt: skip
def test_links_that_are_meant_are_left_alone(text: str) -> None:
    assert found(text, Code.ACCIDENTAL_LINK) == []


@pytest.mark.parametrize("before", ["https://doi.org/", "doi.org/", "https://dx.doi.org/", ""])
def test_an_old_doi_that_x_would_cut_becomes_one_whole_link(before: str) -> None:
    better = mended(f"see {before}{SICI}, please", Code.CUT_DOI)
    links = [one.text for one in entities(better) if one.kind is Kind.URL]
    assert links == ["https://doi.org/10.1002/(SICI)1097-0142(19960401)77:7%3C1356::AID-CNCR20%3E3.0.CO%3B2-%23"]
    assert better.endswith(", please")
    assert found(f"see {before}{SICI}", Code.ACCIDENTAL_LINK) == []


def test_a_doi_that_stays_whole_is_left_alone() -> None:
    assert lints("(see https://doi.org/10.1016/S0140-6736(20)30183-5).") == ()
    assert lints("10.1000/182 and https://doi.org/10.1000/xyz.") == ()


@pytest.mark.parametrize(
    ("tag", "better"),
    [
        ("#womeninmedicine", "#WomenInMedicine"), ("#criticalcare", "#CriticalCare"), ("#meded", "#MedEd"),
        ("#foamed", "#FOAMed"), ("#patientsafety2026", "#PatientSafety2026"),
    ],
)  # fmt: skip
def test_a_tag_of_several_words_gets_its_capitals(tag: str, better: str) -> None:
    assert mended(f"on {tag} today", Code.SMALL_HASHTAG) == f"on {better} today"
    assert found(tag, Code.SMALL_HASHTAG)[0].detail == better


@pytest.mark.parametrize(
    "tag",
    [
        "#therapist", "#sepsis", "#nephrology", "#together", "#carpal", "#MedEd", "#MEDED", "#healthcare",
        "#xyzzyplugh", "#ai", "#pharmacology", "#anesthesia", "#日本語日本語",
    ],
)  # fmt: skip
def test_a_tag_of_one_word_is_left_alone(tag: str) -> None:
    assert found(tag, Code.SMALL_HASHTAG) == []


def test_more_than_one_cashtag_keeps_the_first() -> None:
    assert mended("$AAA or $BBB or $CCC", Code.MANY_CASHTAGS) == "$AAA or BBB or CCC"
    assert found("only $AAA and $5", Code.MANY_CASHTAGS) == []


def test_more_than_three_hashtags_lose_their_signs_from_the_fourth_on() -> None:
    assert mended("#One #Two #Three #Four #Five", Code.MANY_HASHTAGS) == "#One #Two #Three Four Five"
    assert found("#One #Two #Three", Code.MANY_HASHTAGS) == []
    assert found("https://example.org/#a #One #Two #Three", Code.MANY_HASHTAGS) == []


def test_a_post_that_begins_with_a_handle_is_shown_to_all_behind_a_full_stop() -> None:
    assert mended("@colleague said", Code.HIDDEN_REPLY) == ".@colleague said"
    assert found(".@colleague said", Code.HIDDEN_REPLY) == []
    assert found("Thanks @colleague", Code.HIDDEN_REPLY) == []


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("𝐇𝐞𝐥𝐥𝐨 𝐰𝐨𝐫𝐥𝐝!", "Hello world!"), ("𝓑𝓲𝓰 news", "Big news"), ("ｆｕｌｌ width", "full width"),
        ("ᴛʜɪs", "this"), ("ⓐⓑⓒ", "abc"), ("🅝🅔🅦 trial", "NEW trial"), ("𝟏𝟐 mg", "12 mg"),
    ],
)  # fmt: skip
def test_styled_letters_become_plain_ones(text: str, plain: str) -> None:
    assert mended(text, Code.FANCY_LETTERS) == plain


@pytest.mark.parametrize("text", ["😷 🅰 🅱 ok", "ɪ as in phonetics", "Å naïve β-blocker", "ＡＢＣを使う", "CO₂ ≥ 5 µg"])
def test_letters_of_a_language_and_emoji_are_left_alone(text: str) -> None:
    assert found(text, Code.FANCY_LETTERS) == []


def test_a_character_x_refuses_is_named_and_taken_out() -> None:
    text = "Ask\ufeff before\uffff you tell"
    assert [lint.detail for lint in found(text, Code.INVALID_CHARACTER)] == ["a byte order mark (U+FEFF)", "U+FFFF"]
    for lint in found(text, Code.INVALID_CHARACTER):
        text = applied(text, lint.changes) if text.count("\ufeff") else text
    assert "\ufeff" not in text


@pytest.mark.parametrize(
    ("sign", "plain"), [("CO₂", "CO2"), ("Ca²⁺", "Ca2+"), ("10⁻⁶", "10^-6"), ("•", "-"), ("∆", "Δ")]
)
def test_a_dear_sign_has_a_cheaper_spelling_where_room_is_short(sign: str, plain: str) -> None:
    text = FULL[:262] + sign
    assert mended(text, Code.HEAVY_SYMBOL) == FULL[:262] + plain
    assert weigh(FULL[:262] + plain) < weigh(text)
    assert found(sign, Code.HEAVY_SYMBOL) == []


def test_signs_that_count_twice_are_told_whether_a_cheaper_one_exists_or_not() -> None:
    assert heavy_symbols("SpO₂ ≥ 94 % → stop, 5 µg ± 1, 日本 😷 ≥") == ("₂", "≥", "→")
    assert heavy_symbols("plain") == ()


def test_blanks_at_line_ends_and_line_ends_of_two_characters_go_in_one_step_each() -> None:
    assert mended("a \nb\t\nc  ", Code.TRAILING_SPACE) == "a\nb\nc"
    assert found("still typing ", Code.TRAILING_SPACE) == []
    assert mended("a\r\nb\rc", Code.LINE_ENDS) == "a\nb\nc"


def test_a_lint_moves_with_its_words_and_goes_where_they_are_typed_over() -> None:
    lint = found("so fever.No rash", Code.ACCIDENTAL_LINK)[0]
    before = lint.shifted(0, 0, 4)
    assert before is not None
    assert applied("and so fever.No rash"[0:0] + "xxxxso fever.No rash", before.changes) == "xxxxso fever. No rash"
    assert lint.shifted(11, 16, 0) == lint
    assert lint.shifted(5, 5, 1) is None
    assert lint.shifted(4, 6, 0) is None


def test_no_lint_shows_words_of_the_author_when_it_is_printed() -> None:
    assert (
        repr(Lint(Code.SMALL_HASHTAG, Span(0, 4), (Change(Span(1, 4), "Abc"),), "#Abc")) == "Lint(small_hashtag, 0-4)"
    )


PIECES = st.sampled_from(
    [
        "fever.No ", "b.i.d.in ", "#womeninmedicine ", "#a ", "$AB ", "@x ", "𝐇𝐢 ", "🅝", "₂", "⁻⁶", "•", " \n", "\r\n",
        "\ufeff", SICI, "https://doi.org/", "http://日本語.com ", "é", "e\u0301", "👨\u200d👩", "\ud83d", ".", "  ",
    ]
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(
    st.one_of(st.lists(PIECES, max_size=40).map("".join), st.text(max_size=300), st.text(st.characters(), max_size=60))
)
def test_any_text_gets_lints_that_lie_in_it_and_changes_that_do_not_overlap(text: str) -> None:
    for lint in lints(text, known=KNOWN):
        assert 0 <= lint.span.start < lint.span.end <= len(text)
        places = sorted(change.span for change in lint.changes)
        assert all(0 <= span.start <= span.end <= len(text) for span in places)
        assert all(one.end <= other.start for one, other in itertools.pairwise(places))
        assert not lint.changes or applied(text, lint.changes) != text


@settings(max_examples=200, deadline=None)
@given(st.lists(PIECES.filter(lambda piece: piece != "\ud83d"), max_size=30).map("".join))
def test_an_applied_change_is_not_asked_for_again(text: str) -> None:
    for lint in lints(text, known=KNOWN):
        after = applied(text, lint.changes)
        if lint.code in {Code.LINE_ENDS, Code.MANY_CASHTAGS, Code.INVALID_CHARACTER, Code.FANCY_LETTERS}:
            assert len(found(after, lint.code)) < len(found(text, lint.code))


@pytest.mark.parametrize(
    "piece",
    [
        "a.",
        "#ab ",
        "@x ",
        "$AB ",
        "b.i.d.in ",
        "𝐇 ",
        "x \n",
        "10.1000/a<b>",
        "CO₂ ",
        "https://doi.org/10.1000/a;b ",
        "⁻⁶",
    ],
)
def test_time_grows_with_the_text_whatever_is_in_it(piece: str) -> None:
    assert grows(lambda size: lints((piece * size)[:size]), 4_000, 16_000, at_most=10, floor_s=0.005)


def test_the_measure_agrees_after_the_invalid_ones_are_gone() -> None:
    text = "a\ufeffb"
    assert measure(mended(text, Code.INVALID_CHARACTER)).valid
