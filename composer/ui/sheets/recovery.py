"""The recovery key, shown once."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot

from composer.ui.sheets.sheet import Sheet, SheetHost
from composer.ui.widgets.labels import Paragraph, Text, isolate


class RecoverySheet(Sheet):
    """Shows a key to be written down; `written` comes when the author says that it is.

    Args:
        code: The key, in groups.
        host: Lends the look.
    """

    written = Signal()

    def __init__(self, code: str, host: SheetHost) -> None:
        super().__init__(host)
        words = self.tr(
            "Write it on paper and keep it where you keep a passport. It opens your drafts if the passphrase is "
            "forgotten or the keyring is lost. It is shown this once, and kept nowhere."
        )
        self.set_head(self.tr("Your recovery key"), words)
        self.code = Text(isolate(code), "title")
        self.code.setWordWrap(True)
        self.code.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.code.setAccessibleName(self.tr("Recovery key: {code}").format(code=" ".join(code.replace("-", " "))))
        self.body.addWidget(self.code)
        hint = self.tr("From then on, an earlier recovery key opens nothing.")
        self.body.addWidget(Paragraph(self._look, hint, "caption", "hint"))
        self.written_down = self.add_button(self.tr("I have written it down"), default=True)
        self.written_down.clicked.connect(self._say_written)

    @Slot()
    def _say_written(self) -> None:
        self.close_sheet()
        self.written.emit()

    def close_sheet(self) -> None:
        """Forget it, then go."""
        self.code.setText("")
        self.code.setAccessibleName("")
        super().close_sheet()
