"""Asked once, when the window is closed while posts wait: stay in the tray, or go."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot

from composer.ui.sheets.sheet import Sheet, SheetHost


class StaySheet(Sheet):
    """`answered` carries whether to stay; Esc leaves the window open and nothing decided.

    Args:
        lock_after_min: After how many minutes without anybody there the program locks itself.
    """

    answered = Signal(bool)

    def __init__(self, lock_after_min: int, host: SheetHost) -> None:
        super().__init__(host, sign=("clock", "accent"))
        one = self.tr(
            "Posts go only while Vignette runs and is unlocked. It locks itself after one minute without input, and "
            "then tells you when a post is due. Your answer is kept; Settings can change it."
        )
        many = self.tr(
            "Posts go only while Vignette runs and is unlocked. It locks itself after {count} minutes without input, "
            "and then tells you when a post is due. Your answer is kept; Settings can change it."
        )
        count = self.locale().toString(lock_after_min)
        sentence = one if lock_after_min == 1 else many.format(count=count)
        self.set_head(self.tr("Posts are waiting to go out"), sentence)
        self.leave = self.add_button(self.tr("Close Vignette"))
        self.stay = self.add_button(self.tr("Stay in the tray"), default=True)
        self.leave.clicked.connect(self._leave)
        self.stay.clicked.connect(self._stay)

    @Slot()
    def _stay(self) -> None:
        self.close_sheet()
        self.answered.emit(True)

    @Slot()
    def _leave(self) -> None:
        self.close_sheet()
        self.answered.emit(False)
