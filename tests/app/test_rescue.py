"""The store does not open: each way it can be so has a sentence and a way out, and nothing is ever deleted."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from composer.base.paths import Profile
from composer.drafts.picture import Attached, Picture, Taken
from composer.guard.reading import Reading
from composer.keeper import Keeper
from composer.ui.sheets.rescue import RescueSheet
from composer.ui.sheets.secret import SecretSheet
from composer.ui.start import lay_ground
from composer.vault import recovery
from composer.vault.keys import STORE_KEY
from tests.app.test_lock import _locked, _opened, _write, drawer, profile  # noqa: F401 - fixtures
from tests.drawer import Drawer
from tests.media import made

pytestmark = [pytest.mark.ui, pytest.mark.model]

CANARY = "A pearl from rounds"


@pytest.fixture
def started(
    qapp: QApplication,
    qtbot: QtBot,
    profile: Profile,  # noqa: F811
    drawer: Drawer,  # noqa: F811
) -> Iterator[list[Keeper]]:
    """Programs that were started one after another on one profile."""
    assert drawer.kept == {}
    programs: list[Keeper] = []
    yield programs
    for program in programs:
        program.close()
    qapp.setStyleSheet("")


def _start(qapp: QApplication, qtbot: QtBot, profile: Profile, started: list[Keeper]) -> Keeper:  # noqa: F811
    while started:
        started.pop().close()
    ground = lay_ground(qapp, profile)
    qtbot.addWidget(ground.shell)
    ground.shell.show()
    started.append(Keeper(ground))
    return started[-1]


def _filled(
    qapp: QApplication,
    qtbot: QtBot,
    profile: Profile,  # noqa: F811
    started: list[Keeper],
    backup: Path,
) -> None:
    """A profile with one draft and a backup of it, closed again."""
    keeper = _start(qapp, qtbot, profile, started)
    _write(qtbot, keeper, CANARY)
    _opened(qtbot, keeper)._office.safety.back_up(backup)
    qtbot.waitUntil(backup.exists, timeout=10_000)
    started.pop().close()


def _sheet(qtbot: QtBot, keeper: Keeper) -> RescueSheet:
    def shown() -> bool:
        found = keeper.program.window.findChild(RescueSheet) if keeper.program else None
        return found is not None and found.isVisible()

    qtbot.waitUntil(shown, timeout=30_000)
    return keeper.program.window.findChild(RescueSheet)


def _texts(qtbot: QtBot, keeper: Keeper) -> list[tuple[str, ...]]:
    return [draft.parts for draft in _opened(qtbot, keeper).services.drafts.list()]


def _harm(profile: Profile, drawer: Drawer, how: str) -> None:  # noqa: F811
    if how == "damaged":
        profile.store.write_bytes(bytes(8192))
    elif how == "foreign":
        profile.store.write_bytes(b"hello" * 4096)
    elif how == "wrong_key":
        drawer.kept[STORE_KEY] = "11" * 32
    else:
        del drawer.kept[STORE_KEY]
        if how == "gone":
            profile.store.unlink()


SENTENCES = {
    "damaged": "The file of drafts is damaged. Nothing was deleted.",
    "foreign": "The file at the place of your drafts is another program's. Nothing was changed.",
    "wrong_key": "The key does not open your drafts. Nothing was changed.",
    "key_missing": "Your drafts are here, but their key is not in the keyring. Nothing was changed.",
    "gone": "The file of your drafts is not where it was. Its key is not in the keyring.",
}


@pytest.mark.parametrize("how", SENTENCES)
def test_a_backup_takes_the_place_of_what_does_not_open_and_that_is_set_aside(  # noqa: PLR0917 - fixtures
    qapp: QApplication,
    qtbot: QtBot,
    profile: Profile,  # noqa: F811
    drawer: Drawer,  # noqa: F811
    started: list[Keeper],
    tmp_path: Path,
    how: str,
) -> None:
    target = tmp_path / "mine.vignette-backup"
    _filled(qapp, qtbot, profile, started, target)
    _harm(profile, drawer, how)
    before = profile.store.read_bytes() if how != "gone" else b""

    keeper = _start(qapp, qtbot, profile, started)
    sheet = _sheet(qtbot, keeper)
    assert sheet.accessibleName() == SENTENCES[how]
    assert before == (profile.store.read_bytes() if how != "gone" else b"")
    sheet.dismiss()
    keeper.program._opening.rescue.restore(target)

    assert _texts(qtbot, keeper) == [(CANARY,)]
    aside = list(profile.data.glob("vignette.db.aside-*"))
    assert [path.read_bytes() for path in aside if not path.suffix.endswith(("wal", "shm"))] == [before] * (
        how != "gone"
    )


@pytest.mark.parametrize("how", ["gone"])
def test_one_can_begin_anew_and_what_was_there_is_set_aside(  # noqa: PLR0917 - fixtures
    qapp: QApplication,
    qtbot: QtBot,
    profile: Profile,  # noqa: F811
    drawer: Drawer,  # noqa: F811
    started: list[Keeper],
    tmp_path: Path,
    how: str,
) -> None:
    _filled(qapp, qtbot, profile, started, tmp_path / "mine.vignette-backup")
    _harm(profile, drawer, how)
    keeper = _start(qapp, qtbot, profile, started)
    sheet = _sheet(qtbot, keeper)

    next(button for button in sheet.buttons if button.text() == "Begin anew").click()

    assert _texts(qtbot, keeper) == []
    assert list(profile.data.glob("vignette.db.aside-*"))


def test_from_the_locked_page_of_a_lost_key_the_other_ways_can_be_reached(  # noqa: PLR0917 - fixtures
    qapp: QApplication,
    qtbot: QtBot,
    profile: Profile,  # noqa: F811
    drawer: Drawer,  # noqa: F811
    started: list[Keeper],
    tmp_path: Path,
) -> None:
    _filled(qapp, qtbot, profile, started, tmp_path / "mine.vignette-backup")
    profile.store.with_name(profile.store.name + ".recovery").write_text("one was made\n")
    _harm(profile, drawer, "key_missing")
    keeper = _start(qapp, qtbot, profile, started)
    page = _locked(qtbot, keeper)
    qtbot.waitUntil(page.ways.isVisible)  # the page is set before the shell shows it

    page.ways.click()

    assert _sheet(qtbot, keeper).accessibleName() == SENTENCES["key_missing"]


def _damage_the_middle(profile: Profile) -> None:  # noqa: F811
    """One page of the drafts' own table, as a bad sector does it; the rest is whole."""
    raw = bytearray(profile.store.read_bytes())
    middle = len(raw) // 4096 * 2 // 5 * 4096
    raw[middle + 100 : middle + 600] = bytes(500)
    profile.store.write_bytes(bytes(raw))


def test_what_can_still_be_read_is_saved(
    qapp: QApplication,
    qtbot: QtBot,
    profile: Profile,  # noqa: F811
    drawer: Drawer,  # noqa: F811
    started: list[Keeper],
) -> None:
    keeper = _start(qapp, qtbot, profile, started)
    drafts = _opened(qtbot, keeper).services.drafts
    for number in range(300):
        drafts.save(f"{number:032x}", (f"Pearl {number} " + "word " * 150,), "practice", None)
    started.pop().close()
    _damage_the_middle(profile)
    before = profile.store.read_bytes()

    keeper = _start(qapp, qtbot, profile, started)
    page = _locked(qtbot, keeper)
    assert page._why.text() == "A part of the file of your drafts is damaged. Nothing was deleted."
    page.button.click()
    sheet = _sheet(qtbot, keeper)
    next(button for button in sheet.buttons if button.text() == "Save what can be read").click()

    kept = _texts(qtbot, keeper)
    assert 200 < len(kept) < 300
    assert all(parts[0].startswith("Pearl ") for parts in kept)
    assert before in [path.read_bytes() for path in profile.data.glob("vignette.db.aside-*")]


def test_pictures_of_a_backup_that_a_secret_opens_are_cleaned_and_read_again_and_that_is_said(  # noqa: PLR0917 - fixtures
    qapp: QApplication,
    qtbot: QtBot,
    profile: Profile,  # noqa: F811
    drawer: Drawer,  # noqa: F811
    started: list[Keeper],
    tmp_path: Path,
) -> None:
    """On another computer the backup may be anybody's: its word that a picture is clean counts for nothing."""
    raw, target = made.loaded_jpeg(), tmp_path / "theirs.vignette-backup"
    keeper = _start(qapp, qtbot, profile, started)
    services = _opened(qtbot, keeper).services
    digest = hashlib.sha256(raw).hexdigest()
    picture = Picture(digest, "jpeg", 640, 480, len(raw), len(raw), (), 0, b"forged", Reading("tesseract-9.9.9"))
    services.drafts.save("d", (CANARY,), "practice", None)
    services.pictures.add(Taken(picture, raw))
    services.pictures.attach("d", ((Attached(picture, "A red disc"),),))
    code = recovery.make(profile.store, dict(drawer.kept), alone=True)
    recovery.settle(profile.store)
    keeper.program._office.safety.back_up(target)
    qtbot.waitUntil(target.exists, timeout=10_000)
    started.pop().close()
    drawer.kept.clear()

    keeper = _start(qapp, qtbot, profile, started)
    _locked(qtbot, keeper).ways.click()
    _sheet(qtbot, keeper).dismiss()
    keeper.program._opening.rescue.restore(target)
    qtbot.waitUntil(lambda: keeper.program.window.findChild(SecretSheet) is not None, timeout=10_000)
    sheet = keeper.program.window.findChild(SecretSheet)
    sheet.field.edit.setText(code)
    sheet.open_button.click()

    services = _opened(qtbot, keeper).services
    window = keeper.program.window
    said = "The backup is in place. 1 picture was cleaned and read again."
    qtbot.waitUntil(lambda: window.note.accessibleName() == said, timeout=30_000)
    one = services.pictures.gallery("d")[0][0]
    data = services.pictures.data(one.picture.digest)
    assert data is not None
    assert made.CANARY.encode() not in data
    assert one.picture.digest != digest
    assert one.alt_text == "A red disc"
