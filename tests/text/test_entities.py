"""Links, handles and tags in posts of the kind clinicians write."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.text.entities import (
    Entity,
    Kind,
    entities,
    extract_hashtags,
    extract_mentions,
    extract_reply,
    extract_urls,
    has_url,
)
from composer.text.span import Span
from composer.text.tlds import top_level

ACCIDENTAL = [
    ("Rest for fever.No antibiotics.", "fever.No"),
    ("It is a pain.It lasts.", "pain.It"),
    ("Seen today.Is it zoster?", "today.Is"),
    ("With Dr Smith.MD in clinic", "Smith.MD"),
    ("Give it b.i.d.in children", "b.i.d.in"),
    ("An ECG.My first read", "ECG.My"),
    ("See notes.md first", "notes.md"),
    ("NEJM.org has it", "NEJM.org"),
    ("short t.co/abc is one", "t.co/abc"),
    ("our clinic.health page", "clinic.health"),
    ("a.md", "a.md"),
]
NO_LINK = [
    "write to user@example.com",
    "built on node.js",
    "日本語.com",
    "10 mg q.i.d. for a week",
    "grew E.coli in urine",
    "as in Fig.1 below",
    "a PE.DVT was ruled out",
    "CRP 12.5 and falling",
    "no change... none",
    "@example.com",
    "#example.com",
    "$example.com",
    "http://",
    "www.",
]


@pytest.mark.parametrize(("text", "link"), ACCIDENTAL, ids=[link for _, link in ACCIDENTAL])
def test_a_missing_space_makes_a_link(text: str, link: str) -> None:
    """X links a name before a word that is a top-level domain, and bills the post for it."""
    assert [hit.text for hit in extract_urls(text)] == [link]
    assert has_url(text)


@pytest.mark.parametrize("text", NO_LINK)
def test_what_only_looks_like_a_link_is_none(text: str) -> None:
    assert extract_urls(text) == []
    assert not has_url(text)


@pytest.mark.parametrize(
    ("text", "links"),
    [
        ("(see https://example.org/a_(b)_c).", ["https://example.org/a_(b)_c"]),
        ("https://example.org/S0140-6736(20)30183-5 whole", ["https://example.org/S0140-6736(20)30183-5"]),
        ("https://example.org/a…", ["https://example.org/a"]),
        (
            "https://doi.org/10.1002/(SICI)1097-0142(19960401)77:7<1356::AID-CNCR20>3.0.CO;2-#",
            ["https://doi.org/10.1002/(SICI)1097-0142(19960401)77:7", "3.0.CO"],
        ),
        (
            "https://doi.org/10.1002/(SICI)1097-0142(19960401)77:7%3C1356::AID-CNCR20%3E3.0.CO%3B2-%23",
            ["https://doi.org/10.1002/(SICI)1097-0142(19960401)77:7%3C1356::AID-CNCR20%3E3.0.CO%3B2-%23"],
        ),
        ("http://日本語.com", ["http://日本語.com"]),
        ("HTTPS://EXAMPLE.ORG/A?b=C#d", ["HTTPS://EXAMPLE.ORG/A?b=C#d"]),
        ("example.com?x=1", ["example.com"]),
        ("example.com:80/x", ["example.com:80/x"]),
        ("http://t.co/" + "a" * 40, ["http://t.co/" + "a" * 40]),
        ("http://t.co/" + "a" * 41, []),
        ("http://" + "a" * 63 + ".com", ["http://" + "a" * 63 + ".com"]),
        ("http://" + "a" * 64 + ".com", []),
        ("x.РФ and x.рф", ["x.РФ", "x.рф"]),
    ],
)
def test_links_end_where_x_ends_them(text: str, links: list[str]) -> None:
    assert [hit.text for hit in extract_urls(text)] == links


@pytest.mark.parametrize(("length", "is_link"), [(4088, True), (4089, False)])
def test_an_address_over_4096_is_plain_text(length: int, is_link: bool) -> None:
    """The scheme counts once more than it stands there, as in the reference."""
    text = "https://example.org/".ljust(length, "x")

    assert has_url(text) is is_link


def test_entities_come_in_order_and_not_over_one_another() -> None:
    text = "@jan see https://example.org/@kim/#top #AHA26 $PFE @lee/residents 😷 #é"

    assert entities(text) == (
        Entity(Kind.MENTION, Span(0, 4), "jan"),
        Entity(Kind.URL, Span(9, 38), "https://example.org/@kim/#top"),
        Entity(Kind.HASHTAG, Span(39, 45), "AHA26"),
        Entity(Kind.CASHTAG, Span(46, 50), "PFE"),
        Entity(Kind.LIST, Span(51, 65), "lee/residents"),
        Entity(Kind.HASHTAG, Span(68, 70), "é"),
    )


def test_entities_may_touch() -> None:
    """A list's name ends after 25 characters, whatever follows."""
    text = "@a/" + "b" * 24 + "-http://x.com"

    assert [(hit.kind, hit.span) for hit in entities(text)] == [(Kind.LIST, Span(0, 28)), (Kind.URL, Span(28, 40))]


def test_what_is_taken_by_one_cannot_stand_before_the_next() -> None:
    """The first of each pair is refused for what follows it, and still takes the character before the second."""
    assert extract_mentions("@a/b-@c") == []
    assert extract_hashtags("#a\ufe0f#b") == []


def test_a_handle_ends_after_twenty_characters() -> None:
    assert [hit.text for hit in extract_mentions("@" + "a" * 21)] == ["a" * 20]


def test_the_first_character_of_a_text_stands_before_a_domain_if_it_may() -> None:
    """A label of 63 letters and an accent in front is a link of the 63; with two accents it is too long."""
    domain = "a" * 63 + ".com"

    assert [hit.text for hit in extract_urls("é" + domain)] == [domain]
    assert extract_urls("éé" + domain) == []


def test_a_top_level_domain_ends_where_the_text_is_cut() -> None:
    assert top_level().end("みんな", 0, 3) == 3
    assert top_level().end("みんな", 0, 2) is None
    assert top_level().end("coma", 0, 3) == 3


def test_a_keycap_is_no_hashtag() -> None:
    assert entities("#\ufe0f\u20e3 #\u20e3 #1 &#x27; a#b") == ()


def test_a_reply_begins_with_the_handle() -> None:
    assert extract_reply(" @jan thanks") == Entity(Kind.MENTION, Span(1, 5), "jan")
    assert extract_reply("thanks @jan") is None
    assert extract_reply("") is None


@given(st.lists(st.sampled_from(["a", "@", "#", "$", ".", "com", "/", " ", "http://", "😷", "é", "日", "x.de", "_"])))
def test_any_text_gives_entities_that_lie_apart_inside_it(tokens: list[str]) -> None:
    text = "".join(tokens)
    done = 0
    for hit in entities(text):
        assert done <= hit.span.start < hit.span.end <= len(text)
        assert hit.text.partition("/")[0] in hit.span.of(text)
        done = hit.span.end


@given(st.text())
def test_no_text_is_too_strange(text: str) -> None:
    assert has_url(text) == any(hit.kind is Kind.URL for hit in entities(text))


def test_words_that_are_top_level_domains_are_known() -> None:
    words = "am an as at be by do in is it me my no so to us how new now off one you care clinic health hospital"

    assert set(words.split()) <= top_level().plain
