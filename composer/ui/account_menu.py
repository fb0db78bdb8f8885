"""The menu of accounts in the bottom bar: which is used, what the service still takes, adding, describing, removing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QObject, Signal, SignalInstance, Slot
from PySide6.QtGui import QAction, QActionGroup

from composer.guard.submission import AccountKind
from composer.outbox.account import Account
from composer.outbox.publisher import Allowance
from composer.ui.saying.moments import time_of_day
from composer.ui.widgets.icons import Icons
from composer.ui.widgets.pick import Pick
from composer.ui.widgets.theme import Theme

_PORTRAIT = 16


class AccountMenu(QObject):
    """Fills a button's menu, and says on the button which account is used."""

    chosen = Signal(str)
    add_asked = Signal()
    about_asked = Signal()
    remove_asked = Signal()

    def __init__(self, theme: Theme, icons: Icons, pick: Pick) -> None:
        super().__init__(pick)
        self._theme, self._icons, self._pick = theme, icons, pick
        self._accounts: tuple[Account, ...] = ()
        self._current = ""
        self._left: Allowance | None = None
        self._left_line = QAction(self)
        icons.portraits.changed.connect(self._show)
        theme.changed.connect(self._show)

    def show(self, accounts: Sequence[Account], current_id: str) -> None:
        """Offer these accounts; the chosen one is shown."""
        self._accounts, self._current = tuple(accounts), current_id
        self._show()

    def current(self) -> Account | None:
        """Return the account that is used; None where there is none yet."""
        return next((item for item in self._accounts if item.account_id == self._current), None)

    def show_left(self, left: Allowance | None) -> str:
        """Say how many posts the service still takes, and until when; return the words."""
        words, self._left = "", left
        if left is not None:
            one, many = self.tr("One post left until {time}."), self.tr("{count} posts left until {time}.")
            words = one if left.remaining == 1 else many.replace("{count}", str(left.remaining))
            words = words.replace("{time}", time_of_day(left.until, QLocale()))
        self._left_line.setText(words)
        self._left_line.setVisible(bool(words))
        return words

    @Slot()
    def _show(self) -> None:
        menu, current = self._pick.menu(), self.current()
        menu.clear()
        group = QActionGroup(menu)
        for item in self._accounts:
            title, detail = self._words(item)
            action = QAction(f"{title}   {detail}".strip().replace("&", "&&"), group)
            action.setCheckable(True)
            action.setChecked(item is current)
            if item is not current:  # its place is the tick's, and its portrait stands on the button
                action.setIcon(self._icons.portraits.icon(self._theme, item.display_name, item.handle, _PORTRAIT))
            action.setData(item.account_id)
            action.triggered.connect(self._picked)
            menu.addAction(action)
        self._left_line = QAction("", menu)  # read, not pressed
        self._left_line.setEnabled(False)
        menu.addAction(self._left_line)
        self.show_left(self._left)
        menu.addSeparator()
        self._offer(self.tr("Add an account…"), self.add_asked)
        if current is not None and current.kind is not AccountKind.PRACTICE:
            self._offer(self.tr("About this account…"), self.about_asked)
            self._offer(self.tr("Remove this account…"), self.remove_asked)
        title, detail = self._words(current) if current else (self.tr("No account"), "")
        portrait = (current.display_name, current.handle) if current else ("", "")
        self._pick.show_words(title, detail, *portrait)
        self._pick.setAccessibleName(self.tr("Account: {name}").format(name=f"{title} {detail}".strip()))

    def _offer(self, words: str, asked: SignalInstance) -> None:
        action = QAction(words, self._pick.menu())
        action.triggered.connect(asked)
        self._pick.menu().addAction(action)

    @Slot()
    def _picked(self) -> None:
        sender = self.sender()
        if isinstance(sender, QAction):
            self.chosen.emit(str(sender.data()))

    def _words(self, account: Account) -> tuple[str, str]:
        handle = f"@{account.handle}" if account.handle else ""
        if account.kind is AccountKind.PRACTICE:
            return self.tr("Practice account"), handle
        if account.kind is AccountKind.BY_HAND:
            return account.display_name or self.tr("By hand"), handle or self.tr("By hand")
        return account.display_name or handle, handle
