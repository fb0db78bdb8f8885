"""White space that X drops or counts: blanks at the ends of lines, line ends of two characters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from composer.text.lints.lint import Change, Code, Lint
from composer.text.span import Span

_AT_LINE_END: Final = re.compile(r"(?<![ \t])[ \t]++(?=\r?\n)|(?<![ \t])[ \t]{2,}+\Z")
_TWO: Final = re.compile("\r\n?")


def space_lints(text: str) -> Iterator[Lint]:
    """Yield at most one lint of each kind, with every place in it; takes time in proportion to the text.

    One blank at the very end is where the author writes on.
    """
    blanks = [Span(*match.span()) for match in _AT_LINE_END.finditer(text)]
    if blanks:
        yield Lint(Code.TRAILING_SPACE, blanks[0], tuple(Change(span, "") for span in blanks))
    ends = [Span(*match.span()) for match in _TWO.finditer(text)] if "\r" in text else []
    if ends:
        yield Lint(Code.LINE_ENDS, ends[0], tuple(Change(span, "\n") for span in ends))
