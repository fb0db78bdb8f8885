"""A long piece of work: how far it is, and a button that ends it."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QProgressBar

from composer.base.progress import Progress
from composer.ui.sheets.sheet import Sheet, SheetHost

_LOOK_EACH_MS = 50


class ProgressSheet(Sheet):
    """Looks at the progress by itself; Esc and Cancel ask the work to end, and `close_sheet` is called when it has.

    Args:
        title: What is being done.
        sentence: What to know meanwhile.
        progress: Written by the work.
        host: Lends the look.
    """

    stopping = Signal()

    def __init__(self, title: str, sentence: str, progress: Progress, host: SheetHost) -> None:
        super().__init__(host, wide=480)
        self._progress = progress
        self.set_head(title, sentence)
        self.bar = QProgressBar()
        self.bar.setProperty("kind", "bar")
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 100)
        self.bar.setAccessibleName(title)
        self.body.addWidget(self.bar)
        self.cancel = self.add_button(self.tr("Cancel"))
        self.cancel.clicked.connect(self.dismiss)
        self.first_focus = self.cancel
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EACH_MS)
        self._timer.timeout.connect(self._look_again)
        self._timer.start()

    def dismiss(self) -> None:
        """Ask the work to end; the sheet stays until it has."""
        self._progress.stop()
        self.cancel.setEnabled(False)
        self.cancel.setText(self.tr("Stopping…"))
        self.stopping.emit()

    def close_sheet(self) -> None:
        """The work has ended."""
        self._timer.stop()
        super().close_sheet()

    @Slot()
    def _look_again(self) -> None:
        self.bar.setValue(self._progress.percent)
