"""Spelling of the text on screen: the newest text wins; it never holds a post back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple, Protocol

from composer.flow.runner import Runner
from composer.text.span import Span
from composer.text.spelling import looked_up, told, words_to_spell

_MOST_KNOWN = 20_000


class Dictionary(Protocol):
    """Looks words up; both wait, so on a lane, and raise OSError where there is no answer."""

    def unknown(self, words: Sequence[str]) -> tuple[str, ...]:
        """Return those of the words that stand in no list."""
        ...

    def suggest(self, word: str) -> tuple[str, ...]:
        """Return what may have been meant, likeliest first."""
        ...


class Misspelt(NamedTuple):
    """The posts looked at, and for each its unknown words."""

    parts: tuple[str, ...]
    spans: tuple[tuple[Span, ...], ...]


class SpellLoop:
    """Looks words up on a lane, one question at a time; each word is asked for once.

    Args:
        runner: Looks on another thread.
        dictionary: Asked on that thread.
        show: Hears what is unknown, on the caller's thread.
    """

    def __init__(self, runner: Runner, dictionary: Dictionary, show: Callable[[Misspelt], None]) -> None:
        self._runner, self._dictionary, self._show = runner, dictionary, show
        self._own: frozenset[str] = frozenset()
        self._known: dict[str, bool] = {}  # in memory only, whether each stands in a list
        self._wanted: tuple[str, ...] | None = None
        self._busy = False

    def use_own(self, words: Iterable[str]) -> None:
        """These are the author's own words, right as they are; in small letters they stand for capitals, too."""
        self._own = frozenset(words)

    def ask(self, parts: tuple[str, ...]) -> None:
        """Look at these posts, unless newer ones come before their turn."""
        self._wanted = parts
        self._next()

    def suggest(self, word: str, done: Callable[[tuple[str, ...]], None]) -> None:
        """Tell what may have been meant; nothing where nobody knows."""
        self._runner.submit(lambda: self._dictionary.suggest(looked_up(word)), done, lambda _: done(()))

    def _next(self) -> None:
        if self._busy or self._wanted is None:
            return
        parts, known, own = self._wanted, self._known, self._own
        self._busy, self._wanted = True, None
        self._runner.submit(lambda: look(parts, self._dictionary, known, own), self._answered, self._failed)

    def _answered(self, found: Misspelt) -> None:
        self._busy = False
        if self._wanted is None:
            self._show(found)
        self._next()

    def _failed(self, _error: Exception) -> None:
        self._busy = False
        self._next()


def look(parts: tuple[str, ...], dictionary: Dictionary, known: dict[str, bool], own: frozenset[str]) -> Misspelt:
    """Return the unknown words of the posts; `known` learns what was asked.

    Raises:
        OSError: The dictionary does not answer.
    """
    spans = [words_to_spell(part) for part in parts]
    written = {looked_up(span.of(part)) for part, some in zip(parts, spans, strict=True) for span in some}
    new = sorted(written - known.keys())
    if new:
        unknown = set(dictionary.unknown(new))
        if len(known) > _MOST_KNOWN:
            known.clear()
            new = sorted(written)
            unknown = set(dictionary.unknown(new))
        known.update((word, word not in unknown) for word in new)
    shown: list[tuple[Span, ...]] = []
    for part, some in zip(parts, spans, strict=True):
        wrong = [span for span in some if not _right(looked_up(span.of(part)), known, own)]
        shown.append(told(some, wrong))
    return Misspelt(parts, tuple(shown))


def _right(word: str, known: dict[str, bool], own: frozenset[str]) -> bool:
    return known[word] or word in own or word.lower() in own
