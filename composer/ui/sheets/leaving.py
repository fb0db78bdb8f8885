"""Asked when the window is closed and something would not happen without it: words unsaved, a post on its way."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot

from composer.ui.sheets.sheet import Sheet, SheetHost


class LeavingSheet(Sheet):
    """`answered` carries whether to close at once; Esc and its button leave the window open."""

    answered = Signal(bool)

    def __init__(self, host: SheetHost, sign: tuple[str, str]) -> None:
        super().__init__(host, sign=sign, wide=520)

    @Slot()
    def _leave(self) -> None:
        self.close_sheet()
        self.answered.emit(True)

    @Slot()
    def _stay(self) -> None:
        self.close_sheet()
        self.answered.emit(False)


class UnsavedSheet(LeavingSheet):
    """What was typed last is not on the disk.

    Args:
        opening: Whether that is since the drafts are not open yet; otherwise the disk has not taken it.
    """

    def __init__(self, host: SheetHost, *, opening: bool) -> None:
        super().__init__(host, ("circle-alert", "block"))
        waits = self.tr(
            "Your drafts are not open yet, perhaps because the keyring waits for its password. As soon as they are "
            "open, your words are saved and Vignette closes."
        )
        refused = self.tr(
            "The disk has not taken your last words. Copy them to a safe place, or make room on the disk: as soon as "
            "they are saved, Vignette closes."
        )
        self.set_head(self.tr("Your last words are not saved"), waits if opening else refused)
        self.leave = self.add_button(self.tr("Close without them"), role="danger")
        self.stay = self.add_button(self.tr("Keep writing"), default=True)
        self.leave.clicked.connect(self._leave)
        self.stay.clicked.connect(self._stay)

    def dismiss(self) -> None:
        """Esc keeps the window."""
        self._stay()


class GoingSheet(LeavingSheet):
    """A post goes out within a minute, if the program stays; `answered` with False means: close when it is out."""

    def __init__(self, host: SheetHost, *, several: bool) -> None:
        super().__init__(host, ("clock", "accent"))
        one = (
            self.tr("A post is about to go out"),
            self.tr(
                "Posts go only while Vignette runs. If you close it now, the post waits in the outbox and goes when "
                "you start Vignette again."
            ),
        )
        more = (
            self.tr("Posts are about to go out"),
            self.tr(
                "Posts go only while Vignette runs. If you close it now, they wait in the outbox and go when you start "
                "Vignette again."
            ),
        )
        self.set_head(*(more if several else one))
        self.leave = self.add_button(self.tr("Close now"))
        words = self.tr("Close when they are out") if several else self.tr("Close when it is out")
        self.wait = self.add_button(words, default=True)
        self.leave.clicked.connect(self._leave)
        self.wait.clicked.connect(self._stay)
