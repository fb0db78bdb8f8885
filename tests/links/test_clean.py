"""Trackers leave a link and nothing else does."""

from __future__ import annotations

import json
import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.links.address import Address
from composer.links.clean import cleaned
from composer.links.trackers import parsed, trackers

HOSTS = ("example.org", "www.nejm.org", "doi.org", "amazon.com", "пример.example", "a.b.example:8080", "x.com")
ITEMS = (
    "utm_source=x", "UTM_Medium=y", "fbclid=1", "id=7", "q=a%20b", "", "a", "utm", "s=20", "=", "?utm_id=3",
    "%75tm_x=1",
)  # fmt: skip
links = st.builds(
    lambda scheme, host, path, items, tail: f"{scheme}{host}{path}{'?' if items else ''}{'&'.join(items)}{tail}",
    st.sampled_from(("https://", "http://", "HTTPS://", "")),
    st.sampled_from(HOSTS),
    st.sampled_from(("", "/", "/a/b;c=1", "/doi/10.1056/x", "/(a)")),
    st.lists(st.sampled_from(ITEMS), max_size=5),
    st.sampled_from(("", "#a", "#utm_source=x", "#a?utm_source=x")),
)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("https://example.org/a?utm_source=x&utm_medium=y", "https://example.org/a"),
        ("https://example.org/a?utm_source=x&id=7&fbclid=z#part", "https://example.org/a?id=7#part"),
        ("example.org/a?ID=7&UTM_Source=x", "example.org/a?ID=7"),
        ("https://www.thelancet.com/article/S0140?dgcid=raven_etoc", "https://www.thelancet.com/article/S0140"),
        ("https://jamanetwork.com/a?guestAccessKey=k1&utm_source=t", "https://jamanetwork.com/a?guestAccessKey=k1"),
        ("https://youtu.be/abc?si=1&t=42", "https://youtu.be/abc?t=42"),
        ("https://x.com/who/status/1?s=20&t=a", "https://x.com/who/status/1"),
        ("https://example.org/search?s=20&t=a", "https://example.org/search?s=20&t=a"),
        ("https://notx.com/a?s=20", "https://notx.com/a?s=20"),
    ],
)
def test_what_only_tells_who_came_from_where_goes(before: str, after: str) -> None:
    assert cleaned(before).link == after


@pytest.mark.parametrize(
    "link",
    [
        "https://doi.org/10.1056/example?utm_source=x",
        "https://doi.org/10.1002/(SICI)1097-0142(19960401)77:7<1356::AID-CNCR20>3.0.CO;2-#",
        "https://dx.doi.org/10.1002/(SICI)1097-0142?x&utm_source=1",
        "https://pubmed.ncbi.nlm.nih.gov/7990511/?otool=library",
        "https://www.nejm.org/doi/full/10.1056/example",
        "https://academic.oup.com/ofid/article/8/3/ofab084/1?login=false",
        "https://bucket.example/a?X-Amz-Signature=1&utm_source=x",
        "https://example.org/a#utm_source=x",
    ],
)
def test_resolvers_publishers_sealed_links_and_fragments_stay_as_they_are(link: str) -> None:
    assert cleaned(link).link is link


def test_the_names_that_went_are_told_in_their_order() -> None:
    assert cleaned("https://example.org/?b=1&fbclid=2&c&Utm_Term=3").gone == ("fbclid", "Utm_Term")


@given(links)
def test_host_path_and_fragment_never_change_and_twice_is_once(link: str) -> None:
    once = cleaned(link)
    before, after = Address.of(link), Address.of(once.link)

    stay = [item for item in before.query[1:].split("&") if item.partition("=")[0] not in once.gone]

    assert cleaned(once.link).gone == ()
    assert before._replace(query=after.query) == after
    assert once.link == link or after.query[1:].split("&") in (stay, [""])


@given(st.text(st.characters(exclude_categories=()), max_size=300))
def test_no_text_whatever_is_too_odd(text: str) -> None:
    assert Address.of(text).whole() == text
    assert cleaned(text).link == text or cleaned(text).gone


@given(st.text("ht:/p.s?#&=@[]%utm_aö\n ", max_size=80))
def test_nothing_that_looks_nearly_like_a_link_is_too_odd(text: str) -> None:
    once = cleaned(text)
    assert cleaned(once.link).link == once.link


def test_names_are_never_values() -> None:
    """A value may look like a tracker; a search for "utm_source" is a search."""
    assert cleaned("https://example.org/?q=utm_source&redirect=fbclid").gone == ()


def test_the_list_is_read_by_sections() -> None:
    table = parsed("# a note\n[everywhere]\nutm_* gclid\n[a.example b.example]\nSI\n[untouched]\nc.example\n")

    assert cleaned("https://b.example/?si=1&utm_x=2&k=3", table).link == "https://b.example/?k=3"
    assert cleaned("https://c.example/?gclid=1", table).gone == ()


def _alike(rule: str) -> str:
    """Return a name that one rule of the compared list takes, for rules that are plain enough."""
    name = rule.replace("(?:%3F)?", "").replace("(?:_[a-z_]*)?", "_source").replace("(?:_[a-z]*)+", "_a")
    name = re.sub(r"\[a-z_?\][*+]", "abc", re.sub(r"\(\?:([a-z]+)(?:\|[a-z]+)*\)", r"\1", name))
    return name.replace("[a-z_]*", "abc").replace("_?", "_").replace("z?", "")


def test_nearly_all_trackers_that_a_well_known_list_has_for_every_host_are_known(shared: Path) -> None:
    """Ours is no copy; the rules that take what a site needs (`mc`, `amc`) are left out on purpose."""
    rules = json.loads((shared / "data" / "clearurls_rules.json").read_text("utf-8"))["providers"]["globalRules"][
        "rules"
    ]
    names = [name for name in map(_alike, rules) if re.fullmatch(r"[A-Za-z_]+", name)]
    known = [name for name in names if trackers().everywhere.hold(name.lower())]

    assert len(names) >= 45
    assert len(known) / len(names) >= 0.95, sorted(set(names) - set(known))


@pytest.mark.parametrize("site", ["amazon.com", "youtube.com", "nytimes.com", "healio.com", "spotify.com"])
def test_a_site_of_the_list_is_left_by_what_shares_its_end_only(site: str) -> None:
    assert urlsplit(cleaned(f"https://not{site}/?si=1&smid=2&ecp=3").link).query == "si=1&smid=2&ecp=3"
