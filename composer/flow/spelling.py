"""Spelling of the text on screen: the newest text wins; it never holds a post back.

Each post is read in one language, the one whose dictionary knows most of its words.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Final, NamedTuple, Protocol

from composer.flow.runner import Runner
from composer.text.span import Span
from composer.text.spelling import looked_up, told, words_to_spell

_MOST_KNOWN = 20_000
ENGLISH: Final = "en_US"
"""The dictionary that is always there."""


class Dictionary(Protocol):
    """Looks words up; all of it waits, so on a lane, and raises OSError where there is no answer."""

    def languages(self) -> tuple[str, ...]:
        """Return the names of the dictionaries there are, such as `de_DE`."""
        ...

    def known(self, words: Sequence[str], languages: Sequence[str]) -> tuple[frozenset[str], ...]:
        """Return for each word, in their order, those of the languages that know it."""
        ...

    def suggest(self, word: str, language: str) -> tuple[str, ...]:
        """Return what may have been meant in this language, likeliest first."""
        ...


class Misspelt(NamedTuple):
    """The posts looked at, for each its unknown words, and the language it was read in."""

    parts: tuple[str, ...]
    spans: tuple[tuple[Span, ...], ...]
    languages: tuple[str, ...] = ()


class _Asked(NamedTuple):
    """What a look goes by: the author's own words, the languages to read in, and what is known of words already."""

    own: frozenset[str]
    languages: tuple[str, ...]
    known: dict[str, frozenset[str]]


class SpellLoop:
    """Looks words up on a lane, one question at a time; each word is asked for once.

    Args:
        runner: Looks on another thread.
        dictionary: Asked on that thread.
        show: Hears what is unknown, on the caller's thread.
    """

    def __init__(self, runner: Runner, dictionary: Dictionary, show: Callable[[Misspelt], None]) -> None:
        self._runner, self._dictionary, self._show = runner, dictionary, show
        self._asked = _Asked(frozenset(), (ENGLISH,), {})  # words in memory only
        self._wanted: tuple[str, ...] | None = None
        self._busy = False

    def use_own(self, words: Iterable[str]) -> None:
        """These are the author's own words, right as they are; in small letters they stand for capitals, too."""
        self._asked = self._asked._replace(own=frozenset(words))

    def use_languages(self, names: Iterable[str]) -> bool:
        """Read in these languages from now on, and in English; tell whether those are others than before."""
        languages = tuple(dict.fromkeys((ENGLISH, *names)))
        changed = languages != self._asked.languages
        if changed:
            self._asked = self._asked._replace(languages=languages, known={})
        return changed

    def find_languages(self, done: Callable[[tuple[str, ...]], None]) -> None:
        """Tell which dictionaries there are; nothing where nobody knows."""
        self._runner.submit(self._dictionary.languages, done, lambda _: done(()))

    def ask(self, parts: tuple[str, ...]) -> None:
        """Look at these posts, unless newer ones come before their turn."""
        self._wanted = parts
        self._next()

    def suggest(self, word: str, language: str, done: Callable[[tuple[str, ...]], None]) -> None:
        """Tell what may have been meant in a language; nothing where nobody knows."""
        self._runner.submit(lambda: self._dictionary.suggest(looked_up(word), language), done, lambda _: done(()))

    def _next(self) -> None:
        if self._busy or self._wanted is None:
            return
        parts, asked = self._wanted, self._asked
        self._busy, self._wanted = True, None
        self._runner.submit(lambda: _look(parts, self._dictionary, asked), self._answered, self._failed)

    def _answered(self, found: Misspelt) -> None:
        self._busy = False
        if self._wanted is None:
            self._show(found)
        self._next()

    def _failed(self, _error: Exception) -> None:
        self._busy = False
        self._next()


def of_desktop(found: Sequence[str], desktop: Sequence[str]) -> tuple[str, ...]:
    """Return the dictionaries for the languages of the desktop.

    Args:
        found: Their names, such as `de_DE` or `fr`.
        desktop: BCP 47 names, such as `de-AT`. Of a language in another country the first dictionary will do.
    """
    chosen: list[str] = []
    for name in desktop:
        bare = name.replace("-", "_")
        language = bare.split("_")[0]
        near = [one for one in found if one.split("_")[0] == language]
        chosen += [bare] if bare in found else near[:1]
    return tuple(dict.fromkeys(chosen))


def _look(parts: tuple[str, ...], dictionary: Dictionary, asked: _Asked) -> Misspelt:
    """Return the unknown words of the posts; `asked.known` learns what was asked.

    Raises:
        OSError: The dictionary does not answer.
    """
    spans = [words_to_spell(part) for part in parts]
    words = [[looked_up(span.of(part)) for span in some] for part, some in zip(parts, spans, strict=True)]
    written = {word for some in words for word in some}
    if len(asked.known) > _MOST_KNOWN:
        asked.known.clear()
    new = sorted(written - asked.known.keys())
    asked.known.update(zip(new, dictionary.known(new, asked.languages), strict=True))
    languages = tuple(_language_of(some, asked) for some in words)
    shown: list[tuple[Span, ...]] = []
    for some, written_here, language in zip(spans, words, languages, strict=True):
        pairs = zip(some, written_here, strict=True)
        shown.append(told(some, [span for span, word in pairs if not _right(word, language, asked)]))
    return Misspelt(parts, tuple(shown), languages)


def _language_of(words: Sequence[str], asked: _Asked) -> str:
    """Return the language that knows most of the words; of several the first."""
    return max(asked.languages, key=lambda name: sum(name in asked.known[word] for word in words))


def _right(word: str, language: str, asked: _Asked) -> bool:
    return language in asked.known[word] or word in asked.own or word.lower() in asked.own
