"""The archive: what the author posted in former years, and which of it would not go today."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from composer.drafts.archive_store import FoundPost, Sums, Wanted
from composer.flow.archive_work import Stage, WorkView
from composer.guard.report import Verdict
from composer.text.seek import words_of
from composer.ui.archive.detail import ArchiveDetail
from composer.ui.archive.progress import ArchiveProgress
from composer.ui.archive.reasons import ReasonBox
from composer.ui.archive.rows import ArchiveList
from composer.ui.composer.kit import Kit
from composer.ui.saying.words import Words
from composer.ui.widgets.badge import Badge, NothingHere
from composer.ui.widgets.buttons import push
from composer.ui.widgets.drops import files_in
from composer.ui.widgets.flow_box import FlowBox
from composer.ui.widgets.labels import Paragraph, Text
from composer.ui.widgets.scrolling import upright_scroll
from composer.ui.widgets.search_field import SearchField
from composer.ui.widgets.segments import Segments

_WIDEST, _DETAIL, _BOTH = 1120, 320, 760
_LIST_LEAST, _DETAIL_LEAST = 280, 300
_TYPING_MS: Final = 150
_SHOWN: Final = (
    Wanted(Verdict.BLOCK, dealt=False),
    Wanted(Verdict.WARN, dealt=False),
    Wanted(),
    Wanted(dealt=True),
)
_ALL: Final = 2


class ArchivePage(QWidget):
    """`shown` tells that somebody looks; `taken` carries a dropped file; `wanted_changed` what is to be listed."""

    shown = Signal()
    choose_asked = Signal()
    taken = Signal(str)
    forget_asked = Signal()
    export_asked = Signal()
    wanted_changed = Signal(object)

    def __init__(self, kit: Kit, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit, self._wording = kit, words
        self._sums, self._view, self._refused = Sums(), WorkView(), ""
        self.setProperty("ground", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAcceptDrops(True)
        theme, icons = kit.theme, kit.icons
        self._title = Text(self.tr("Archive"), "headline")
        self._badge = Badge(theme, icons, "lock")
        self._badge.show_words(self.tr("Only on this computer"))
        self.take = push(self.tr("Add an archive…"))
        self.export = push(self.tr("Export the list…"), role="quiet")
        self.forget = push(self.tr("Delete the import…"), role="quiet")
        self.progress = ArchiveProgress(theme, words)
        self.counts = Paragraph(theme, "", "body", "second")
        shown = (self.tr("Must change"), self.tr("To consider"), self.tr("All posts"), self.tr("Dealt with"))
        self.segments = Segments(shown)
        self.reasons = ReasonBox(words)
        self.search = SearchField(theme, icons, self.tr("Search old posts"))
        self.list = ArchiveList(theme, icons, words)
        self.detail = ArchiveDetail(kit, words)
        self._none = NothingHere(theme, icons, "search")
        self._nothing = NothingHere(theme, icons, "history")
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(0)
        self._settle.timeout.connect(self._fit)
        self._lay_out()
        self._connect()
        theme.changed.connect(self._dress)
        self._dress()
        self._tell()

    # -- what it shows

    def wanted(self) -> Wanted:
        """Return which posts are to be listed."""
        labels = self.reasons.labels()
        return replace(_SHOWN[self.segments.place()], labels=labels, words=words_of(self.search.text()))

    @property
    def work(self) -> WorkView:
        """How far an import is, as it was last told."""
        return self._view

    def show_work(self, view: WorkView) -> None:
        """Tell how far an import is."""
        self._view = view
        self._tell()

    def show_sums(self, sums: Sums) -> None:
        """Tell how many posts there are of each kind."""
        self._sums = sums
        self._tell()

    def show_numbers(self, numbers: array[int]) -> None:
        """List these posts."""
        self.list.show_numbers(numbers)
        self._say_none(bool(numbers))

    def show_posts(self, posts: Sequence[FoundPost]) -> None:
        """Fill rows."""
        before = self.list.post()
        self.list.rows.show_posts(posts)
        if before is None:
            self._walked()

    def refuse(self, sentence: str) -> None:
        """The institution has turned it off, and this says so; empty where it may be used."""
        self._refused = sentence
        self._tell()

    def focus_page(self) -> None:
        """Take the focus: the list, or what leads to one."""
        target = self.list if self._sums.posts else self._nothing.button
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _tell(self) -> None:
        busy, there = self._view.stage is not Stage.NOTHING, bool(self._sums.posts)
        self.progress.show_work(self._view, self._sums.unlooked)
        self._nothing.setVisible(not there and not busy)
        self._say_nothing()
        for part in (self._filters, self.counts, self._body, self.forget, self.export):
            part.setVisible(there)
        self.take.setVisible(there)
        self.take.setEnabled(not busy and not self._refused)
        self.forget.setEnabled(not busy)
        words = self.tr("Must change: {block}. To consider: {warn}. Dealt with: {dealt}. All posts: {posts}.")
        sums, say = self._sums, QLocale().toString
        block, warn = say(sums.of(Verdict.BLOCK)), say(sums.of(Verdict.WARN))
        self.counts.setText(words.format(block=block, warn=warn, dealt=say(sums.dealt), posts=say(sums.posts)))
        self._acts.refresh()

    def _say_nothing(self) -> None:
        if self._refused:
            self._nothing.show_words(self.tr("Archive"), self._refused)
            return
        sentence = self.tr(
            "Ask X for an archive of your data, then choose the zip file here, or drop it on this page. Each post is"
            " checked as if you wrote it today. Nothing of it leaves this computer."
        )
        title = self.tr("What did you post in earlier years?")
        self._nothing.show_words(title, sentence, self.tr("Choose the archive…"))

    def _say_none(self, any_there: bool) -> None:
        searched = bool(self.search.text().strip() or self.reasons.labels())
        title = self.tr("No post like this") if searched else self.tr("No post here")
        self._none.show_words(title, "", self.tr("Show all") if searched or self.segments.place() != _ALL else "")
        self._none.setVisible(not any_there)
        self._card.setVisible(any_there)
        self.detail.setVisible(any_there and self.list.post() is not None)

    # -- what the author does

    @Slot()
    def _walked(self) -> None:
        post = self.list.post()
        self.detail.setVisible(post is not None and self._card.isVisibleTo(self))
        if post is not None:
            self.detail.show_post(post)
            self._settle.start()

    @Slot()
    def _ask(self) -> None:
        self.wanted_changed.emit(self.wanted())

    @Slot()
    def _show_all(self) -> None:
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)  # the button goes
        self.search.clear()
        self.reasons.setCurrentIndex(0)
        self.segments.button(_ALL).setChecked(True)

    @Slot(str)
    def _typed(self, letter: str) -> None:
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.setText(letter)

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that somebody looks."""
        super().showEvent(event)
        self._settle.start()
        self.shown.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let an archive come."""
        if event.mimeData().hasUrls():
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the first file."""
        paths = files_in(event)
        if paths and self.take.isEnabled():
            self.taken.emit(paths[0])

    # -- layout

    def _connect(self) -> None:
        self.take.clicked.connect(self.choose_asked)
        self._nothing.acted.connect(self.choose_asked)
        self._none.acted.connect(self._show_all)
        self.export.clicked.connect(self.export_asked)
        self.forget.clicked.connect(self.forget_asked)
        self.segments.chosen.connect(self._ask)
        self.reasons.currentIndexChanged.connect(self._ask)
        self.search.textChanged.connect(self._typing.start)
        self._typing.timeout.connect(self._ask)
        self.search.left_down.connect(self.list.setFocus)
        self.list.typed.connect(self._typed)
        self.list.walked.connect(self._walked)

    def _lay_out(self) -> None:
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        title = QHBoxLayout()
        for part in (self._title, self._badge):
            title.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        title.addStretch(1)
        self._head.addLayout(title, 1)
        self._acts = FlowBox()
        for button in (self.take, self.export, self.forget):
            self._acts.add(button)
        self._head.addWidget(self._acts)
        self._filters = QWidget()
        self._sieve = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._filters)
        self._sieve.setContentsMargins(0, 0, 0, 0)
        self._sieve.addWidget(self.segments)
        self._sieve.addWidget(self.reasons)
        self._sieve.addWidget(self.search, 1)
        self._card = QFrame()
        self._card.setProperty("kind", "card")
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(6, 6, 6, 6)
        inside.addWidget(self.list)
        self._body = QWidget()
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._body)
        self._both.setContentsMargins(0, 0, 0, 0)
        self._both.addWidget(self._card, 1)
        self._both.addWidget(self._none, 1)
        self._both.addWidget(self.detail)
        self._inner = QWidget()
        self._inner.setProperty("ground", "none")
        self._column = QVBoxLayout(self._inner)
        self._column.addLayout(self._head)
        for row in (self.progress, self._filters, self.counts):
            self._column.addWidget(row)
        self._column.addWidget(self._body, 1)
        self._column.addWidget(self._nothing, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(upright_scroll(self._inner))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay list and post beside each other, or one above the other."""
        super().resizeEvent(event)
        self._dress()

    @Slot()
    def _dress(self) -> None:
        theme = self._kit.theme
        side = max(theme.space("l"), (self.width() - theme.px(_WIDEST)) // 2)
        both = self.width() >= theme.px(_BOTH)
        flow = QBoxLayout.Direction.LeftToRight if both else QBoxLayout.Direction.TopToBottom
        for layout in (self._head, self._sieve, self._both):
            layout.setDirection(flow)
            layout.setSpacing(theme.space("s"))
        self.detail.setMinimumWidth(theme.px(_DETAIL) if both else 0)
        self.detail.setMaximumWidth(theme.px(_DETAIL) if both else 16777215)
        self._card.setMinimumHeight(theme.px(_LIST_LEAST))
        self.detail.setMinimumHeight(theme.px(_DETAIL_LEAST))
        self._column.setContentsMargins(side, 20, side, theme.space("l"))
        self._column.setSpacing(theme.space("s"))
        self._title.setMinimumHeight(theme.px(40))
        self._settle.start()

    @Slot()
    def _fit(self) -> None:
        """Ask anew how much room each part needs: what changed unseen has told nobody."""
        for part in (self._filters, self._card, self.detail.card, self.detail, self._body):
            part.updateGeometry()
        QCoreApplication.postEvent(self._inner, QEvent(QEvent.Type.LayoutRequest))
