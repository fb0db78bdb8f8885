"""Between the account sheets and the desk: adding, signing in, removing. Work is done on lanes, answers land here."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from composer.base.errors import PostingError, VignetteError
from composer.flow.runner import Runner
from composer.flow.services import Desk, SignIn
from composer.flow.views import AccountForm
from composer.guard.submission import AccountKind
from composer.outbox.account import Account
from composer.ui.desktop.browser import CONSOLE, open_address, open_sign_in
from composer.ui.desktop.lanes import Lane
from composer.ui.main_window import MainWindow
from composer.ui.portrait_fetcher import PortraitFetcher
from composer.ui.rooms.post import PostRoom
from composer.ui.rooms.practice import PracticeRoom
from composer.ui.saying.words import Words
from composer.ui.sheets.about_account import AboutAccountSheet
from composer.ui.sheets.account import AccountSheet
from composer.ui.sheets.notice import NoticeSheet
from composer.ui.sheets.remove_account import RemoveAccountSheet


class AccountRoom(QObject):
    """`changed` carries all accounts and the id of the one to use.

    Args:
        network: The lane that asks X.
        room: Shows the accounts, and tells which is used.
        open_page: Opens the page of the sign-in in the browser; tells whether the system took it.
    """

    changed = Signal(object, str)

    def __init__(
        self,
        window: MainWindow,
        words: Words,
        network: Runner,
        room: PostRoom,
        parent: QObject | None = None,
        *,
        open_page: Callable[[str], bool] = open_sign_in,
    ) -> None:
        super().__init__(parent)
        self._window, self._words = window, words
        self._network, self._waiting = network, Lane(self)  # a sign-in waits for the person; posts do not wait with it
        self._portraits = PortraitFetcher(window.icons.portraits, self._waiting, self)  # nor for a picture
        self._practice = PracticeRoom(window, self)
        self._open_page = open_page
        self._desk: Desk | None = None
        self._sheet: AccountSheet | None = None
        self._begun: SignIn | None = None
        self._account: Account | None = None
        self._about: AboutAccountSheet | None = None
        self.changed.connect(room.show_accounts)
        room.account_chosen.connect(self.show_account)
        window.bar.add_account_asked.connect(self.ask_account)
        window.bar.about_account_asked.connect(self._ask_about)
        window.bar.remove_account_asked.connect(self._ask_removal)

    def attach(self, desk: Desk, *, lasting: bool = True) -> None:
        """Use the opened accounts, and show their pictures; `lasting` tells whether anything outlives the program."""
        self._desk = desk
        self._portraits.attach(desk)
        self._practice.attach(lasting=lasting)

    @Slot(object)
    def show_account(self, account: Account) -> None:
        """This one is used now."""
        self._account = account

    @Slot()
    def ask_account(self) -> None:
        """Show the sheet that adds an account, or connects one again."""
        sheet = AccountSheet(self._window)
        sheet.submitted.connect(self._add)
        sheet.sign_in_asked.connect(self._sign_in)
        sheet.pasted.connect(self._paste)
        sheet.console_asked.connect(partial(open_address, CONSOLE))
        sheet.stopped.connect(self.stop_waiting)
        sheet.closed.connect(self._closed)
        self._sheet = sheet
        self._window.show_sheet(sheet)

    @Slot()
    def stop_waiting(self) -> None:
        """Wait for no browser any more."""
        begun, self._begun = self._begun, None
        if begun is not None:
            begun.cancel()

    def close(self) -> None:
        """Wait for no browser any more, and end the lane that did."""
        self.stop_waiting()
        self._waiting.close()

    # -- adding

    @Slot(object)
    def _add(self, form: AccountForm) -> None:
        desk, sheet = self._desk, self._sheet
        if desk is not None:
            self._network.submit(lambda: desk.add(form), partial(self._added, sheet), partial(self._refused, sheet))

    @Slot(str)
    def _sign_in(self, client_id: str) -> None:
        desk, sheet = self._desk, self._sheet
        if desk is not None and sheet is not None:
            begin = partial(desk.begin_sign_in, client_id)
            self._waiting.submit(begin, partial(self._send_out, sheet), partial(self._refused, sheet))

    def _send_out(self, sheet: AccountSheet, begun: SignIn) -> None:
        """Open the browser, and wait for its answer."""
        opened = not sheet.over and self._open_page(begun.address)
        self._begun = begun
        if not opened:
            begun.cancel()  # finishing it lets go of its port
        else:
            sheet.show_waiting(hears=begun.hears_the_browser)
        refused = partial(self._refused if opened else self._not_opened, sheet)
        self._waiting.submit(begun.finish, partial(self._added, sheet), refused)

    def _not_opened(self, sheet: AccountSheet, _error: Exception) -> None:
        self._refused(sheet, PostingError("sign_in.no_browser"))

    @Slot(str)
    def _paste(self, address: str) -> None:
        if self._begun is None or self._sheet is None:
            return
        try:
            self._begun.paste(address)
        except VignetteError as error:
            self._sheet.show_pasted_error(self._words.error(error.code, error.params, error.action).text)

    def _added(self, sheet: AccountSheet | None, account: Account) -> None:
        """It is there, and used from now on; where its sheet was closed meanwhile, the one in use stays."""
        self._begun = None
        left = sheet is not None and sheet.over
        if sheet is not None and not left:
            sheet.done()
            self._tell_added(account)
        self._show_all("" if left else account.account_id)
        self._portraits.fetch(account)

    def _tell_added(self, account: Account) -> None:
        words = self.tr("{handle} is connected. Your posts go from it now.")
        if account.kind is AccountKind.BY_HAND:
            words = self.tr("{handle} is added. You post from it by hand now.")
        elif account.kind is AccountKind.PRACTICE:
            words = self.tr("The sign-in works. With X it goes the same way.")
        self._window.note.say(words.format(handle=f"@{account.handle}"), sign="circle-check")

    def _refused(self, sheet: AccountSheet | None, error: Exception) -> None:
        self._begun = None
        own = error if isinstance(error, VignetteError) else VignetteError("other")
        if sheet is not None and not sheet.over and own.code != "sign_in.cancelled":
            sheet.show_error(self._words.error(own.code, own.params, own.action).text)

    def _show_all(self, current_id: str = "") -> None:
        """Show the accounts as they are now, and use this one, or go on with the one in use."""
        in_use = self._account.account_id if self._account is not None else "practice"
        if self._desk is not None:
            self.changed.emit(self._desk.accounts(), current_id or in_use)

    @Slot()
    def _closed(self) -> None:
        self._sheet = None

    # -- describing

    @Slot()
    def _ask_about(self) -> None:
        if self._account is not None:
            account = self._account
            long = account.account_id in self._window.settings.long_posts.split()
            sheet = AboutAccountSheet(account, self._window, long=long)
            sheet.long_chosen.connect(partial(self._take_long, account.account_id))
            sheet.filled.connect(self._describe)
            sheet.ask_again_asked.connect(self._ask_again)
            sheet.closed.connect(self._about_closed)
            self._about = sheet
            self._window.show_sheet(sheet)

    def _take_long(self, account_id: str, long: bool) -> None:
        self._window.settings_changed.emit(self._window.settings.with_long_posts(long, account_id))

    @Slot()
    def _about_closed(self) -> None:
        self._about = None

    @Slot(str)
    def _ask_again(self, account_id: str) -> None:
        desk, sheet = self._desk, self._about
        if desk is None or sheet is None:
            return

        def told(account: Account) -> None:
            self._show_all()  # the one in use, which may be another by now
            self._portraits.fetch(account)
            if not sheet.over:
                sheet.show_told(account)

        def refused(error: Exception) -> None:
            own = error if isinstance(error, VignetteError) else VignetteError("other")
            if not sheet.over:
                sheet.show_refused(self._words.error(own.code, own.params, own.action).text)

        self._network.submit(lambda: desk.ask_again(account_id), told, refused)

    @Slot(object)
    def _describe(self, account: Account) -> None:
        desk = self._desk
        if desk is not None:
            self._network.submit(lambda: desk.describe(account), lambda _: self._show_all(), self._failed)

    # -- removing

    @Slot()
    def _ask_removal(self) -> None:
        if self._account is not None:
            sheet = RemoveAccountSheet(self._account, self._window)
            sheet.confirmed.connect(self._remove)
            self._window.show_sheet(sheet)

    @Slot(str)
    def _remove(self, account_id: str) -> None:
        desk = self._desk
        if desk is not None:
            removed = partial(self._removed, account_id)
            self._network.submit(lambda: desk.remove(account_id), removed, partial(self._not_removed, removed))

    def _removed(self, account_id: str, _nothing: None) -> None:
        in_use = self._account is None or self._account.account_id == account_id
        self._show_all("practice" if in_use else "")
        self._portraits.look()

    def _not_removed(self, removed: Callable[[None], None], error: Exception) -> None:
        if isinstance(error, VignetteError) and error.code == "sign_out.not_told":
            removed(None)
        self._failed(error)

    def _failed(self, error: Exception) -> None:
        own = error if isinstance(error, VignetteError) else VignetteError("other")
        sentence = self._words.error(own.code, own.params, own.action)
        self._window.show_sheet(NoticeSheet(sentence, self._window, own.action))
