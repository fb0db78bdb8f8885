"""`vignette outbox`: a real store, the real practice service; what stopped or may be out is answered at a terminal."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from composer.backstage import open_services
from composer.base.arguments import USAGE
from composer.base.paths import Profile
from composer.base.settings import Settings, save
from composer.cli.main import main as vignette
from composer.cli.outbox import COULD_NOT, DONE, NEEDS_YOU, main
from composer.flow.services import Services
from composer.guard.author import AuthorProfile
from composer.guard.submission import AccountKind, Submission
from composer.outbox.item import State
from composer.posting.practice.faults import Fault
from tests.cli.test_post import Drawer
from tests.fakes import WordGuard
from tests.posting.orders import RealClock

See = Callable[[Callable[[Services], object]], object]
Run = Callable[..., int]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Profile:
    drawer = Drawer()
    monkeypatch.setattr("composer.backstage.open_locker", lambda *_: drawer)
    made = Profile(tmp_path / "data", tmp_path / "config")
    made.prepare()
    save(made.settings, Settings(keep_practice=True))  # so that the next command sees what this one has posted
    return made


@pytest.fixture
def see(home: Profile) -> See:
    """Open the store as the window does, look or act, and close it."""

    def open_and(use: Callable[[Services], object]) -> object:
        services = open_services(home, RealClock(), WordGuard(), lasting=True)
        try:
            return use(services)
        finally:
            services.close()

    return open_and


@pytest.fixture
def run(home: Profile) -> Run:
    return lambda *arguments: main(arguments, home, RealClock(), WordGuard)


def queued(services: Services, *parts: str) -> str:
    services.outbox.recover()  # as the program does when it starts: this one sends now
    submission = Submission("practice", AccountKind.PRACTICE, parts)
    approval = services.gate.approve(submission, WordGuard().check(submission, AuthorProfile()))
    return services.outbox.add(submission, approval, RealClock().now(), "d" * 32).item_id


def stopped(services: Services) -> str:
    """A thread of three: one is out, the next was refused."""
    item_id = queued(services, "One 1/3", "Two 2/3", "Three 3/3")
    services.queue.send_next()
    services.desk.practice._server.faults.plan(Fault.NO_CREDIT)  # type: ignore[attr-defined]
    services.queue.send_next()
    return item_id


def doubtful(services: Services, fault: Fault) -> str:
    item_id = queued(services, "Wash your hands")
    services.desk.publisher("practice")
    services.desk.practice._server.faults.plan(fault)  # type: ignore[attr-defined]
    services.queue.send_next()
    return item_id


def timeline(services: Services) -> list[str]:
    return [one.text for one in services.desk.publisher("practice").recent(20)]


def states(services: Services) -> list[State]:
    return [item.state for item in services.outbox.items()]


def test_the_list_says_what_needs_its_author_and_shows_words_only_when_asked(
    run: Run,
    see: See,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run() == DONE
    assert "Nothing is waiting." in capsys.readouterr().out
    item_id = str(see(stopped))

    assert run() == NEEDS_YOU
    plain = capsys.readouterr().out
    assert item_id[:8] in plain
    assert "1 of 3 out" in plain
    assert "One" not in plain
    assert run("--words") == NEEDS_YOU
    assert "One 1/3" in capsys.readouterr().out
    assert run("--json") == NEEDS_YOU
    told = json.loads(capsys.readouterr().out)
    assert (told["id"], told["state"], told["posts"], len(told["out"])) == (item_id, "partly", 3, 1)


def test_a_thread_goes_on_where_it_stopped_and_nothing_goes_twice(run: Run, see: See) -> None:
    item_id = str(see(stopped))

    assert run("resume", item_id[:8]) == DONE
    assert see(timeline) == ["Three 3/3", "Two 2/3", "One 1/3"]
    assert run("resume", item_id) == COULD_NOT


def test_the_rest_of_a_thread_becomes_a_draft_with_numbers_of_its_own(
    run: Run,
    see: See,
    capsys: pytest.CaptureFixture[str],
) -> None:
    item_id = str(see(stopped))

    assert run("rest", item_id) == DONE
    assert f"--draft {'d' * 32}" in capsys.readouterr().out
    assert see(lambda services: services.drafts.get("d" * 32).parts) == ("Two 1/2", "Three 2/2")  # type: ignore[union-attr]
    assert see(states) == [State.SENT]
    assert run("rest", item_id) == COULD_NOT
    assert see(timeline) == ["One 1/3"]


def test_what_waits_comes_back_and_what_may_be_out_does_not(run: Run, see: See) -> None:
    waiting = str(see(lambda services: queued(services, "Look first")))

    assert run("back", waiting) == DONE
    assert see(states) == []
    in_doubt = str(see(lambda services: doubtful(services, Fault.DROP_BEFORE)))
    assert run("back", in_doubt) == COULD_NOT
    assert see(states) == [State.UNKNOWN]


def test_what_may_be_out_is_looked_for_before_it_goes_again(run: Run, see: See) -> None:
    out = str(see(lambda services: doubtful(services, Fault.DROP_AFTER)))

    assert run("again", out) == DONE
    assert see(timeline) == ["Wash your hands"]
    assert see(states) == [State.SENT]
    assert run("again", out) == COULD_NOT


def test_what_is_not_there_goes_again_once(run: Run, see: See) -> None:
    lost = str(see(lambda services: doubtful(services, Fault.DROP_BEFORE)))

    assert run("look", lost) == COULD_NOT
    assert see(timeline) == []
    assert run("again", lost) == DONE
    assert see(timeline) == ["Wash your hands"]


def test_the_author_can_say_that_it_is_there(run: Run, see: See) -> None:
    out = str(see(lambda services: doubtful(services, Fault.DROP_BEFORE)))

    assert run("there", out) == DONE
    assert see(states) == [State.SENT]


def test_what_is_out_is_deleted_and_nothing_else(run: Run, see: See, capsys: pytest.CaptureFixture[str]) -> None:
    item_id = str(see(stopped))

    assert run("delete", item_id) == DONE
    assert "keeps what they have" in capsys.readouterr().out
    assert see(timeline) == []
    assert run("delete", item_id) == COULD_NOT
    assert "Nothing of it is out" in capsys.readouterr().err
    waiting = str(see(lambda services: queued(services, "Later")))
    assert run("delete", waiting) == COULD_NOT


@pytest.mark.parametrize("name", ["", "abc", "0" * 32])
def test_an_id_that_names_nothing_changes_nothing(
    run: Run,
    see: See,
    capsys: pytest.CaptureFixture[str],
    name: str,
) -> None:
    see(stopped)

    assert run("resume", name) == COULD_NOT
    assert "no such post" in capsys.readouterr().err


def test_without_a_known_command_it_says_how_it_is_called(capsys: pytest.CaptureFixture[str]) -> None:
    assert vignette(["outbox", "publish", "secret words"]) == USAGE
    assert "secret" not in capsys.readouterr().err
