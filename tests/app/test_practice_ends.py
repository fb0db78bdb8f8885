"""The practice timeline through the life of the real program: locking keeps it, closing ends it, a choice keeps it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from composer.base.paths import Profile
from composer.base.settings import load
from composer.keeper import Keeper
from composer.ui.start import lay_ground
from tests.app.test_lock import _locked, _opened, drawer, profile
from tests.drawer import Drawer
from tests.posting.test_practice_service import tweet

__all__ = ["drawer", "profile"]
pytestmark = [pytest.mark.ui, pytest.mark.model]


@pytest.fixture
def start(qapp: QApplication, qtbot: QtBot, profile: Profile, drawer: Drawer) -> Callable[[], Keeper]:
    """Start the program; whoever starts it closes it."""

    def begin() -> Keeper:
        ground = lay_ground(qapp, profile)
        qtbot.addWidget(ground.shell)
        ground.shell.show()
        keeper = Keeper(ground)
        _opened(qtbot, keeper)
        return keeper

    yield begin  # type: ignore[misc]
    qapp.setStyleSheet("")


def practice(qtbot: QtBot, keeper: Keeper):
    services = _opened(qtbot, keeper).services
    assert services is not None
    return services.desk.practice  # type: ignore[attr-defined]


def told(qtbot: QtBot, keeper: Keeper) -> list[str]:
    known = practice(qtbot, keeper)
    known.handle()
    return [post.text for post in known._server.state.posts()]


def test_locking_keeps_the_practice_timeline_and_closing_ends_it_unless_it_is_kept(
    qtbot: QtBot, start: Callable[[], Keeper], profile: Profile
) -> None:
    keeper = start()
    tweet(practice(qtbot, keeper).handle(), text="Wash your hands.")
    practice(qtbot, keeper).keep()
    keeper.lock_now()
    _locked(qtbot, keeper)
    keeper.page.button.click()
    assert told(qtbot, keeper) == ["Wash your hands."]

    _opened(qtbot, keeper).window.timeline.keep.click()
    keeper.close()
    assert load(profile.settings).keep_practice
    keeper = start()
    assert told(qtbot, keeper) == ["Wash your hands."]

    assert _opened(qtbot, keeper).window.timeline.keep.isChecked()
    _opened(qtbot, keeper).window.timeline.keep.click()
    keeper.close()
    keeper = start()
    assert told(qtbot, keeper) == []
    keeper.close()
