"""One post as X will show it: portrait, name, exact words, and X's own signs below."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QSpacerItem, QTextEdit, QVBoxLayout, QWidget

from composer.drafts.picture import Attached
from composer.guard.submission import Poll, PostRef
from composer.ui.composer import colors, plain
from composer.ui.composer.kit import Kit
from composer.ui.composer.preview_media import PreviewPictures, PreviewPoll
from composer.ui.composer.preview_quote import PreviewQuote
from composer.ui.composer.preview_who import Who
from composer.ui.composer.shown import as_shown
from composer.ui.widgets.labels import ElidedText, isolate

_ACTIONS = ("message-circle", "repeat-2", "heart", "chart-no-axes-column", "bookmark", "share")
_ACTIONS_WIDTH, _ACTION, _ACTIONS_ABOVE = 460, 18, 12
_BARS = (0.92, 0.78, 0.46)


class Words(QTextEdit):
    """A post's words: read, selected and copied, never edited. Up and Down go on to the next post's."""

    left = Signal(int)
    focus_moved = Signal(bool)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self.post = ""
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self.dress()

    def show_post(self, text: str) -> None:
        """Show a post's text as X will."""
        if text != self.post:
            self.post = text
            self._fill()

    def dress(self) -> None:
        """Take the theme's font and colours."""
        theme = self._kit.theme
        self.document().setDefaultFont(theme.font("preview"))
        palette = self.palette()
        palette.setColor(palette.ColorRole.Text, theme.color("preview_text"))
        self.setPalette(palette)
        self._fill()
        self._grow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Read by line; past the last line the next post follows."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if step and not event.modifiers():
            kind = QTextCursor.MoveOperation
            cursor = self.textCursor()
            if not cursor.movePosition(kind.Down if step > 0 else kind.Up):
                self.left.emit(step)
                return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell the frame."""
        super().focusInEvent(event)
        self.focus_moved.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell the frame."""
        super().focusOutEvent(event)
        self.focus_moved.emit(False)

    def _fill(self) -> None:
        theme = self._kit.theme
        shown = as_shown(self.post, self._kit.entities(self.post))
        self.setPlainText(shown.text)
        plain.set_line_height(self.document(), theme.line("preview"))
        self.document().setUndoRedoEnabled(False)
        form = colors.link_form(theme, "preview_link")
        colors.Coat().show(self.document(), shown.text, [colors.Paint(span, form) for span in shown.links])

    @Slot()
    def _grow(self) -> None:
        self.setFixedHeight(max(1, round(self.document().size().height() + 0.49)))


class PreviewPost(QWidget):
    """One post: portrait, name, words; in a thread a line leads to the next."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._name, self._handle = "", ""
        self._threaded, self._last, self._empty = False, True, True
        self._pictures: PreviewPictures | None = None  # made for those posts that have some
        self._poll: PreviewPoll | None = None
        self.quote: PreviewQuote | None = None
        self.answers: ElidedText | None = None
        self.who = Who(kit)
        self.words = Words(kit)
        self._column = QVBoxLayout()
        self._column.setSpacing(2)
        self._column.addWidget(self.who)
        self._column.addWidget(self.words)
        self._column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._row = row
        self._strut = QSpacerItem(0, 0)
        row.addSpacerItem(self._strut)
        row.addLayout(self._column)
        kit.icons.portraits.changed.connect(self.update)
        self.dress()

    def show_identity(self, name: str, handle: str, when: str = "") -> None:
        """Show who posts, and when."""
        self._name, self._handle = name, handle
        self.who.show_identity(name, handle, when)
        self.update()

    def show_post(self, text: str, *, number: int, count: int) -> None:
        """Show a text as the post of this number (from 1) of so many."""
        self.show_place(number, count)
        self.show_text(text)

    def shows(self, text: str) -> bool:
        """Tell whether this text is shown."""
        return text == self.words.post

    def show_text(self, text: str) -> None:
        """Show a text."""
        self.words.show_post(text)
        self.words.setVisible(bool(text.strip()))
        self._look_empty()

    def show_pictures(self, pictures: tuple[Attached, ...]) -> None:
        """Show these pictures below the words."""
        if self._pictures is None and pictures:
            self._pictures = PreviewPictures(self._kit, self)
            self._column.insertWidget(self._column.indexOf(self.words) + 1, self._pictures)
        if self._pictures is not None:
            self._pictures.show_pictures(pictures)
            self._pictures.setVisible(bool(pictures))
        self._look_empty()

    def show_poll(self, poll: Poll | None, *, voted: bool = True) -> None:
        """Show a poll below the words, or none; `voted` tells of the votes, which are none before it is out."""
        if self._poll is None and poll is not None:
            self._poll = PreviewPoll(self._kit, self)
            self._column.insertWidget(self._column.indexOf(self.words) + 1, self._poll)
        if self._poll is not None:
            self._poll.setVisible(poll is not None)
            if poll is not None:
                self._poll.show_poll(poll, voted=voted)
        self._look_empty()

    def show_answer(self, answered: PostRef | None) -> None:
        """Say above the words whom the post answers, where that is known."""
        whom = answered.author if answered is not None else ""
        if self.answers is None and whom:
            self.answers = ElidedText("", "preview", "preview")
            self._column.insertWidget(1, self.answers)
        if self.answers is not None:
            self.answers.setText(self.tr("Replying to {handle}").replace("{handle}", isolate(f"@{whom}")))
            self.answers.setVisible(bool(whom))

    def show_quote(self, quoted: PostRef | None) -> None:
        """Show a quoted post below everything else, or none."""
        if self.quote is None and quoted is not None:
            self.quote = PreviewQuote(self._kit, self)
            self._column.insertWidget(self._column.count() - 1, self.quote)
        if self.quote is not None:
            self.quote.setVisible(quoted is not None)
            if quoted is not None:
                self.quote.show_quote(quoted)
        self._look_empty()

    def _look_empty(self) -> None:
        """Show pale bars in the place of a post in which nothing stands."""
        more = any(part is not None and not part.isHidden() for part in (self._pictures, self._poll, self.quote))
        before, self._empty = self._empty, not self.words.post.strip() and not more
        if before != self._empty:
            self._space()

    def show_place(self, number: int, count: int) -> None:
        """Be the post of this number, from 1, of so many."""
        before = (self._threaded, self._last)
        self._threaded, self._last = count > 1, number == count
        name = self.tr("How X will show it")
        if count > 1:
            name = self.tr("How X will show post {number} of {count}").format(number=number, count=count)
        self.words.setAccessibleName(name)
        if before != (self._threaded, self._last):
            self._space()

    def dress(self) -> None:
        """Take the theme's sizes."""
        self.words.dress()
        self.who.updateGeometry()
        self._space()

    def _space(self) -> None:
        """Leave room for what is painted round the words."""
        theme = self._kit.theme
        below = 0 if self._last else 12
        bars = theme.px(76) if self._empty else 0
        actions = theme.px(_ACTION) + _ACTIONS_ABOVE if not self._threaded and not self._empty else 0
        self._column.setContentsMargins(0, 0, 0, below + bars + actions)
        self._strut.changeSize(
            self._portrait() + 12, self._portrait() + below, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum
        )
        self._row.invalidate()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        """Paint the portrait, the line to the next post, and X's own signs, which do nothing here."""
        theme, painter = self._kit.theme, QPainter(self)
        side = self._portrait()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - side if mirrored else 0
        self._kit.icons.portraits.paint(painter, theme, QRectF(left, 0, side, side), self._name, self._handle)
        if self._threaded and not self._last:
            painter.fillRect(
                QRectF(left + side / 2 - 1, side + 4, 2, self.height() - side - 4 + 2), theme.color("preview_line")
            )
        if self._empty:
            self._paint_bars(painter, mirrored)
        elif not self._threaded:
            self._paint_actions(painter, mirrored)

    def _portrait(self) -> int:
        return self._kit.theme.px(36 if self._threaded else 40)

    def _paint_actions(self, painter: QPainter, mirrored: bool) -> None:
        theme = self._kit.theme
        size, begin = theme.px(_ACTION), self._portrait() + 12
        room = min(theme.px(_ACTIONS_WIDTH), self.width() - begin)
        step = (room - size) / (len(_ACTIONS) - 1)
        for index, name in enumerate(_ACTIONS):
            x = begin + index * step
            picture = self._kit.icons.pixmap(name, "preview_muted", size, self.devicePixelRatioF())
            painter.drawPixmap(QPointF(self.width() - x - size if mirrored else x, self.height() - size), picture)

    def _paint_bars(self, painter: QPainter, mirrored: bool) -> None:
        """Paint three pale bars where the words will be."""
        theme = self._kit.theme
        begin, top = self._portrait() + 12, self.who.geometry().bottom() + theme.px(12)
        room, high = min(self.width() - begin, theme.px(520)), theme.px(10)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("preview_line"))
        if theme.contrast:  # filled, they would be the brightest thing in the window
            painter.setPen(QPen(theme.color("line"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        for index, share in enumerate(_BARS):
            x = self.width() - begin - room * share if mirrored else begin
            painter.drawRoundedRect(QRectF(x, top + index * theme.px(22), room * share, high), high / 2, high / 2)
