"""One finding: the words, why, the rule, and safer wordings one key away."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEasingCurve, QEvent, QObject, QPropertyAnimation, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from composer.guard.answers import Who, choices_for
from composer.guard.report import Finding, Suggestion, Surface
from composer.text.span import Span
from composer.ui.findings.ask_who import AskWho
from composer.ui.saying.words import Words
from composer.ui.widgets.buttons import push
from composer.ui.widgets.flow_box import FlowBox
from composer.ui.widgets.icons import Icons
from composer.ui.widgets.labels import ElidedText, IconLabel, Paragraph, isolate, quoted
from composer.ui.widgets.style import set_property
from composer.ui.widgets.theme import Theme
from composer.ui.widgets.two_parts import TwoParts

REMOVE = Suggestion("remove", "")
_NOWHERE = Span(0, 0)
_WIDE = 10_000  # no words of a card wrap at this width
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_DELETE = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})


class FindingCard(QFrame):
    """Takes the focus as a whole: Enter uses the first suggestion, 1 to 9 the n-th, Delete removes, Esc goes back.

    N asks whose words they are, if no patient's: `answer_given` carries the finding and the answer.
    `suggestion_chosen` carries the finding and the suggestion; `stepped` 1 for the next card, -1 for the one before.
    """

    suggestion_chosen = Signal(object, object)
    answer_given = Signal(object, object)
    selected = Signal(object)
    stepped = Signal(int)
    back_asked = Signal()
    folded = Signal()

    def __init__(self, theme: Theme, icons: Icons, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._wording = theme, words
        self.finding: Finding | None = None
        self._told: tuple[object, ...] = ()
        self._current = False
        self._choices: tuple[Suggestion, ...] = ()
        self._buttons: list[QPushButton] = []
        self._fold: QPropertyAnimation | None = None
        self.setProperty("kind", "finding")
        self.setProperty("focused", "false")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click on its button leaves the keyboard in the text
        self._sign = IconLabel(theme, icons, "octagon-alert", "block")
        self._words = ElidedText("", "body_strong")
        self._badge = QLabel()
        self._badge.setTextFormat(Qt.TextFormat.PlainText)
        self._badge.setProperty("kind", "rule")
        self._reason = Paragraph(theme, "", "label_plain", "second")
        self._citation = Paragraph(theme, "", "caption", "hint")
        self.ask_who = AskWho()
        self.ask_who.installEventFilter(self)
        self.ask_who.said.connect(self._said)
        self._more = TwoParts(theme, self._citation, self.ask_who)  # a citation is read in one line
        self._more.hide()
        self._row = QHBoxLayout()
        self._row.addWidget(self._sign)
        self._row.addWidget(self._words, 1)
        self._row.addWidget(self._badge)
        self._flow = FlowBox()
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._row)
        self._column.addWidget(self._reason)
        self._column.addWidget(self._more)
        self._column.addSpacing(2)
        self._column.addWidget(self._flow)
        theme.changed.connect(self._dress)
        self._dress()

    def show_finding(self, finding: Finding, words: str, *, number: int, count: int, place: str = "") -> None:
        """Show a finding.

        Args:
            finding: What was found.
            words: The words found; empty where they stand outside the posts, then `place` is shown.
            number: Which finding this is, from 1.
            count: How many there are.
            place: Where it stands, in words: a picture's description, post 2.
        """
        self.finding = finding
        told = (replace(finding, span=_NOWHERE, score=0), words, number, count, place)
        if told == self._told:
            return
        self._told = told
        shown = quoted(words) if words else place
        self._sign.show_icon(*(("octagon-alert", "block") if finding.blocks else ("triangle-alert", "warn")))
        self._words.setText(shown)
        self._badge.setText(self._wording.rule_badge(finding.label))
        reason = self._wording.reason(finding.reason)
        beyond = bool(words and place) and finding.surface is not Surface.PART
        sentence = self.tr("{place}. {reason}") if beyond else "{reason}"
        self._reason.setText(sentence.format(place=place, reason=reason))
        self._citation.setText(isolate(finding.label.citation))
        self._offer(finding)
        kind = self.tr("Must change") if finding.blocks else self.tr("Consider")
        order = self.tr("{number} of {count}").format(number=number, count=count)
        rule = self.tr("Rule {letter}").format(letter=finding.label.letter or "(ii)")
        what = f"{words} ({place})" if words and place else words or place
        stop = "" if what.endswith(".") else "."
        self.setAccessibleName(f"{kind}, {order}: {what}{stop} {reason} {rule}, {finding.label.citation}")
        self.setAccessibleDescription(self.tr("Enter uses the first suggestion, Delete removes, Esc goes to the text"))

    @property
    def choices(self) -> tuple[Suggestion, ...]:
        """What can be chosen, in the order of the buttons."""
        return self._choices

    def least_height(self) -> int:
        """Return the height of a card with a reason of one line, and one line of suggestions: none is lower."""
        edges, parts = self._column.contentsMargins(), (self._reason, self._flow)
        high = self._row.sizeHint().height() + sum(part.heightForWidth(_WIDE) for part in parts)
        return edges.top() + high + self._column.spacing() * len(parts) + edges.bottom()

    def set_current(self, current: bool) -> None:
        """Frame it, cite the rule in full, and offer that it is no patient's."""
        if current == self._current:
            return
        self._current = current
        set_property(self, "focused", "true" if current else "false")
        self._more.setVisible(current)

    def fold_away(self) -> None:
        """Become nothing in the time of the theme, then emit `folded`."""
        self.setEnabled(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        lasts = self._theme.motion("reveal") if self.isVisible() else 0
        if lasts == 0:
            self._folded()
            return
        self.setMinimumHeight(0)
        self._fold = QPropertyAnimation(self, b"maximumHeight", self)
        self._fold.setDuration(lasts)
        self._fold.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._fold.setStartValue(self.height())
        self._fold.setEndValue(0)
        self._fold.finished.connect(self._folded)
        self._fold.start()

    def choose(self, place: int) -> None:
        """Choose the suggestion at this place, from 0; nothing where there is none."""
        if self.finding is not None and 0 <= place < len(self._choices):
            self.suggestion_chosen.emit(self.finding, self._choices[place])

    # -- keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the card's keys."""
        if not self._act(event, inside=False):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the card's keys work on its buttons too; Enter and Space press the button itself."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._act(event, inside=True)
        return super().eventFilter(watched, event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Become the current finding."""
        super().focusInEvent(event)
        if self.finding is not None and event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.selected.emit(self.finding)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click makes it current, too where it has the focus already."""
        super().mousePressEvent(event)
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if self.finding is not None:
            self.selected.emit(self.finding)

    def _act(self, event: QKeyEvent, inside: bool) -> bool:
        key = Qt.Key(event.key())
        flag = Qt.KeyboardModifier
        if event.modifiers() & ~(flag.KeypadModifier):
            return False
        if key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif key == Qt.Key.Key_Escape:
            self.back_asked.emit()
        elif key in _DELETE:
            self.choose(next((place for place, item in enumerate(self._choices) if not item.replacement.strip()), -1))
        elif key in _ENTER and not inside:
            self.choose(0)
        elif key == Qt.Key.Key_N:
            self.ask_who.open_menu()
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            self.choose(key - Qt.Key.Key_1)
        else:
            return False
        return True

    @Slot()
    def _pressed(self) -> None:
        sender = self.sender()
        self.choose(next((place for place, button in enumerate(self._buttons) if button is sender), -1))

    @Slot()
    def _folded(self) -> None:
        self.hide()
        self.folded.emit()

    # -- what it offers

    @Slot(object)
    def _said(self, who: Who) -> None:
        if self.finding is not None:
            self.answer_given.emit(self.finding, who)

    def _offer(self, finding: Finding) -> None:
        self.ask_who.offer(choices_for(finding), self._words.text())
        choices = finding.suggestions
        if all(choice.replacement.strip() for choice in choices):
            choices = (*choices, REMOVE)
        if choices == self._choices:
            return
        self._choices = choices
        fresh = [self._make_button() for _ in range(len(self._buttons), len(choices))]
        self._buttons += fresh
        self._flow.add(*fresh)
        for place, button in enumerate(self._buttons):
            button.setVisible(place < len(choices))
            if place < len(choices):
                self._name_button(button, choices[place], finding)
        self._flow.refresh()

    def _make_button(self) -> QPushButton:
        button = push(role="fix", fit="small")
        button.clicked.connect(self._pressed)
        button.installEventFilter(self)
        return button

    def _name_button(self, button: QPushButton, choice: Suggestion, finding: Finding) -> None:
        text = self._wording.suggestion(choice)
        button.setText(text.replace("&", "&&"))
        shown = self._words.text()
        if choice.code == "cover":
            name = self.tr("Cover it: {words}").format(words=shown)
        elif choice.replacement.strip():
            name = self.tr("Replace {words} with “{other}”").format(words=shown, other=choice.replacement)
        else:
            name = self.tr("Remove {words}").format(words=shown)
        button.setAccessibleName(name)
        button.setAccessibleDescription(self._wording.reason(finding.reason))

    @Slot()
    def _dress(self) -> None:
        theme = self._theme
        side = theme.space("m") - theme.edge(focused=True)  # edge and padding of the style sheet together
        self._column.setContentsMargins(side, side - 2, side, side)
        self._column.setSpacing(theme.px(6))
        self._row.setSpacing(theme.space("xs"))
