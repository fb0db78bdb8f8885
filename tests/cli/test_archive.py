"""`vignette archive`: taken in, looked at on several guards at once, gone on with after a stop, told, forgotten."""

from __future__ import annotations

import io
import json
import threading
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from composer.base.arguments import USAGE
from composer.base.errors import GuardError
from composer.base.paths import Profile
from composer.cli.archive import COULD_NOT, DONE, main
from composer.cli.main import main as vignette
from composer.guard.author import AuthorProfile
from composer.guard.report import Report
from composer.guard.submission import Submission
from tests.cli.test_post import Drawer
from tests.drafts.test_archive_file import entry, js
from tests.fakes import WordGuard
from tests.posting.orders import RealClock

WARN, BLOCK = 1, 2


@pytest.fixture
def profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Profile:
    drawer = Drawer()
    monkeypatch.setattr("composer.backstage.open_locker", lambda *_: drawer)
    return Profile(tmp_path / "data", tmp_path / "config")


@pytest.fixture
def run(profile: Profile) -> Callable[..., int]:
    def start(*arguments: str, make: Callable[[], WordGuard] = WordGuard) -> int:
        return main(arguments, profile, RealClock(), make)

    return start


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    texts = ("Wash your hands.", "Admitted Maria today.", "It came last night.", "Answer", "Maria again")
    return js(tmp_path / "tweets.js", *(entry(number, text) for number, text in enumerate(texts, start=11)))


def test_what_would_not_go_today_is_told_with_its_address(
    run: Callable[..., int], archive: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("import", str(archive), "--cores", "3") == DONE
    assert "Posts in the archive: 5, new here: 5" in capsys.readouterr().out

    assert run("report") == BLOCK
    told = capsys.readouterr().out
    assert "https://x.com/i/status/12" in told
    assert "https://x.com/i/status/15" in told
    assert "status/13" not in told
    assert "Maria" not in told
    assert "2018-10-10" in told

    assert run("report", "--all", "--words") == BLOCK
    told = capsys.readouterr().out
    assert "Admitted Maria today." in told
    assert "status/13" in told


def test_for_programs_the_report_is_one_object_a_line(
    run: Callable[..., int], archive: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run("import", str(archive))
    capsys.readouterr()
    run("report", "--json")
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    assert {line["id"] for line in lines} == {"12", "15"}
    assert lines[0]["labels"] == ["NAME"]


def test_taken_in_again_only_what_is_new_is_looked_at(
    run: Callable[..., int], archive: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made: list[WordGuard] = []

    def make() -> WordGuard:
        made.append(WordGuard())
        return made[-1]

    run("import", str(archive), "--cores", "1", make=make)
    more = js(tmp_path / "more.js", entry(11), entry(99, "Newer"))
    run("import", str(more), "--cores", "1", make=make)

    assert len(made[0].asked) == 5
    assert made[-1].asked == [("Newer",)]
    assert "new here: 1" in capsys.readouterr().out


class Stopping(WordGuard):
    """Somebody presses Ctrl+C while it looks."""

    def check(self, submission: Submission, profile: AuthorProfile) -> Report:
        if submission.parts == ("Answer",):
            raise KeyboardInterrupt
        return super().check(submission, profile)


def test_stopped_it_goes_on_where_it_was(
    run: Callable[..., int], archive: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("import", str(archive), "--cores", "1", make=Stopping) == COULD_NOT
    assert "goes on from there" in capsys.readouterr().err
    assert not [thread for thread in threading.enumerate() if "ThreadPool" in thread.name]

    assert run("import", str(archive)) == DONE
    assert run("report") == BLOCK


def test_what_could_not_be_looked_at_is_counted_and_tried_again(
    run: Callable[..., int], archive: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    class Failing(WordGuard):
        def check(self, submission: Submission, profile: AuthorProfile) -> Report:
            if submission.parts == ("Answer",):
                raise GuardError("guard.late")
            return super().check(submission, profile)

    assert run("import", str(archive), make=Failing) == COULD_NOT
    assert "could not look at 1 posts" in capsys.readouterr().err
    assert run("import", str(archive)) == DONE


def test_all_of_it_can_be_forgotten(run: Callable[..., int], archive: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run("import", str(archive))
    assert run("forget") == DONE
    assert "5 posts" in capsys.readouterr().out

    assert run("report") == COULD_NOT


def test_a_damaged_archive_keeps_what_was_read(
    run: Callable[..., int], archive: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    archive.write_text(archive.read_text("utf-8")[:-3], "utf-8")

    assert run("import", str(archive)) == COULD_NOT
    assert "breaks off" in capsys.readouterr().err
    assert run("report") == BLOCK
    assert "status/12" in capsys.readouterr().out


def test_what_was_dealt_with_is_left_out_of_the_report(
    run: Callable[..., int], archive: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run("import", str(archive))
    assert run("done", "12", "15") == DONE
    capsys.readouterr()

    assert run("report") == WARN
    told = capsys.readouterr().out
    assert "status/12" not in told
    assert "Dealt with: 2." in told
    run("report", "--dealt")
    assert "status/12" in capsys.readouterr().out

    assert run("done", "12", "--undo") == DONE
    assert run("report") == BLOCK
    assert run("done", "999") == COULD_NOT


def test_posts_are_found_by_words_from_standard_input(
    run: Callable[..., int], archive: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    run("import", str(archive))
    capsys.readouterr()
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(b"mar\n")))

    assert run("search") == DONE
    told = capsys.readouterr().out
    assert "Admitted Maria today." in told
    assert "Maria again" in told
    assert "Wash" not in told
    assert "Found: 2." in told


@pytest.mark.parametrize(
    "wrong", [[], ["Zebulon"], ["import"], ["import", "f", "--cores", "0"], ["search", "Zebulon"], ["done", "Zebulon"]]
)
def test_a_mistake_is_told_without_repeating_it(wrong: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert vignette(["archive", *wrong]) == USAGE

    told = capsys.readouterr()
    assert "Zebulon" not in told.out + told.err
