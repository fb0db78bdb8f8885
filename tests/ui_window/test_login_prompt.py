"""The system's login prompt: asked by polkit over a real bus; in small for what it may say, and the system's own."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from xml.etree import ElementTree as ET

import pytest
from pytestqt.qtbot import QtBot

from composer.ui.desktop.lanes import Lane
from composer.ui.desktop.login_prompt import ACTION, LoginPrompt, Outcome
from tests.ui_window.polkit import NOBODY, POLICY, Desktop, Polkit, why_not

pytestmark = [pytest.mark.ui, pytest.mark.skipif(sys.platform != "linux", reason="polkit and D-Bus are Linux's")]


@pytest.fixture
def prompt() -> Iterator[LoginPrompt]:
    if shutil.which("dbus-daemon") is None:
        pytest.fail("`make test` installs dbus-daemon, plain pytest does not")
    lane = Lane()
    made = LoginPrompt(lane)
    yield made
    made.close()
    lane.close()


@pytest.fixture
def polkit() -> Iterator[Polkit]:
    made = Polkit()
    yield made
    made.end()


def _looked(qtbot: QtBot, prompt: LoginPrompt, address: str) -> bool:
    with qtbot.waitSignal(prompt.looked, timeout=10_000) as told:
        prompt.look(address)
    return bool(told.args[0])


def _asked(qtbot: QtBot, prompt: LoginPrompt) -> Outcome:
    with qtbot.waitSignal(prompt.answered, timeout=10_000) as told:
        prompt.ask()
    return Outcome(told.args[0])


@pytest.mark.parametrize(
    ("says", "outcome"),
    [
        ((True, False, {}), Outcome.PASSED),
        ((False, False, {}), Outcome.REFUSED),
        ((False, False, {"polkit.dismissed": "true"}), Outcome.STOPPED),
        ((False, True, {}), Outcome.NOBODY),
    ],
)
def test_what_polkit_says_is_understood(qtbot: QtBot, prompt: LoginPrompt, polkit: Polkit, says, outcome) -> None:
    assert _looked(qtbot, prompt, polkit.address)
    assert polkit.asked == 0  # looking asks nobody
    polkit.says = says

    assert _asked(qtbot, prompt) is outcome
    assert polkit.asked == 1


def test_it_is_asked_for_this_program_and_our_action_and_told_nothing_else(
    qtbot: QtBot, prompt: LoginPrompt, polkit: Polkit
) -> None:
    _looked(qtbot, prompt, polkit.address)
    _asked(qtbot, prompt)
    subject, action, details, _, _ = polkit.calls[-1]

    assert subject[0] == "system-bus-name"
    assert action == ACTION
    assert details == {}


@pytest.mark.parametrize("quietly", [None, (True, False), (False, False)], ids=["unknown", "waves through", "refuses"])
def test_a_polkit_that_would_not_ask_is_none(qtbot: QtBot, prompt: LoginPrompt, quietly) -> None:
    polkit = Polkit(quietly)
    try:
        assert not _looked(qtbot, prompt, polkit.address)
    finally:
        polkit.end()


def test_a_system_without_a_bus_or_polkit_has_no_prompt(qtbot: QtBot, prompt: LoginPrompt, polkit: Polkit) -> None:
    assert not _looked(qtbot, prompt, "unix:path=/nonexistent/bus")
    polkit.go()
    assert not _looked(qtbot, prompt, polkit.address)


def test_a_question_taken_back_stays_unanswered(qtbot: QtBot, prompt: LoginPrompt, polkit: Polkit) -> None:
    _looked(qtbot, prompt, polkit.address)
    polkit.says = None
    prompt.ask()
    qtbot.waitUntil(lambda: polkit.asked == 1)
    with qtbot.waitSignal(prompt.answered) as told:
        prompt.stop()

    assert told.args == [Outcome.STOPPED]


def test_a_bus_that_goes_while_the_person_thinks_unlocks_nothing(
    qtbot: QtBot, prompt: LoginPrompt, polkit: Polkit
) -> None:
    _looked(qtbot, prompt, polkit.address)
    polkit.says = None
    prompt.ask()
    qtbot.waitUntil(lambda: polkit.asked == 1)
    with qtbot.waitSignal(prompt.answered) as told:
        polkit.go()

    assert told.args == [Outcome.GONE]
    assert _asked(qtbot, prompt) is Outcome.GONE


def test_the_policy_asks_the_person_who_is_signed_in_each_time_anew() -> None:
    action = ET.parse(POLICY).getroot().find("action")
    assert action is not None
    defaults = action.find("defaults")
    assert defaults is not None

    assert action.get("id") == ACTION
    assert {rule.text for rule in defaults} == {"auth_self"}
    assert {part.tag for part in defaults} == {"allow_any", "allow_inactive", "allow_active"}


# -- the system's own polkit


@pytest.fixture(params=[True])
def desktop(request: pytest.FixtureRequest) -> Iterator[Desktop]:
    if why := why_not():
        pytest.skip(why)
    made = Desktop(asks=request.param)
    yield made
    made.end()


@pytest.fixture
def as_nobody(desktop: Desktop) -> Iterator[Desktop]:
    """To polkit root may do everything, and is never asked."""
    os.seteuid(NOBODY)
    yield desktop
    os.seteuid(0)


@pytest.mark.parametrize(
    ("answers", "outcome"), [("right", Outcome.PASSED), ("wrong", Outcome.REFUSED), ("closes", Outcome.STOPPED)]
)
def test_the_systems_polkit_asks_the_person_with_our_words(
    qtbot: QtBot, prompt: LoginPrompt, as_nobody: Desktop, answers: str, outcome: Outcome
) -> None:
    assert _looked(qtbot, prompt, as_nobody.address)
    as_nobody.answers = answers

    assert _asked(qtbot, prompt) is outcome
    action, message, _, _, _, who = as_nobody.asked[0]
    assert action == ACTION
    assert message == "Your password is needed to show the drafts in Vignette"
    assert who == [("unix-user", {"uid": ("u", NOBODY)})]


def test_a_password_given_once_is_asked_for_again(qtbot: QtBot, prompt: LoginPrompt, as_nobody: Desktop) -> None:
    _looked(qtbot, prompt, as_nobody.address)
    assert _asked(qtbot, prompt) is Outcome.PASSED
    as_nobody.answers = "wrong"

    assert _looked(qtbot, prompt, as_nobody.address)
    assert _asked(qtbot, prompt) is Outcome.REFUSED


def test_the_systems_window_goes_when_the_question_is_taken_back(
    qtbot: QtBot, prompt: LoginPrompt, as_nobody: Desktop
) -> None:
    _looked(qtbot, prompt, as_nobody.address)
    as_nobody.answers = "thinks"
    prompt.ask()
    qtbot.waitUntil(lambda: bool(as_nobody.asked), timeout=10_000)
    with qtbot.waitSignal(prompt.answered, timeout=10_000) as told:
        prompt.stop()

    assert told.args == [Outcome.STOPPED]
    qtbot.waitUntil(as_nobody.closed.is_set, timeout=10_000)


@pytest.mark.parametrize("desktop", [False], indirect=True)
def test_without_a_desktop_that_asks_nobody_is_let_through(
    qtbot: QtBot, prompt: LoginPrompt, as_nobody: Desktop
) -> None:
    assert _looked(qtbot, prompt, as_nobody.address)

    assert _asked(qtbot, prompt) is Outcome.NOBODY


def test_root_is_never_asked_and_so_has_no_prompt(qtbot: QtBot, prompt: LoginPrompt, desktop: Desktop) -> None:
    assert not _looked(qtbot, prompt, desktop.address)
