"""Words have the room they need: no bar that only itself makes needful, no card wider than its panel."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from composer.base.paths import translations
from composer.ui.desktop.tongue import speak
from composer.ui.findings.finding_card import FindingCard
from composer.ui.main_window import MainWindow
from composer.ui.outbox.telling import Section
from composer.ui.pages import Page
from composer.ui.saying.words import Words
from composer.ui.sheets.account import AccountSheet
from composer.ui.sheets.help import HelpSheet
from composer.ui.widgets.icons import Icons
from composer.ui.widgets.labels import Text
from composer.ui.widgets.theme import Theme
from tests.ui_window import samples
from tests.ui_window.built import built

pytestmark = pytest.mark.ui


@pytest.fixture
def spanish(qapp: QApplication, look: Theme, qtbot: QtBot) -> Iterator[MainWindow]:
    before = QLocale()
    speak(qapp, "es", translations())
    made = built(look, Icons(look))
    qtbot.addWidget(made)
    made.resize(1280, 820)
    made.show()
    yield made
    speak(qapp, "en", translations())
    QLocale.setDefault(before)


def settle(qtbot: QtBot) -> None:
    qtbot.wait(40)
    for _ in range(10):
        QApplication.processEvents()


def test_a_sheet_grows_with_what_is_told_in_it_and_shows_no_bar_while_the_window_has_room(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.resize(1280, 820)
    settle(qtbot)
    sheet = AccountSheet(window)
    window.show_sheet(sheet)
    settle(qtbot)
    sheet.show_waiting(hears=False)
    sheet.show_pasted_error(Words().error("sign_in.address").text)
    settle(qtbot)
    bar = sheet._scroll.verticalScrollBar()

    assert not bar.isVisible()
    assert bar.maximum() == 0

    window.resize(480, 400)  # and where it has none, the bar is there
    settle(qtbot)
    assert bar.isVisible()
    assert bar.maximum() > 0


def test_help_is_set_in_the_weights_that_are_shipped(window: MainWindow) -> None:
    window.show_help()
    sheet = window.sheet()
    assert isinstance(sheet, HelpSheet)
    sheet.list.setCurrentRow(1)
    weights: set[int] = set()
    block = sheet.page.document().firstBlock()
    while block.isValid():
        part = block.begin()
        while not part.atEnd():
            weights.add(part.fragment().charFormat().fontWeight())
            part += 1
        block = block.next()

    assert weights == {QFont.Weight.Normal, QFont.Weight.DemiBold}


def test_a_long_answer_goes_below_the_citation_which_stays_in_one_line(
    look: Theme, icons: Icons, words: Words, shown
) -> None:
    card = shown(FindingCard(look, icons, words), 283, 300)
    finding = samples.four().findings[0]
    card.show_finding(finding, "Maria G.", number=1, count=4)
    card.ask_who.setText("No es de un paciente…")
    card.set_current(True)
    QApplication.processEvents()
    line = card._citation.heightForWidth(10_000)

    assert card.minimumSizeHint().width() <= 283
    assert card._citation.height() == line
    assert card.ask_who.y() > card._citation.y()


def test_the_page_of_what_was_sent_says_so_once(window: MainWindow, qtbot: QtBot) -> None:
    window.show_page(Page.SENT)
    window.sent.show_items(samples.outbox(samples.NOW), samples.NOW, (samples.PRACTICE,))
    settle(qtbot)
    headings = [
        label.text()
        for label in window.sent.findChildren(Text)
        if label.isVisible() and label.property("type") in {"headline", "label_strong"}
    ]

    assert window.sent._boxes[Section.SENT].rows()
    assert headings.count("Sent") == 1


def test_the_outbox_says_what_it_is_in_spanish_too(spanish: MainWindow, qtbot: QtBot) -> None:
    spanish.show_page(Page.OUTBOX)
    spanish.outbox.show_items(samples.outbox(samples.NOW), samples.NOW, (samples.PRACTICE,))
    settle(qtbot)
    spanish.outbox.show_detail("u")  # the detail takes its part of the width
    settle(qtbot)

    assert spanish.outbox._title.isVisible()
