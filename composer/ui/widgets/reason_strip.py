"""Why the post cannot go, in one sentence, above the bar."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from composer.ui.widgets.aloud import say_aloud
from composer.ui.widgets.buttons import push
from composer.ui.widgets.flow_box import FlowBox
from composer.ui.widgets.icons import Icons
from composer.ui.widgets.labels import IconLabel, Paragraph
from composer.ui.widgets.laid_once import laid_once
from composer.ui.widgets.theme import Theme
from composer.ui.widgets.two_parts import LETTERS, TwoParts

_HEIGHT = 52
_NARROW = 320  # below this width, at 100 %, words need the room that edges would take


class ReasonStrip(QFrame):
    """Hidden while there is nothing to say; read aloud once when what it says changes."""

    first_asked = Signal()
    authorization_asked = Signal()
    announced = Signal(str)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("kind", "strip")
        self._sign = IconLabel(theme, icons, "octagon-alert", "block", size=20)
        self._words = Paragraph(theme, "", "body_strong")
        self.button = QPushButton()
        self.button.setAutoDefault(True)  # Enter presses it
        self.button.clicked.connect(self.first_asked)
        self.record = push(self.tr("Record an authorization…"), role="link")
        self.record.setProperty("flush", "true")  # below the sentence it begins where that does
        self.may_record = True
        self.record.clicked.connect(self.authorization_asked)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._sign)
        acts = FlowBox(theme.space("m"))
        acts.add(self.record, self.button)
        self._parts = TwoParts(theme, self._words, acts, least=LETTERS)
        self._row.addWidget(self._parts, 1, Qt.AlignmentFlag.AlignVCenter)
        theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    def show_reason(self, text: str, button: str = "", sign: str = "octagon-alert", *, form: bool = True) -> None:
        """Say why.

        Args:
            text: One sentence, never the author's words.
            button: What can be done; empty where there is nothing.
            sign: A name of the icons.
            form: Whether a patient's authorization would let it go; a post too long, or with a picture nobody read,
                goes under none.
        """
        news = text != self._words.text() or self.isHidden()
        self._sign.show_icon(sign, "block")
        self._words.setText(text)
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self.record.setVisible(bool(button) and form and self.may_record)
        self.setAccessibleName(text)
        if self.isHidden():
            page = self.parentWidget()
            with laid_once(*([page] if page is not None else []), inside=(self,)):
                self.show()
        self._place_sign()
        if news:
            self.announced.emit(text)
            say_aloud(self, text)

    def focus_strip(self) -> None:
        """Take the focus, where there is something to be done."""
        if self.button.isVisibleTo(self):
            self.button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def hide_reason(self) -> None:
        """Nothing stands in the way."""
        self.hide()

    def text(self) -> str:
        """Return what it says; empty while it is hidden."""
        return "" if self.isHidden() else self._words.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the sign stand beside the sentence."""
        super().resizeEvent(event)
        self._dress()
        self._place_sign()

    def _place_sign(self) -> None:
        flag = Qt.AlignmentFlag
        beside = self._parts.is_beside(self._parts.width())
        self._row.setAlignment(self._sign, flag.AlignVCenter if beside else flag.AlignTop)

    @Slot()
    def _dress(self) -> None:
        theme = self._theme
        self.setMinimumHeight(theme.px(_HEIGHT))
        side = theme.space("l" if self.width() >= theme.px(_NARROW) else "s")
        self._row.setContentsMargins(side, theme.space("xs") - 1, side, theme.space("xs") - 1)
        self._row.setSpacing(theme.space("s"))
