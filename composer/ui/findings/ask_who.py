"""The button of a finding that no patient stands behind: it asks whose words these are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton

from composer.guard.answers import Who
from composer.ui.findings.answered import who_words
from composer.ui.widgets.open_menu import told


class AskWho(QPushButton):
    """Opens a menu; `said` carries the answer."""

    said = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setText(self.tr("Not a patient…"))
        self.setProperty("role", "link")
        self.setProperty("fit", "small")
        self.setProperty("flush", "true")  # its words begin and end where those of the card do
        self.setAutoDefault(True)
        self._offers: tuple[Who, ...] = ()
        self._menu = told(QMenu(self))
        self._menu.setAccessibleName(self.tr("Whose is it?"))
        self._menu.triggered.connect(self._chosen)
        self.clicked.connect(self.open_menu)

    def offer(self, who: Sequence[Who], quoted: str) -> None:
        """Offer these answers about these words; hidden where there is none."""
        self.setVisible(bool(who))
        self.setAccessibleName(self.tr("{words} is no patient's").format(words=quoted))
        self.setAccessibleDescription(self.tr("Opens a menu: whose is it?"))
        if tuple(who) == self._offers:
            return
        self._offers = tuple(who)
        self._menu.clear()
        words = who_words()
        for one in self._offers:
            action = QAction(words[one].replace("&", "&&"), self._menu)
            action.setData(one.value)
            self._menu.addAction(action)

    def offers(self) -> tuple[Who, ...]:
        """Return what can be said."""
        return self._offers

    @Slot()
    def open_menu(self) -> None:
        """Ask."""
        if self._offers:
            self._menu.setActiveAction(self._menu.actions()[0])
            self._menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    @Slot(QAction)
    def _chosen(self, action: QAction) -> None:
        self.said.emit(Who(str(action.data())))
