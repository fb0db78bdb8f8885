"""`vignette drafts`: the ids that `vignette post --draft` takes, without a word of a draft unless it is asked for."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from composer.base.arguments import USAGE
from composer.base.paths import Profile
from composer.cli.drafts import COULD_NOT, TOLD, main
from composer.cli.main import main as vignette
from composer.cli.post import SENT
from composer.flow.services import Services
from composer.guard.report import Verdict
from tests.cli.test_post import look, post, profile
from tests.posting.orders import RealClock

__all__ = ["look", "post", "profile"]

THREAD, PEARL = "a" * 32, "b" * 32


@pytest.fixture
def drafts(profile: Profile) -> Callable[..., int]:
    return lambda *arguments: main(arguments, profile, RealClock())


@pytest.fixture
def written(look) -> None:
    def write(services: Services) -> None:
        services.drafts.save(THREAD, ("Time is \x1b[31mmuscle.", "And brain.", "  "), "practice", None)
        services.drafts.save(PEARL, ("Wash your hands. " * 20,), "practice", Verdict.WARN)
        thrown = services.drafts.new("practice").draft_id
        services.drafts.save(thrown, ("Thrown away.",), "practice", None)
        services.drafts.delete(thrown)

    look(write)


@pytest.mark.usefixtures("written")
def test_each_draft_is_listed_newest_first_with_the_id_it_is_posted_by(
    drafts, post, capsys: pytest.CaptureFixture[str]
) -> None:
    assert drafts() == TOLD
    told = capsys.readouterr().out.splitlines()

    assert [line.split("  ")[0] for line in told[:2]] == [PEARL, THREAD]
    assert told[0].endswith("posts: 1  Consider")
    assert told[1].endswith("posts: 2  Not checked since it changed")
    assert told[2:] == ["Drafts: 2, shown: 2."]
    assert post("", "--draft", told[1].split()[0]) == SENT


@pytest.mark.usefixtures("written")
def test_words_are_shown_only_when_they_are_asked_for(drafts, capsys: pytest.CaptureFixture[str]) -> None:
    drafts()
    drafts("--json")
    assert not {"Wash", "Time"} & set(capsys.readouterr().out.split())

    assert drafts("--words") == TOLD
    told = capsys.readouterr().out
    assert "    Wash your hands. Wash" in told
    assert "…" in told
    assert "    Time is  [31mmuscle." in told
    assert "Thrown" not in told
    with pytest.raises(SystemExit):
        drafts("--help")
    assert "because terminals keep what they" in " ".join(capsys.readouterr().out.split())


@pytest.mark.usefixtures("written")
def test_programs_are_told_a_line_for_each_and_no_more_than_asked(drafts, capsys: pytest.CaptureFixture[str]) -> None:
    assert drafts("--json") == TOLD
    first, second = map(json.loads, capsys.readouterr().out.splitlines())
    assert (first["draft"], first["posts"], first["verdict"], first["may_be_out"]) == (PEARL, 1, "warn", False)
    assert first["at"].endswith("Z")
    assert (second["draft"], second["posts"], second["verdict"]) == (THREAD, 2, None)

    drafts("--json", "--most", "1")
    assert [json.loads(line)["draft"] for line in capsys.readouterr().out.splitlines()] == [PEARL]


def test_a_window_that_has_the_drafts_is_told_of(drafts, look, capsys: pytest.CaptureFixture[str]) -> None:
    assert look(lambda services: drafts()) == COULD_NOT
    assert "The window has your drafts." in capsys.readouterr().err


def test_what_it_is_not_called_like_is_said_without_repeating_it(capsys: pytest.CaptureFixture[str]) -> None:
    for wrong in (["Zebulon"], ["--most", "0"], ["--words", "--json"], ["--word"]):
        assert vignette(["drafts", *wrong]) == USAGE
    assert "Zebulon" not in "".join(capsys.readouterr())
