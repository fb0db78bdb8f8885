"""A long text that was pasted: told, and taken out again without a trace where it came out of a chart."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication

from composer.flow.session import Session
from composer.flow.versions import VersionDesk
from composer.text.span import Span
from composer.ui.main_window import MainWindow

_MARGIN: Final = dt.timedelta(seconds=1)
"""A version may be dated by the edit, which was heard of a moment before the paste."""


@dataclass(frozen=True, slots=True)
class _Pasted:
    draft_id: str
    words: str = field(repr=False)
    at: dt.datetime


class ChartRoom(QObject):
    """Offers to take a long pasted text out of the draft, of undo, of earlier versions, the search and the clipboard.

    Whoever cuts a note down to a sentence means to be rid of the rest; an encrypted copy of it in 90 days of versions
    is still a copy of a chart.
    """

    def __init__(
        self, window: MainWindow, session: Session, versions: VersionDesk, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._window, self._session, self._versions = window, session, versions
        self._pasted: _Pasted | None = None
        window.composer.thread_of_posts.much_pasted.connect(self._tell)

    @Slot(str)
    def _tell(self, words: str) -> None:
        self._pasted = _Pasted(self._session.draft.draft_id, words, self._versions.now() - _MARGIN)
        sentence = self.tr(
            "A long text was pasted. If it comes out of a chart, take it out again: nothing of it stays here, not in "
            "undo, not among earlier versions."
        )
        self._window.note.say(sentence, self.tr("Take it out"), "triangle-alert", self.take_out)

    @Slot()
    def take_out(self) -> None:
        """Take the text out that was pasted last."""
        pasted, self._pasted = self._pasted, None
        if pasted is None:
            return
        thread, session = self._window.composer.thread_of_posts, self._session
        place = next((at for at, text in enumerate(thread.parts()) if pasted.words in text), -1)
        if place < 0 or session.draft.draft_id != pasted.draft_id:
            self._window.note.say(
                self.tr("It was changed since. Delete what is left of it, then the draft, and that for good.")
            )
            return
        editor = thread.editors[place]
        start = editor.text().index(pasted.words)
        editor.change(((Span(start, start + len(pasted.words)), ""),))
        self._window.composer.clear_undo()
        board = QGuiApplication.clipboard()
        if board.text().replace("\r\n", "\n") == pasted.words:
            board.clear()
        session.edit(thread.parts())
        session.save()
        self._versions.forget_since(pasted.draft_id, pasted.at, self._gone)

    def _gone(self) -> None:
        self._window.note.say(
            self.tr("It is out of the draft, of undo, of earlier versions and the search."), sign="check"
        )
