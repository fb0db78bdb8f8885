"""What counters of 2019 make of a post: they take newer emoji of several characters apart.

X's documentation counts every emoji as 2; its published libraries do not know emoji after Emoji 12.0, and programs that
use them, perhaps some of X's own, may call a post too long that is not.
"""

from __future__ import annotations

from functools import cache

from composer.text.emoji import emoji, emoji_table, expand
from composer.text.normal import normal
from composer.text.span import Span
from composer.text.weight import V3, Config, weigh


@cache
def newer_emoji() -> frozenset[str]:
    """Return the emoji of several characters that came after 2019; read once, where one may be.

    Raises:
        FileNotFoundError: The installation is damaged.
    """
    from composer.base.paths import resources

    lines = (resources() / "text" / "emoji_since_2019.txt").read_text("utf-8").splitlines()
    return frozenset(sequence for line in lines if not line.startswith("# ") for sequence in expand(line))


def dear_emoji(text: str) -> tuple[Span, ...]:
    """Return the emoji of a text that older counters take apart; takes time in proportion to the text."""
    if text.isascii():
        return ()
    return tuple(span for span in emoji(text) if span.end - span.start > 1 and span.of(text) in newer_emoji())


def old_count(text: str, config: Config = V3) -> int:
    """Return the weighted characters that older counters tell of a post."""
    form = normal(text).text
    more = sum(_apart(span.of(form), config) - config.default_weight for span in dear_emoji(form))
    return weigh(text, config) + more // config.scale


def _apart(sequence: str, config: Config) -> int:
    """Return what a newer emoji weighs where only the emoji of 2019 are known."""
    table, place, weight = emoji_table(), 0, 0
    while place < len(sequence):
        lengths = table.lengths.get(sequence[place], ())
        known = (length for length in lengths if sequence[place : place + length] in table.sequences)
        length = next((one for one in known if sequence[place : place + one] not in newer_emoji()), 0)
        weight += config.default_weight if length else weigh(sequence[place], config) * config.scale
        place += length or 1
    return weight
