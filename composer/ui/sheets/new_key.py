"""Whether the store gets another key: what it changes, and what it does not."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot

from composer.ui.sheets.sheet import Sheet, SheetHost


class NewKeySheet(Sheet):
    """`confirmed` comes with the yes. Esc and Cancel keep the key.

    Args:
        host: Lends the look.
        recovery: Whether a recovery key was made; another takes its place.
    """

    confirmed = Signal()

    def __init__(self, host: SheetHost, *, recovery: bool) -> None:
        super().__init__(host, wide=480)
        kept = self.tr("It takes seconds. Earlier backups still open as before.")
        other = self.tr(
            "It takes seconds. Your recovery key opens nothing afterwards, and a new one is shown. Earlier "
            "backups still open as before."
        )
        self.set_head(self.tr("A new encryption key?"), other if recovery else kept)
        self.renew = self.add_button(self.tr("Make a new key"))
        self.renew.clicked.connect(self._confirm)
        self.cancel = self.add_button(self.tr("Cancel"), default=True)  # what was written down would open nothing
        self.cancel.clicked.connect(self.dismiss)

    @Slot()
    def _confirm(self) -> None:
        self.close_sheet()
        self.confirmed.emit()
