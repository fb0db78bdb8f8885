"""How `vignette post` is called. No word of a draft is ever an argument: others on the machine can read those."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from typing import Final, Never

from composer.guard.gate import CHOICES
from composer.guard.submission import Audience

USAGE: Final = 64


class Given(argparse.Namespace):
    """What was asked for."""

    account: str
    file: str | None
    draft: str | None
    picture: list[str] | None
    alt: list[str] | None
    dry_run: bool
    considered: list[str] | None
    replies: str
    made_with_ai: bool
    paid_partnership: bool
    json: bool


class _Parser(argparse.ArgumentParser):
    """Never repeats what it was given: it could be a draft."""

    def error(self, message: str) -> Never:  # noqa: ARG002 - it holds what was given
        self.print_usage(sys.stderr)
        self.exit(USAGE, "vignette: it is not called like this\n")


def parsed(arguments: Sequence[str]) -> Given:
    """Read the arguments; ends the program where it is not called like this."""
    parser = _Parser(
        prog="vignette post",
        description="Checks a draft and posts it. Posts of a thread are separated by a line --- between blank lines.",
        epilog="Exit status: 0 out, 1 consider, 2 must change, 3 not looked at or not out, 64 not called like this.",
        allow_abbrev=False,
    )
    source = parser.add_mutually_exclusive_group()
    source.add_argument("--file", metavar="FILE", help="read FILE; otherwise, or for -, standard input")
    source.add_argument("--draft", metavar="ID", help="post a draft of the store, with its pictures")
    parser.add_argument(
        "--picture", action="append", metavar="FILE", help="show FILE in the first post; up to four times"
    )
    parser.add_argument(
        "--alt", action="append", metavar="FILE", help="read the description of the picture at this place from FILE"
    )
    parser.add_argument("--account", default="practice", metavar="ID", help="id or handle; by default practice")
    parser.add_argument("--dry-run", action="store_true", help="look and tell the cost; send nothing")
    parser.add_argument(
        "--considered", action="append", choices=CHOICES, help="what you have considered, where the check asks"
    )
    parser.add_argument(
        "--replies", choices=[item.value for item in Audience], default="everyone", help="who may reply"
    )
    parser.add_argument("--made-with-ai", action="store_true", help="X's mark “Made with AI”")
    parser.add_argument("--paid-partnership", action="store_true", help="X's mark “Paid partnership”")
    parser.add_argument("--json", action="store_true", help="answer in JSON, without any word of the draft")
    return parser.parse_args(list(arguments), namespace=Given())
