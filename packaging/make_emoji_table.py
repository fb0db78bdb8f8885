"""Writes `resources/text/emoji.txt`: every emoji of the current Unicode, as short patterns.

Its input is the package `emoji`, which carries Unicode's `emoji-test.txt`; it is wanted here alone:

    uv run --no-project --with emoji==2.16.0 python packaging/make_emoji_table.py

A pattern is an emoji with three signs in it: `~` any of the five skin tones, `!` any but the one at `~`, `?` a
variation selector 16 or nothing. The table is expanded again before it is written and compared with the input.
"""

from __future__ import annotations

import itertools
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

TABLE = Path(__file__).resolve().parents[1] / "resources" / "text" / "emoji.txt"
TONES = "\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff"
SELECTOR = "\ufe0f"
COMPONENT = "component"

HEAD = """\
# Emoji of Unicode Emoji {version}: {count} sequences, qualified or not, as patterns: ~ any skin tone, ! any other one,
# ? a variation selector 16 or nothing. Bare (c), (r), tm and the chess pawn are text, as X has it.
# Written by packaging/make_emoji_table.py from Unicode's emoji-test.txt; licence in LICENSE-unicode.txt.
"""
TEXT_WHEN_BARE = "\u00a9\u00ae\u2122\u265f"
"""X's own list takes these for emoji only with the variation selector."""


def toned(sequences: Iterable[str]) -> Iterator[str]:
    """Yield the sequences with `~` and `!` where all skin tones occur."""
    groups: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    for sequence in sequences:
        tones = tuple(char for char in sequence if char in TONES)
        groups["".join("~" if char in TONES else char for char in sequence)].add(tones)
    for skeleton, found in groups.items():
        count = skeleton.count("~")
        if found == set(itertools.product(TONES, repeat=count)):
            if count == 2:  # each tone beside itself is a pattern of its own: `~!` says what the two are
                yield from (skeleton.replace("~", tone) for tone in TONES)
                head, middle, tail = skeleton.split("~")
                yield f"{head}~{middle}!{tail}"
            else:
                yield skeleton
        elif count == 2 and found == set(itertools.permutations(TONES, 2)):
            head, middle, tail = skeleton.split("~")
            yield f"{head}~{middle}!{tail}"
        else:
            for tones in found:
                parts = skeleton.split("~")
                yield "".join(part + tone for part, tone in itertools.zip_longest(parts, tones, fillvalue=""))


def selected(patterns: Iterable[str]) -> Iterator[str]:
    """Yield the patterns with `?` where a variation selector may be left out."""
    groups: dict[str, set[str]] = defaultdict(set)
    for pattern in patterns:
        groups[pattern.replace(SELECTOR, "")].add(pattern)
    for found in groups.values():
        longest = max(found, key=len)
        folded = longest.replace(SELECTOR, "?")
        if set(optional(folded)) == found:
            yield folded
        else:
            yield from found


def optional(pattern: str) -> Iterator[str]:
    """Yield what a pattern with `?` stands for."""
    parts = pattern.split("?")
    for chosen in itertools.product(("", SELECTOR), repeat=len(parts) - 1):
        yield "".join(part + sign for part, sign in itertools.zip_longest(parts, chosen, fillvalue=""))


def main() -> int:
    """Write the table."""
    import emoji

    names = {number: name for name, number in emoji.STATUS.items()}
    version = max(data["E"] for data in emoji.EMOJI_DATA.values())
    sequences = {
        sequence
        for sequence, data in emoji.EMOJI_DATA.items()
        if names[data["status"]] != COMPONENT and sequence not in TEXT_WHEN_BARE
    }
    patterns = sorted(selected(toned(sequences)))
    TABLE.write_text(HEAD.format(version=float(version), count=len(sequences)) + "\n".join(patterns) + "\n", "utf-8")

    sys.path.insert(0, str(TABLE.parents[2]))
    from composer.text.emoji import expand

    same = {sequence for pattern in patterns for sequence in expand(pattern)} == sequences
    print(f"{len(sequences)} sequences in {len(patterns)} patterns, {TABLE.stat().st_size} bytes; the same: {same}")
    return 0 if same else 1


if __name__ == "__main__":
    raise SystemExit(main())
