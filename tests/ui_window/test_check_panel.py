"""The check panel: what it says, and how its cards are worked."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QWidget

from composer.flow.views import CheckState, CheckView
from composer.guard.answers import Answer, Who
from composer.guard.report import Finding, Label, Suggestion, Surface
from composer.text.span import Span
from composer.ui.findings.finding_card import FindingCard
from composer.ui.findings.panel import LOOKING_AFTER_MS, CheckPanel
from tests.ui_window import samples
from tests.ui_window.samples import BLOCKED, done, finding, four, report

pytestmark = pytest.mark.ui


@pytest.fixture
def panel(shown, look, icons, words) -> CheckPanel:
    return shown(CheckPanel(look, icons, words))


def said(panel: QWidget) -> str:
    """All words on screen, once it has shown what it was told."""
    if isinstance(panel, CheckPanel):
        panel.cards.cards()
    return "\n".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())


def words_of(panel: CheckPanel) -> list[str]:
    return [card.finding.span.of(BLOCKED) for card in panel.cards.cards() if card.finding]


def press(card: FindingCard, key: Qt.Key) -> None:
    card.setFocus()
    QTest.keyClick(card, key)


class Moved(QObject):
    """Notes which parts below the verdict are given another place."""

    def __init__(self, panel: CheckPanel) -> None:
        super().__init__(panel)
        self.seen: list[str] = []
        for one in (panel.verdict, panel.reading, *panel.reading.findChildren(QWidget)):
            one.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold nothing back."""
        if event.type() in {QEvent.Type.Move, QEvent.Type.Resize}:
            self.seen.append(f"{watched} {event}")
        return super().eventFilter(watched, event)


def test_an_empty_text_says_when_the_check_begins(panel: CheckPanel) -> None:
    assert "The check begins with your first word." in said(panel)


def test_the_places_of_the_usual_lines_are_there_before_the_first_answer(qtbot, panel: CheckPanel) -> None:
    """The first answer comes between two keys, and half of what it took was to make them."""
    before: list[QWidget] = []

    def settled() -> bool:
        known, before[:] = len(before), panel.findChildren(QWidget)
        return known == len(before) > 0

    qtbot.waitUntil(settled)
    panel.show_view(done(report(looked=("words", "thread", "hashtags", "profile")), "Hello"))
    assert panel.findChildren(QWidget) == before
    assert len(panel.reading.looked.lines()) == 4


def test_an_answer_is_not_laid_out_while_it_is_told(qtbot, panel: CheckPanel) -> None:
    """Each part that was shown had all of the window laid out anew, itself for a size it lost at once."""
    settled = done(report(looked=("words", "profile")), "Hello")
    panel.show_view(settled)
    qtbot.waitUntil(lambda: panel.reading.looked.isVisible() and panel.verdict.height() > 60)
    for view in (done(four(), BLOCKED), settled):
        moved = Moved(panel)
        panel.show_view(view)
        assert moved.seen == []
    qtbot.waitUntil(lambda: bool(moved.seen))


def test_answers_that_come_and_go_make_no_line_anew(panel: CheckPanel) -> None:
    """Each answer of the check lies between two keys of somebody who types."""
    clear = done(report(looked=("words", "profile")), "Hello")
    panel.show_view(clear)
    made = panel.reading.findChildren(QLabel)
    panel.show_view(done(four(), BLOCKED))
    panel.show_view(done(report(looked=("words",)), "Hello"))
    assert said(panel.reading.looked).split("\n")[1:] == ["", "The words of this post"]  # the sign has no words
    panel.show_view(clear)

    assert panel.reading.findChildren(QLabel) == made
    assert "The city and hospital in your profile" in said(panel.reading.looked)


def test_while_it_wakes_it_says_so(panel: CheckPanel) -> None:
    panel.show_view(CheckView(CheckState.WAKING))

    assert "The check is waking up" in said(panel)
    assert "It looks the moment it is ready." in said(panel)


def test_clear_says_what_was_looked_at_and_what_no_program_can_know(panel: CheckPanel) -> None:
    panel.show_view(done(report(looked=("words", "profile", "words")), "Hello"))

    text = said(panel)
    assert panel.verdict.title() == "Nothing found"
    assert panel.reading.looked.lines() == ("The words of this post", "The city and hospital in your profile")
    assert "What no program can know" in text
    assert "safe" not in text.lower()


def test_what_was_not_looked_at_is_never_called_clear(panel: CheckPanel) -> None:
    panel.show_view(done(report(missed=("language",)), "Bonjour"))

    assert panel.verdict.title() == "Not all was looked at"
    assert panel.reading.not_looked.lines()
    assert "Nothing found" not in said(panel)


def test_what_was_not_looked_at_stands_beside_findings_too(panel: CheckPanel) -> None:
    told = report(finding("Maria came", "Maria", Label.NAME, "name.patient", "a patient"), missed=("link_target",))
    panel.show_view(done(told, "Maria came"))

    assert panel.reading.not_looked.isVisible()


def test_when_it_cannot_look_it_says_why_and_offers_repair(panel: CheckPanel, qtbot) -> None:
    panel.show_view(CheckView(CheckState.CANNOT, error_code="guard.crashed"))

    assert panel.verdict.title() == "The check could not look"
    with qtbot.waitSignal(panel.repair_asked):
        QTest.mouseClick(panel.verdict.button, Qt.MouseButton.LeftButton)


def test_findings_are_counted_and_what_must_change_comes_first(panel: CheckPanel) -> None:
    panel.show_view(done(four(), BLOCKED))

    assert words_of(panel) == ["Maria G.", "93", "Mercy", "last night"]
    assert "3 must change" in said(panel)
    assert "1 to consider" in said(panel)


def test_a_card_is_read_with_order_words_reason_and_rule(panel: CheckPanel) -> None:
    panel.show_view(done(four(), BLOCKED))
    first, last = panel.cards.cards()[0], panel.cards.cards()[-1]

    assert first.accessibleName() == (
        "Must change, 1 of 4: Maria G. The name of a patient, even shortened. Rule A, 45 CFR 164.514(b)(2)(i)(A)"
    )
    assert last.accessibleName().startswith("Consider, 4 of 4: last night.")
    assert last.accessibleName().endswith("Rule (ii), 45 CFR 164.514(b)(2)(ii)")


def test_only_the_current_card_cites_the_rule(panel: CheckPanel) -> None:
    panel.show_view(done(four(), BLOCKED))

    assert said(panel).count("45 CFR") == 1

    panel.show_current(four().findings[3])
    assert said(panel).count("45 CFR") == 1
    assert panel.cards.current() is panel.cards.cards()[2]


def test_keys_of_a_card(panel: CheckPanel, qtbot) -> None:
    """Enter is the first suggestion, a digit the n-th, Delete removes."""
    panel.show_view(done(four(), BLOCKED))
    card = panel.cards.cards()[0]
    for key, chosen in (
        (Qt.Key.Key_Return, "a patient"),
        (Qt.Key.Key_1, "a patient"),
        (Qt.Key.Key_2, ""),
        (Qt.Key.Key_Delete, ""),
    ):
        with qtbot.waitSignal(panel.suggestion_chosen) as told:
            press(card, key)
        assert told.args[0] == four().findings[0]
        assert told.args[1].replacement == chosen


def test_a_digit_without_a_suggestion_does_nothing(panel: CheckPanel, qtbot) -> None:
    panel.show_view(done(four(), BLOCKED))
    with qtbot.assertNotEmitted(panel.suggestion_chosen, wait=20):
        press(panel.cards.cards()[0], Qt.Key.Key_9)


def test_arrows_walk_the_cards_and_tell_the_text(panel: CheckPanel, qtbot) -> None:
    panel.show_view(done(four(), BLOCKED))
    cards = panel.cards.cards()
    cards[0].setFocus()
    with qtbot.waitSignal(panel.finding_selected) as told:
        QTest.keyClick(cards[0], Qt.Key.Key_Down)

    assert cards[1].hasFocus()
    assert told.args == [four().findings[1]]


def test_escape_goes_back_to_the_text(panel: CheckPanel, qtbot) -> None:
    panel.show_view(done(four(), BLOCKED))
    with qtbot.waitSignal(panel.back_to_text):
        press(panel.cards.cards()[0], Qt.Key.Key_Escape)


def test_the_keys_of_a_card_work_on_its_buttons_too(panel: CheckPanel, qtbot) -> None:
    panel.show_view(done(four(), BLOCKED))
    card = panel.cards.cards()[0]
    button = next(b for b in card.findChildren(QPushButton) if b.text() == "Remove")
    button.setFocus()
    with qtbot.waitSignal(panel.suggestion_chosen) as told:
        QTest.keyClick(button, Qt.Key.Key_Return)
    assert told.args[1].replacement == ""

    QTest.keyClick(button, Qt.Key.Key_Down)
    assert panel.cards.cards()[1].hasFocus()


def test_buttons_say_what_they_replace(panel: CheckPanel) -> None:
    panel.show_view(done(four(), BLOCKED))
    names = [b.accessibleName() for b in panel.cards.cards()[0].findChildren(QPushButton)]

    assert sorted(names) == [
        "Remove “Maria G.”",
        "Replace “Maria G.” with “a patient”",
        "“Maria G.” is no patient's",
    ]


@pytest.mark.qt_log_ignore("grabbing the keyboard", "raise()", extend=True)
def test_a_name_that_is_no_patients_is_answered_by_keys(panel: CheckPanel, qtbot) -> None:
    panel.show_view(done(four(), BLOCKED))
    card = panel.cards.cards()[0]
    card.setFocus()
    QTest.keyClick(card, Qt.Key.Key_N)
    menu = card.ask_who.findChild(QMenu)
    qtbot.waitUntil(menu.isVisible)
    with qtbot.waitSignal(panel.answer_given) as told:
        QTest.keyClick(menu, Qt.Key.Key_Return)

    assert told.args == [card.finding, Who.COLLEAGUE]


def test_what_takes_no_answer_offers_none(panel: CheckPanel) -> None:
    panel.show_view(done(four(), BLOCKED))
    offers = {card.finding.label: card.ask_who.offers() for card in panel.cards.cards()}

    assert offers[Label.AGE] == (Who.MYSELF,)
    assert offers[Label.QUASI] == ()


def test_answers_are_listed_with_a_way_back(panel: CheckPanel, qtbot) -> None:
    answer = Answer(Label.NAME, "keisha", Who.COLLEAGUE)
    panel.answered.show_answers((answer,))

    assert panel.answered.lines() == ("“keisha”: a colleague",)
    with qtbot.waitSignal(panel.answered.taken_back) as told:
        panel.answered.button(0).click()
    assert told.args == [answer]
    panel.answered.show_answers(())
    assert panel.answered.isHidden()


def test_a_finding_keeps_its_card_and_the_focus_while_the_text_moves(panel: CheckPanel) -> None:
    """The same words, found again elsewhere, are the same card: typing in front of them takes no focus away."""
    panel.show_view(done(four(), BLOCKED))
    card = panel.cards.cards()[2]
    card.setFocus()

    moved = "Today: " + BLOCKED
    panel.show_view(done(four(moved), moved))

    assert panel.cards.cards()[2] is card
    assert card.hasFocus()
    assert card.finding is not None
    assert card.finding.span.of(moved) == "Mercy"


def test_a_card_that_goes_hands_the_focus_to_the_next(panel: CheckPanel) -> None:
    panel.show_view(done(four(), BLOCKED))
    cards = panel.cards.cards()
    cards[1].setFocus()

    rest = report(*(item for item in four().findings if item.span.of(BLOCKED) != "93"))
    panel.show_view(done(rest, BLOCKED))

    assert panel.cards.cards()[1].hasFocus()
    assert panel.cards.cards()[1] is cards[2]


def test_the_last_card_hands_the_focus_back_to_the_text(panel: CheckPanel, qtbot) -> None:
    told = report(finding("Maria came", "Maria", Label.NAME, "name.patient"))
    panel.show_view(done(told, "Maria came"))
    panel.cards.cards()[0].setFocus()

    with qtbot.waitSignal(panel.back_to_text):
        panel.show_view(done(report(), "She came"))


def test_the_same_words_twice_are_two_cards(panel: CheckPanel) -> None:
    text = "Maria and Maria"
    first = finding(text, "Maria", Label.NAME, "name.patient")
    second = Finding(Surface.PART, 0, Span(10, 15), Label.NAME, "name.patient")
    panel.show_view(done(report(first, second), text))

    assert len(panel.cards.cards()) == 2


def test_a_folded_card_is_gone_in_the_end(panel: CheckPanel, qtbot) -> None:
    panel.show_view(done(four(), BLOCKED))
    panel.show_view(done(report(), "Nothing"))

    qtbot.waitUntil(lambda: not [card for card in panel.findChildren(FindingCard) if card.isVisible()])


def test_words_outside_the_posts_are_named_by_their_place(panel: CheckPanel) -> None:
    told = report(Finding(Surface.ALT, 0, Span(0, 5), Label.NAME, "name.patient"))
    panel.show_view(done(told, "Hello"))

    assert "The description of a picture" in said(panel)


def test_words_in_and_about_a_picture_are_told_with_their_place_and_covered_or_replaced(panel: CheckPanel) -> None:
    about = finding("Maria G. with a cuff", "Maria G.", Label.NAME, "name.patient", "a patient")
    printed = replace(samples.in_picture(), suggestions=(Suggestion("cover", ""),))
    picture = replace(samples.gallery()[0][0].media, alt_text="Maria G. with a cuff")
    told = report(replace(about, surface=Surface.ALT), printed)
    panel.show_view(CheckView(CheckState.DONE, told, ("Hello",), (picture,)))
    first, second = panel.cards.cards()

    assert "“Maria G.”\n" in said(panel)
    assert "The description of a picture. The name of a patient, even shortened." in said(panel)
    assert "In picture 1. The name of a patient, even shortened." in said(panel)
    assert next(button.accessibleName() for button in buttons_of(first)) == "Replace “Maria G.” with “a patient”"
    assert [(one.text(), one.accessibleName()) for one in buttons_of(second)] == [
        ("Cover it", "Cover it: “HARGROVE, ELLEN”")
    ]
    assert panel.use_all.isHidden(), "a picture is opened, one by one"


def buttons_of(card: FindingCard) -> list[QPushButton]:
    return [button for button in card.findChildren(QPushButton) if button.property("role") == "fix"]


def test_what_is_found_stays_while_a_new_look_is_under_way(panel: CheckPanel, qtbot) -> None:
    panel.show_view(done(four(), BLOCKED))
    panel.show_view(CheckView(CheckState.LOOKING, four(), (BLOCKED,)))

    assert len(panel.cards.cards()) == 4
    assert "Looking" not in said(panel)
    qtbot.waitUntil(lambda: "Looking…" in said(panel), timeout=LOOKING_AFTER_MS + 2000)


def test_one_line_in_place_of_the_panel_says_so_too_and_not_what_it_said_of_other_words(
    panel: CheckPanel, qtbot
) -> None:
    panel.show_view(done(report(), "Hello"))
    before = panel.summary()
    with qtbot.waitSignal(panel.summary_changed, timeout=LOOKING_AFTER_MS + 2000):
        panel.show_view(CheckView(CheckState.LOOKING, report(), ("Hello",)))
        assert panel.summary() == before, "a quick look is not worth a word"

    assert panel.summary()[2] == "Looking"
    panel.show_view(done(report(), "Hello"))
    assert panel.summary() == before


def test_a_quick_look_is_not_worth_a_word(panel: CheckPanel) -> None:
    panel.show_view(CheckView(CheckState.LOOKING))
    panel.show_view(done(report(), "Hello"))
    QTest.qWait(LOOKING_AFTER_MS + 100)

    assert "Looking" not in said(panel)


def test_use_all_is_offered_from_two_on(panel: CheckPanel, qtbot) -> None:
    panel.show_view(done(four(), BLOCKED))
    assert panel.use_all.accessibleName() == "Use all 4 suggestions"
    with qtbot.waitSignal(panel.use_all_asked):
        QTest.mouseClick(panel.use_all, Qt.MouseButton.LeftButton)

    one = report(finding("Maria came", "Maria", Label.NAME, "name.patient", "a patient"))
    panel.show_view(done(one, "Maria came"))
    assert not panel.use_all.isVisible()


def test_the_verdict_is_read_once_and_never_faster_than_every_two_seconds(panel: CheckPanel) -> None:
    heard: list[str] = []
    panel.announcer.announced.connect(heard.append)

    panel.show_view(done(four(), BLOCKED))
    panel.show_view(done(report(), "Hello"))
    panel.show_view(done(four(), BLOCKED))

    assert heard == ["3 must change, 1 to consider"]


def test_an_authors_words_are_never_read_as_markup(panel: CheckPanel) -> None:
    text = "<img src=x> came in"
    panel.show_view(done(report(finding(text, "<img src=x>", Label.NAME, "name.patient", "<b>a</b>")), text))

    for label in panel.findChildren(QLabel):
        if "<" in label.text():
            assert label.textFormat() == Qt.TextFormat.PlainText
    assert "“<img src=x>”" in said(panel)


def test_long_words_are_cut_in_the_row_but_whole_in_the_name(panel: CheckPanel) -> None:
    told = samples.amber()
    panel.show_view(done(told, samples.AMBER))

    assert any("a disease most of us only read about" in card.accessibleName() for card in panel.cards.cards())


def test_the_summary_tells_the_verdict_in_one_line(panel: CheckPanel) -> None:
    panel.show_view(done(four(), BLOCKED))
    assert panel.summary() == ("block", "octagon-alert", "3 must change")

    panel.show_view(done(report(), "Hello"))
    assert panel.summary() == ("clear", "circle-check", "Nothing found")


def many(count: int) -> CheckView:
    words = [f"Maria{place}" for place in range(count)]
    text = " ".join(words)
    return done(report(*(finding(text, word, Label.NAME, "name.patient", "a patient") for word in words)), text)


def settled(panel: CheckPanel) -> bool:
    return not panel.cards._turns.isActive()


def test_of_many_findings_the_cards_that_are_seen_come_one_in_each_turn_of_the_window(panel: CheckPanel, qtbot) -> None:
    """A long thread's cards made in one go would hold the window for a second."""
    lots, place = list[int](), panel.cards._place_cards

    def counted(most: int, *, anew: bool = False) -> None:
        before = len(panel.cards.made())
        place(most, anew=anew)
        lots.append(len(panel.cards.made()) - before)

    panel.cards._place_cards = counted  # type: ignore[method-assign]
    turns = list[tuple[int, int]]()  # cards there are, and those that are seen, after each turn
    work = panel.cards._turns.work

    def turn() -> None:
        work()
        turns.append((len(panel.cards.findChildren(FindingCard)), len(panel.cards.made())))

    panel.cards._turns.work = turn
    panel.resize(336, 700)
    panel.show_view(many(60))
    assert not panel.cards.made(), "the turn in which the check answers makes none"
    qtbot.waitUntil(lambda: len(panel.cards.made()) > 3 and settled(panel))
    assert max(lots) == 1
    assert turns[:4] == [(1, 0), (1, 1), (2, 1), (2, 2)], "made in one turn, shown in the next"
    assert panel.cards.made()[-1].visibleRegion().isEmpty(), "what is seen is filled"
    qtbot.wait(50)
    assert len(panel.cards.made()) < 30


def test_two_counts_that_come_together_stand_beside_each_other(panel: CheckPanel, qtbot) -> None:
    """What changed while the line of counts was hidden was told nobody: one count lay over the other."""
    text = "Maria, 93, was here last night"
    name = finding(text, "Maria", Label.NAME, "name.patient", "a patient")
    night = finding(text, "last night", Label.QUASI, "quasi.time", "recently")
    panel.resize(336, 700)
    for told in (report(), report(night), report(), report(name), report(), report(name, night)):
        panel.show_view(done(told, text))
        qtbot.wait(60)

    assert panel._blocks.isVisible()
    assert panel._warns.isVisible()
    assert panel._blocks.width() >= panel._blocks.sizeHint().width()
    assert not panel._blocks.geometry().intersects(panel._warns.geometry())


def test_of_two_findings_that_come_at_once_both_have_their_card(panel: CheckPanel, qtbot) -> None:
    """Where all has room, no bar moves that could tell of room for one more."""
    panel.resize(336, 700)
    panel.show_view(CheckView(CheckState.EMPTY))
    qtbot.wait(50)
    panel.show_view(many(2))
    qtbot.waitUntil(lambda: len(panel.cards.made()) == 2)


def test_the_rest_of_many_findings_come_when_they_are_scrolled_to(panel: CheckPanel, qtbot) -> None:
    panel.resize(336, 700)
    panel.show_view(many(60))
    bar = panel._scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: len(panel.cards.made()) > 3 and settled(panel))
    assert bar.maximum() > 5 * panel.height(), "the bar tells from the beginning how much there is"

    def came() -> bool:
        bar.setValue(bar.maximum())
        return len(panel.cards.made()) == 60

    qtbot.waitUntil(came)
    assert panel.cards.made() == panel.cards.cards()


def test_the_last_of_many_findings_can_be_gone_to_before_its_card_is_made(panel: CheckPanel, qtbot) -> None:
    view = many(60)
    panel.show_view(view)
    assert view.report is not None
    panel.show_current(view.report.findings[-1])

    assert len(panel.cards.made()) < 10, "the window is not held until it is there"
    qtbot.waitUntil(lambda: panel.cards.framed() is not None)
    card = panel.cards.framed()
    assert card is not None
    assert card.finding == view.report.findings[-1]
    qtbot.waitUntil(lambda: not card.visibleRegion().isEmpty())


def test_a_key_goes_to_the_last_of_many_findings_at_once(panel: CheckPanel) -> None:
    view = many(60)
    panel.show_view(view)
    assert view.report is not None
    panel.focus_finding(view.report.findings[-1])

    assert panel.cards.made()[-1].hasFocus()


def test_arrows_walk_on_to_cards_that_are_not_made_yet(panel: CheckPanel) -> None:
    panel.show_view(many(60))
    panel.cards.focus_finding()
    for place in range(20):
        assert panel.cards.made()[place].hasFocus()
        press(panel.cards.made()[place], Qt.Key.Key_Down)


def test_many_findings_that_shrink_to_few_leave_no_card_to_come(panel: CheckPanel, qtbot) -> None:
    panel.show_view(many(60))
    panel.show_view(many(2))
    qtbot.wait(50)

    assert [card.finding.span.start for card in panel.cards.cards() if card.finding] == [0, 7]
