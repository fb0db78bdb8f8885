"""Which words are looked up, and when so many are unknown that the text must be in another language."""

from __future__ import annotations

from composer.text.spelling import looked_up, told, words_to_spell


def words(text: str) -> list[str]:
    return [span.of(text) for span in words_to_spell(text)]


def test_links_tags_and_accounts_are_never_looked_up() -> None:
    text = "Reading teh paper https://exmple.org/wrng by @smthx and #Nephrlogy, see exmple.com"
    assert words(text) == ["Reading", "teh", "paper", "and", "see"]


def test_abbreviations_doses_and_codes_are_left_out() -> None:
    assert words("COPD with SpO2 88 on 40mg mRNA via p/f a_b of furosemide") == ["with", "via", "furosemide"]


def test_places_are_code_points_also_behind_emoji() -> None:
    assert words("🩺🫀 teh") == ["teh"]


def test_possessives_and_curly_apostrophes_are_looked_up_plainly() -> None:
    assert [looked_up(word) for word in ("Smith’s", "don’t", "ward")] == ["Smith", "don't", "ward"]


def test_other_scripts_are_left_out() -> None:
    assert words("пульс и ward") == ["ward"]


def test_a_text_in_another_language_is_left_alone() -> None:
    text = "Der Patient hatte gestern Fieber"
    spans = words_to_spell(text)
    assert told(spans, spans[1:]) == ()
    assert told(spans, spans[:1]) == spans[:1]
