"""What a post's links are told about, and what one key does about it."""

from __future__ import annotations

from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.links.address import sign_ins
from composer.links.lints import clean_changes, post_link_lints
from composer.links.wrapped import unwrapped
from composer.text.lints.lint import Code, applied
from tests.effort import grows

WRAPPED = (
    "https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.nejm.org%2Fdoi%2F10.1056%2Fx%3Futm_source%3Dq"
    "&data=05%7C01%7Csomebody%40clinic.example%7C&reserved=0"
)


def found(text: str) -> list[tuple[Code, str]]:
    return [(lint.code, lint.span.of(text)) for lint in post_link_lints(text)]


def put_right(text: str) -> str:
    for lint in post_link_lints(text):
        text = applied(text, lint.changes)
        break
    return text


def test_a_link_with_trackers_is_cleaned_in_its_sentence() -> None:
    text = "Read (https://example.org/a?utm_source=x&id=7), it is short."

    assert found(text) == [(Code.TRACKED_LINK, "https://example.org/a?utm_source=x&id=7")]
    assert put_right(text) == "Read (https://example.org/a?id=7), it is short."


def test_a_mail_filters_wrapping_goes_with_the_address_in_it() -> None:
    assert put_right(f"See {WRAPPED}.") == "See https://www.nejm.org/doi/10.1056/x."


INSIDE = "https://www.nejm.org/doi/full/10.5555/x"


@pytest.mark.parametrize(
    "link",
    [
        "https://urldefense.proofpoint.com/v2/url?u=https-3A__www.nejm.org_doi_full_10.5555_x&d=DwMFaQ&c=a&r=b",
        "https://urldefense.com/v3/__https://www.nejm.org/doi/full/10.5555/x__;!!abc!def-ghi$",
        "https://urldefense.com/v3/__https:/www.nejm.org/doi/full/10.5555/x__;!!abc!def-ghi$",
        "https://linkprotect.cudasvc.com/url?a=https%3a%2f%2fwww.nejm.org%2fdoi%2ffull%2f10.5555%2fx&c=E,1,abc&typo=1",
        "https://secure-web.cisco.com/1aBc-dEf/https%3A%2F%2Fwww.nejm.org%2Fdoi%2Ffull%2F10.5555%2Fx",
        "https://www-nejm-org.ezproxy.library.example.edu/doi/full/10.5555/x",
        "https://www-nejm-org.proxy.lib.example.edu/doi/full/10.5555/x",
        "https://www-nejm-org.example.idm.oclc.org/doi/full/10.5555/x",
        "https://login.ezproxy.example.edu/login?url=https://www.nejm.org/doi/full/10.5555/x",
        "https://ezproxy.example.edu/login?qurl=https%3A%2F%2Fwww.nejm.org%2Fdoi%2Ffull%2F10.5555%2Fx",
    ],
)
def test_filters_of_hospitals_and_proxies_of_libraries_are_read_through(link: str) -> None:
    assert unwrapped(link) == INSIDE
    assert put_right(f"See {link} now") == f"See {INSIDE} now"


def test_a_paper_named_by_its_bare_number_can_be_looked_up_and_one_in_a_link_is_left_alone() -> None:
    text = "see doi:10.5555/a.2021, https://doi.org/10.5555/b and PMID: 7990 (BP 120/80)"

    assert found(text) == [(Code.PAPER, "doi:10.5555/a.2021"), (Code.PAPER, "PMID: 7990")]
    assert all(lint.acts and not lint.changes for lint in post_link_lints(text))


def test_what_is_wrapped_twice_is_read_through_twice() -> None:
    inner = quote("https://www-nejm-org.ezproxy.example.edu/doi/full/10.5555/x", safe="")
    assert unwrapped(f"https://nam02.safelinks.protection.outlook.com/?url={inner}&data=a") == INSIDE


@pytest.mark.parametrize(
    "link",
    [
        "https://www-nejm-org.example.edu/doi/x",
        "https://nejm.ezproxy.example.edu/doi/x",
        "https://ezproxy.example.edu/help",
        "https://urldefense.com/v3/__https://www.nejm.org/a*b__;Iw!!abc$",
        "https://secure-web.cisco.com/1aBc",
        "https://ezproxy.example.edu/login?url=https://nurse:pw@clinic.example.org/",
        "https://www.google.com/url?sa=t&q=javascript%3Aalert(1)",
        "https://www.google.com/search?q=https%3A%2F%2Fexample.org%2F",
        "https://nam02.safelinks.protection.outlook.com/?url=%FF%FE",
        "https://example.org/url?q=https%3A%2F%2Fexample.com%2F",
    ],
)
def test_what_is_no_wrapping_is_not_opened(link: str) -> None:
    assert unwrapped(link) is None


@pytest.mark.parametrize("link", ["https://nurse:pw@clinic.example/a", "http://nurse@clinic.example"])
def test_a_password_in_a_link_is_named_and_taken_out(link: str) -> None:
    text = f"Here: {link}"
    ((code, words),) = found(text)

    assert (code, words[-1]) == (Code.SIGN_IN_LINK, "@")
    assert sign_ins(put_right(text)) == []
    assert "clinic.example" in put_right(text)


@pytest.mark.parametrize(
    "text", ["write to nurse@clinic.example", "https://medium.example/@nurse/a", "a://b c@d", "@ ://"]
)
def test_an_at_sign_elsewhere_is_no_password(text: str) -> None:
    assert sign_ins(text) == []


def test_a_host_that_mixes_alphabets_is_told_with_what_computers_see() -> None:
    (lint,) = post_link_lints("https://p\u0430ypal.com/a")

    assert lint.code is Code.MIXED_HOST
    assert "xn--pypal-4ve.com" in lint.detail
    assert [one.code for one in post_link_lints("https://münchen.de/")] == [Code.CODED_HOST]


def test_a_link_that_x_would_cut_is_left_alone() -> None:
    """What X does not take into the link would be left in the text behind the cleaned one."""
    assert clean_changes("https://example.org/?utm_source={a}&id=7") == ((), 0)


def test_all_links_of_a_post_are_cleaned_at_once() -> None:
    text = f"a https://a.org/?utm_source=1&utm_medium=2 b {WRAPPED} c https://doi.org/10.1/x?utm_source=1"
    changes, count = clean_changes(text)

    assert applied(text, changes) == (
        "a https://a.org/ b https://www.nejm.org/doi/10.1056/x c https://doi.org/10.1/x?utm_source=1"
    )
    assert count == 4


@given(st.text(st.characters(exclude_categories=()), max_size=200))
def test_any_text_can_be_looked_at_and_cleaned_for_good(text: str) -> None:
    for lint in post_link_lints(text):
        assert text[lint.span.start : lint.span.end]
    cleaned = applied(text, clean_changes(text)[0])
    assert clean_changes(cleaned)[0] == ()


@pytest.mark.parametrize("unit", ["https://a.org/?utm_source=1&", "://@", "a@", "https://é.com ", "?utm_", "://a:"])
def test_a_long_text_is_looked_at_quickly(unit: str) -> None:
    text = (unit * 25_000)[:25_000]

    assert grows(lambda length: list(post_link_lints(text[:length])), 6_250, 25_000, at_most=8, floor_s=0.05)
