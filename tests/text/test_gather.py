"""Links once: the links of a thread stand in one post at its end, and in the text their numbers."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from composer.text.entities import has_url
from composer.text.gather import gathered
from composer.text.weight import weigh

A, B = "https://example.org/a", "https://example.org/b"


def test_links_become_numbers_and_stand_at_the_end_once_each() -> None:
    posts = (f"The trial: {A} 1/3", f"The comment: {B}, on {A} 2/3", "Read both. 3/3")
    assert gathered(posts) == (
        "The trial: [1] 1/4",
        "The comment: [2], on [1] 2/4",
        "Read both. 3/4",
        f"Links\n[1] {A}\n[2] {B} 4/4",
    )


def test_posts_without_numbers_stay_without() -> None:
    assert gathered((f"one {A}", f"two {B}")) == ("one [1]", "two [2]", f"Links\n[1] {A}\n[2] {B}")


def test_one_post_with_a_link_is_left_alone() -> None:
    assert gathered((f"one {A} and {B}", "two")) is None
    assert gathered(("one", "two")) is None


def test_a_thread_with_a_dozen_links_gets_as_many_lists_as_it_needs() -> None:
    posts = tuple(f"Paper {rank}: https://example.org/{rank}" for rank in range(24))
    done = gathered(posts)
    assert done is not None
    assert sum(has_url(post) for post in done) == 3
    assert all(weigh(post) <= 280 for post in done)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(["word ", f"{A} ", f"{B}\n", "x.Is ", "日本 ", "😷"]), max_size=12), st.integers(1, 4))
def test_no_link_is_lost_and_fewer_posts_cost_more(pieces: list[str], posts: int) -> None:
    whole = tuple("".join(pieces[rank::posts]) for rank in range(posts))
    done = gathered(whole)
    if done is not None:
        assert sum(map(has_url, done)) < sum(map(has_url, whole))
        assert all(link in "".join(done) for link in (A, B) if link in "".join(whole))
