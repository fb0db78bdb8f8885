"""Between the institution's policy and the widgets: what is set stands in Settings, and is not offered elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from composer.flow.runner import Runner
from composer.guard.submission import AccountKind
from composer.links.shorteners import SHORTENERS
from composer.outbox.account import Account
from composer.policy.place import Rulebook
from composer.policy.policy import LOCK_MINUTES, TRASH_DAYS, VERSION_DAYS, Feature, Override, Policy, Second
from composer.ui.composer.aim_rows import Way
from composer.ui.main_window import MainWindow
from composer.ui.rooms.presenter import Presenter
from composer.ui.saying.words import Words
from composer.ui.sheets.settings import SettingsSheet
from composer.ui.widgets.labels import Paragraph

_LOOK_EACH_MS: Final = 30_000
"""How often it is looked whether the file has changed; the gate looks each time by itself."""


class PolicyRoom(QObject):
    """Shows what is set. What holds is enforced by gate, store and lock, not here.

    Args:
        disk: The lane on which the file is looked at.
    """

    def __init__(
        self, window: MainWindow, presenter: Presenter, words: Words, disk: Runner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._window, self._presenter, self._words, self._disk = window, presenter, words, disk
        self._rules: Rulebook | None = None
        self._shown = Policy()
        window.settings_shown.connect(self._add_settings)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EACH_MS)
        self._timer.timeout.connect(self.look)

    def attach(self, rules: Rulebook) -> None:
        """Go by these; from now on, whether a draft may go is asked of them first."""
        first = self._rules is None
        self._rules = rules
        if first:
            self._presenter.picture_reason = self.before(self._presenter.picture_reason)
            self._timer.start()
        self._show(rules.known)

    def before(self, then: Callable[[Account | None], str]) -> Callable[[Account | None], str]:
        """Return whether the institution lets the draft on screen go, and behind it `then`."""
        return lambda account: self.reason(account) or then(account)

    def reason(self, account: Account | None) -> str:
        """Return why the institution does not let the draft on screen go; empty where it does."""
        policy = self._shown
        if policy.broken:
            return self._sentence(policy.broken)
        used = (
            (Feature.BY_HAND, account is not None and account.kind is AccountKind.BY_HAND),
            (Feature.PICTURES, any(self._window.composer.pictures())),
            (Feature.REPLIES, any(map(self._window.composer.thread_of_posts.aims.row, (Way.ANSWER, Way.QUOTE)))),
            (Feature.SCHEDULING, self._presenter.scheduled() is not None),
        )
        off = next((feature for feature, is_used in used if is_used and not policy.allows(feature)), None)
        return self._sentence(f"policy.off_{off.value}") if off else ""

    @Slot()
    def look(self) -> None:
        """Look whether the file has changed."""
        if self._rules is not None:
            self._disk.submit(self._rules.now, self._show, lambda _: None)

    def _show(self, policy: Policy) -> None:
        if policy != self._shown:
            self._shown = policy
            self._window.trash.keep_days(policy.trash_days)
            self._window.strip.may_record = policy.override is not Override.NOBODY
            self._presenter.ask()

    def _sentence(self, code: str) -> str:
        return self._words.error(code, {"detail": self._shown.detail}).text

    # -- settings

    @Slot(object)
    def _add_settings(self, sheet: SettingsSheet) -> None:
        policy = self._shown
        if not policy.exists:
            return
        if policy.lock_minutes < LOCK_MINUTES[-1]:
            one = self.tr("Set by your institution: one minute at most.")
            many = self.tr("Set by your institution: {count} minutes at most.")
            words = one if policy.lock_minutes == 1 else many.format(count=self._count(policy.lock_minutes))
            sheet.hold_lock(policy.lock_minutes, words)
        if policy.strict:
            sheet.hold_level(self.tr("Set by your institution."))
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for line in self.lines(policy):
            column.addWidget(Paragraph(self._window.theme, line, "body"))
        mark = self.tr("Policy {digest}").format(digest=policy.digest[:16] or "–")
        column.addWidget(Paragraph(self._window.theme, mark, "caption", "hint"))
        title = self.tr("Set by your institution")
        if policy.institution:
            title = self.tr("Set by {institution}").format(institution=policy.institution)
        sheet.add_section(title, self.tr("You cannot change this here. Every row of the log names the policy."), holder)

    def lines(self, policy: Policy) -> tuple[str, ...]:
        """Return what is set, a sentence each."""
        if policy.broken:
            return (self._sentence(policy.broken),)
        services = ", ".join(one.title for one in SHORTENERS if one.name in (policy.shorteners or ()))
        hosts = ", ".join(sorted(policy.hosts or ()))
        told = (
            (policy.lock_minutes < LOCK_MINUTES[-1], self._minutes(policy.lock_minutes)),
            (policy.strict, self.tr("The check asks at every detail.")),
            (policy.override is Override.NOBODY, self._sentence("gate.no_override")),
            (policy.second is Second.ALWAYS, self.tr("A second reader confirms every post on this computer.")),
            (policy.second is Second.WARNED, self.tr("A second reader confirms every post the check warns of.")),
            (policy.shorteners is not None, self.tr("Link shorteners: {names}.").format(names=services or "–")),
            (policy.hosts is not None, self.tr("Links and papers go only to: {names}.").format(names=hosts or "–")),
            (policy.trash_days < TRASH_DAYS[-1], self._trash(policy.trash_days)),
            (policy.version_days < VERSION_DAYS[-1], self._versions(policy.version_days)),
        )
        off = [self._sentence(f"policy.off_{feature.value}") for feature in Feature if not policy.allows(feature)]
        return tuple([line for is_set, line in told if is_set] + off) or (self.tr("Nothing is narrowed."),)

    def _minutes(self, count: int) -> str:
        one = self.tr("Vignette locks itself after one minute without input, at the latest.")
        many = self.tr("Vignette locks itself after {count} minutes without input, at the latest.")
        return one if count == 1 else many.format(count=self._count(count))

    def _trash(self, count: int) -> str:
        one = self.tr("The trash empties itself after one day.")
        many = self.tr("The trash empties itself after {count} days.")
        return one if count == 1 else many.format(count=self._count(count))

    def _versions(self, count: int) -> str:
        one = self.tr("Earlier versions of a draft go after one day.")
        many = self.tr("Earlier versions of a draft go after {count} days.")
        return one if count == 1 else many.format(count=self._count(count))

    def _count(self, count: int) -> str:
        return self._window.locale().toString(count)
