"""Who an account is, as X tells it: picture, name, handle; and asking X again."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from composer.outbox.account import Account
from composer.outbox.cost import USER_READ
from composer.ui.buttons import push
from composer.ui.labels import ElidedText, Paragraph, isolate
from composer.ui.portraits import Portrait
from composer.ui.sheets.sheet import SheetHost


class AccountLine(QWidget):
    """`again` asks X for name and picture; what comes of it is said below."""

    def __init__(self, account: Account, host: SheetHost) -> None:
        super().__init__()
        self.portrait = Portrait(host.theme, host.icons.portraits, account.display_name, account.handle, side=48)
        self._name = ElidedText(account.display_name, "label_strong")
        self._handle = ElidedText(isolate(f"@{account.handle}"), "caption", "second")
        self.again = push(self.tr("Ask X again"))
        self._words = Paragraph(host.theme, "", "caption", "hint")
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addStretch(1)
        names.addWidget(self._name)
        names.addWidget(self._handle)
        names.addStretch(1)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.portrait)
        line.addLayout(names, 1)
        line.addWidget(self.again)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(line)
        whole.addWidget(self._words)
        told = self.tr("Fetches its name, handle and picture. X bills ${sum} for it, once a day.")
        self._say(told.replace("{sum}", f"{USER_READ / 1_000:.3f}"), "hint")

    def show_waiting(self) -> None:
        """X is being asked."""
        self.again.setEnabled(False)
        self._say(self.tr("Asking X…"), "hint")

    def show_told(self, account: Account) -> None:
        """X has answered."""
        self.portrait.show_account(account.display_name, account.handle)
        self._name.setText(account.display_name)
        self._handle.setText(isolate(f"@{account.handle}"))
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
