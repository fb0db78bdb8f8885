"""How `vignette post` is called. No word of a post is an argument: others on the machine can read those.

The short answers of a poll may be arguments; `--poll-file` keeps them from whoever lists the processes.
"""

from __future__ import annotations

import argparse
import unicodedata
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from composer.base.arguments import Parser
from composer.base.errors import VignetteError
from composer.drafts.mark_store import Marks
from composer.guard.gate import CHOICES
from composer.guard.submission import Audience, Poll
from composer.text.weight import measure

ANSWERS: Final = range(2, 5)
LONGEST_ANSWER: Final = 25
POLL_MINUTES: Final = range(5, 10_081)
"""How many answers X takes, how many characters of one, how long a poll stands (X API v2, CreatePostsRequest)."""

NEXT: Final = "next"
"""What `--at` says for the next posting time that is free."""

_DAY: Final = 1_440


class _Picture(argparse.Action):
    """Notes in which post a picture is to be shown: the one that `--in-post` named last."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,  # noqa: ARG002 - argparse's own signature
        namespace: argparse.Namespace,
        values: object,
        option_string: str | None = None,  # noqa: ARG002
    ) -> None:
        namespace.picture = [*(namespace.picture or ()), str(values)]
        namespace.places = [*(namespace.places or ()), namespace.in_post]


class Given(argparse.Namespace):
    """What was asked for."""

    account: str
    file: str | None
    draft: str | None
    picture: list[str] | None
    places: list[int] | None = None
    in_post: int
    alt: list[str] | None
    poll: list[str] | None
    poll_file: str | None
    poll_minutes: int | None
    dry_run: bool
    now: bool
    at: str | None
    zone: str | None
    considered: list[str] | None
    replies: str | None
    reply_to: str | None
    reply_words: str | None
    quote: str | None
    quote_words: str | None
    community: str | None
    edit: str | None
    made_with_ai: bool
    paid_partnership: bool
    json: bool


def parsed(arguments: Sequence[str]) -> Given:
    """Read the arguments; ends the program where it is not called like this."""
    parser = Parser(
        prog="vignette post",
        description="Checks a draft and posts it. Posts of a thread are separated by a line --- between blank lines.",
        epilog="Exit status: 0 out, or waiting for its time, 1 consider, 2 must change, 3 not looked at or not out,"
        " 64 not called like this.",
        allow_abbrev=False,
    )
    source = parser.add_mutually_exclusive_group()
    source.add_argument("--file", metavar="FILE", help="read FILE; otherwise, or for -, standard input")
    source.add_argument(
        "--draft", metavar="ID", help="post a draft of the store, with its pictures; `vignette drafts` lists them"
    )
    parser.add_argument(
        "--picture",
        action=_Picture,
        metavar="FILE",
        help="show FILE in the first post; up to four, or one video, whose sound is removed",
    )
    parser.add_argument(
        "--in-post",
        type=int,
        default=1,
        metavar="N",
        help="show the pictures named behind this in the post of this number",
    )
    parser.add_argument(
        "--alt", action="append", metavar="FILE", help="read the description of the picture at this place from FILE"
    )
    _add_poll(parser)
    parser.add_argument("--account", default="practice", metavar="ID", help="id or handle; by default practice")
    parser.add_argument("--dry-run", action="store_true", help="look and tell the cost; send nothing")
    _add_time(parser)
    parser.add_argument(
        "--considered", action="append", choices=CHOICES, help="what you have considered, where the check asks"
    )
    parser.add_argument(
        "--replies",
        choices=[item.value for item in Audience],
        help="who may reply; else whom the draft or the account names",
    )
    parser.add_argument("--reply-to", metavar="LINK", help="reply to the post of this link")
    parser.add_argument("--reply-words", metavar="FILE", help="its words, for the check; they are never sent")
    parser.add_argument("--quote", metavar="LINK", help="quote the post of this link")
    parser.add_argument("--quote-words", metavar="FILE", help="its words, for the check; they are never sent")
    parser.add_argument("--edit", metavar="LINK", help="take the place of the account's own post of this link")
    parser.add_argument("--community", metavar="LINK", help="post in the community of this link, or of this number")
    parser.add_argument("--made-with-ai", action="store_true", help="X's mark “Made with AI”")
    parser.add_argument("--paid-partnership", action="store_true", help="X's mark “Paid partnership”")
    parser.add_argument("--json", action="store_true", help="answer in JSON, without any word of the draft")
    given = parser.parse_args(list(arguments), namespace=Given())
    if given.poll_minutes is not None and not (given.poll or given.poll_file):
        parser.error("no poll")
    if given.zone is not None and given.at in {None, NEXT}:
        parser.error("no time")
    return given


def asked_marks(given: Given, own: Marks) -> Marks:
    """Return who may reply, and what the post is marked as: what was asked for, and else the draft's or account's."""
    return Marks(
        Audience(given.replies) if given.replies else own.audience,
        given.made_with_ai or own.made_with_ai,
        given.paid_partnership or own.paid_partnership,
    )


def asked_poll(given: Given) -> Poll | None:
    """Return the poll that was asked for; None where there is none.

    Raises:
        VignetteError: `post.poll_count`, `post.poll_answer`, `post.poll_twice`, `post.poll_minutes` X does not take
            it; `post.poll_file` its answers cannot be read.
    """
    if not (given.poll or given.poll_file):
        return None
    answers = tuple(line.strip() for line in given.poll or _lines(given.poll_file or ""))
    if len(answers) not in ANSWERS:
        raise VignetteError("post.poll_count")
    if not all(map(_fits, answers)):
        raise VignetteError("post.poll_answer")
    if len(set(answers)) < len(answers):
        raise VignetteError("post.poll_twice")
    minutes = _DAY if given.poll_minutes is None else given.poll_minutes
    if minutes not in POLL_MINUTES:
        raise VignetteError("post.poll_minutes")
    return Poll(answers, minutes)


def _fits(answer: str) -> bool:
    whole = not any(unicodedata.category(char) in {"Cc", "Cs", "Zl", "Zp"} for char in answer)
    return 0 < len(answer) <= LONGEST_ANSWER and whole and not measure(answer).invalid


def _lines(path: str) -> list[str]:
    try:
        with Path(path).open(encoding="utf-8-sig") as file:
            return [line for line in file.read(4_096).splitlines() if line.strip()]
    except (OSError, ValueError):
        raise VignetteError("post.poll_file") from None


def _add_time(parser: argparse.ArgumentParser) -> None:
    when = parser.add_mutually_exclusive_group()
    when.add_argument("--now", action="store_true", help="send a draft at once, though it has a time of its own")
    when.add_argument(
        "--at",
        metavar="TIME",
        help="let it wait in the outbox: 07:00, or 2026-12-01 07:00, or with +01:00 behind it, or next: at the next of"
        " your posting times that is free; it goes then if Vignette is running and unlocked, and else it is offered",
    )
    parser.add_argument("--zone", metavar="ZONE", help="whose hour --at is: Europe/Paris; by default this computer's")


def _add_poll(parser: argparse.ArgumentParser) -> None:
    answers = parser.add_mutually_exclusive_group()
    answers.add_argument(
        "--poll", action="append", metavar="TEXT", help="an answer of a poll below the first post; two to four times"
    )
    answers.add_argument(
        "--poll-file",
        metavar="FILE",
        help="read the answers from FILE, one a line: others on this computer can read arguments",
    )
    parser.add_argument(
        "--poll-minutes", type=int, metavar="N", help="how long it stands: 5 to 10080 minutes, by default a day"
    )
