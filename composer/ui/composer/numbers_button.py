"""Below a thread: how its posts are numbered, and the other ways."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from composer.text.thread import Numbering
from composer.ui.composer.kit import Kit
from composer.ui.widgets.labels import IconButton
from composer.ui.widgets.open_menu import told


def numbering_words() -> dict[Numbering, str]:
    """Return each way with its example, in the order of menus."""
    return {
        Numbering.OF_ALL: "1/7, 2/7, 3/7",
        Numbering.OPEN: "1/, 2/, 3/",
        Numbering.SIGN: QCoreApplication.translate("NumbersButton", "🧵 at the first"),
        Numbering.NONE: QCoreApplication.translate("NumbersButton", "None"),
    }


class NumbersButton(IconButton):
    """Opens a menu of the four ways; `chosen` carries a `Numbering`."""

    chosen = Signal(object)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(kit.theme, kit.icons, "list-ordered", role="quiet", parent=parent)
        self._menu = told(QMenu(self))
        group = QActionGroup(self._menu)
        self._actions: dict[Numbering, QAction] = {}
        for numbering, words in numbering_words().items():
            action = QAction(words, self._menu)
            action.setCheckable(True)
            action.setData(numbering.value)
            group.addAction(action)
            self._menu.addAction(action)
            self._actions[numbering] = action
        group.triggered.connect(self._triggered)
        self.clicked.connect(self._open)
        self.show_numbering(Numbering.NONE)
        self.hide()

    def show_numbering(self, numbering: Numbering, posts: int = 0) -> None:
        """Show how the posts are numbered now: as the first of so many is."""
        self._actions[numbering].setChecked(True)
        words = numbering_words()[numbering].split(",")[0]
        if numbering is Numbering.OF_ALL:
            words = f"1/{posts}"
        self.setText(self.tr("Numbers: {words}").format(words=words))

    def menu_of_ways(self) -> QMenu:
        """Return the menu."""
        return self._menu

    @Slot()
    def _open(self) -> None:
        self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    @Slot(QAction)
    def _triggered(self, action: QAction) -> None:
        self.chosen.emit(Numbering(action.data()))
