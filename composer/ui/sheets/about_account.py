"""What an account is, what its readers know of the author (the check looks at both), and who may reply to it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout

from composer.guard.submission import AccountKind, Audience
from composer.outbox.account import Account, Standing
from composer.ui.saying.audience_words import audience_words
from composer.ui.sheets.account_line import AccountLine
from composer.ui.sheets.field import Field
from composer.ui.sheets.main_step import MainStep
from composer.ui.sheets.sheet import Sheet, SheetHost
from composer.ui.widgets.check_box import CheckBox
from composer.ui.widgets.choice_box import ChoiceBox
from composer.ui.widgets.labels import Paragraph, Text, isolate
from composer.ui.widgets.plain_tip import plain_tip
from composer.ui.widgets.segments import Segments
from composer.ui.widgets.turning import Turning

_STANDINGS = (Standing.PERSONAL, Standing.PROFESSIONAL, Standing.ORGANISATION)


class AboutAccountSheet(Sheet):
    """`filled` carries the account as the author describes it; Esc leaves it as it was.

    `ask_again_asked` carries its id: X is to be asked for its name and picture anew. `long_chosen` tells with `filled`,
    or alone, that X takes long posts from it from now on, or does not.

    Args:
        account: As it is kept.
        host: Shows it.
        long: Whether X takes long posts from it.
    """

    filled = Signal(object)
    ask_again_asked = Signal(str)
    long_chosen = Signal(bool)

    def __init__(self, account: Account, host: SheetHost, *, long: bool = False) -> None:
        super().__init__(host)
        self._long = long
        self._account = account
        name = isolate(f"@{account.handle}") if account.handle else account.display_name
        self.set_head(
            self.tr("About {name}").format(name=name),
            self.tr("What readers of this account know already can point at a patient. It stays on this computer."),
        )
        titles = (self.tr("Personal"), self.tr("Professional"), self.tr("Organization"))
        self.standing = Segments(titles, turns=True, gives_way=True)
        self.standing.choose(_STANDINGS.index(account.standing))
        self.standing.setAccessibleName(self.tr("Who speaks here"))
        self.city = Field(host, self.tr("City"))
        self.hospital = Field(host, self.tr("Hospital or practice"))
        self.specialty = Field(host, self.tr("Specialty"))
        self.audience = ChoiceBox()
        for audience, words in audience_words().items():
            self.audience.addItem(words, audience.value)
        self.audience.setCurrentIndex(self.audience.findData(account.audience.value))
        self.who: AccountLine | None = None
        if account.kind is not AccountKind.BY_HAND:  # nobody can be asked about it
            self.who = AccountLine(account, host)
            self.who.again.clicked.connect(self._ask_again)
            self.body.addWidget(self.who)
            self.body.addSpacing(8)
        self.long_box = CheckBox(_of_settings("Long posts on this account, up to 25,000 characters"))
        self.long_box.setChecked(long)
        about = _of_settings("X takes them from accounts with Premium. The practice account writes short ones.")
        self.long_box.setToolTip(plain_tip(about))
        self._fill(host)
        self.body.addSpacing(8)
        self.body.addWidget(self.long_box)
        back = self.add_button(self.tr("Go back"))
        back.clicked.connect(self.dismiss)
        self.keep = self.add_button(self.tr("Keep this"), default=True)
        MainStep(self, self.keep)
        self.keep.clicked.connect(self._keep)
        self.first_focus = self.standing.button(self.standing.place())

    def _fill(self, host: SheetHost) -> None:
        self.body.addWidget(Text(self.tr("Who speaks here"), "label"))
        self.body.addWidget(self.standing)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        values = (self._account.city, self._account.hospital, self._account.specialty)
        for field, value in zip((self.city, self.hospital, self.specialty), values, strict=True):
            field.edit.setText(value)
            row.addWidget(field, 1)
        self.body.addSpacing(8)
        self.body.addWidget(Turning(row))
        words = self.tr("Leave a field empty to use what Settings says.")
        self.body.addWidget(Paragraph(host.theme, words, "caption", "hint"))
        if self._account.kind is AccountKind.BY_HAND:
            return  # the browser asks who may reply
        self.body.addSpacing(8)
        title = Text(self.tr("Who can reply to a new draft"), "label")
        title.setBuddy(self.audience)
        self.audience.setAccessibleName(title.text())
        self.body.addWidget(title)
        self.body.addWidget(self.audience)
        words = self.tr("You can still choose for each draft.")
        self.body.addWidget(Paragraph(host.theme, words, "caption", "hint"))

    def show_told(self, account: Account) -> None:
        """X has told of the account anew; what is filled in stays."""
        self._account = account
        if self.who is not None:
            self.who.show_told(account)

    def show_refused(self, sentence: str) -> None:
        """X could not tell."""
        if self.who is not None:
            self.who.show_refused(sentence)

    @Slot()
    def _ask_again(self) -> None:
        if self.who is not None:
            self.who.show_waiting()
        self.ask_again_asked.emit(self._account.account_id)

    @Slot()
    def _keep(self) -> None:
        described = replace(
            self._account,
            standing=_STANDINGS[self.standing.place()],
            city=self.city.text(),
            hospital=self.hospital.text(),
            specialty=self.specialty.text(),
            audience=Audience(str(self.audience.currentData())),
        )
        self.close_sheet()
        if described != self._account:
            self.filled.emit(described)
        if self.long_box.isChecked() != self._long:
            self.long_chosen.emit(self.long_box.isChecked())


def _of_settings(text: str) -> str:
    """Say it as Settings do, where the same stands for the account in use."""
    return QCoreApplication.translate("SettingsSheet", text)
