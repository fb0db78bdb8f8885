"""Logs that cannot tell: the house's own records hold codes, other libraries' records hold nothing.

tweepy writes tokens and whole posts into its log at DEBUG; oauthlib and requests_oauthlib write what they sign, and
Pillow a picture's details, its artist and its place. A root logger left at DEBUG, or one handler too many, must not
turn that into a file full of drafts (law 5): not in the program, and not in a process it starts.
"""

from __future__ import annotations

import logging
import re
import sys
from types import TracebackType
from typing import Final, TextIO

from composer.base.errors import VignetteError

FOREIGN: Final = (
    "tweepy", "oauthlib", "requests_oauthlib", "requests", "urllib3", "charset_normalizer", "httpx", "httpcore",
    "keyring", "spacy", "asyncio", "PIL", "pydicom", "pypdfium2", "pi_heif", "secretstorage", "jeepney",
)  # fmt: skip

_CODE: Final = re.compile(r"[a-z][a-z0-9_]{0,31}(?:\.[a-z0-9_]{1,32}){1,4}|[0-9a-f]{12,64}")
"""A dotted code or a digest; a single word could be a name."""

_MESSAGE: Final = re.compile(r"[a-z0-9_. =%:,()-]{1,120}")
_HIDDEN: Final = "[…]"

_ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class _Muffler(logging.Handler):
    """Stands at the top of a foreign library's loggers; passes on that it spoke, never what it said."""

    def emit(self, record: logging.LogRecord) -> None:
        """Report a warning or worse by the name of its library alone."""
        if record.levelno >= logging.WARNING:
            library = record.name.partition(".")[0].lower()
            logging.getLogger("composer.foreign").log(record.levelno, "foreign.spoke code=%s", f"foreign.{library}")


def quiet_foreign_loggers() -> None:
    """Cut foreign libraries off from the root logger and its handlers, whatever their levels. May be repeated."""
    for name in FOREIGN:
        logger = logging.getLogger(name)
        logger.propagate = False
        logger.setLevel(logging.WARNING)
        if not any(isinstance(handler, _Muffler) for handler in logger.handlers):
            logger.addHandler(_Muffler())


class CodesOnly(logging.Filter):
    """Lets codes, numbers and short facts through and hides everything else in a record."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Hide what could be somebody's words; always lets the record itself through."""
        record.msg = record.msg if isinstance(record.msg, str) and _MESSAGE.fullmatch(record.msg) else _HIDDEN
        given = record.args if isinstance(record.args, tuple) else (record.args,)  # a mapping stands alone
        args = given if record.msg != _HIDDEN and record.args else ()
        record.args = tuple(_fact(value) for value in args)
        record.exc_text = None  # another handler may have cached the whole traceback there
        record.stack_info = None
        return True


class CodesFormatter(logging.Formatter):
    """One line a record; of an exception its kind, its code and its place, never its words or its variables."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s %(message)s")

    def formatException(self, ei: _ExcInfo) -> str:  # noqa: N802 - logging's own name
        """Return kind, code and place of an exception."""
        kind, error, trace = ei
        code = f" code={error.code}" if isinstance(error, VignetteError) else ""
        place = ""
        while trace is not None:
            place = f" at {trace.tb_frame.f_globals.get('__name__', '?')}:{trace.tb_lineno}"
            trace = trace.tb_next
        return f"{kind.__name__ if kind else 'Exception'}{code}{place}"


def _fact(value: object) -> object:
    if isinstance(value, bool | int | float):
        return value
    if isinstance(value, str) and _CODE.fullmatch(value):
        return value
    return value.code if isinstance(value, VignetteError) else _HIDDEN


def set_up(level: int = logging.WARNING, stream: TextIO | None = None) -> logging.Handler:
    """Let the house log to a stream (standard error), codes only; quiets the others. Returns the handler."""
    quiet_foreign_loggers()
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(CodesFormatter())
    handler.addFilter(CodesOnly())
    root = logging.getLogger()
    root.setLevel(max(level, logging.INFO))
    root.addHandler(handler)
    return handler
