"""What a second reader is shown: the whole thread at once, each picture with its own post."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QFrame, QLabel

from composer.guard.report import Report, Verdict
from composer.guard.submission import AccountKind, Media, Submission
from composer.ui.sheets.second_reader import SecondReaderSheet

pytestmark = pytest.mark.ui


def test_a_picture_stands_with_its_own_post_even_where_another_post_has_no_words(window, words) -> None:
    parts = ("", "The second post.", "The third post.")
    media = ((Media("a", "one.png", "An ECG"),), (), (Media("b", "two.png", "A chest film"),))
    submission = Submission("practice", AccountKind.PRACTICE, parts, media)
    report = Report(submission.digest, Verdict.CLEAR, (), (), (), "1", "1")
    sheet = SecondReaderSheet(submission, report, ["reader-27"], words, window)
    cards = [card for card in sheet.findChildren(QFrame) if card.property("kind") == "inset"]
    told = ["\n".join(label.text() for label in card.findChildren(QLabel)) for card in cards]

    assert ["An ECG" in one for one in told] == [True, False, False]
    assert ["A chest film" in one for one in told] == [False, False, True]
