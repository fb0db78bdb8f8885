"""`vignette --self-check`: are the program's own files as they were built? 0 undamaged, 1 damaged, 3 could not look."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from composer.base import self_check, terminal
from composer.base.arguments import USAGE

WHOLE, DAMAGED, COULD_NOT_LOOK = 0, 1, 3
_MOST: Final = 20
_KINDS: Final = {
    "frozen": "the program and its model",
    "wheel": "the installed package and its model",
    "checkout": "the model (of a checkout, git knows the rest)",
}


def main(arguments: Sequence[str]) -> int:
    """Look and say what was found; return the exit status."""
    if arguments:
        terminal.complain("--self-check stands alone.")
        return USAGE
    try:
        found = self_check.look()
    except (OSError, ValueError, KeyError):
        terminal.complain("The list of this program's files cannot be read. Install it again.")
        return COULD_NOT_LOOK
    for words, names in (("changed", found.changed), ("missing", found.missing), ("added", found.added)):
        for name in names[:_MOST]:
            terminal.say(f"{words}: {terminal.visible(name)}")
        if len(names) > _MOST:
            terminal.say(f"{words}: {len(names) - _MOST} more")
    what = f"{found.checked} files read: {_KINDS[found.kind]}."
    if not found.whole:
        terminal.say(f"{what} Damaged. Install Vignette again before you post.")
        return DAMAGED
    terminal.say(f"{what} Undamaged. Whose it is, only the package's signature tells.")
    return WHOLE
