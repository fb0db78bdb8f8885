"""X's answers are read with distrust: what does not fit is left out."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.posting.timeline import read_posts
from composer.text.post_link import born


def test_an_id_tells_its_moment() -> None:
    """The example of X's own documentation: 2021-01-06 18:40:40 UTC."""
    assert born("1346889436626259968").replace(microsecond=0) == dt.datetime(2021, 1, 6, 18, 40, 40, tzinfo=dt.UTC)


def test_without_a_moment_the_id_is_asked() -> None:
    entry = {"id": "1346889436626259968", "text": "a"}
    for moment in ({}, {"created_at": None}, {"created_at": "Wed Jan 06 18:40:40 +0000 2021"}, {"created_at": 5}):
        (post,) = read_posts({"data": [entry | moment]})
        assert post.created_at == born("1346889436626259968")


def test_both_names_of_an_answered_post_are_known() -> None:
    for name in ("referenced_tweets", "referenced_posts"):
        entry = {"id": "2", "text": "a", name: [{"type": "quoted", "id": "7"}, {"type": "replied_to", "id": "1"}]}
        assert read_posts({"data": [entry]})[0].in_reply_to == "1"


def test_entries_that_do_not_fit_are_left_out() -> None:
    data = [None, 3, [], {}, {"id": 5, "text": "a"}, {"id": "x", "text": "a"}, {"id": "1"}, {"id": "1", "text": None}]
    assert read_posts({"data": [*data, {"id": "9", "text": "kept"}]})[0].post_id == "9"
    assert len(read_posts({"data": data})) == 0
    assert read_posts({}) == read_posts({"data": {}}) == ()


def test_markup_stays_text() -> None:
    (post,) = read_posts({"data": [{"id": "1", "text": "&lt;img src=http://x&gt; &amp;amp;"}]})

    assert post.text == "<img src=http://x> &amp;"


def test_links_told_beside_a_post_cannot_make_it_grow_without_end() -> None:
    told = [{"url": f"https://t.co/a{n}", "expanded_url": f"https://t.co/a{n + 1} " * 9} for n in range(60)]
    single = [{"url": "a", "expanded_url": "a" * 10}] * 60
    (post,) = read_posts({"data": [{"id": "1", "text": "https://t.co/a0", "entities": {"urls": [*told, *single]}}]})

    assert post.text == "https://t.co/a1 " * 9


@pytest.mark.parametrize("moment", ["0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z"])
def test_a_moment_outside_of_all_likelihood_is_none(moment: str) -> None:
    """Put right by the difference of two clocks, it would leave what a calendar can tell."""
    (post,) = read_posts({"data": [{"id": "1346889436626259968", "text": "a", "created_at": moment}]})

    assert post.created_at == born("1346889436626259968")


names = st.sampled_from(
    ["id", "text", "created_at", "entities", "urls", "url", "expanded_url", "referenced_tweets", "type"]
)
values = st.recursive(
    st.none() | st.integers() | st.text(max_size=8) | st.sampled_from(["1", "replied_to", "9" * 19]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(names, inner, max_size=5),
    max_leaves=15,
)


@given(data=values)
def test_any_answer_is_read_without_harm(data: Any) -> None:
    for post in read_posts({"data": data}):
        assert post.created_at.tzinfo
