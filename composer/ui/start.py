"""The program's first and last moments: a painted shell at once, the rest behind it, faults, an orderly end."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from types import TracebackType
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QEvent, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from composer.base.paths import Profile, resources, translations, user_profile
from composer.base.settings import Settings, carried, load
from composer.flow.runner import Runner
from composer.ui.desktop.single import SingleWindow
from composer.ui.desktop.tongue import speak
from composer.ui.shell import Shell
from composer.ui.widgets.later import later
from composer.ui.widgets.theme import Theme

_LOOK_EACH_MS = 2
_HALF = 128
_CLOSING_MS = 15_000


@dataclass(frozen=True, slots=True)
class Ground:
    """What is there before the program is built.

    Attributes:
        single: The profile's lock, claimed; None where nobody else can start, as in a test.
        new: Whether a new draft was asked for, in the small window.
        first: Whether the program was never started on this profile.
    """

    qt: QApplication
    profile: Profile
    settings: Settings
    theme: Theme
    shell: Shell
    single: SingleWindow | None = None
    first: bool = False
    new: bool = False

    def left(self, settings: Settings) -> Ground:
        """Return what stays of it when the program is taken apart, the settings that held among it."""
        return replace(self, settings=settings, first=False)


class Meanwhile:
    """What commands change of the settings while the window is locked: its own next change must not undo that.

    Args:
        lane: Reads the file; the window's thread waits for no disk.
    """

    def __init__(self, lane: Runner) -> None:
        self._lane = lane
        self._before: Settings | None = None

    def begun(self, ground: Ground) -> None:
        """The window is locked: note what is on the disk, which need not be all that held in it."""

        def noted(on_disk: Settings) -> None:
            self._before = on_disk

        self._before = None
        self._lane.submit(partial(load, ground.profile.settings), noted, _never)

    def ended(self, ground: Ground, then: Callable[[Ground], None]) -> None:
        """It is unlocked: call `then` with the ground and what was changed meanwhile."""

        def read(now: Settings) -> None:
            before = now if self._before is None else self._before
            then(replace(ground, settings=carried(ground.settings, before, now)))

        self._lane.submit(partial(load, ground.profile.settings), read, _never)


def _never(error: Exception) -> None:
    """What cannot be read is read as the defaults, so nothing fails."""
    raise error


class Program(Protocol):
    """What is built on the ground."""

    def close(self) -> None:
        """End everything, in order."""
        ...

    def report_fault(self) -> None:
        """Tell the author that something failed that should not."""
        ...

    def guard_state(self) -> str | None:
        """Return "" once the guard can look, why it cannot, or None while that is not known."""
        ...


def lay_ground(qt: QApplication, profile: Profile, single: SingleWindow | None = None) -> Ground:
    """Read the settings and make the shell; nothing that takes long."""
    first = single is not None and not profile.settings.exists()
    settings = load(profile.settings)
    speak(qt, settings.language, translations())
    theme = Theme.load(resources())
    # Asking Qt for the desktop's scheme takes as long as all of this; until the parts are built its palette tells.
    desktop = "dark" if qt.palette().window().color().lightness() < _HALF else "light"
    theme.choose(desktop if settings.theme == "system" else settings.theme, settings.text_scale / 100)
    return Ground(qt, profile, settings, theme, Shell(theme, side_bar=settings.side_bar), single, first)


def run(argv: Sequence[str], build: Callable[[Ground], Program], *, new: bool = False) -> int:
    """Start the window; return the exit status.

    Args:
        argv: The command line, program name first.
        build: Called after the first paint; loads and builds the program.
        new: Begin a new draft in the small window, in the program that runs already or in this one.
    """
    qt = QApplication(list(argv))
    keep_folders_to_itself()
    qt.setApplicationName("vignette")
    qt.setApplicationDisplayName("Vignette")
    qt.setDesktopFileName("vignette")
    profile = user_profile()
    try:
        profile.prepare()
    except OSError:
        from composer.ui.no_start import no_folder

        return no_folder(qt, profile)
    single = SingleWindow(profile.lock)
    if not single.claim():
        if single.raise_first(new):
            return 0
        if not single.claim(_CLOSING_MS):  # it does not hear any more: it is on its way out, or on another computer
            from composer.ui.no_start import FAILED, open_elsewhere

            if not open_elsewhere(qt, profile, single):
                return FAILED
    ground = replace(lay_ground(qt, profile, single), new=new)
    built: list[Program] = []
    ground.shell.first_painted.connect(lambda: built.append(_built(ground, build)))
    ground.shell.closing.connect(single.hear_no_more)
    ground.shell.closing.connect(lambda: later(qt, QCoreApplication.exit))  # whatever else is shown
    ground.shell.show()
    status = qt.exec()
    for program in built:
        program.close()
    end(ground)
    return status


def keep_folders_to_itself() -> None:
    """Let Qt's file dialog not keep the folders it was in: it writes them into a file of all programs (law 5)."""
    if sys.platform == "linux":
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull)


def end(ground: Ground) -> None:
    """Take the window apart while Qt and Python both stand; left to the interpreter's end, the order is chance.

    A lane that still works may do so for ever (a keyring that waits for its password): what is to be kept is kept by
    now, and the process ends without it.
    """
    from composer.ui.desktop.lanes import anyone_busy

    if anyone_busy():
        sys.stdout.flush()
        os._exit(0)
    ground.shell.hide()  # its parts watch it: they hear of it now, not when half of them are gone
    ground.shell.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    ground.qt.processEvents()
    ground.qt.shutdown()


def _built(ground: Ground, build: Callable[[Ground], Program]) -> Program:
    painted = time.monotonic()
    if ground.single is not None:
        ground.single.listen()
    from composer.ui.desktop.system_end import SystemEnd

    program = build(ground)
    SystemEnd(ground.shell).asked.connect(ground.shell.leave_now)
    sys.excepthook = _hook(program.report_fault)
    threading.excepthook = lambda fault: _log_fault(fault.exc_type, fault.exc_value, fault.exc_traceback)
    sys.unraisablehook = lambda fault: _log_fault(fault.exc_type, fault.exc_value, fault.exc_traceback)
    if os.environ.get("VIGNETTE_BENCH") == "first-paint":
        _tell_start(painted, program, ground.qt)
    return program


def _hook(tell: Callable[[], None]) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """Return the one hook for what nobody caught: its kind and place go to the log, never its words (law 5)."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        _log_fault(kind, error, trace)
        QTimer.singleShot(0, tell)

    return hook


def _log_fault(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
    import logging

    logging.getLogger("composer").error("app.fault", exc_info=(kind, error or kind(), trace))


def _tell_start(painted: float, program: Program, qt: QApplication) -> None:
    """Write for `make bench` when the shell was painted, the parts were, and the guard could look; then end."""
    timer = QTimer(qt)

    def told(line: str) -> None:
        sys.stdout.write(f"bench {line}\n")
        sys.stdout.flush()

    def look() -> None:
        state = program.guard_state()
        if state is not None:
            timer.stop()
            told(f"guard-failed {state}" if state else f"guard-ready {time.monotonic()}")
            qt.exit(1 if state else 0)

    told(f"first-paint {painted}")
    QTimer.singleShot(0, lambda: told(f"ready-to-type {time.monotonic()}"))
    timer.timeout.connect(look)
    timer.start(_LOOK_EACH_MS)
