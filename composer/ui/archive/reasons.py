"""For which reason posts are listed: any, or one of the badges, each of which may stand for several labels."""

from __future__ import annotations

from composer.guard.report import Label
from composer.ui.saying.words import Words
from composer.ui.widgets.choice_box import ChoiceBox


class ReasonBox(ChoiceBox):
    """Any reason first, then each badge once."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self.addItem(self.tr("Any reason"), "")
        badges: dict[str, list[str]] = {}
        for label in Label:
            badges.setdefault(words.rule_badge(label), []).append(label.value)
        for badge, labels in badges.items():
            self.addItem(badge, " ".join(labels))
        self.setAccessibleName(self.tr("Reason"))

    def labels(self) -> frozenset[Label]:
        """Return what is asked for; empty for any."""
        return frozenset(Label(name) for name in str(self.currentData()).split())
