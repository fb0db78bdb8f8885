"""`vignette policy`: an administrator sees what a file sets before it counts."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from composer.base.arguments import USAGE
from composer.cli.commands import own_module
from composer.cli.policy import BROKEN, GOOD, main

ME = os.getuid() if os.name == "posix" else 0


def test_check_says_what_a_file_sets(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "mine.toml"
    file.write_text('version = 1\n[check]\noverride = "nobody"\n[features]\ndisabled = ["archive"]\n')

    assert main(("check", str(file))) == GOOD
    told = capsys.readouterr().out
    assert "nobody posts what the check stops" in told
    assert "Turned off: archive" in told

    assert main(("check", "--json", str(file))) == GOOD
    facts = json.loads(capsys.readouterr().out)
    assert (facts["override"], facts["disabled"], facts["lock_minutes"]) == ("nobody", ["archive"], 30)


@pytest.mark.parametrize(
    ("text", "words"), [("version = 1\n[lok]\n", "unknown setting: lok"), ("version = 1\n[lock\n", "Line 2.")]
)
def test_check_says_why_a_file_is_broken(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str, words: str
) -> None:
    file = tmp_path / "mine.toml"
    file.write_text(text)

    assert main(("check", str(file))) == BROKEN
    assert words in capsys.readouterr().out


def test_a_file_that_is_not_there_is_no_good_policy(tmp_path: Path) -> None:
    assert main(("check", str(tmp_path / "none.toml"))) == BROKEN


def test_show_says_what_holds_here(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    place = tmp_path / "policy.toml"

    assert main(("show",), place, ME) == GOOD
    assert "No policy" in capsys.readouterr().out

    place.write_text("version = 1\n")
    place.chmod(0o644)
    assert main(("show",), place, ME) == GOOD
    assert main(("show",), place, ME + 1) == (BROKEN if os.name == "posix" else GOOD)


def test_it_is_one_of_the_commands() -> None:
    assert own_module("policy") is main
    with pytest.raises(SystemExit) as left:
        main(("chek",))
    assert left.value.code == USAGE
