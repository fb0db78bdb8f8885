"""The tools above a picture: a box, a cut, a turn, undo, and how large it is seen."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from composer.ui.sheets.picture_canvas import PictureCanvas
from composer.ui.sheets.sheet import SheetHost
from composer.ui.widgets.buttons import push
from composer.ui.widgets.flow_box import FlowBox
from composer.ui.widgets.labels import IconButton


class PictureTools(FlowBox):
    """Works a canvas; what does not fit goes to another line. `hint_changed` carries what hands and keys do now.

    Args:
        host: Lends the look.
        canvas: Shows the picture.
    """

    hint_changed = Signal(str)

    def __init__(self, host: SheetHost, canvas: PictureCanvas) -> None:
        super().__init__(gap=0)
        self._canvas = canvas
        theme, icons = host.theme, host.icons
        self.draw_button = IconButton(theme, icons, "square-dashed", self.tr("Add a box"), role="quiet")
        self.crop_button = IconButton(theme, icons, "crop", self.tr("Crop"), role="quiet")
        self.turn_button = IconButton(theme, icons, "rotate-cw", self.tr("Turn"), role="quiet")
        self.undo_button = IconButton(theme, icons, "undo-2", self.tr("Undo"), role="quiet")
        self.full_size = push(self.tr("Full size"), role="quiet")
        self.full_size.setCheckable(True)
        self.smaller_button = IconButton(theme, icons, "minus", role="tool", name=self.tr("Show smaller"))
        self.larger_button = IconButton(theme, icons, "plus", role="tool", name=self.tr("Show larger"))
        zoom = QWidget()
        together = QHBoxLayout(zoom)  # they go to another line together
        together.setContentsMargins(0, 0, 0, 0)
        for button in (self.smaller_button, self.larger_button, self.full_size):
            together.addWidget(button)
        for part in (self.draw_button, self.crop_button, self.turn_button, self.undo_button, zoom):
            self.add(part)
        self.refresh()
        self._connect()

    def _connect(self) -> None:
        canvas = self._canvas
        self.smaller_button.clicked.connect(lambda: canvas.zoom_by(0.8))
        self.larger_button.clicked.connect(lambda: canvas.zoom_by(1.25))
        self.full_size.clicked.connect(lambda on=False: canvas.set_zoom(1.0 if on else 0.0))
        self.draw_button.clicked.connect(self._draw)
        self.crop_button.clicked.connect(self._crop)
        self.turn_button.clicked.connect(canvas.turn)
        self.undo_button.clicked.connect(canvas.undo.undo)
        canvas.zoomed.connect(self._zoomed)
        canvas.changed.connect(self.tell)
        canvas.undo.canUndoChanged.connect(self.undo_button.setEnabled)  # a step is told before it can be undone
        self.undo_button.setEnabled(False)

    @Slot()
    def tell(self) -> None:
        """Say what can be done now."""
        cutting = self._canvas.cutting
        self.crop_button.setText(self.tr("Crop to the frame") if cutting else self.tr("Crop"))
        self.refresh()
        self.hint_changed.emit(
            self.tr("Pull the corners, or use arrows and Shift. Enter crops, Esc leaves it whole.")
            if cutting
            else self.tr("Boxes are solid: what is blurred can be brought back. Under a box nothing is kept.")
        )

    @Slot(float)
    def _zoomed(self, zoom: float) -> None:
        self.full_size.setChecked(zoom == 1.0)

    @Slot()
    def _draw(self) -> None:
        self._canvas.add()
        self._canvas.setFocus()

    @Slot()
    def _crop(self) -> None:
        if self._canvas.cutting:
            self._canvas.end_cut(keep=True)
        else:
            self._canvas.begin_cut()
