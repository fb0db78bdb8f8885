"""Between the widgets and the meeting going on: what new posts begin with, the bar, the sheet, the store."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from composer.base.clock import Clock, SystemClock
from composer.drafts.notebook import Notebook
from composer.flow.runner import Runner
from composer.text.lints.lint import Lint
from composer.text.meeting import Meeting
from composer.ui.main_window import MainWindow
from composer.ui.meeting.bar import MeetingBar
from composer.ui.meeting.sheet import MeetingSheet


class MeetingRoom(QObject):
    """Knows the meeting; it lasts over a restart, in the encrypted store, until the author leaves.

    `changed` tells that another one goes on, or none.

    Args:
        clock: Tells the time of a chat.
    """

    changed = Signal()

    def __init__(self, window: MainWindow, parent: QObject | None = None, clock: Clock | None = None) -> None:
        super().__init__(parent)
        self._window, self._clock = window, clock or SystemClock()
        self._meeting: Meeting | None = None
        self._kept: tuple[Notebook, Runner] | None = None
        self._turn = 0
        self.bar = MeetingBar(window.theme, window.icons, self._clock)
        window.frame.add_above(self.bar, self.bar.chip.setFocus)
        self.bar.change_asked.connect(self.ask)
        self.bar.next_asked.connect(self.answer_next)
        self.bar.leave_asked.connect(self.leave)
        self.bar.clock.wanted.connect(self.show_time)
        window.composer.header.meeting.clicked.connect(self.ask)
        window.composer.header.meeting.show()

    @property
    def meeting(self) -> Meeting | None:
        """What is going on; None for nothing."""
        return self._meeting

    def lints(self, post: str) -> Iterator[Lint]:
        """Yield what the meeting asks of a post."""
        meeting = self._meeting
        if meeting is not None:
            yield from meeting.lints(post)

    def attach(self, notebook: Notebook, disk: Runner) -> None:
        """The store is open: go on with the meeting of last time, and keep what changes from now on."""
        self._kept = (notebook, disk)
        begun = self._turn

        def read(meeting: Meeting | None) -> None:
            if begun == self._turn:  # the author began none meanwhile, and left none
                self._use(meeting)

        if self._meeting is None:
            disk.submit(notebook.meeting, read, lambda _: None)
        else:
            self._keep()

    @Slot()
    def ask(self) -> None:
        """Show the sheet that starts a meeting or changes it."""
        config, now = self._window.composer.thread_of_posts.limits.config, self._clock.now()
        sheet = MeetingSheet(self._meeting, config, now, self._window)
        sheet.started.connect(self.start)
        self._window.show_sheet(sheet)

    @Slot(object)
    def start(self, meeting: Meeting) -> None:
        """This goes on from now on; the post being written begins like it, if it is empty."""
        before = self._meeting
        self._use(meeting)
        self._keep()
        thread = self._window.composer.thread_of_posts
        if before is not None and thread.active.text() == before.starter()[0]:
            thread.active.set_text("")
        thread.begin()

    @Slot()
    def leave(self) -> None:
        """It is over; what is written stays as it is, a post with nothing of the author's in it is emptied."""
        before, thread = self._meeting, self._window.composer.thread_of_posts
        self._use(None)
        self._keep()
        if before is not None and thread.parts() == (before.starter()[0],):
            self._window.composer.set_parts(("",))
        self._window.composer.focus_text()

    @Slot()
    def answer_next(self) -> None:
        """Answer the next question of the chat, in a post of its own."""
        if self._meeting is not None:
            self._use(self._meeting.answering(self._meeting.question + 1))
            self._keep()
            self._window.sidebar.new_asked.emit()

    @Slot(bool)
    def show_time(self, shown: bool) -> None:
        """Show the time of the chat, or hide it."""
        if self._meeting is not None:
            self._use(replace(self._meeting, timed=shown))
            self._keep()

    @Slot()
    def draft_shown(self) -> None:
        """Another draft is on screen: an empty one begins as the meeting's posts do."""
        self._window.composer.thread_of_posts.begin()

    def _use(self, meeting: Meeting | None) -> None:
        self._meeting = meeting
        thread = self._window.composer.thread_of_posts
        thread.use_meeting(meeting)
        self.bar.show_meeting(meeting, thread.limits.config)
        self._window.composer.header.meeting.setVisible(meeting is None)
        self.changed.emit()

    def _keep(self) -> None:
        self._turn += 1
        if self._kept is not None:
            notebook, disk = self._kept
            meeting = self._meeting
            disk.submit(lambda: notebook.keep_meeting(meeting), lambda _: None, lambda _: None)
