"""Adding an account: X by a sign-in in the browser or by the author's own keys, or posting by hand."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from composer.flow.views import AccountForm
from composer.guard.submission import AccountKind
from composer.ui.sheets.field import Field
from composer.ui.sheets.sheet import Sheet, SheetHost
from composer.ui.sheets.sign_in_page import SignInPage
from composer.ui.widgets.labels import IconLabel, Paragraph
from composer.ui.widgets.later import later
from composer.ui.widgets.segments import Segments

SIGN_IN, KEYS, HAND = range(3)
_HANDLE = re.compile(r"[A-Za-z0-9_]{1,15}")
_KEY = re.compile(r"[A-Za-z0-9\-_]{10,120}")


class AccountSheet(Sheet):
    """`submitted` carries an `AccountForm`; the sheet waits for `done` or `show_error`. Secrets go when it does.

    `sign_in_asked` carries a client id, `pasted` an address out of the browser; `stopped` ends the waiting for it.
    """

    submitted = Signal(object)
    sign_in_asked = Signal(str)
    pasted = Signal(str)
    console_asked = Signal()
    stopped = Signal()

    def __init__(self, host: SheetHost) -> None:
        super().__init__(host)
        self.set_head(self.tr("Add an account"), self.tr("Practice stays as it is. You can remove an account later."))
        self._host = host
        titles = (self.tr("Sign in to X"), self.tr("X, by four keys"), self.tr("By hand"))
        self._kinds = Segments(titles, turns=True, gives_way=True)
        self._kinds.chosen.connect(self._show_kind)
        self.body.addWidget(self._kinds)
        self._keys = (
            Field(host, self.tr("API key"), secret=True),
            Field(host, self.tr("API key secret"), secret=True),
            Field(host, self.tr("Access token"), secret=True),
            Field(host, self.tr("Access token secret"), secret=True),
        )
        self.handle = Field(host, self.tr("Your handle on X"), hint=self.tr("Up to 15 letters, digits or _"))
        self.sign_in = SignInPage(host)
        self.sign_in.pasted.connect(self.pasted)
        self.sign_in.console_asked.connect(self.console_asked)
        self._pages: tuple[QWidget, ...] = (self.sign_in, self._x_page(), self._hand_page())
        for page in self._pages:
            self.body.addWidget(page)
        self._error = self._error_line()
        self.cancel_button = self.add_button(self.tr("Go back"))
        self.add = self.add_button(self.tr("Add the account"), default=True)
        self.add.clicked.connect(self._submit)
        self.cancel_button.clicked.connect(self._back)
        self._show_kind(SIGN_IN)
        self.first_focus = self.sign_in.client_id.edit

    @property
    def keys(self) -> tuple[Field, ...]:
        """API key, its secret, access token, its secret."""
        return self._keys

    def choose_kind(self, kind: AccountKind) -> None:
        """Show the fields of X's four keys or of posting by hand."""
        self.choose(HAND if kind is AccountKind.BY_HAND else KEYS)

    def choose(self, place: int) -> None:
        """Show what `SIGN_IN`, `KEYS` or `HAND` needs."""
        self._kinds.choose(place)
        self._show_kind(place)

    def show_waiting(self, *, hears: bool) -> None:
        """The browser is open; `hears` tells whether its answer is heard."""
        self.show_error("")
        self.sign_in.show_waiting(hears=hears)
        self._show_state(busy=True)

    def show_pasted_error(self, sentence: str) -> None:
        """The pasted address is not the one; the waiting goes on."""
        self.sign_in.address.show_error(sentence)

    def show_error(self, sentence: str) -> None:
        """Say why it was not added; the fields stay."""
        self.sign_in.show_needs()
        self._show_state(busy=False)
        self._sentence.setText(sentence)
        self._error.setVisible(bool(sentence))
        self.add.setAccessibleDescription(sentence)
        if sentence:
            later(self, self._reveal_error)  # once the body has made room for it

    @Slot()
    def _reveal_error(self) -> None:
        self.reveal(self._error)

    def error(self) -> str:
        """Return why it was not added."""
        return "" if self._error.isHidden() else self._sentence.text()

    def done(self, result: int = 0) -> None:  # noqa: ARG002 - Qt's own signature
        """It was added: close."""
        self.close_sheet()

    def dismiss(self) -> None:
        """Esc leaves everything as it is, and waits for no browser."""
        if self.sign_in.waiting:
            self.stopped.emit()
        super().dismiss()

    def close_sheet(self) -> None:
        """Forget the secrets, then go."""
        self.sign_in.wipe()
        for field in (*self._keys, self.handle):
            field.wipe()
        super().close_sheet()

    @Slot()
    def _submit(self) -> None:
        self.show_error("")
        (self._ask_sign_in, self._submit_keys, self._submit_hand)[self._kinds.place()]()

    @Slot()
    def _back(self) -> None:
        """Stop the waiting, or go."""
        if self.sign_in.waiting:
            self.stopped.emit()
            self.show_error("")
        else:
            self.dismiss()

    def _ask_sign_in(self) -> None:
        client_id = self.sign_in.asked()
        if client_id:
            self._show_state(busy=True)
            self.sign_in_asked.emit(client_id)

    def _submit_keys(self) -> None:
        values = [field.text() for field in self._keys]
        for field, value in zip(self._keys, values, strict=True):
            if not value:
                field.show_error(self.tr("Paste this key."))
            elif not _KEY.fullmatch(value):
                field.show_error(self.tr("This does not look like one of X's keys."))
        wrong = next((field for field in self._keys if field.error()), None)
        if wrong is not None:
            wrong.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._show_state(busy=True)
        self.submitted.emit(AccountForm(AccountKind.X.value, "", "", *values))

    def _submit_hand(self) -> None:
        handle = self.handle.text().removeprefix("@")
        if not _HANDLE.fullmatch(handle):
            self.handle.show_error(self.tr("Write your handle: up to 15 letters, digits or _."))
            self.handle.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._show_state(busy=True)
        self.submitted.emit(AccountForm(AccountKind.BY_HAND.value, handle, handle))

    def _show_state(self, *, busy: bool) -> None:
        place = self._kinds.place()
        waiting = self.sign_in.waiting
        at_rest = self.tr("Open X and sign in") if place == SIGN_IN else self.tr("Add the account")
        asking = self.tr("Waiting for the browser…") if place == SIGN_IN else self.tr("Asking X…")
        self.add.setText(asking if busy and place != HAND else at_rest)
        self.add.setEnabled(not busy)
        self.cancel_button.setText(self.tr("Stop waiting") if waiting else self.tr("Go back"))
        self._kinds.setEnabled(not busy)  # another kind would let it be added a second time meanwhile

    @Slot(int)
    def _show_kind(self, number: int) -> None:
        for index, page in enumerate(self._pages):
            page.setVisible(index == number)
        self.show_error("")

    def _x_page(self) -> QWidget:
        words = self.tr(
            "X gives out four keys to the owner of an app. Open console.x.com in your browser, make an app that may "
            "read and write, and copy the keys from “Keys and tokens”. They go into this computer's keyring, "
            "nowhere else."
        )
        return self._page(words, self._keys)

    def _hand_page(self) -> QWidget:
        words = self.tr(
            "Vignette checks your post as always. Then you copy it out, part by part, and post it in your browser. "
            "It needs no keys."
        )
        return self._page(words, (self.handle,))

    def _page(self, words: str, fields: tuple[Field, ...]) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(14)
        column.addWidget(Paragraph(self._host.theme, words, "body", "second"))
        for field in fields:
            column.addWidget(field)
        column.addStretch(1)
        return page

    def _error_line(self) -> QWidget:
        line = QWidget()
        self._sentence = Paragraph(self._host.theme, "", "body", "block")
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(8)
        row.addWidget(IconLabel(self._host.theme, self._host.icons, "circle-alert", "block"))
        row.addWidget(self._sentence, 1)
        self.body.addWidget(line)
        line.hide()
        return line
