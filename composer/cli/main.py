"""The command line: `vignette check` and `count`, and the way to the commands that have modules of their own.

Exit status: 0 clear, 1 warn, 2 block, 3 could not look or anything unexpected, 64 nothing given or not how it is
called; of several drafts the worst wins. What goes wrong is told by a code or a plain sentence, never with a word of a
draft.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from composer.base import terminal
from composer.base.arguments import USAGE, Parser
from composer.base.errors import VignetteError
from composer.base.version import VERSION
from composer.cli.commands import own_module
from composer.flow import wording
from composer.guard import sources
from composer.guard.gate import standing
from composer.guard.intake import Record, RecordError, RecordId, words_of
from composer.guard.port import GuardPort
from composer.guard.remote import RemoteGuard, guard_command
from composer.guard.report import Finding, Report, Surface

COULD_NOT_LOOK: Final = 3
_UNEXPECTED = "unexpected"

_RECORD_SENTENCES: Final = {
    "record.not_utf8": "This is not UTF-8, so it was not looked at.",
    "record.not_json": "This is not one JSON object, so it was not looked at.",
    "record.fields": "Its fields are not those of a draft, so it was not looked at.",
    "record.type": "A field is of another type than a draft's, so it was not looked at.",
    "record.surrogate": "It holds half a character, so it was not looked at.",
    "record.time": "Its time is none, or has no time zone, so it was not looked at.",
    "record.empty": "Nothing was given, so nothing was looked at.",
    "record.too_long": "It is too long to be a draft, so it was not looked at.",
    "record.unreadable": "It cannot be opened, so it was not looked at.",
    "guard.too_long": "It is too long to be a draft, so it was not looked at.",
    _UNEXPECTED: "Something unexpected happened, so it was not looked at.",
}
_SCOPE = (
    "This looks for what the US HIPAA rule lists (45 CFR 164.514). It cannot know everything; other rules may apply."
)
_PLACES: Final = {
    Surface.PART: "post {number}",
    Surface.ALT: "description {number}",
    Surface.POLL: "poll answer {number}",
    Surface.LINK: "link {number}",
    Surface.FILE: "file name {number}",
    Surface.PICTURE: "picture {number}",
    Surface.CODE: "a code in picture {number}",
    Surface.FACE: "a face in picture {number}",
    Surface.SOUND: "the sound of video {number}",
    Surface.REPLY: "the post answered",
    Surface.QUOTE: "the post quoted",
}


def _own_process() -> GuardPort:
    return RemoteGuard(guard_command())


def main(arguments: Sequence[str], make_guard: Callable[[], GuardPort] = _own_process) -> int:
    """Run one command and return its exit status.

    Args:
        arguments: Without the program's name.
        make_guard: Makes the guard that looks, once it is needed; the guard's own process by default.
    """
    try:
        terminal.settle()
        elsewhere = own_module(arguments[0]) if arguments else None
        if elsewhere is not None:
            return elsewhere(arguments[1:])
        options = _options(arguments)
        return _check(options, make_guard) if options.command == "check" else _count(options)
    except SystemExit as leaving:  # argparse, after `--help`, `--version` or a mistake
        return leaving.code if isinstance(leaving.code, int) else USAGE
    except (BrokenPipeError, KeyboardInterrupt):
        terminal.let_go()
        return COULD_NOT_LOOK
    except Exception:  # noqa: BLE001 - told in one line: a traceback could hold the words of a draft
        terminal.complain(_RECORD_SENTENCES[_UNEXPECTED])
        terminal.let_go()
        return COULD_NOT_LOOK


def _options(arguments: Sequence[str]) -> _Options:
    parser = Parser(
        prog="vignette",
        description="Looks for a patient's details in a post before anybody sees it. Without a command: the window.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"vignette {VERSION}")
    commands = parser.add_subparsers(required=True, dest="command", metavar="COMMAND", parser_class=Parser)
    check = commands.add_parser(
        "check",
        allow_abbrev=False,
        help="say which words could identify a patient",
        description="Says which words could identify a patient, and why.",
        epilog="Exit status: 0 clear, 1 consider, 2 must change, 3 could not look, 64 nothing given or wrong usage.",
    )
    count = commands.add_parser(
        "count",
        allow_abbrev=False,
        help="count as X counts",
        description="Counts as X counts: 280 at most, a link 23.",
    )
    commands.add_parser("compose", help="begin a new draft, in the window that is open or a new one; bind a key to it")
    commands.add_parser("audit", help="verify the audit log, or write it out for the compliance office")
    commands.add_parser("policy", help="say what an institution's policy file sets, or what holds here")
    commands.add_parser("post", help="check a draft and post it, from standard input, a file or the store")
    commands.add_parser("drafts", help="list your drafts, by the id that `post --draft` takes")
    commands.add_parser("accounts", help="list, add or remove the accounts you post with")
    commands.add_parser("sent", help="list or search what was posted, with state and cost; the month's spending")
    commands.add_parser("archive", help="look at what you posted in former years")
    commands.add_parser("backup", help="write everything into one encrypted file")
    commands.add_parser("restore", help="bring back what a backup holds and the store does not")
    commands.add_parser("rescue", help="the ways out where your drafts do not open")
    commands.add_parser("outbox", help="list what waits or needs you, and say what becomes of it")
    commands.add_parser("export", help="write what you wrote into one file, for another computer")
    commands.add_parser("import", help="bring what an export holds and the store does not")
    commands.add_parser("practice-server", help="a service as strict as X on this machine, to test clients against")
    for command in (check, count):
        command.add_argument("texts", nargs="*", metavar="TEXT", help="one draft each; else standard input is read")
        command.add_argument("--file", metavar="FILE", help="read FILE instead; - is standard input")
        command.add_argument("--jsonl", action="store_true", help="read one JSON object a line, answer likewise")
        command.add_argument("--json", action="store_true", help="answer in JSON")
    given = parser.parse_args(list(arguments))
    if given.texts and (given.file is not None or given.jsonl):
        parser.error("two sources")
    return _Options(given.command, tuple(given.texts), given.file, given.jsonl, given.json)


# ---- vignette check


@dataclass(frozen=True, slots=True)
class _Looked:
    record: Record
    report: Report


@dataclass(frozen=True, slots=True)
class _Missed:
    record_id: RecordId
    error: VignetteError


def _check(options: _Options, make_guard: Callable[[], GuardPort]) -> int:
    for_programs, worst = options.json or options.jsonl, 0
    terminal.warn_of_arguments(given=bool(options.texts))
    with contextlib.closing(make_guard()) as guard:
        for item in sources.drafts(options.texts, options.file, by_line=options.jsonl):
            answer = _look(guard, item)
            worst = max(worst, _rank(answer))
            if for_programs:
                terminal.say(json.dumps(_for_programs(answer), separators=(",", ":")))
            else:
                _tell(answer, numbered=len(options.texts) > 1)
    if not for_programs and worst != USAGE:
        terminal.say(_SCOPE)
    return worst


def _rank(answer: _Looked | _Missed) -> int:
    if isinstance(answer, _Looked):
        return standing(answer.report).rank
    return USAGE if answer.error.code == "record.empty" else COULD_NOT_LOOK


def _look(guard: GuardPort, item: Record | RecordError) -> _Looked | _Missed:
    if isinstance(item, RecordError):
        return _Missed(item.record_id, item)
    try:
        return _Looked(item, guard.check(item.submission, item.profile))
    except VignetteError as error:
        return _Missed(item.record_id, error)
    except Exception:  # noqa: BLE001 - one draft's trouble is that draft's answer; the next one is looked at
        return _Missed(item.record_id, VignetteError(_UNEXPECTED))


def _for_programs(answer: _Looked | _Missed) -> dict[str, object]:
    if isinstance(answer, _Missed):
        return {"id": answer.record_id, "error": answer.error.code}
    return {
        "id": answer.record.record_id,
        "verdict": standing(answer.report).value,
        "spans": [_span(answer.record, finding) for finding in answer.report.findings],
        "looked": list(answer.report.looked),
        "not_looked": list(answer.report.not_looked),
        "guard": answer.report.guard_version,
    }


def _span(record: Record, finding: Finding) -> dict[str, object]:
    start, end = record.back.span(finding)
    return {
        "start": start,
        "end": end,
        "label": finding.label.value,
        "surface": finding.surface.value,
        "index": finding.index,
        "citation": finding.label.citation,
        "reason": wording.reason(finding.reason),
        "suggestions": [suggestion.replacement for suggestion in finding.suggestions],
    }


def _tell(answer: _Looked | _Missed, *, numbered: bool) -> None:
    if isinstance(answer, _Missed):
        terminal.complain((f"{answer.record_id}: " if numbered else "") + _sentence(answer.error))
        return
    report = answer.report
    terminal.say((f"{answer.record.record_id}: " if numbered else "") + wording.verdict_word(standing(report)))
    for finding in report.findings:
        place = _PLACES[finding.surface].format(number=finding.index + 1)
        terminal.say(
            f"  “{terminal.visible(words_of(answer.record, finding))}” ({place}) {wording.rule_badge(finding.label)}"
        )
        terminal.say(f"    {wording.reason(finding.reason)}")
        for suggestion in finding.suggestions:
            terminal.say(f"    {wording.suggestion(suggestion.code, suggestion.replacement)}")
    terminal.say("  Looked at: " + "; ".join(wording.looked(code) for code in report.looked))
    for code in report.not_looked:
        terminal.say(f"  {wording.not_looked(code)}")


def _sentence(error: VignetteError) -> str:
    return _RECORD_SENTENCES.get(error.code) or wording.error(error.code, error.params, error.action).text


# ---- vignette count


def _count(options: _Options) -> int:
    worst = 0
    for answer in _line_counts(options) if options.jsonl else _text_counts(options):
        if isinstance(answer, str):
            terminal.say(answer)
            continue
        worst = COULD_NOT_LOOK
        if options.json or options.jsonl:
            terminal.say(json.dumps({"id": answer.record_id, "error": answer.code}, separators=(",", ":")))
        else:
            terminal.complain(_sentence(answer))
    return worst


def _line_counts(options: _Options) -> Iterator[str | RecordError]:
    from composer.text.count_cli import count_jsonl

    for line in sources.lines(options.file):
        if isinstance(line, RecordError):
            yield line
            continue
        try:
            (answer,) = count_jsonl([sources.decoded(line)])
        except RecordError as error:
            yield error
            continue
        told = json.loads(answer)
        yield RecordError(told["error"], told["id"]) if "error" in told else answer


def _text_counts(options: _Options) -> Iterator[str | RecordError]:
    from composer.text.count_cli import count_record, describe

    for item in sources.texts(options.texts, options.file):
        if isinstance(item, RecordError):
            yield item
        elif options.json:
            yield json.dumps({"id": item.record_id, **count_record(item.text)}, separators=(",", ":"))
        else:
            yield describe(item.text)


# ---- what is given


@dataclass(frozen=True, slots=True)
class _Options:
    command: str
    texts: tuple[str, ...]
    file: str | None
    jsonl: bool
    json: bool
