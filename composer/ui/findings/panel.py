"""The check panel: what was found and its fixes, or what was looked at, or why it could not look."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from composer.flow.views import CheckState, CheckView
from composer.guard.report import Finding, Report, Surface
from composer.ui.findings.answered import Answered
from composer.ui.findings.card_list import CardList
from composer.ui.findings.finding_card import FindingCard
from composer.ui.findings.reading import Reading
from composer.ui.findings.use_all import UseAll
from composer.ui.findings.verdict_card import VerdictCard
from composer.ui.findings.wording_list import WordingList
from composer.ui.saying.words import Words
from composer.ui.widgets.announcer import Announcer
from composer.ui.widgets.badge import Badge, NothingHere
from composer.ui.widgets.flow_box import FlowBox
from composer.ui.widgets.icons import Icons
from composer.ui.widgets.labels import Paragraph, Text
from composer.ui.widgets.laid_once import laid_once
from composer.ui.widgets.later import later
from composer.ui.widgets.scrolling import upright_scroll
from composer.ui.widgets.theme import Theme

LOOKING_AFTER_MS = 400
"""A look that is over by then is not worth a word."""


class CheckPanel(QFrame):
    """Shows a `CheckView`; what is found stays while a new look is under way."""

    suggestion_chosen = Signal(object, object)
    answer_given = Signal(object, object)
    use_all_asked = Signal()
    finding_selected = Signal(object)
    back_to_text = Signal()
    repair_asked = Signal()
    summary_changed = Signal()

    def __init__(self, theme: Theme, icons: Icons, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._wording = theme, words
        self._view = CheckView(CheckState.EMPTY)
        self.setProperty("kind", "panel")
        self.setAccessibleName(self.tr("Check"))
        self._title = Text(self.tr("Check"), "headline")
        self._state = Text("", "caption", "hint")
        self._blocks = Badge(theme, icons, "octagon-alert", tone="block")
        self._warns = Badge(theme, icons, "triangle-alert", tone="warn")
        self.use_all = UseAll(theme)
        self.verdict = VerdictCard(theme, icons)
        self.cards = CardList(theme, icons, words)
        self.wording = WordingList(theme, icons, words)
        self.answered = Answered(theme, icons)
        self.reading = Reading(theme, icons)
        self._nothing = NothingHere(theme, icons, "eye")
        self._last = Paragraph(theme, self.tr("No program can know who will recognize a story."), "caption", "hint")
        self.announcer = Announcer(self)
        self._late = QTimer(self, singleShot=True, interval=LOOKING_AFTER_MS)
        self._late.timeout.connect(self._say_looking)
        self._lay_out()
        self._connect()
        theme.changed.connect(self._dress)
        self._dress()
        self.show_view(self._view)

    # -- what it shows

    def show_view(self, view: CheckView) -> None:
        """Show how far the check is and what it says."""
        self._view = view
        self._late.stop()
        if view.state is CheckState.LOOKING:
            self._late.start()
            return
        with laid_once(self, self._inner, inside=(self.verdict, self.reading)):
            self._nothing.setVisible(view.state is CheckState.EMPTY)
            self._scroll.setVisible(view.state is not CheckState.EMPTY)
            self._show_badges(view.report)
            self.cards.show_view(view)
            self._show_verdict(view)
            self._show_reading(view)
            self._state.setText(self.tr("Up to date") if view.state is CheckState.DONE else "")
        self._announce(view)
        self.summary_changed.emit()

    def show_current(self, finding: Finding | None) -> None:
        """Frame this finding's card and bring it into sight."""
        self.cards.show_current(finding)
        card = self.cards.framed()
        if card is not None:
            self._bring_into_sight(card)

    def focus_finding(self, finding: Finding) -> None:
        """Put the focus on this finding's card."""
        self.cards.focus_finding(finding)

    def focus_panel(self) -> None:
        """Take the focus: the current card, what can be repaired, the verdict, or that there is none yet."""
        if self.cards.focus_finding():
            return  # a hidden part would take it once it is shown, from whoever types by then
        seen = (part for part in (self.verdict.button, self.verdict, self._nothing) if part.isVisibleTo(self))
        next(seen, self).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def summary(self) -> tuple[str, str, str]:
        """Return tone, sign and words of the verdict, for where there is room for one line only."""
        view = self._view
        if view.state is CheckState.CANNOT:
            return "block", "circle-off", self.tr("The check could not look")
        if view.state is CheckState.LOOKING and not self._late.isActive():
            return "", "loader-circle", self.tr("Looking")
        if view.state is CheckState.EMPTY:
            return "", "eye", self.tr("The check begins with your first word.")
        if view.state is CheckState.WAKING or view.report is None:
            return "", "loader-circle", self.tr("The check is waking up")
        blocks = sum(item.blocks for item in view.report.findings)
        if blocks:
            return "block", "octagon-alert", self._must_change(blocks)
        if view.report.findings:
            return "warn", "triangle-alert", self._to_consider(len(view.report.findings))
        if view.report.not_looked:
            return "warn", "triangle-alert", self.tr("Not all was looked at")
        return "clear", "circle-check", self.tr("Nothing found")

    # -- parts

    def _show_badges(self, report: Report | None) -> None:
        findings = report.findings if report else ()
        blocks = sum(item.blocks for item in findings)
        warns = len(findings) - blocks
        self._blocks.show_words(self._must_change(blocks))
        self._blocks.setVisible(blocks > 0)
        self._warns.show_words(self._to_consider(warns))
        self._warns.setVisible(warns > 0)
        self._badges.setVisible(bool(findings))
        self._gap.setVisible(bool(findings))
        fixable = sum(bool(item.suggestions) for item in findings if item.surface is Surface.PART)
        self.use_all.show_count(fixable)
        self._last.setVisible(bool(findings))
        self.cards.setVisible(bool(findings))

    def _show_verdict(self, view: CheckView) -> None:
        card, report = self.verdict, view.report
        shown = True
        if view.state is CheckState.WAKING:
            sentence = self.tr("It looks the moment it is ready.")
            card.show_verdict("", "loader-circle", self.tr("The check is waking up"), sentence)
        elif view.state is CheckState.CANNOT:
            told = self._wording.error(view.error_code)
            button = told.button or self.tr("Repair")
            card.show_verdict("", "circle-off", self.tr("The check could not look"), told.text, button)
        elif report is None or report.findings:
            shown = False
        elif report.not_looked:
            sentence = self.tr("Nothing was found in what was read. Look at the rest yourself.")
            card.show_verdict("warn", "triangle-alert", self.tr("Not all was looked at"), sentence)
        else:
            sentence = self.tr("No name, place, date, age over 89 or other detail that singles out a patient.")
            card.show_verdict("clear", "circle-check", self.tr("Nothing found"), sentence)
        card.setVisible(shown)

    def _show_reading(self, view: CheckView) -> None:
        report = view.report if view.state is CheckState.DONE else None
        if report is None:
            self.reading.show_codes((), (), limits=False)
            return
        found = bool(report.findings)
        looked = () if found else dict.fromkeys(self._wording.looked(code) for code in report.looked)
        missed = dict.fromkeys(self._wording.not_looked(code) for code in report.not_looked)
        self.reading.show_codes(tuple(looked), tuple(missed), limits=not found)

    def _announce(self, view: CheckView) -> None:
        if view.state not in {CheckState.DONE, CheckState.CANNOT}:
            return
        spoken = self.summary()[2]
        report = view.report
        blocks = sum(item.blocks for item in report.findings) if report else 0
        if report and blocks and blocks < len(report.findings):
            spoken += ", " + self._to_consider(len(report.findings) - blocks)
        self.announcer.say(spoken)

    def _must_change(self, count: int) -> str:
        return self.tr("{count} must change").format(count=self.locale().toString(count))

    def _to_consider(self, count: int) -> str:
        return self.tr("{count} to consider").format(count=self.locale().toString(count))

    @Slot()
    def _say_looking(self) -> None:
        self._state.setText(self.tr("Looking…"))
        if self._view.report is None:
            self._nothing.hide()
            self._scroll.show()
            self.verdict.show_verdict("", "loader-circle", self.tr("Looking"), self.tr("The answer comes in a moment."))
            self.verdict.show()
        self.summary_changed.emit()

    @Slot(object)
    def _bring_later(self, card: FindingCard) -> None:
        later(card, lambda: self._bring_into_sight(card))  # once the bar knows how long it is

    @Slot(object)
    def _bring_into_sight(self, card: FindingCard) -> None:
        top = card.mapTo(self._inner, QPoint(0, 0)).y()
        self._scroll.ensureVisible(0, top + card.height() // 2, 0, card.height() // 2 + 8)

    # -- layout

    def _connect(self) -> None:
        self.cards.suggestion_chosen.connect(self.suggestion_chosen)
        self.cards.answer_given.connect(self.answer_given)
        self.cards.finding_selected.connect(self.finding_selected)
        self.cards.back_asked.connect(self.back_to_text)
        self.cards.card_focused.connect(self._bring_into_sight)
        self.cards.reached.connect(self._bring_later)
        bar = self._scroll.verticalScrollBar()
        bar.valueChanged.connect(self.cards.look_on)
        bar.rangeChanged.connect(self.cards.look_on)
        self.use_all.clicked.connect(self.use_all_asked)
        self.verdict.acted.connect(self.repair_asked)

    def _lay_out(self) -> None:
        self._head = QHBoxLayout()
        self._head.addWidget(self._title)
        self._head.addStretch(1)
        self._head.addWidget(self._state)
        self._badges = FlowBox()
        self._badges.add(self._blocks)
        self._badges.add(self._warns)
        self._gap = QWidget()
        self._inner = QWidget()
        self._inner.setProperty("ground", "none")
        self._body = QVBoxLayout(self._inner)
        self._body.setContentsMargins(0, 0, 0, 0)
        for part in (self.verdict, self.cards, self.wording, self.answered, self.reading):
            self._body.addWidget(part)
        self._body.addStretch(1)
        self._scroll = upright_scroll(self._inner, bar_goes=True)
        self._nothing.show_words("", self.tr("The check begins with your first word."))
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addLayout(self._head)
        self._column.addWidget(self._badges)
        self._column.addWidget(self._gap)
        self._column.addWidget(self.use_all)
        self._column.addWidget(self._scroll, 1)
        self._column.addWidget(self._nothing, 1)
        self._column.addWidget(self._last)

    @Slot()
    def _dress(self) -> None:
        theme = self._theme
        side = theme.space("m") + 4
        self._column.setContentsMargins(side, 20, side, theme.space("xs"))
        self._head.setContentsMargins(0, 0, 0, theme.space("xs"))
        self._title.setMinimumHeight(theme.px(40))
        self._gap.setFixedHeight(theme.space("s"))
        self._body.setSpacing(theme.space("m"))
        self._body.setContentsMargins(0, theme.space("xs"), 0, 0)
        self._last.setContentsMargins(0, theme.space("xxs"), 0, 0)
