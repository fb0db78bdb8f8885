"""The bar under everything: who posts, who may answer, what it costs, and Post."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from composer.guard.submission import AccountKind, Audience
from composer.outbox.account import Account
from composer.outbox.publisher import Allowance
from composer.ui.account_menu import AccountMenu
from composer.ui.post_marks import PostMarks
from composer.ui.saying.audience_words import audience_words
from composer.ui.saying.dollars import dollars
from composer.ui.widgets.icons import Icons
from composer.ui.widgets.labels import IconLabel, Text
from composer.ui.widgets.pick import Pick
from composer.ui.widgets.plain_tip import plain_tip
from composer.ui.widgets.style import set_property
from composer.ui.widgets.theme import Theme

_ROUND, _POST_WIDTH, _POST_SIDE, _SMALL_SIDE = 28, 112, 24, 17
_LETTERS = 4
"""Of what stands on Post, at the least."""


class BottomBar(QFrame):
    """It decides nothing: what can be pressed and why is told to it."""

    account_chosen = Signal(str)
    audience_chosen = Signal(object)
    post_asked = Signal()
    add_account_asked = Signal()
    about_account_asked = Signal()
    remove_account_asked = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons
        self._audience, self._label = Audience.EVERYONE, ""
        self._left: Allowance | None = None
        self.setProperty("kind", "bar")
        self.account = Pick(theme, icons, "", self)
        self._accounts = AccountMenu(theme, icons, self.account)
        self._accounts.chosen.connect(self.account_chosen)
        self._accounts.add_asked.connect(self.add_account_asked)
        self._accounts.about_asked.connect(self.about_account_asked)
        self._accounts.remove_asked.connect(self.remove_account_asked)
        self.audience = Pick(theme, icons, "globe", self)
        self.time = Pick(theme, icons, "clock", self)
        self._upright = QFrame()
        self._upright.setProperty("kind", "rule_upright")
        self._cost_word = Text(self.tr("Cost"), "label_plain", "second")
        self._cost = Text("", "label_strong")
        self._info = IconLabel(theme, icons, "info", "text_2", size=16)
        self.post = QPushButton(self.tr("Post"))
        self.post.setProperty("role", "primary")
        self.post.setProperty("fit", "large")
        self.post.clicked.connect(self.post_asked)
        self._lay_out()
        self._shortcuts()
        self._fill_audience()
        theme.changed.connect(self._dress)
        self._dress()
        self.show_accounts((), "")
        self.show_time(self.tr("Now"), chosen=False)
        self._spent = 0
        self.show_cost(0)
        self._explain()
        self.show_post(False, self.tr("Post"), "")

    def show_accounts(self, accounts: Sequence[Account], current_id: str) -> None:
        """Offer these accounts; the chosen one is shown."""
        self._accounts.show(accounts, current_id)
        current = self._accounts.current()
        self._upright.setVisible(current is None or current.kind is not AccountKind.BY_HAND)
        self.audience.setVisible(self._upright.isVisibleTo(self))
        self.time.setVisible(self._upright.isVisibleTo(self))
        self._fit()

    def show_time(self, words: str, *, chosen: bool) -> None:
        """Show when it goes; `chosen` tells that it does not go at once."""
        self.time.show_words(words)
        self.time.setAccessibleName(self.tr("Time: {words}").format(words=words))
        if chosen:
            about = self.tr("Goes then if Vignette is running and unlocked. Otherwise you are asked.")
        else:
            about = self.tr("Alt+T chooses another time")
        self.time.setAccessibleDescription(about)
        self._fit()

    def show_audience(self, audience: Audience) -> None:
        """Show who may answer."""
        self._audience = audience
        words, marks = audience_words()[audience], self.marks.words()
        self.audience.show_words(words, marks)
        words = f"{words}, {marks}" if marks else words
        self.audience.setAccessibleName(self.tr("Audience: {words}").format(words=words))
        for action in self.audience.menu().actions():
            if action.data() is not None:  # a mark stays as it is
                action.setChecked(action.data() == audience.value)
        self._fit()

    def show_cost(self, thousandths: int) -> None:
        """Show what X bills.

        Args:
            thousandths: Of a US dollar.
        """
        if (current := self._accounts.current()) is not None and current.kind is AccountKind.BY_HAND:
            thousandths = 0  # the author posts in the browser
        sum_of = dollars(thousandths)
        self._cost.setText(f"\u2066{sum_of}\u2069")
        self._cost.setAccessibleName(self.tr("Cost {sum}").format(sum=sum_of))

    def show_spent(self, thousandths: int) -> None:
        """Say beside the cost what this month comes to, in thousandths of a US dollar."""
        self._spent = thousandths
        self._explain()

    def show_left(self, left: Allowance | None) -> None:
        """Say beside the cost how many posts the service still takes, and until when."""
        self._left = left
        self._explain()

    def _explain(self) -> None:
        words = [self.tr("X bills $0.015 a post, and $0.200 a post with a link. Practice and posts by hand are free.")]
        if self._spent:
            words.append(self.tr("This month: {sum}, with what waits.").replace("{sum}", dollars(self._spent)))
        words.append(self._accounts.show_left(self._left))
        why = "\n".join(filter(None, words))
        for part in (self._cost, self._cost_word, self._info):
            part.setToolTip(plain_tip(why))
            part.setAccessibleDescription(why)

    def show_post(self, enabled: bool, label: str, reason: str) -> None:
        """Show whether it can go.

        Args:
            enabled: Whether Post can be pressed, and Ctrl+Enter works.
            label: On the button.
            reason: Why not, in one sentence; empty where it can, or where nothing is typed.
        """
        self._label = label
        self.post.setEnabled(enabled)
        self.post.setAccessibleName(label)
        about = reason or self.tr("{cost}. Ctrl+Enter").format(cost=self._cost.accessibleName())
        self.post.setAccessibleDescription(about)
        self.post.setToolTip(plain_tip(about))
        self._fit()

    def focus_bar(self) -> None:
        """Take the focus."""
        self.account.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def minimumSizeHint(self) -> QSize:
        """Give way until only signs and Post are left."""
        post = self.fontMetrics().averageCharWidth() * _LETTERS + 2 * self._theme.px(_SMALL_SIDE)
        least = self._tight_width() + post
        return QSize(least, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave words out where room is short."""
        super().resizeEvent(event)
        self._fit()

    def _lay_out(self) -> None:
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.account)
        self._row.addWidget(self._upright)
        self._row.addWidget(self.audience)
        self._row.addWidget(self.time)
        self._row.addStretch(1)
        money = self._money = QHBoxLayout()
        money.setSpacing(6)
        for part in (self._cost_word, self._cost, self._info):
            money.addWidget(part)
        self._row.addLayout(money)
        self._row.addWidget(self.post)

    def _shortcuts(self) -> None:
        for keys, act in (
            ("Ctrl+Return", self.post.click),
            ("Ctrl+Enter", self.post.click),
            ("Alt+A", self.account.open_by_key),
            ("Alt+E", self.audience.open_by_key),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(act)

    def _fill_audience(self) -> None:
        menu = self.audience.menu()
        group = QActionGroup(menu)
        for audience, words in audience_words().items():
            action = self._action(words, group, audience is self._audience)
            action.setData(audience.value)
            action.triggered.connect(self._audience_picked)
            menu.addAction(action)
        self.marks = PostMarks(menu, self)
        self.marks.changed.connect(self._marked)
        self.show_audience(self._audience)

    @Slot()
    def _marked(self) -> None:
        self.show_audience(self._audience)
        self.audience_chosen.emit(self._audience)

    def _action(self, words: str, group: QActionGroup, chosen: bool) -> QAction:
        action = QAction(words.replace("&", "&&"), group)
        action.setCheckable(True)
        action.setChecked(chosen)
        return action

    @Slot()
    def _audience_picked(self) -> None:
        sender = self.sender()
        if isinstance(sender, QAction):
            self.show_audience(Audience(str(sender.data())))
            self.audience_chosen.emit(self._audience)

    def _fit(self) -> None:
        """Leave words out where room is short: the audience's, the time's, those of the cost, the account's.

        A second line is cut before a first one goes. In the smallest window with the largest letters the sum goes, too
        (Post tells it), and at last the end of what stands on Post.
        """
        room = self.width() - self._fixed_width()
        cost = self._cost_word.sizeHint().width() + self._info.width()
        picks = self._picks()
        self._squeeze(sum(pick.tight_width() for pick in picks) > room)
        needed = sum(pick.full_width() for pick in picks) + cost
        for pick in picks[:-1]:
            snug = needed > room
            pick.set_snug(snug)
            needed -= pick.full_width() - pick.snug_width() if snug else 0
            bare = needed > room
            pick.set_bare(bare)
            needed -= pick.snug_width() - pick.bare_width() if bare else 0
        self._cost_word.setVisible(needed <= room)
        self._info.setVisible(needed <= room)
        needed -= 0 if needed <= room else cost
        picks[-1].set_bare(needed > room)
        for pick in picks:
            pick.set_tight(sum(pick.bare_width() for pick in picks) > room)

    def _picks(self) -> list[Pick]:
        return [pick for pick in (self.audience, self.time, self.account) if pick.isVisibleTo(self)]

    def _fixed_width(self) -> int:
        """Return the width of what never gives way, distances included."""
        theme = self._theme
        around = 2 * theme.space("l") - theme.px(10) + self._row.spacing() * 6 + 33
        label = self.post.fontMetrics().horizontalAdvance(self._label) + 2 * theme.px(_POST_SIDE)
        return around + max(label, theme.px(_POST_WIDTH)) + self._cost.sizeHint().width()

    def _tight_width(self) -> int:
        """Return the width of all but Post, where there is least of it."""
        picks = self._picks()
        return sum(pick.tight_width() for pick in picks) + (len(picks) + 2) * self._theme.space("xs")

    def _squeeze(self, narrow: bool) -> None:
        theme, side = self._theme, self._theme.space("l")
        self._cost.setHidden(narrow)
        self._upright.setHidden(narrow or not self.audience.isVisibleTo(self))
        self._money.setContentsMargins(*((0, 0, 0, 0) if narrow else (16, 0, 16, 0)))
        set_property(self.post, "fit", "" if narrow else "large")
        self.post.setMinimumWidth(0 if narrow else theme.px(_POST_WIDTH))
        room = self.width() - self._tight_width() - 2 * theme.px(_SMALL_SIDE)
        shown = self.post.fontMetrics().elidedText(self._label, Qt.TextElideMode.ElideRight, room)
        self.post.setText(shown if narrow else self._label)
        least = theme.space("xs")
        begin, end = (least, least) if narrow else (side - theme.px(10), side)
        left, right = (begin, end) if self.isLeftToRight() else (end, begin)
        self._row.setContentsMargins(left, 0, right, 0)

    @Slot()
    def _dress(self) -> None:
        theme = self._theme
        self.setMinimumHeight(theme.size("control_large") + _ROUND)
        self._row.setSpacing(theme.space("xs"))
        self._upright.setFixedHeight(theme.px(32))
        self._cost.setFont(theme.font("label", tabular=True))
        self._fit()
