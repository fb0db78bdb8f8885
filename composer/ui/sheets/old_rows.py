"""Whether the log's rows of more than six years ago may go."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot

from composer.ui.sheets.sheet import Sheet, SheetHost


class OldRowsSheet(Sheet):
    """`confirmed` that they may. Esc and the default button keep them.

    Args:
        count: How many there are.
        host: Lends the look.
    """

    confirmed = Signal()

    def __init__(self, count: int, host: SheetHost) -> None:
        super().__init__(host, sign=("scroll-text", "warn"), wide=480)
        many = self.tr("Remove {count} entries from the log?").format(count=self.locale().toString(count))
        self.set_head(
            self.tr("Remove one entry from the log?") if count == 1 else many,
            self.tr("They are older than six years. Export the log first: nothing brings them back."),
        )
        self.take_out = self.add_button(self.tr("Remove"))
        self.take_out.clicked.connect(self._confirm)
        self.add_button(self.tr("Keep them"), default=True).clicked.connect(self.dismiss)

    @Slot()
    def _confirm(self) -> None:
        self.close_sheet()
        self.confirmed.emit()
