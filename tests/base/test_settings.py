"""Settings: what is written comes back; a damaged file never stops the program."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.base.settings import Settings, load, save


def test_what_is_written_comes_back(tmp_path: Path) -> None:
    kept = Settings(theme="dark", text_scale=150, take_back_s=0, account_id='odd"\\\nname', side_bar=False)
    save(tmp_path / "settings.toml", kept)

    assert load(tmp_path / "settings.toml") == kept


@given(data=st.binary(max_size=200))
def test_a_damaged_file_gives_the_defaults_or_values_in_range(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    path = tmp_path_factory.getbasetemp() / "damaged.toml"
    path.write_bytes(data)
    settings = load(path)

    assert settings == settings.mended()


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("take_back_s = 600", 60),
        ("take_back_s = -1", 0),
        ('take_back_s = "ten"', 10),
        ("take_back_s = true", 10),
    ],
)
def test_values_out_of_range_or_of_the_wrong_type_are_mended(tmp_path: Path, line: str, expected: int) -> None:
    (tmp_path / "settings.toml").write_text(line)

    assert load(tmp_path / "settings.toml").take_back_s == expected


def test_an_unknown_theme_becomes_the_systems(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text('theme = "pink"\nunknown = 3\n')

    assert load(tmp_path / "settings.toml") == Settings()


def test_long_posts_belong_to_the_account_in_use() -> None:
    settings = Settings(account_id="a", long_posts="b")
    assert not settings.writes_long
    both = settings.with_long_posts(True)
    assert (both.writes_long, both.long_posts) == (True, "b a")
    assert both.with_long_posts(True) == both
    assert both.with_long_posts(False) == settings


def test_an_unknown_way_to_number_becomes_the_usual_one() -> None:
    assert Settings(numbering="roman").mended().numbering == "of_all"
