"""One press uses every suggestion, and goes over the words it put in until nothing must change."""

from __future__ import annotations

import pytest

from composer.flow.views import CheckState, CheckView
from composer.guard.report import Finding, Label, Report, Verdict
from composer.ui.all_suggestions import ROUNDS, AllSuggestions
from composer.ui.composer.page import ComposerPage
from tests.ui_composer.made import finding_in

pytestmark = pytest.mark.ui

TEXT = "Account 0031 for Maria."


def seen(text: str, *findings: Finding, verdict: Verdict = Verdict.BLOCK) -> CheckView:
    return CheckView(CheckState.DONE, Report("", verdict, findings, ("words",), (), "1", ""), (text,))


def look(page: ComposerPage, made: AllSuggestions, view: CheckView) -> None:
    """Tell the page and then the suggestions what the guard found, as the program does."""
    page.show_findings(view.report.findings if view.report else (), None)
    made.looked(view)


@pytest.fixture
def first(page: ComposerPage) -> AllSuggestions:
    """All suggestions, after the press and before the guard has looked again."""
    page.set_parts((TEXT,))
    view = seen(TEXT, finding_in(TEXT, "Maria"), finding_in(TEXT, "0031", Label.ACCOUNT, "a number"))
    page.show_findings(view.report.findings if view.report else (), None)
    made = AllSuggestions(page)
    made.start(view)
    assert page.parts() == ("Account a number for a patient.",)
    return made


def test_what_the_new_words_leave_is_used_as_well(page: ComposerPage, first: AllSuggestions) -> None:
    text = page.parts()[0]
    look(page, first, seen(text, finding_in(text, "Account a number", Label.ACCOUNT, "A number")))
    assert page.parts() == ("A number for a patient.",)
    page.thread_of_posts.editors[0].undo()
    assert page.parts() == (text,)


def test_typing_in_between_ends_it(page: ComposerPage, first: AllSuggestions) -> None:
    page.set_parts(("Account a number for a patient. And more",))
    text = page.parts()[0]
    look(page, first, seen(text, finding_in(text, "a number", Label.ACCOUNT, "it")))
    assert page.parts() == (text,)


def test_once_nothing_must_change_what_is_only_to_be_considered_stays(
    page: ComposerPage, first: AllSuggestions
) -> None:
    text = page.parts()[0]
    look(page, first, seen(text, finding_in(text, "a number", Label.QUASI, ""), verdict=Verdict.WARN))
    look(page, first, seen(text, finding_in(text, "a number", Label.ACCOUNT, "it")))
    assert page.parts() == (text,)


def test_words_that_alarm_again_and_again_are_not_chased(page: ComposerPage, first: AllSuggestions) -> None:
    for count in range(1, 9):
        text = page.parts()[0]
        look(page, first, seen(text, finding_in(text, "patient", Label.NAME, f"patient {count}")))
    assert page.parts()[0].count("patient") == 1
    assert sum(character.isdigit() for character in page.parts()[0]) == ROUNDS - 1


def test_a_suggestion_that_changes_nothing_ends_it(page: ComposerPage, first: AllSuggestions) -> None:
    text = page.parts()[0]
    look(page, first, seen(text, finding_in(text, "patient", Label.NAME, "patient")))
    assert page.parts() == (text,)
