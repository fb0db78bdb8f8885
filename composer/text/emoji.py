"""Emoji: which sequences of code points X counts as one.

The table holds every sequence of Unicode's `emoji-test.txt`, with its variation selectors and without, so that what
somebody's keyboard leaves out does not make the count go wrong (UTS #51, ED-20 to ED-25).
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final, NamedTuple

from composer.text.span import Span

_TONES: Final = "\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff"
_SELECTOR: Final = "\ufe0f"
_ANY_OTHER: Final = {tone: _TONES.replace(tone, "") for tone in _TONES}

_MAYBE: Final = re.compile("[\xa9\xae\u203c-\u3299\U0001f000-\U0001ffff]|[#*0-9](?=\ufe0f?\u20e3)")
"""Where an emoji can begin; most texts have no such place, and the table is not read."""


class EmojiTable(NamedTuple):
    """All sequences, and how long those are that begin with a character, longest first, in code points."""

    sequences: frozenset[str]
    lengths: Mapping[str, tuple[int, ...]]

    def end(self, text: str, at: int, stop: int) -> int | None:
        """Return where the longest emoji ends that starts at `at` and does not reach past `stop`; None if none does."""
        for length in self.lengths.get(text[at], ()):
            if at + length <= stop and text[at : at + length] in self.sequences:
                return at + length
        return None


def emoji(text: str, start: int = 0, stop: int | None = None) -> Iterator[Span]:
    """Yield the emoji between two places of `text`, in order, each as long as it can be, in code points."""
    stop = len(text) if stop is None else stop
    done = start
    for match in _MAYBE.finditer(text, start, stop):
        if match.start() >= done:
            end = emoji_table().end(text, match.start(), stop)
            if end is not None:
                yield Span(match.start(), end)
                done = end


@cache
def emoji_table() -> EmojiTable:
    """Return the table of `resources/text/emoji.txt`; read once, at the first character that may be an emoji.

    Raises:
        FileNotFoundError: The installation is damaged.
    """
    from composer.base.paths import resources  # not before it is needed: the first paint waits for this module

    lines = (resources() / "text" / "emoji.txt").read_text("utf-8").splitlines()
    sequences = {sequence for line in lines if not line.startswith("# ") for sequence in expand(line)}
    lengths: dict[str, set[int]] = {}
    for sequence in sequences:
        lengths.setdefault(sequence[0], set()).add(len(sequence))
    longest_first = {first: tuple(sorted(found, reverse=True)) for first, found in lengths.items()}
    return EmojiTable(frozenset(sequences), longest_first)


def expand(pattern: str) -> Iterator[str]:
    """Yield the sequences a line of the table stands for: `~` any tone, `!` any other, `?` a selector or nothing."""
    if "~" in pattern:
        for tone in _TONES:
            with_tone = pattern.replace("~", tone)
            if "!" in pattern:
                for other in _ANY_OTHER[tone]:
                    yield from _selected(with_tone.replace("!", other))
            else:
                yield from _selected(with_tone)
    else:
        yield from _selected(pattern)


def _selected(pattern: str) -> Iterator[str]:
    if "?" not in pattern:
        yield pattern
        return
    parts = pattern.split("?")
    for chosen in itertools.product(("", _SELECTOR), repeat=len(parts) - 1):
        yield parts[0] + "".join(sign + part for sign, part in zip(chosen, parts[1:], strict=True))
