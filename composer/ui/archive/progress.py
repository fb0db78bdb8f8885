"""How far the import is: a sentence, a bar, and one button that ends it or goes on with it."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from composer.flow.archive_work import Stage, WorkView
from composer.ui.saying.words import Words
from composer.ui.widgets.buttons import push
from composer.ui.widgets.labels import Paragraph
from composer.ui.widgets.theme import Theme

_MINUTE = 60


class ArchiveProgress(QFrame):
    """Hidden where there is nothing to tell."""

    stop_asked = Signal()
    go_on_asked = Signal()

    def __init__(self, theme: Theme, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._wording = theme, words
        self.setProperty("kind", "card")
        self.told = Paragraph(theme, "", "body")
        self.bar = QProgressBar()
        self.bar.setProperty("kind", "bar")
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1_000)
        self.bar.setAccessibleName(self.tr("How far the import is"))
        self.stop = push(self.tr("Cancel"))
        self.go_on = push(self.tr("Go on"), role="fix")
        self.stop.clicked.connect(self.stop_asked)
        self.go_on.clicked.connect(self.go_on_asked)
        column = QVBoxLayout()
        column.addStretch(1)
        column.addWidget(self.told)
        column.addWidget(self.bar)
        column.addStretch(1)
        self._row = QHBoxLayout(self)
        self._row.addLayout(column, 1)
        self._row.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self.go_on, 0, Qt.AlignmentFlag.AlignVCenter)
        theme.changed.connect(self._dress)
        self._dress()
        self.show_work(WorkView(), 0)

    def show_work(self, view: WorkView, unlooked: int) -> None:
        """Tell how far it is; `unlooked` posts wait for a check where nothing is under way."""
        busy = view.stage is not Stage.NOTHING
        sentence = self._sentence(view, unlooked)
        self.told.setText(sentence)
        self.bar.setValue(view.done * 1_000 // view.whole if view.whole else 0)
        self.bar.setVisible(busy)
        self.stop.setVisible(busy)
        self.stop.setEnabled(not view.stopped)
        self.stop.setText(self.tr("Stopping…") if view.stopped and busy else self.tr("Cancel"))
        self.go_on.setVisible(not busy and bool(unlooked or view.missed))
        self.setVisible(bool(sentence))

    def _sentence(self, view: WorkView, unlooked: int) -> str:
        if view.stage is Stage.READING:
            words = self.tr("Reading the archive. Posts so far: {count}.")
            return words.replace("{count}", _number(view.taken))
        if view.stage is Stage.WAKING:
            return self.tr("Starting the check…")
        if view.stage is Stage.LOOKING:
            return self._looking(view)
        if view.error_code:
            return self._wording.error(view.error_code).text
        if view.missed:
            words = self.tr("The check could not look at some posts: {count}.")
            return words.replace("{count}", _number(view.missed))
        if unlooked:
            return self.tr("Posts that no check has looked at yet: {count}.").replace("{count}", _number(unlooked))
        return ""

    def _looking(self, view: WorkView) -> str:
        if view.seconds_left is None:
            words = self.tr("Checked {done} of {whole} posts.")
        elif view.seconds_left < _MINUTE:
            words = self.tr("Checked {done} of {whole} posts. Less than a minute left.")
        else:
            words = self.tr("Checked {done} of {whole} posts. About {minutes} min left.")
            words = words.replace("{minutes}", _number(round(view.seconds_left / _MINUTE)))
        return words.replace("{done}", _number(view.done)).replace("{whole}", _number(view.whole))

    @Slot()
    def _dress(self) -> None:
        side = self._theme.space("m")
        self._row.setContentsMargins(side, side, side, side)
        self._row.setSpacing(side)


def _number(count: int) -> str:
    return QLocale().toString(count)
