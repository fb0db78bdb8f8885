"""Which pages of a PDF become pictures: seen in small, chosen by mouse or keys."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QListView, QListWidget, QListWidgetItem

from composer.ui.sheets.main_step import MainStep
from composer.ui.sheets.sheet import Sheet, SheetHost
from composer.ui.widgets.labels import Paragraph

_SIDE: Final = 168
_DRAWN: Final = 60
"""Pages that are drawn at most."""


class PdfPagesSheet(Sheet):
    """`chosen` carries the pages' numbers, from 1, in order.

    Args:
        pages: The pages in small, as pictures.
        most: How many can be taken.
        host: Lends the look.
    """

    chosen = Signal(object)

    def __init__(self, pages: Sequence[QImage], most: int, host: SheetHost) -> None:
        super().__init__(host, wide=860)
        self._most = most
        sentence = self.tr("Each page becomes a picture of its own. The words and links of the file stay behind.")
        if len(pages) >= _DRAWN:
            sentence = self.tr("Each page becomes a picture of its own. The first {count} pages are shown.")
            sentence = sentence.format(count=len(pages))
        self.set_head(self.tr("Which pages?"), sentence)
        self.list = QListWidget()
        self._fill(pages, host.theme.px(_SIDE), host.theme.color("border"))
        self._told = Paragraph(host.theme, "", "label_plain", "hint")
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self._told)
        cancel = self.add_button(self.tr("Cancel"))
        self.use_button = self.add_button(self.tr("Add pages"), default=True)
        MainStep(self, self.use_button)
        self.first_focus = self.list
        cancel.clicked.connect(self.dismiss)
        self.use_button.clicked.connect(self._use)
        self.list.itemSelectionChanged.connect(self._refresh)
        self.list.setCurrentRow(0)
        self._refresh()

    def numbers(self) -> tuple[int, ...]:
        """Return the chosen pages."""
        return tuple(sorted(index.row() + 1 for index in self.list.selectedIndexes()))

    def _fill(self, pages: Sequence[QImage], side: int, edge: QColor) -> None:
        view = self.list
        view.setAccessibleName(self.tr("Pages of the PDF"))
        view.setProperty("kind", "pages")
        view.setViewMode(QListView.ViewMode.IconMode)
        view.setMovement(QListView.Movement.Static)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.setSelectionMode(QAbstractItemView.SelectionMode.MultiSelection)
        view.setIconSize(QSize(side, side))
        view.setSpacing(8)
        view.setGridSize(QSize(side + 16, side + 2 * view.fontMetrics().height()))
        view.setMinimumHeight(side * 2)
        for image in pages:
            icon, page = QIcon(), _squared(image, side, edge)
            icon.addPixmap(page)
            icon.addPixmap(page, QIcon.Mode.Selected)  # Qt would tint the page
            view.addItem(QListWidgetItem(icon, ""))

    @Slot()
    def _refresh(self) -> None:
        for row in range(self.list.count()):
            item = self.list.item(row)
            words = self.tr("✓ Page {number}") if item.isSelected() else self.tr("Page {number}")
            item.setText(words.format(number=row + 1))
        count = len(self.numbers())
        self.use_button.setEnabled(0 < count <= self._most)
        if count > self._most:
            self._told.setText(self.tr("There is room for {most} more in this post.").format(most=self._most))
        else:
            self._told.setText(self.tr("{count} chosen. Space chooses, arrows move.").format(count=count))
        self._told.set_tone("block" if count > self._most else "hint")

    @Slot()
    def _use(self) -> None:
        numbers = self.numbers()
        self.close_sheet()
        self.chosen.emit(numbers)


def _squared(image: QImage, side: int, edge: QColor) -> QPixmap:
    """Return a page with an edge, in the middle of a square of nothing, so that all names stand on one line."""
    square = QPixmap(side, side)
    square.fill(Qt.GlobalColor.transparent)
    shown = image.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    painter = QPainter(square)
    place = QRect((side - shown.width()) // 2, side - shown.height(), shown.width(), shown.height())
    painter.drawImage(place.topLeft(), shown)
    painter.setPen(edge)  # white pages on a white sheet
    painter.drawRect(place.adjusted(0, 0, -1, -1))
    painter.end()
    return square
