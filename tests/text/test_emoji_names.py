"""Emoji by name: all that the table names count as one, and people find what they look for."""

from __future__ import annotations

import pytest

from composer.base.paths import resources
from composer.text.emoji import emoji_table
from composer.text.emoji_names import LANGUAGES, Group, by_sign, emoji_names, search
from composer.text.weight import measure


def test_each_counts_two_in_every_tone() -> None:
    for one in emoji_names():
        for tone in range(6):
            assert one.toned(tone) in emoji_table().sequences, one.name
    assert measure("".join(one.toned(3) for one in emoji_names()[300:330])).weighted == 60


def test_all_groups_have_some_in_unicode_s_order() -> None:
    groups = [one.group for one in emoji_names()]

    assert list(dict.fromkeys(groups)) == list(Group)
    assert min(groups.count(group) for group in Group) > 50


@pytest.mark.parametrize(
    ("words", "sign"),
    [
        ("stethoscope", "🩺"),
        ("stetho", "🩺"),
        ("anatomical heart", "🫀"),
        ("HEALTH worker", "🧑‍⚕️"),
        ("syringe", "💉"),
        ("flag germany", "🇩🇪"),
        ("👩🏽‍⚕️", "👩‍⚕️"),
        ("❤", "❤️"),
    ],
)
def test_the_first_found_is_what_was_meant(words: str, sign: str) -> None:
    assert search(words, emoji_names())[0].sign == sign


def test_words_that_are_not_in_the_name_find_it_too() -> None:
    assert {"🏥", "💉", "🩺"} <= {one.sign for one in search("doctor", emoji_names())}


def test_nothing_is_found_by_no_word_and_everything_by_none() -> None:
    assert search("zzzz", emoji_names()) == ()
    assert search("  ", emoji_names()) == emoji_names()


def test_a_tone_is_put_where_unicode_puts_it() -> None:
    (worker, stethoscope) = by_sign(["👩‍⚕️", "no emoji", "🩺"])

    assert (worker.toned(0), worker.toned(3), stethoscope.toned(3)) == ("👩‍⚕️", "👩🏽‍⚕️", "🩺")


@pytest.mark.parametrize(
    ("language", "own", "name"),
    [("de", "Spritze", "Spritze"), ("fr", "seringue", "seringue"), ("es", "jeringuilla", "jeringuilla")],
)
def test_another_language_names_it_and_both_languages_find_it(language: str, own: str, name: str) -> None:
    among = emoji_names(language)
    for words in (own, own.upper(), "syringe"):
        assert search(words, among)[0].sign == "💉"
    assert [one.name for one in by_sign(["💉"], language)] == [name]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_emoji_has_a_name_in_every_language(language: str) -> None:
    english, other = emoji_names(), emoji_names(language)
    assert [one.sign for one in other] == [one.sign for one in english]
    same = sum(one.name == two.name for one, two in zip(english, other, strict=True))
    assert same < len(english) // 5  # names of places, and some words, are alike


def test_a_language_without_names_is_english() -> None:
    assert emoji_names("it") == emoji_names()


def test_the_licences_lie_beside_the_table() -> None:
    assert "MIT License" in (resources() / "text" / "LICENSE-emojibase.txt").read_text("utf-8")
