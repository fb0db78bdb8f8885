"""Findings made by hand."""

from __future__ import annotations

from composer.guard.report import Finding, Label, Suggestion, Surface
from composer.text.span import Span


def finding_in(text: str, words: str, label: Label = Label.NAME, instead: str = "a patient", index: int = 0) -> Finding:
    """Return a finding of the first place where `words` stand."""
    start = text.index(words)
    fixes = (Suggestion("use", instead), Suggestion("remove", ""))
    return Finding(Surface.PART, index, Span(start, start + len(words)), label, "other", fixes)
