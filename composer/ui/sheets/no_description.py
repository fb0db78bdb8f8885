"""The one reminder before a picture goes out without words for those who cannot see it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot

from composer.ui.sheets.sheet import Sheet, SheetHost


class NoDescriptionSheet(Sheet):
    """`post_anyway` lets it go as it is; Esc goes back to describe it."""

    post_anyway = Signal()

    def __init__(self, count: int, host: SheetHost) -> None:
        super().__init__(host, sign=("eye", "warn"))
        if count == 1:
            self.set_head(self.tr("The picture has no description"), self.tr("Some readers will miss what it shows."))
        else:
            self.set_head(
                self.tr("{count} pictures have no description").format(count=count),
                self.tr("Some readers will miss what they show."),
            )
        self.anyway = self.add_button(self.tr("Post as it is"))
        self.describe = self.add_button(self.tr("Go back and describe"), default=True)
        self.anyway.clicked.connect(self._go)
        self.describe.clicked.connect(self.dismiss)

    @Slot()
    def _go(self) -> None:
        self.close_sheet()
        self.post_anyway.emit()
