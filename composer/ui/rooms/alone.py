"""Only the text: one key takes the rest of the window away, Esc brings it back. The check stays, in one line."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut

from composer.ui.main_window import MainWindow

_ELSEWHERE = ("search", "preview", "bar", "fold", "account", "audience", "time")
"""What is not there meanwhile: asking for it brings everything back."""


class AloneRoom(QObject):
    """Fills the screen with the text, where the desktop lets it; the window goes back to the size it had."""

    def __init__(self, window: MainWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._on = False
        self._state = Qt.WindowState.WindowNoState
        self._post: QShortcut | None = None  # only meanwhile: beside the bar's own it would be one key for two
        window.commands.asked.connect(self._asked)
        window.frame.left_text.connect(self.leave)
        window.frame.installEventFilter(self)
        for name in _ELSEWHERE:
            window.commands.action(name).triggered.connect(self._elsewhere)

    @property
    def on(self) -> bool:
        """Whether only the text is shown."""
        return self._on

    @Slot()
    def enter(self) -> None:
        """Show only the text."""
        window, top = self._window, self._window.window()
        if self._on:
            return
        self._on = True
        window.show_composer()
        self._state = top.windowState()
        window.frame.show_alone(True)
        top.setWindowState(self._state | Qt.WindowState.WindowFullScreen)
        window.composer.focus_text()
        self._post = QShortcut(QKeySequence("Ctrl+Return"), window)
        self._post.activated.connect(self._post_asked)
        window.note.say(self.tr("Only the text is shown. Esc brings the rest back."))

    @Slot()
    def leave(self) -> None:
        """Show everything again."""
        if not self._on:
            return
        self._on = False
        if self._post is not None:
            self._post.setKey(QKeySequence())  # gone at once, not some time
            self._post.deleteLater()
            self._post = None
        self._window.note.leave()
        self._window.window().setWindowState(self._state)
        self._window.frame.show_alone(False)
        self._window.composer.focus_text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear Esc where neither the text nor a part of it wanted it."""
        pressed = event.key() if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress else None
        if self._on and pressed == Qt.Key.Key_Escape:
            self.leave()
            return True
        return super().eventFilter(watched, event)

    @Slot(str)
    def _asked(self, name: str) -> None:
        if name == "alone":
            (self.leave if self._on else self.enter)()

    @Slot()
    def _elsewhere(self) -> None:
        """Bring everything back, and do again what could not be done without it."""
        action = self.sender()
        if self._on:
            self.leave()
            next(one for one in self._window.actions() if one is action).trigger()

    @Slot()
    def _post_asked(self) -> None:
        """Post: who posts, what it costs and the way to take it back are shown again first."""
        if self._on:
            self.leave()
            self._window.bar.post.click()
