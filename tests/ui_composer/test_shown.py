"""Links as X writes them."""

from __future__ import annotations

import pytest

from composer.text.entities import entities
from composer.ui.composer.shown import as_shown, short_link

CASES = [
    ("https://doi.org/10.5555/12345678", "doi.org/10.5555/123456…"),
    ("https://doi.org/10.5555/123456", "doi.org/10.5555/123456"),
    ("http://www.example.org/", "example.org"),
    ("example.org?q=a", "example.org?q=a"),
    ("HTTPS://Example.org/abcdefghijklmnop", "Example.org/abcdefghijklmn…"),
]


@pytest.mark.parametrize(("address", "shown"), CASES)
def test_a_link_is_shortened_as_x_does(address: str, shown: str) -> None:
    assert short_link(address) == shown


def test_coloured_words_stand_where_they_are_shown() -> None:
    text = "😀 see https://www.example.org/one/two/three/four and #MedEd @nora"
    shown = as_shown(text, entities(text))
    assert [span.of(shown.text) for span in shown.links] == ["example.org/one/two/three/…", "#MedEd", "@nora"]
    assert shown.text.startswith("😀 see ")
