"""What the list of drafts says of a draft: its first words, and where it stands."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from composer.flow.views import DraftRow
from composer.guard.report import Verdict
from composer.ui.saying.words import Words

SIGNS: Final = {
    Verdict.CLEAR: ("circle-check", "clear"),
    Verdict.WARN: ("triangle-alert", "warn"),
    Verdict.BLOCK: ("octagon-alert", "block"),
}
"""Sign and colour of a verdict, wherever it is shown."""

_NOT_CHECKED: Final = ("circle-help", "text_3")
_MAY_BE_OUT: Final = ("triangle-alert", "warn")


def title_of(row: DraftRow) -> str:
    """Return the first words of a draft, or what stands for them."""
    return row.title or QCoreApplication.translate("DraftModel", "Nothing written yet")


def verdict_words(words: Words, verdict: Verdict | None) -> str:
    """Return the word beside a draft's sign."""
    return words.verdict_word(verdict) if verdict else QCoreApplication.translate("DraftModel", "Not checked yet")


def state_of(words: Words, row: DraftRow) -> tuple[tuple[str, str], str]:
    """Return sign, colour and words for where a draft stands: in doubt first, then as it was checked."""
    if row.may_be_out:
        return _MAY_BE_OUT, QCoreApplication.translate("DraftModel", "May be out: look first")
    return SIGNS[row.verdict] if row.verdict else _NOT_CHECKED, verdict_words(words, row.verdict)
