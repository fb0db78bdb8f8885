"""What a command changes of the settings while the window is locked: the window goes on with it, and undoes nothing."""

from __future__ import annotations

from dataclasses import replace

from pytestqt.qtbot import QtBot

from composer.base.paths import Profile
from composer.base.settings import carried, load
from composer.cli import accounts
from composer.keeper import Keeper
from composer.ui.start import Ground, Meanwhile
from tests.app import test_lock as locking
from tests.fakes import HeldRunner

drawer, profile, keeper = locking.drawer, locking.profile, locking.keeper
pytestmark = locking.pytestmark


def test_what_a_command_sets_while_it_is_locked_holds_after_the_next_change_in_the_window(
    qtbot: QtBot, keeper: Keeper, profile: Profile
) -> None:
    program = locking._opened(qtbot, keeper)
    program.window.change_settings(replace(program.settings, take_back_s=3))
    keeper.lock_now()
    page = locking._locked(qtbot, keeper)
    assert load(profile.settings).take_back_s == 3
    assert accounts.main(["set", "practice", "--keep", "yes"], profile) == accounts.DONE

    page.button.click()
    program = locking._opened(qtbot, keeper)
    assert program.settings.keep_practice
    program.window.change_settings(replace(program.settings, text_scale=120))
    qtbot.waitUntil(lambda: load(profile.settings).text_scale == 120, timeout=10_000)

    kept = load(profile.settings)
    assert (kept.keep_practice, kept.take_back_s, kept.text_scale) == (True, 3, 120)


def test_what_the_disk_did_not_take_is_not_lost_by_reading_again(keeper: Keeper) -> None:
    """The settings on the disk are older than those that held: only what changed there since is taken over."""
    lane, back = HeldRunner(), list[Ground]()
    meanwhile = Meanwhile(lane)
    ground = keeper._ground.left(replace(keeper._ground.settings, take_back_s=7))
    meanwhile.begun(ground)
    meanwhile.ended(ground, back.append)
    lane.run()
    assert back[0].settings.take_back_s == 7


def test_only_what_changed_is_carried_over(profile: Profile) -> None:
    before = load(profile.settings)
    held = replace(before, theme="dark", take_back_s=2)

    assert carried(held, before, replace(before, take_back_s=60)) == replace(before, theme="dark", take_back_s=60)
