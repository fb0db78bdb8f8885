"""Newer versions: asked for only where the author wants it, told in one sentence, never installed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from composer.base import release
from composer.base.clock import Clock
from composer.base.errors import VignetteError
from composer.base.paths import Profile
from composer.base.version import VERSION
from composer.flow.runner import Runner
from composer.links.updates import UpdateDesk
from composer.policy.place import Rulebook
from composer.ui.main_window import MainWindow
from composer.ui.saying.words import Words
from composer.ui.sheets.settings import SettingsSheet
from composer.ui.widgets.check_box import CheckBox
from composer.ui.widgets.labels import Paragraph, isolate
from composer.ui.widgets.later import later

FIRST_LOOK_MS = 60_000
LOOK_EVERY_MS = 3_600_000


class News(Protocol):
    """What is known of newer versions: `links.updates.News`."""

    @property
    def number(self) -> int:
        """Of the newest statement ever believed here; 0 for none."""
        ...

    @property
    def newer(self) -> str:
        """The version that is newer than this program; empty where none is known."""
        ...


class Updates(Protocol):
    """Where newer versions are asked for: `links.updates.UpdateDesk`."""

    @property
    def can_ask(self) -> bool:
        """Whether this build knows whose signature to believe."""
        ...

    def known(self) -> News:
        """Return what is kept; waits for the disk."""
        ...

    def ask_if_due(self) -> News:
        """Ask where half a day has passed since the last request; waits for the network.

        Raises:
            LinkError: Nothing that is believed came, and why.
            OSError: What is known cannot be kept, so nothing was asked.
        """
        ...


def opened(window: MainWindow, network: Runner, clock: Clock, profile: Profile, parent: QObject) -> UpdateRoom:
    """Return the room with the real desk: it keeps what is known in the author's folder, and asks the policy first."""

    def allowed(host: str) -> bool:
        return Rulebook(profile.policy, profile.policy_owner).now().allows_host(host)

    desk = UpdateDesk(clock, profile.data / "updates.json", allowed=allowed)
    return UpdateRoom(window, network, desk, parent)


class UpdateRoom(QObject):
    """Asks on the network lane.

    Args:
        window: Shows the settings, and keeps them.
        network: The lane.
        updates: Asked there.
    """

    def __init__(self, window: MainWindow, network: Runner, updates: Updates, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window, self._network, self._updates, self._words = window, network, updates, Words()
        self._sentence: Paragraph | None = None
        self._news: News | None = None
        self._failed = ""
        window.settings_shown.connect(self._add_settings)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(FIRST_LOOK_MS)

    @Slot()
    def look(self) -> None:
        """Ask, if the author wants it and half a day has passed."""
        self._timer.setInterval(LOOK_EVERY_MS)
        if self._window.settings.update_check and self._updates.can_ask:
            self._submit(self._updates.ask_if_due)

    def _submit(self, work: Callable[[], News]) -> None:
        self._network.submit(work, self._told, self._not_told)

    def _told(self, news: News) -> None:
        before = "" if self._news is None else self._news.newer
        self._news, self._failed = news, ""
        if news.newer and news.newer != before and self._window.settings.update_check and self._sentence is None:
            self._window.note.say(self.tr("Vignette {version} is out. Settings tells more.").format(version=news.newer))
        self._show()

    def _not_told(self, error: Exception) -> None:
        self._failed = error.code if isinstance(error, VignetteError) else "settings.failed"
        self._show()

    # -- settings

    @Slot(object)
    def _add_settings(self, sheet: SettingsSheet) -> None:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        box = CheckBox(self.tr("Ask for a newer version, twice a day at most"))
        box.setChecked(self._window.settings.update_check and self._updates.can_ask)
        box.setEnabled(self._updates.can_ask)
        box.toggled.connect(lambda on=False: sheet.change(update_check=bool(on)))
        box.toggled.connect(self._turned)
        column.addWidget(box)
        self._sentence = sentence = Paragraph(self._window.theme, "", "body", "second")
        sheet.closed.connect(self._sheet_closed)
        column.addWidget(sentence)
        self._show()
        if self._news is None:
            self._submit(self._updates.known)
        told = self.tr(
            "The request goes to {host} and carries nothing. Vignette tells you, and never installs anything."
        )
        sheet.add_section(self.tr("Newer versions"), told.format(host=isolate(release.HOST)), holder)

    @Slot()
    def _sheet_closed(self) -> None:
        self._sentence = None

    @Slot(bool)
    def _turned(self, wanted: bool) -> None:
        self._failed = ""
        if wanted:
            later(self, self.look)  # behind the settings, which are told first
        self._show()

    def _show(self) -> None:
        if self._sentence is not None:
            self._sentence.setText(self._state())

    def _state(self) -> str:
        if not self._updates.can_ask:
            return self.tr(
                "This build cannot tell whose news to believe, so it asks nobody. You have version {version}."
            ).format(version=VERSION)
        if self._failed:
            return self._words.error(self._failed).text
        newer = "" if self._news is None else self._news.newer
        if newer:
            return self.tr(
                "Version {version} is out. Get it where you got this one, and check its signature before you use it."
            ).format(version=newer)
        if self._window.settings.update_check and self._news is not None and self._news.number:
            return self.tr("You have version {version}, the newest.").format(version=VERSION)
        return self.tr("You have version {version}.").format(version=VERSION)
