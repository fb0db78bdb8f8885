"""What the trained network makes of a text, and the stretches that follow from it. Pure."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from typing import Final

from composer.guard.report import Label
from composer.text.span import Span

LABELS: Final = (
    "", "NAME", "LOCATION", "DATE", "AGE", "PHONE", "FAX", "EMAIL", "SSN", "MRN", "HEALTH_PLAN", "ACCOUNT", "LICENSE",
    "VEHICLE", "DEVICE", "URL", "IP", "BIOMETRIC", "PHOTO", "OTHER_ID", "QUASI",
)  # fmt: skip
"""What a token can be, in the order of the network's own numbers; the first is nothing."""

VERDICTS: Final = ("clear", "warn", "block")
"""In the order of the network's own numbers."""

FAINT: Final = 0.25
"""From this likelihood on, a token belongs to a stretch worth weighing."""

_QUASI: Final = LABELS.index("QUASI")
_HEADS: Final = frozenset({"of", "for", "with", "and", "to", "is", "by", "from", "in", "at"})


@dataclass(frozen=True, slots=True)
class Token:
    """A word or a piece of one, and how likely each of `LABELS` is, in their order, summing to 1."""

    span: Span
    likely: tuple[float, ...]

    @property
    def identifier(self) -> float:
        """How likely it belongs to an identifier of a patient, whichever."""
        return 1.0 - self.likely[0] - self.likely[_QUASI]

    @property
    def cue(self) -> float:
        """How likely it belongs to a cue that makes somebody recognisable."""
        return self.likely[_QUASI]

    @property
    def label(self) -> Label:
        """The likeliest identifier, whether or not it is likely at all."""
        place = max(range(1, _QUASI), key=lambda index: self.likely[index])
        return Label(LABELS[place])


@dataclass(frozen=True, slots=True)
class Stretch:
    """Neighbouring tokens of one label, and how sure the surest of them is."""

    span: Span
    label: Label
    likely: float


@dataclass(frozen=True)
class Prediction:
    """What the trained network makes of a text.

    Attributes:
        verdict: How likely it is clear, to be considered, to be blocked; summing to 1.
        tokens: In the order of the text.
    """

    verdict: tuple[float, float, float] = (1.0, 0.0, 0.0)
    tokens: tuple[Token, ...] = ()

    @cached_property
    def _ends(self) -> list[int]:
        return [token.span.end for token in self.tokens]

    def then(self, other: Prediction, start: int) -> Prediction:
        """Return this prediction and that of a later piece of the text, which begins at `start`, as one."""
        if not self.tokens and not start:
            return other
        moved = tuple(
            Token(Span(token.span.start + start, token.span.end + start), token.likely) for token in other.tokens
        )
        worst = min(self.verdict, other.verdict, key=lambda verdict: verdict[0])
        return Prediction(worst, self.tokens + moved)

    def or_worse(self, other: Prediction) -> Prediction:
        """Return the more alarming of two predictions of one text, each token for itself.

        Args:
            other: Of the same text with some stretches blanked out, so that its tokens have the same offsets.
        """
        beside = {token.span: token for token in other.tokens}
        tokens = (max(one, beside.get(one.span, one), key=lambda token: token.identifier) for one in self.tokens)
        return Prediction(max(self.verdict, other.verdict, key=lambda verdict: verdict[2]), tuple(tokens))

    def over(self, span: Span) -> Iterator[Token]:
        """Yield the tokens that overlap a stretch."""
        for index in range(bisect_left(self._ends, span.start + 1), len(self.tokens)):
            if self.tokens[index].span.start >= span.end:
                return
            yield self.tokens[index]

    def identifier(self, span: Span) -> float:
        """Return how likely a stretch holds an identifier of a patient: that of its surest token."""
        return max((token.identifier for token in self.over(span)), default=0.0)

    def identifiers(self, text: str) -> Iterator[Stretch]:
        """Yield stretches that are at least faintly an identifier, whole words, in order."""
        marked = [(words, _label_of(words)) for words in _words(self.tokens, text)]
        for label, run in groupby(marked, key=lambda pair: pair[1]):
            if label is None:
                continue
            words = [tokens for tokens, _ in run]
            while len(words) > 1 and _is_head(words[0], text):
                words = words[1:]
            tokens = [token for word in words for token in word]
            yield Stretch(
                Span(tokens[0].span.start, tokens[-1].span.end), label, max(token.identifier for token in tokens)
            )

    def cues(self, text: str, least: float) -> Iterator[Stretch]:
        """Yield stretches that are a cue with at least this likelihood, whole words, in order."""
        marked = [(words, max(token.cue for token in words) >= least) for words in _words(self.tokens, text)]
        for held, run in groupby(marked, key=lambda pair: pair[1]):
            if held:
                tokens = [token for words, _ in run for token in words]
                span = Span(tokens[0].span.start, tokens[-1].span.end)
                yield Stretch(span, Label.QUASI, max(token.cue for token in tokens))


def _words(tokens: tuple[Token, ...], text: str) -> Iterator[list[Token]]:
    """Yield tokens by word: pieces that touch, all of them letters or digits at the seam, belong together."""
    word: list[Token] = []
    for token in tokens:
        if word and not (word[-1].span.end == token.span.start and _one_word(text, token.span.start)):
            yield word
            word = []
        word.append(token)
    if word:
        yield word


def _is_head(word: list[Token], text: str) -> bool:
    """Tell whether a word only leads to the identifier behind it: "of Tyrese"."""
    return text[word[0].span.start : word[-1].span.end].lower() in _HEADS


def _one_word(text: str, seam: int) -> bool:
    return text[seam - 1].isalnum() and text[seam].isalnum()


def _label_of(words: list[Token]) -> Label | None:
    surest = max(words, key=lambda token: token.identifier)
    return surest.label if surest.identifier >= FAINT else None
