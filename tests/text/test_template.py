"""Templates: fields asked for once, the caret where it was meant, and no patient in any of the project's own."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.text.template import Filled, Template, fields_of, filled
from composer.text.template_list import templates
from composer.text.weight import weigh
from tests.effort import grows


def test_fields_are_told_in_order_and_once() -> None:
    assert fields_of("{Topic} by {Who}\n---\n{Topic} again {cursor} {{no field}}") == ("Topic", "Who")


def test_posts_are_filled_and_the_caret_stands_where_it_was_meant() -> None:
    assert filled("{Topic}: why? {cursor}\n---\nSource: {Source}", {"Topic": "Cuffs", "Source": "a book"}) == Filled(
        ("Cuffs: why? ", "Source: a book"), 0, 12
    )


def test_without_a_mark_the_caret_stands_at_the_end() -> None:
    assert filled("one\n---\ntwo", {}) == Filled(("one", "two"), 1, 3)


def test_an_empty_field_leaves_nothing_and_braces_can_be_written() -> None:
    assert filled("a {X}b {{c}}", {}).posts == ("a b {c}",)


@pytest.mark.parametrize("template", templates(), ids=lambda template: template.name)
def test_every_template_of_the_project_fits_once_it_is_filled(template: Template) -> None:
    done = filled(template.body, dict.fromkeys(fields_of(template.body), "x" * 40))
    assert all(post.strip() and weigh(post) <= 200 for post in done.posts)
    assert template.about.endswith(".")
    assert "{" not in "".join(done.posts)


@given(st.text(st.sampled_from("ab{}\n- cursor"), max_size=80), st.text(max_size=10))
def test_any_text_is_a_template(body: str, value: str) -> None:
    done = filled(body, dict.fromkeys(fields_of(body), value))
    assert 0 <= done.place < len(done.posts)
    assert 0 <= done.caret <= len(done.posts[done.place])


def test_a_body_of_empty_lines_takes_time_in_proportion() -> None:
    bodies = {length: "a" + "\n" * length + "b" for length in (1_000, 8_000)}

    assert grows(lambda length: filled(bodies[length], {}), 1_000, 8_000, at_most=24)
    assert filled("one\n\n---\n---\n\ntwo", {}).posts == ("one", "", "two")
