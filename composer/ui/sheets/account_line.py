"""Who an account is, as X tells it: picture, name, handle; and asking X again."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from composer.outbox.account import Account
from composer.outbox.cost import USER_READ
from composer.ui.saying.dollars import dollars
from composer.ui.sheets.sheet import SheetHost
from composer.ui.sheets.who_line import WhoLine
from composer.ui.widgets.buttons import push
from composer.ui.widgets.labels import Paragraph


class AccountLine(QWidget):
    """`again` asks X for name and picture; what comes of it is said below."""

    def __init__(self, account: Account, host: SheetHost) -> None:
        super().__init__()
        self._who = WhoLine(account, host)
        self.again = push(self.tr("Ask X again"))
        self._words = Paragraph(host.theme, "", "caption", "hint")
        self._who.line.addWidget(self.again)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._who)
        whole.addWidget(self._words)
        told = self.tr("Fetches its name, handle and picture. X bills {sum} for it, once a day.")
        self._say(told.replace("{sum}", dollars(USER_READ)), "hint")

    def show_waiting(self) -> None:
        """X is being asked."""
        self.again.setEnabled(False)
        self._say(self.tr("Asking X…"), "hint")

    def show_told(self, account: Account) -> None:
        """X has answered."""
        self._who.show_account(account)
        self.again.setEnabled(True)
        self._say(self.tr("This is how X shows it now."), "hint")

    def show_refused(self, sentence: str) -> None:
        """X could not be asked, or does not tell."""
        self.again.setEnabled(True)
        self._say(sentence, "block")

    def _say(self, words: str, tone: str) -> None:
        self._words.set_tone(tone)
        self._words.setText(words)
        self.again.setAccessibleDescription(words)
