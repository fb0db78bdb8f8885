"""The first start: what the program is for, and the way into it without an account."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from composer.text.entities import entities
from composer.text.weight import measure
from composer.ui.composer.kit import Kit
from composer.ui.saying.words import Words
from composer.ui.timeline.posts import ShownPosts
from composer.ui.widgets.badge import Badge
from composer.ui.widgets.buttons import push
from composer.ui.widgets.flow_box import FlowBox
from composer.ui.widgets.icons import Icons
from composer.ui.widgets.labels import IconLabel, Paragraph, Text
from composer.ui.widgets.scrolling import upright_scroll
from composer.ui.widgets.theme import Theme

_LEFT_MOST, _RIGHT, _CARDS = 450, 592, 432
_MARK, _SIGN = 60, 24
_BESIDE = 1040  # effective width below which the timeline is left out
_MARGIN = 96
_ALONE_MOST = 640  # without the timeline beside them the words have its room, too
_FIRST = 1000  # the words take what height there is before the gaps above and below do


class WelcomePage(QWidget):
    """`practice_asked` begins at once; `connect_asked` with an account of X; `typed` with what was typed just now.

    Nobody who begins to write has to press a button first: a letter typed here is the first letter of the draft.
    """

    practice_asked = Signal()
    connect_asked = Signal()
    typed = Signal(str)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons
        self.setProperty("ground", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Welcome to Vignette"))
        self._mark = QLabel()
        self.start = push(self.tr("Start with practice"), role="primary", fit="large")
        self.connect_account = push(self.tr("Connect my X account"), fit="large")
        self._foot = Paragraph(theme, self._practice_words(), "caption", "hint")
        self.start.setAccessibleDescription(self._practice_words())
        self._timeline = self._make_timeline()
        self._lay_out()
        self.start.clicked.connect(self.practice_asked)
        self.connect_account.clicked.connect(self.connect_asked)
        theme.changed.connect(self._dress)
        self._dress()

    def take_focus(self) -> None:
        """Put the focus on the way in."""
        self.start.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand on what is typed; Esc is the way in without an account."""
        held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.practice_asked.emit()
        elif not held and event.text() and event.text().isprintable():
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def _practice_words(self) -> str:
        return self.tr("Practice needs no account and no internet. Use invented cases. You can connect X at any time.")

    # -- layout

    def _lay_out(self) -> None:
        """Put the words where they scroll in a small window, the buttons below them, where they are always in sight."""
        self._words = QWidget()
        self._words.setProperty("ground", "none")
        words = QVBoxLayout(self._words)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(16)
        for part in self._said():
            words.addWidget(part)
        self._words.installEventFilter(self)
        self._scroll = upright_scroll(self._words)
        buttons = FlowBox(gap=12)
        buttons.add(self.start)
        buttons.add(self.connect_account)
        self._left = QWidget()
        self._column = QVBoxLayout(self._left)
        self._column.addStretch(1)
        self._column.addWidget(self._scroll, _FIRST)
        self._column.addWidget(buttons)
        self._column.addWidget(self._foot)
        self._column.addStretch(1)
        whole = self._whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addStretch(0)
        whole.addWidget(self._left)
        whole.addStretch(1)
        whole.addWidget(self._timeline)

    def _said(self) -> list[QWidget]:
        theme = self._theme
        about = self.tr("A place to write for X that watches for words which could tell others who your patient is.")
        said: list[QWidget] = [
            self._mark,
            Paragraph(theme, self.tr("Write freely.\nPost with care."), "display"),
            Paragraph(theme, about, "write", "second"),
        ]
        for sign, title, sentence in (
            (
                "eye",
                self.tr("It shows what it sees"),
                self.tr("Words that could identify a patient are underlined, with the reason and a safer wording."),
            ),
            (
                "hand",
                self.tr("Nothing leaves before you say yes"),
                self.tr("Checking happens on this computer. No draft goes anywhere."),
            ),
            (
                "lock",
                self.tr("Your drafts are locked"),
                self.tr("The key is kept by your computer's keyring. After five minutes away, Vignette locks itself."),
            ),
        ):
            said.append(self._promise(sign, title, sentence))
        return said

    def _promise(self, sign: str, title: str, sentence: str) -> QWidget:
        part = QWidget()
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 4, 0, 8)
        row.setSpacing(16)
        row.addWidget(IconLabel(self._theme, self._icons, sign, "accent", size=_SIGN), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(Paragraph(self._theme, title, "body_strong"))
        words.addWidget(Paragraph(self._theme, sentence, "body", "second"))
        row.addLayout(words, 1)
        return part

    def _make_timeline(self) -> QWidget:
        theme, icons = self._theme, self._icons
        side = QWidget()
        side.setProperty("ground", "sunken")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        head = QHBoxLayout()
        head.addWidget(Text(self.tr("Practice timeline"), "title"))
        head.addStretch(1)
        head.addWidget(Badge(theme, icons, "monitor", self.tr("Only on this computer")))
        self._cards = QWidget()
        column = QVBoxLayout(self._cards)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(head)
        kit = Kit(theme, icons, measure, entities, Words())
        for text in (
            self.tr("My first post from Vignette. Two words were underlined, I changed both, and out it went. #MedEd"),
            self.tr("Today's pearl from rounds: listen before you look. No patient in it, and it still teaches."),
        ):
            card = ShownPosts(kit)
            card.show_posts([(text, "")], self.tr("Practice"), "practice")
            for post in card.posts:
                post.words.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            column.addWidget(card)
        whole = QHBoxLayout(side)
        whole.addStretch(1)
        whole.addWidget(self._cards, 0, Qt.AlignmentFlag.AlignVCenter)
        whole.addStretch(1)
        return side

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the timeline out where there is no room for it."""
        super().resizeEvent(event)
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        """Turn round with the window's direction."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._dress()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear that the words want another height."""
        if watched is self._words and event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Resize}:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """Give the words what they need and no more: the rest is above and below."""
        needed = self._words.heightForWidth(self._words.width())
        if needed != self._scroll.maximumHeight():
            self._scroll.setMaximumHeight(needed)

    @Slot()
    def _dress(self) -> None:
        theme = self._theme
        self._timeline.setVisible(self.width() >= theme.px(_BESIDE))
        self._timeline.setFixedWidth(theme.px(_RIGHT))
        self._cards.setFixedWidth(theme.px(_CARDS))
        roomy = self.width() >= theme.px(_BESIDE)
        self._whole.setStretch(0, 0 if roomy else 1)  # alone, the words stand in the middle
        side = _MARGIN if roomy else theme.space("l")
        most = theme.px(_LEFT_MOST if roomy else _ALONE_MOST)
        wide = max(200, min(most, self.width() - 2 * side))
        out = 4  # the ring of the focus is wider than its button
        self._left.setFixedWidth(wide + side + out)
        begin, end = (side, out) if self.isLeftToRight() else (out, side)
        self._column.setContentsMargins(begin, 24, end, 24)
        self._column.setSpacing(theme.space("m"))
        self._fit()
        mark = theme.px(_MARK)
        self._mark.setPixmap(self._icons.app_pixmap(mark, self.devicePixelRatioF()))
