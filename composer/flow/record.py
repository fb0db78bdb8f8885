"""A record for the privacy officer as a file: HTML or plain text, written whole or not at all."""

from __future__ import annotations

import html
import textwrap
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from composer.flow.writing import write_whole

_WIDE: Final = 76
_STYLE: Final = (
    "body{font:16px/1.5 sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#16181d;background:#fff}"
    "h1{font-size:1.5rem}h2{font-size:1.1rem;margin-top:2rem}ul{list-style:none;padding:0}"
    "li{padding:.2rem 0 .2rem 1.8rem;text-indent:-1.8rem}table{border-collapse:collapse}"
    "td{padding:.25rem 1.5rem .25rem 0;vertical-align:top}@media print{body{margin:0}}"
)


class Kind(StrEnum):
    """What a line is."""

    TITLE = "title"
    HEADING = "heading"
    WORDS = "words"
    FACT = "fact"  # a name and what it is
    TASK = "task"  # to be ticked off by hand


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a record; `value` is for a fact."""

    kind: Kind
    text: str
    value: str = ""


def as_text(lines: tuple[Line, ...]) -> str:
    """Return a record as plain text, folded at 76 signs."""
    told: list[str] = []
    for line in lines:
        if line.kind is Kind.TITLE:
            told += [line.text, "=" * len(line.text), ""]
        elif line.kind is Kind.HEADING:
            told += ["", line.text, "-" * len(line.text)]
        elif line.kind is Kind.FACT:
            told.append(textwrap.fill(f"{line.text}: {line.value}", _WIDE, subsequent_indent="  "))
        elif line.kind is Kind.TASK:
            told.append(textwrap.fill(f"[ ] {line.text}", _WIDE, subsequent_indent="    "))
        else:
            told.append(textwrap.fill(line.text, _WIDE))
    return "\n".join(told).rstrip() + "\n"


def as_html(lines: tuple[Line, ...], language: str) -> str:
    """Return a record as one page that needs nothing from elsewhere and can be printed."""
    title = next((line.text for line in lines if line.kind is Kind.TITLE), "")
    body: list[str] = []
    open_tag = ""
    for line in lines:
        tag = {Kind.FACT: "table", Kind.TASK: "ul"}.get(line.kind, "")
        if tag != open_tag:
            body.append((f"</{open_tag}>" if open_tag else "") + (f"<{tag}>" if tag else ""))
            open_tag = tag
        body.append(_element(line))
    body.append(f"</{open_tag}>" if open_tag else "")
    lang = html.escape(language)
    head = f'<meta charset="utf-8"><title>{html.escape(title)}</title><style>{_STYLE}</style>'
    inside = "\n".join(filter(None, body))
    return f'<!doctype html>\n<html lang="{lang}"><head>{head}</head><body>\n{inside}\n</body></html>\n'


def _element(line: Line) -> str:
    text, value = html.escape(line.text), html.escape(line.value)
    return {
        Kind.TITLE: f"<h1>{text}</h1>",
        Kind.HEADING: f"<h2>{text}</h2>",
        Kind.WORDS: f"<p>{text}</p>",
        Kind.FACT: f"<tr><td>{text}</td><td>{value}</td></tr>",
        Kind.TASK: f"<li>☐ {text}</li>",
    }[line.kind]


def write(lines: tuple[Line, ...], target: Path, language: str) -> None:
    """Write a record: plain text where the name ends so, else HTML. What stood there stays until the new one is whole.

    Raises:
        VignetteError: `record.not_written`.
    """
    text = as_text(lines) if target.suffix.lower() == ".txt" else as_html(lines, language)
    write_whole(target, text, "record.not_written")
