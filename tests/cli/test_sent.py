"""`vignette sent`: what was posted, its state and cost, found by words from standard input; the month's spending."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable
from types import SimpleNamespace

import pytest

from composer.base.arguments import USAGE
from composer.base.paths import Profile
from composer.base.settings import Settings, load, save
from composer.cli.main import main as vignette
from composer.cli.sent import TOLD, main
from tests.cli.test_post import post, profile
from tests.posting.orders import RealClock

__all__ = ["post", "profile"]


@pytest.fixture
def sent(profile: Profile, monkeypatch: pytest.MonkeyPatch) -> Callable[..., int]:
    def ask(*arguments: str, line: str = "") -> int:
        monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(line.encode()), isatty=lambda: False))
        return main(arguments, profile, RealClock())

    return ask


def test_what_went_out_is_listed_newest_first_and_the_practice_account_is_free(
    post, sent, capsys: pytest.CaptureFixture[str]
) -> None:
    post("Wash your hands.")
    post("Time is muscle.\n\n---\n\nAnd brain.")
    capsys.readouterr()

    assert sent() == TOLD
    told = capsys.readouterr().out
    assert told.index("Time is muscle.") < told.index("Wash your hands.")
    assert "Sent  @" in told
    assert "free  posts: 2" in told
    assert "This month at X: $0.000" in told


def test_posts_are_found_by_words_that_are_no_argument(post, sent, capsys: pytest.CaptureFixture[str]) -> None:
    post("Wash your hands.")
    post("Time is muscle.")
    capsys.readouterr()

    assert sent("--search", line="musc\n") == TOLD
    told = capsys.readouterr().out
    assert "Time is muscle." in told
    assert "Wash" not in told
    assert vignette(["sent", "--search", "Zebulon"]) == USAGE
    assert "Zebulon" not in "".join(capsys.readouterr())


def test_what_did_not_go_is_told_only_when_asked_for(post, sent, capsys: pytest.CaptureFixture[str]) -> None:
    post("Wash your hands.")
    post("Wash your hands.")  # X refuses to say it twice
    capsys.readouterr()

    sent("--json")
    assert [json.loads(line).get("state") for line in capsys.readouterr().out.splitlines()] == ["sent", None]
    sent("--json", "--all")
    states = [json.loads(line).get("state") for line in capsys.readouterr().out.splitlines()]
    assert sorted(filter(None, states)) == ["not_sent", "sent"]


def test_for_programs_no_word_is_told_and_the_limit_stands_last(
    post, sent, profile: Profile, capsys: pytest.CaptureFixture[str]
) -> None:
    save(profile.settings, Settings(spending_limit=500))
    post("Wash your hands.")
    capsys.readouterr()

    sent("--json")
    lines = capsys.readouterr().out.splitlines()
    assert "Wash" not in "".join(lines)
    assert len(json.loads(lines[0])["posts"]) == 1
    assert json.loads(lines[-1]) == {"month": 0.0, "limit": 5.0}


def test_the_limit_of_a_month_is_set_and_holds_for_what_is_posted_next(
    sent, profile: Profile, capsys: pytest.CaptureFixture[str]
) -> None:
    assert sent("--limit", "12.50") == TOLD
    assert "Your limit: $12.50." in capsys.readouterr().out
    assert load(profile.settings).spending_limit == 1_250
    assert sent("--limit", "0") == TOLD
    assert "Your limit" not in capsys.readouterr().out
    for wrong in ("-1", "1001", "nan", "much"):
        assert vignette(["sent", "--limit", wrong]) == USAGE
