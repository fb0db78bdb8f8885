"""Leads in: the welcome at the first start, and the tour behind it or when it is asked for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from composer.ui.main_window import MainWindow
from composer.ui.regions import Region
from composer.ui.welcome.page import WelcomePage
from composer.ui.welcome.tour import Stop, Tour
from composer.ui.widgets.menu import native


class WelcomeRoom(QObject):
    """That the settings are written when the welcome is left is what makes the next start an ordinary one."""

    def __init__(self, window: MainWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self.page: WelcomePage | None = None
        self.tour: Tour | None = None
        window.commands.asked.connect(self._asked)
        window.bar.post_asked.connect(self._posted)
        for action in window.actions():  # a key or an entry of the menu is a way in as well
            action.triggered.connect(self._enter)

    @Slot()
    def welcome(self) -> None:
        """Show the welcome; to an author who already writes, only the tour, which takes no focus."""
        window = self._window
        if any(part.strip() for part in window.composer.parts()):
            self._keep()
            self.show_tour(focus=False)
            return
        page = self.page = WelcomePage(window.theme, window.icons)
        page.practice_asked.connect(self.practise)
        page.connect_asked.connect(self.connect_account)
        page.typed.connect(self._typed_at_once)
        window.frame.hide()
        ground = window.frame.parentWidget()
        layout = ground.layout() if ground is not None else None
        if layout is not None:
            layout.addWidget(page)  # in its place
        page.take_focus()

    @Slot()
    def practise(self) -> None:
        """Begin with the practice account."""
        if self._enter():
            self.show_tour()

    @Slot()
    def connect_account(self) -> None:
        """Begin with an account of X: the sheet for it lies over the tour."""
        if self._enter():
            self.show_tour()
            self._window.bar.add_account_asked.emit()

    def show_tour(self, *, focus: bool = True) -> None:
        """Show the three steps; in place of those that are shown."""
        self._end_tour()
        window = self._window
        window.show_composer()
        tour = self.tour = Tour(window, window, self._stops(), self._follows())
        tour.ended.connect(self._tour_ended)
        tour.typed.connect(self._type)
        window.frame.add_region(Region(tour, tour.take_focus))
        tour.show()
        if focus:
            tour.take_focus()

    # -- leaving

    @Slot()
    def _enter(self) -> bool:
        """Leave the welcome; tell whether it was there."""
        page, self.page = self.page, None
        if page is None:
            return False
        page.hide()
        page.deleteLater()
        self._window.frame.show()
        self._window.composer.focus_text()
        self._keep()
        return True

    def _keep(self) -> None:
        self._window.settings_changed.emit(self._window.settings)

    @Slot(str)
    def _typed_at_once(self, text: str) -> None:
        if self._enter():
            self.show_tour(focus=False)
            self._type(text)

    @Slot(str)
    def _type(self, text: str) -> None:
        """Type into the text what was typed elsewhere."""
        self._window.composer.focus_text()
        editor = self._window.composer.thread_of_posts.active
        none = Qt.KeyboardModifier.NoModifier
        QCoreApplication.sendEvent(editor, QKeyEvent(QEvent.Type.KeyPress, 0, none, text))

    # -- the tour

    @Slot(str)
    def _asked(self, name: str) -> None:
        if name == "tour":
            self.show_tour()

    @Slot()
    def _posted(self) -> None:
        """Whoever posts has arrived; the bar that takes a post back needs the room."""
        self._end_tour()

    def _end_tour(self) -> None:
        if self.tour is not None:
            self.tour.end()

    @Slot()
    def _tour_ended(self) -> None:
        self.tour = None
        self._window.frame.drop_region()
        self._window.composer.focus_text()

    def _follows(self) -> tuple[QWidget, ...]:
        window = self._window
        return (window.composer.thread_of_posts, window.panel, window.line, window.bar)

    def _check(self) -> QWidget:
        window = self._window
        return window.line if window.frame.panel_folded else window.panel

    def _stops(self) -> tuple[Stop, ...]:
        window = self._window
        fix, post = native("Ctrl+."), native("Ctrl+Enter")
        reads = self.tr("Red words must change, amber words are yours to consider. {key} uses the safer wording.")
        sends = self.tr(
            "{key} posts. With the practice account only you see it. For some seconds you can take it back."
        )
        return (
            Stop(
                self.tr("Write here"),
                self.tr("What you type is kept, encrypted. The ring counts as X counts. Practice with invented cases."),
                window.composer.thread_of_posts.active_card,
            ),
            Stop(self.tr("The check reads along"), reads.replace("{key}", fix), self._check),
            Stop(
                self.tr("Post when you are ready"),
                sends.replace("{key}", post),
                lambda: window.bar.post,
                above=lambda: window.bar,
            ),
        )
