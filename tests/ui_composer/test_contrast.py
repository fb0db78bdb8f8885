"""Contrast is computed from the tokens: words at least 4.5 to 1 on every ground they stand on, lines at least 3 to 1.

Source: WCAG 2.2, relative luminance, 1.4.3 and 1.4.11.
"""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

TOKENS = tomllib.loads(
    (Path(__file__).resolve().parents[2] / "resources" / "themes" / "tokens.toml").read_text("utf-8")
)
THEMES = ("light", "dark", "contrast")
GROUNDS = ("window", "surface", "raised", "sunken", "hover")
WORDS = [(ink, ground) for ink in ("text", "text_2", "text_3") for ground in GROUNDS]
WORDS += [(ink, ground) for ink in ("accent", "block", "warn", "clear") for ground in ("window", "surface", "raised")]
WORDS += [(f"on_{fill}", fill) for fill in ("accent", "accent_soft", "toast")]
WORDS += [("on_accent", "accent_hover"), ("on_accent", "accent_pressed"), ("disabled_text", "disabled_fill")]
WORDS += [(ink, f"{ink}_soft") for ink in ("block", "warn", "clear")]
WORDS += [("text", "block_soft"), ("text", "warn_soft"), ("text", "clear_soft")]
WORDS += [(ink, "preview") for ink in ("preview_text", "preview_muted", "preview_link")]
LINES = [(line, ground) for line in ("border", "focus") for ground in ("window", "surface", "raised")]
LINES += [(line, "surface") for line in ("block_line", "warn_line", "clear_line", "spell_line")]
LINES += [("block_line", "block_soft"), ("warn_line", "warn_soft"), ("toast_bar", "toast")]


def luminance(color: str) -> float:
    channels = [int(color[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def poor(theme: str, pairs: list[tuple[str, str]], least: float) -> dict[str, float]:
    colors = TOKENS[theme]
    found = {f"{ink} on {ground}": contrast(colors[ink], colors[ground]) for ink, ground in pairs}
    return {pair: round(ratio, 2) for pair, ratio in found.items() if ratio < least}


def test_black_on_white_is_21_to_1() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


@pytest.mark.parametrize("theme", THEMES)
def test_words_can_be_read_on_every_ground(theme: str) -> None:
    assert poor(theme, WORDS, 4.5) == {}


@pytest.mark.parametrize("theme", THEMES)
def test_edges_marks_and_focus_can_be_seen(theme: str) -> None:
    assert poor(theme, LINES, 3.0) == {}


def test_high_contrast_gives_words_seven_to_one() -> None:
    assert poor("contrast", WORDS, 7.0) == {}
