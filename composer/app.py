"""The composition root: the only file that knows every class. It makes the lanes and closes them last."""

from __future__ import annotations

import sys
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from composer.base.clock import Clock
from composer.base.errors import Action, VignetteError
from composer.base.paths import resources
from composer.base.settings import Settings, save
from composer.flow.check import CheckLoop
from composer.flow.dispatch import Dispatch
from composer.flow.pictures import PictureDesk
from composer.flow.runner import Lanes
from composer.flow.services import Services
from composer.flow.session import Session, SessionListeners
from composer.flow.views import CheckView, KeepingView
from composer.guard.remote import RemoteGuard, guard_command
from composer.media.studio import Studio
from composer.opening import Opening
from composer.outbox.account import Account
from composer.outbox.item import OutboxItem
from composer.spelling.process import SpellingProcess
from composer.ui.desktop.browser import open_address
from composer.ui.desktop.kept_places import places
from composer.ui.desktop.lanes import ANSWER_MS, Lane
from composer.ui.main_window import MainWindow
from composer.ui.rooms.account import AccountRoom
from composer.ui.rooms.author import AuthorRoom
from composer.ui.rooms.beside import Beside
from composer.ui.rooms.capture import CaptureRoom
from composer.ui.rooms.delete import DeleteRoom
from composer.ui.rooms.draft import DraftRoom
from composer.ui.rooms.link import LinkRoom
from composer.ui.rooms.money import MoneyRoom
from composer.ui.rooms.move import MoveRoom
from composer.ui.rooms.office import OfficeRooms
from composer.ui.rooms.picture import PictureRoom
from composer.ui.rooms.post import PostRoom
from composer.ui.rooms.presenter import Presenter
from composer.ui.rooms.schedule import ScheduleRoom
from composer.ui.rooms.update import opened as update_room
from composer.ui.rooms.words import WordsRoom
from composer.ui.saying.words import Words
from composer.ui.start import Ground
from composer.ui.widgets.fonts import load_fonts
from composer.ui.widgets.icons import Icons
from composer.vault.locker import Locker


class Vignette(QObject):
    """The whole program around one window.

    Args:
        ground: The painted shell, the look, the settings and the author's folders.
        clock: Tells the time to everyone.
        lasting: False to keep nothing beyond the program's end.
        keys: The unlocked keyring; None to open it without a passphrase. Without the one that is set, `lock_asked`.
        reopen: The draft that was on screen when the program was locked.
        rescue: Why the store did not open, to show the ways out at once; empty to open it.
    """

    lock_asked = Signal(str)

    def __init__(
        self,
        ground: Ground,
        clock: Clock,
        *,
        lasting: bool = True,
        keys: Locker | None = None,
        reopen: str = "",
        rescue: str = "",
    ) -> None:
        super().__init__(ground.qt)
        self._ground, self._profile, self._settings, self.theme = ground, ground.profile, ground.settings, ground.theme
        self._guard_lane, self._disk, self._network = Lane(self, much=True), Lane(self), Lane(self)
        self._uploads, self._darkroom = Lane(self), Lane(self)
        self._studio, self._reopen = Studio(), reopen
        self._guard = RemoteGuard(guard_command())
        self._check = CheckLoop(self._guard, self._guard_lane, self._show_check)
        self._check.wake()  # first of all: it starts on another core while the window is built on this one
        load_fonts(resources())
        self.theme.prepare(ground.qt, self._settings.theme, self._settings.text_scale / 100)
        self.services: Services | None = None
        self.window = MainWindow(self.theme, Icons(self.theme))
        self.window.use_settings(self._settings)
        self.window.use_places(places(self._profile))
        words = Words()
        self._presenter = Presenter(self.window, words, self)
        self._room = PostRoom(self.window, words, clock, self)
        self._session = Session(self._disk, clock, self._session_listeners())
        lanes = Lanes(self._disk, self._network, self._uploads)
        self._dispatch = Dispatch(
            lanes, self._check, self._session, clock, lambda: self._settings.take_back_s, self._room.listeners()
        )
        self._desk = PictureDesk(self._darkroom, self._disk, self._studio)
        self._pictures = PictureRoom(
            self.window, words, self._desk, self._darkroom, lambda: self._check.view, lambda: self.draft_id, self
        )
        self._words_room = WordsRoom(self.window, self, SpellingProcess(), self._presenter)
        self._accounts = AccountRoom(self.window, words, self._network, self._room, self)
        self._schedule = ScheduleRoom(self.window, clock, self._disk, self._session, self._room.show_error, self)
        self._delete_room = DeleteRoom(self.window, self._network, self._room, self._dispatch.refresh, self)
        self._money = MoneyRoom(self.window, self._disk, self._network, clock, lambda: self._settings, self)
        self._draft_room = DraftRoom(self.window, words, self._disk, self._session, self)
        self._author_room = AuthorRoom(self.window, self._presenter, self._disk, self._room.show_error, self)
        self._move_room = MoveRoom(
            self.window, self._room, self._dispatch, lambda: self._author_room.author, clock, self
        )
        self._office = OfficeRooms(self.window, self._presenter, words, self._disk, self._room, self._dispatch, clock)
        self._link_room = LinkRoom(self.window, words, self._check, lambda: self._presenter.profile, self)
        self._beside = Beside(self.window, self._presenter, self._check, self._disk, clock, self._room, self._session)
        self._captures = CaptureRoom(self.window, ground.shell, self)
        self._update_room = update_room(self.window, self._network, clock, self._profile, self)
        self._opening = Opening(
            self._profile, self.window, words, self._disk, self._guard, clock, self, lasting=lasting, keys=keys
        )
        self._connect()
        self._move_in()
        self._opening.begin(rescue)

    def guard_state(self) -> str | None:
        """Return "" once the guard can look, why it cannot, or None while that is not known."""
        return "" if self._check.awake else self._check.broken or None

    @property
    def check_view(self) -> CheckView:
        """How far the check of what is on screen is."""
        return self._check.view

    @property
    def keeping(self) -> KeepingView:
        """How what is on screen is kept."""
        return self._presenter.keeping

    @property
    def items(self) -> tuple[OutboxItem, ...]:
        """The outbox as it was last told."""
        return self._dispatch.items

    def report_fault(self) -> None:
        """Tell the author that something failed that should not."""
        self._room.show_error(VignetteError("other"))

    @property
    def settings(self) -> Settings:
        """The settings that hold."""
        return self._settings

    @property
    def draft_id(self) -> str:
        """The draft on screen."""
        return self._session.draft.draft_id

    def type_again(self, parts: tuple[str, ...]) -> None:
        """Put back what was typed before the program was locked and unlocked."""
        self.window.composer.set_parts(parts)
        self._session.edit(parts)
        self._presenter.ask()

    def save(self) -> None:
        """Write what is on screen."""
        self._session.save()

    @Slot()
    def close(self, for_good: bool = True) -> None:
        """Write what is on screen, end the lanes, the guard and the services, in this order."""
        self._session.close()
        for part in (self._pictures, self._presenter, self._office, self._words_room, self._link_room):
            part.close()
        self._desk.close()
        self._darkroom.close()
        self._accounts.close()
        self._room.close()
        self._uploads.close()
        self._network.close(ANSWER_MS)
        self._dispatch.stop_sending()
        done = self._disk.drain()
        self._guard.close()
        self._guard_lane.close()
        if done:  # what still works there holds the store, and would hold the window
            self._opening.close(for_good=for_good)
        self.services = None
        if for_good and self._ground.single is not None:
            self._ground.single.release()

    def _connect(self) -> None:
        self._presenter.connect_to(self._check, self._session, self._dispatch)
        self._room.connect_to(self._dispatch)
        self._draft_room.failed.connect(self._room.show_error)
        first = self._schedule.behind(self._draft_room.doubt.behind(self._pictures.reason))
        self._presenter.picture_reason = self._money.connect_to(self._room).behind(self._beside.behind(first))
        self._presenter.targets = self._link_room.targets
        self._presenter.scheduled = self._schedule.moment
        self._schedule.changed.connect(self._presenter.ask)
        for hears in (self._schedule.show_draft, self._pictures.show_draft):
            self._presenter.draft_shown.connect(hears)
        for hears in (self._presenter.pictures_changed, self._words_room.look):
            self._pictures.changed.connect(hears)
        self._presenter.picture_fix_asked.connect(self._pictures.descriptions.fix)
        for shown in (self._words_room.learn, self._draft_room.recovery.show_items, self._schedule.weekly.show_items):
            self._room.items_shown.connect(shown)
        self._room.account_chosen.connect(self._account_chosen)
        self._ground.shell.closing.connect(self.close)
        self._opening.opened.connect(self._opened)
        self._opening.lock_asked.connect(self.lock_asked)
        self.window.notice_acted.connect(self._act)
        self.window.undo_delete_asked.connect(self._session.undo_delete)
        self.window.settings_changed.connect(self._use_settings)
        self._office.safety.brought.connect(self._show_brought)
        self._draft_room.doubt.cleared.connect(self._presenter.ask)
        if self._ground.single is not None:
            self._ground.single.raise_asked.connect(self._ground.shell.come_forward)

    def _move_in(self) -> None:
        """Put the built window into the shell, and the caret into the text, after what was typed meanwhile."""
        shell = self._ground.shell
        shell.setWindowIcon(self.window.windowIcon())
        if sys.platform == "darwin":
            self.window.commands.fill_bar(shell.menuBar())
        self.theme.dress()
        typed = shell.take_in(self.window)
        self.window.composer.focus_text()
        if typed:
            self.type_again((typed,))

    def _show_check(self, view: CheckView) -> None:
        self._presenter.show_check(view)

    def _session_listeners(self) -> SessionListeners:
        face = self._presenter

        def keeping(view: KeepingView) -> None:
            face.show_keeping(view)
            self._opening.watch(view.error_code)

        return SessionListeners(rows=face.show_rows, draft=face.show_draft, keeping=keeping)

    @Slot(object)
    def _opened(self, services: Services) -> None:
        self.services = services
        broke_off = self._ground.single is not None and self._ground.single.broke_off
        self._session.attach(services.drafts, services.lasting, reopen_newest=broke_off)
        self._session.open_first(self._reopen)
        for part in (self._dispatch, self._draft_room, self._link_room, self._beside, self._schedule):
            part.attach(services)
        self._desk.attach(services.pictures, services.trail)
        self._office.attach(services)
        self._accounts.attach(services.desk, lasting=services.lasting)
        self._delete_room.attach(services.removal)
        self._money.attach(services.desk)
        self._show_kept(services)

    def _show_kept(self, services: Services) -> None:
        try:
            self._room.show_accounts(services.desk.accounts(), self._settings.account_id)
        except VignetteError as error:
            self._opening.read_failed(error)
        self._words_room.attach(services.notebook, self._disk)
        self._author_room.attach(services.shelf)

    @Slot(object)
    def _show_brought(self, services: Services) -> None:
        """Something was brought in: drafts, posts and all that is kept are shown anew."""
        self._session.read_again()
        self._dispatch.refresh()
        self._office.kit.read_again()
        self._schedule.weekly.read()
        self._show_kept(services)

    @Slot(object)
    def _act(self, action: Action) -> None:
        """Do the one thing an error's button offers."""
        if self.services is None and action is Action.RETRY:
            self._opening.open()
        elif action is Action.RECONNECT:
            self._accounts.ask_account()
        elif action is Action.ADD_CREDIT:
            open_address("https://console.x.com/")
        elif action is Action.EDIT:
            self.window.show_composer()

    @Slot(object)
    def _account_chosen(self, account: Account) -> None:
        self._presenter.show_account(account)
        if account.account_id != self._settings.account_id:
            self._use_settings(replace(self._settings, account_id=account.account_id))

    @Slot(object)
    def _use_settings(self, settings: Settings) -> None:
        self._settings = settings.mended()
        self.window.use_settings(self._settings)
        self.theme.apply(self._ground.qt, self._settings.theme, self._settings.text_scale / 100)
        path, kept, failed = self._profile.settings, self._settings, self._room.show_error
        self._disk.submit(lambda: save(path, kept), lambda _: None, lambda _: failed(VignetteError("settings.failed")))
