"""How `vignette archive` is called. What is searched for is no argument: others on the machine can read those."""

from __future__ import annotations

import argparse
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from composer.base.arguments import Parser

_ID: Final = re.compile(r"[0-9]{1,19}")


class Given(argparse.Namespace):
    """What was asked for."""

    what: str
    file: Path
    cores: int | None
    all: bool
    dealt: bool
    words: bool
    json: bool
    posts: list[str]
    undo: bool


def parsed(arguments: Sequence[str]) -> Given:
    """Read the arguments; ends the program where it is not called like this."""
    parser = Parser(
        prog="vignette archive",
        description="Looks at what you posted in former years. It stays on this computer, encrypted.",
        allow_abbrev=False,
    )
    names = "import | report | search | done | forget"
    commands = parser.add_subparsers(required=True, dest="what", metavar=names, parser_class=Parser)
    take = commands.add_parser("import", allow_abbrev=False, help="take in the archive X hands out, and look at it")
    take.add_argument("file", type=Path, metavar="FILE", help="the zip, or tweets.js out of it")
    take.add_argument("--cores", type=int, metavar="N", help="how many to use; by default all, at most eight")
    report = commands.add_parser(
        "report",
        allow_abbrev=False,
        help="tell what would not go today, and where to delete it",
        epilog="Exit status: 0 nothing found, 1 consider, 2 must change, 3 not looked at.",
    )
    report.add_argument("--all", action="store_true", help="what is to be considered, too")
    report.add_argument("--dealt", action="store_true", help="what you have dealt with, in place of what is left")
    report.add_argument("--words", action="store_true", help="show the posts' words")
    report.add_argument("--json", action="store_true", help="one JSON object a line, without words")
    search = commands.add_parser("search", allow_abbrev=False, help="find posts by words, read from standard input")
    search.add_argument("--json", action="store_true", help="one JSON object a line, without words")
    done = commands.add_parser("done", allow_abbrev=False, help="note that you have dealt with posts")
    done.add_argument("posts", nargs="+", metavar="ID", help="their ids, as the report tells them")
    done.add_argument("--undo", action="store_true", help="you have not, after all")
    commands.add_parser("forget", allow_abbrev=False, help="delete all of it from this computer")
    given = parser.parse_args(list(arguments), namespace=Given())
    if given.what == "import" and given.cores is not None and given.cores < 1:
        parser.error("no cores")
    if given.what == "done" and not all(map(_ID.fullmatch, given.posts)):
        parser.error("no ids")
    return given
