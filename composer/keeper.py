"""Locks and unlocks: locked, the whole program is taken apart, so that nothing of the drafts is left to be read.

What holds text or a key is not hidden but gone: the widgets, the undo, the open store, the keyring's entries, the
check's process. Unlocked, everything is built anew and the draft comes back from the store.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QLocale, QObject, QTimer, Slot

from composer.app import Vignette
from composer.base.clock import Clock, SystemClock
from composer.base.desktop import desktop
from composer.base.errors import VignetteError
from composer.base.paths import translations
from composer.base.settings import Settings
from composer.flow.locking import PassphraseDesk
from composer.flow.views import Keeping
from composer.policy.policy import LOCK_MINUTES
from composer.ui.desktop import lock_words
from composer.ui.desktop.clipboard import Marking, empty_clipboard
from composer.ui.desktop.lanes import Lane
from composer.ui.desktop.login_prompt import SYSTEM_BUS
from composer.ui.desktop.presence import Presence
from composer.ui.desktop.session_watch import SessionWatch
from composer.ui.desktop.still_watch import StillWatch
from composer.ui.desktop.sweeper import Sweeper, put_away
from composer.ui.desktop.tongue import speak
from composer.ui.desktop.unlearned import Unlearned
from composer.ui.lock_gate import LockGate
from composer.ui.lock_page import LockPage
from composer.ui.rooms.alone import AloneRoom
from composer.ui.rooms.keys import KeysRoom, read_keys
from composer.ui.rooms.leave import LeaveRoom
from composer.ui.rooms.quick import QuickRoom
from composer.ui.rooms.quick_key import QuickKeyRoom
from composer.ui.saying.words import Words
from composer.ui.start import Ground, Meanwhile
from composer.ui.tray.room import TrayRoom
from composer.ui.welcome.room import WelcomeRoom
from composer.ui.widgets.context_menus import ContextMenus
from composer.ui.widgets.icons import Icons
from composer.ui.widgets.later import later
from composer.vault import recovery
from composer.vault.locker import Locker, open_locker

LOOK_EACH_MS: Final = 5_000  # from one look to the next whether somebody is still there
LISTEN_AFTER_MS, SETTLE_MS, SETTLE_TIMES = 1_000, 100, 30


class Keeper(QObject):
    """The program as `ui.start` sees it, locked or not.

    Args:
        ground: The shell, the look and the author's folders.
        clock: Handed to the program.
        lasting: False for a program that keeps nothing; it is never locked, since locking would lose what is typed.
    """

    def __init__(self, ground: Ground, clock: Clock | None = None, *, lasting: bool = True) -> None:
        super().__init__(ground.qt)
        self._ground, self._clock, self._lasting = ground, clock or SystemClock(), lasting
        self._lane = Lane(self)
        self._meanwhile = Meanwhile(self._lane)
        self._page: LockPage | None = None
        self._draft_id, self._rescue, self._language = "", "", ground.settings.language
        self.typed: tuple[str, ...] = ()
        self.gate = LockGate(self._lane, ground.profile, self)
        self.gate.passed.connect(self._unlock)
        self.presence = Presence(self)
        self.session = SessionWatch(self, desktop())
        self.session.left.connect(self._left)
        self.session.touched.connect(self.presence.told)
        self.program: Vignette | None = None
        self.tray = TrayRoom(ground.shell, ground.theme, self._clock, lambda: getattr(self.program, "items", ()), self)
        self.leaving = LeaveRoom(ground.shell, self.tray, self, self._clock, self)
        self.tray.lock_asked.connect(self.lock_now)
        self.quick = QuickRoom(ground, self.tray, self)
        self.quick_key = QuickKeyRoom(self._lane, self)
        self.quick_key.portal.pressed.connect(self.quick.begin)
        self._start(None)
        for in_all_windows in (Marking, Unlearned, ContextMenus):
            in_all_windows(self)
        self._timer = QTimer(self, interval=LOOK_EACH_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    # -- the program as a whole

    @property
    def page(self) -> LockPage | None:
        """The locked page; None while it is open."""
        return self._page

    def guard_state(self) -> str | None:
        """Return what the program tells; nothing is known while it is locked."""
        return self.program.guard_state() if self.program else None

    def report_fault(self) -> None:
        """Tell the author, if there is a window to tell it in."""
        if self.program:
            self.program.report_fault()

    @Slot()
    def close(self) -> None:
        """End everything."""
        self._timer.stop()
        self.tray.close()
        self.leaving.close()
        self.quick_key.close()
        self.gate.close()
        self._lane.close()
        if self.program is not None:
            self.program.close()
        elif self._ground.single is not None:
            self._ground.single.release()

    # -- locking

    @Slot()
    def look(self) -> None:
        """Lock where nobody was there for as long as the settings say, or the machine slept that long."""
        self.session.ask_idle()
        self.tray.look()
        if self.program is None:
            return
        services = self.program.services
        most = services.rules.known.lock_minutes if services else LOCK_MINUTES[-1]
        minutes = min(self.program.settings.lock_after_min, most)
        if self.presence.away_s() >= minutes * 60:
            self.lock(lock_words.nobody_for(minutes))

    @Slot(str)
    def _left(self, why: str) -> None:
        """The desktop says that whoever sits there now need not be the author."""
        if self.program is None:
            self.session.let_sleep()
        self.lock(lock_words.left(why))

    @Slot()
    def lock_now(self) -> None:
        """The author asked for it."""
        self.lock(self.tr("Your drafts are put away. Nothing you wrote is lost."))

    def lock(self, why: str) -> None:
        """Take the program apart, once what is typed is on the disk; what the disk does not take is not put away."""
        self._once_kept(lambda desk: self._shut(why, asks=desk is not None and desk.is_set))

    def _once_kept(self, then: Callable[[PassphraseDesk | None], None], tries: int = SETTLE_TIMES) -> None:
        program = self.program
        if program is None or program.services is None or not program.services.lasting:
            return
        if program.keeping.keeping is not Keeping.SAVED:
            program.save()
            if tries > 0:
                later(self, lambda: self._once_kept(then, tries - 1), SETTLE_MS)
            return
        desk = program.services.passphrase
        self._draft_id = program.draft_id
        later(self, lambda: then(desk))  # not inside a signal of what is taken apart

    @Slot(str)
    def _asked(self, code: str) -> None:
        """The profile is under a passphrase and the program was started without it, or its key is gone or another."""
        if self.program is not None:
            self.typed = self.program.window.composer.parts()
            why, lost = lock_words.kept(code)
            self._rescue = code if code == "store.damaged" else ""  # unlocked, the ways out are shown
            desk = self.program.services.passphrase if self.program.services is not None else None
            asks = code == "lock.asked" or (desk is not None and desk.is_set)
            later(self, lambda: self._shut(why, asks=asks, lost=lost))

    def _shut(self, why: str, *, asks: bool, lost: str = "") -> None:
        if self.program is None:
            return
        shell = self._ground.shell
        empty_clipboard()
        icons = Icons(self._ground.theme)
        made = recovery.place_of(self._ground.profile.store).exists()
        key = read_keys(self.program.settings.keys).get("quit", "Ctrl+Q")
        self._page = LockPage(self._ground.theme, icons, why, asks=asks, recovery=made, ways=bool(lost), quit_key=key)
        self._take_apart(self.program, self._page)
        self._meanwhile.begun(self._ground)
        shell.setWindowIcon(icons.app_icon())
        self._page.unlock_asked.connect(self._unlock)
        self._page.recovery_asked.connect(self._recover)
        self._page.ways_asked.connect(partial(self._show_ways, lost))
        self._page.take_focus()
        self.gate.stand_before(self._page, asks=asks, holds=not lost)
        self.session.let_sleep()

    def _take_apart(self, program: Vignette, page: LockPage | None) -> None:
        shell = self._ground.shell
        self.tray.move_in(None)
        self.quick.move_in(None)
        self.program = None
        self.alone.leave()
        del self.welcome, self.alone, self.keys  # each knows the window, and with it every word that was shown
        program.close(for_good=False)
        self._ground = self._ground.left(program.settings)
        old = shell.takeCentralWidget()
        if page is not None:
            shell.setCentralWidget(page)
        put_away(old, program, still=lambda: self.program is None)

    @Slot(object)
    def _settings_changed(self, settings: Settings) -> None:
        program = self.program
        if settings.language == self._language or program is None:
            return
        self._language = settings.language
        if program.services is None or not program.services.lasting:
            program.window.note.say(self.tr("The language changes when Vignette starts again."))
            return
        self._once_kept(self._build_anew)

    def _build_anew(self, desk: PassphraseDesk | None) -> None:
        """Build the window in the language chosen: what stands there was put into words when it was built."""
        if self.program is None:
            return
        self._take_apart(self.program, None)
        speak(self._ground.qt, self._language, translations())
        self._ground.shell.setLocale(QLocale())
        self._start(desk.locker if desk else None)
        self.program.window.note.say(self.tr("The window speaks English now."))

    @Slot(str)
    def _unlock(self, passphrase: str = "") -> None:
        self._lane.submit(lambda: open_locker(passphrase or None), self._opened, self._refused)

    @Slot(str)
    def _recover(self, code: str) -> None:
        store = self._ground.profile.store
        self._lane.submit(lambda: recovery.recovered(store, code), self._opened, self._refused)

    def _opened(self, keys: Locker) -> None:
        self._meanwhile.ended(self._ground, partial(self._let_in, keys))

    def _let_in(self, keys: Locker, ground: Ground) -> None:
        if self._page is not None:
            self._ground = ground
            self.gate.leave()
            self._page.wipe()
            self._page = None
            if self.quick.wants_new:
                self._draft_id = ""
            self._start(keys, self._rescue)

    def _refused(self, error: Exception) -> None:
        code = error.code if isinstance(error, VignetteError) else "other"
        if self._page is not None:
            self._page.show_error(Words().error(code).text)

    def _show_ways(self, lost: str) -> None:
        """The key is gone, and the author has no recovery key: show the ways out instead."""
        self._page = None
        self._start(None, lost)

    def _start(self, keys: Locker | None, rescue: str = "") -> None:
        program = Vignette(
            self._ground, self._clock, lasting=self._lasting, keys=keys, reopen=self._draft_id, rescue=rescue
        )
        if any(part.strip() for part in self.typed):
            program.type_again(self.typed)
        self.typed, self._draft_id, self._rescue = (), "", ""
        self.program = program
        self.welcome = WelcomeRoom(program.window, program)
        self.alone = AloneRoom(program.window, program)
        self.keys = KeysRoom(program.window, program)
        if self._ground.first:
            self.welcome.welcome()
        program.lock_asked.connect(self._asked)
        program.window.lock_asked.connect(self.lock_now)
        program.window.settings_changed.connect(self._settings_changed)
        self.tray.move_in(program.window)
        self.quick.move_in(program.window, self.alone.leave)
        self.quick_key.move_in(program.window)
        self.presence.watch(self._ground.shell.windowHandle())


def build(ground: Ground) -> Keeper:
    """Build the program on its ground."""
    from composer.base import hardening, log

    hardening.close_to_others()
    log.set_up()
    keeper = Keeper(ground)
    keeper.gate.address = SYSTEM_BUS
    Sweeper(keeper.presence.away_s, keeper)
    key = partial(keeper.quick_key.portal.start, ground.settings.quick_key)
    for begin in (keeper.session.start, keeper.tray.start, StillWatch(ground.theme, keeper).start, key):
        later(keeper, begin, LISTEN_AFTER_MS)  # the first paint does not wait for them
    if ground.new:
        keeper.quick.begin()
    return keeper
