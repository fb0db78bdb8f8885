"""The whole log as a file for the compliance office: CSV or JSON, each with the head of the chain."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from dataclasses import asdict
from typing import Final

from composer.audit.chain import AuditRow, Verdict
from composer.base.version import VERSION

FORMAT: Final = "vignette-audit/1"


Beside = Sequence[tuple[str, AuditRow]]
"""Rows of other files' logs, each with the name of its log."""


def as_json(verdict: Verdict, rows: Sequence[AuditRow], made_at: str, beside: Beside = ()) -> str:
    """Return the whole log as one JSON object, head first; behind its rows those of other files' logs (`beside`)."""
    whole = {
        "format": FORMAT,
        "program": VERSION,
        "made_at": made_at,
        "head": asdict(verdict.head),
        "verdict": facts_of(verdict),
        "rows": [asdict(row) | {"facts": dict(row.facts)} for row in rows],
        "elsewhere": [asdict(row) | {"facts": dict(row.facts), "log": log} for log, row in beside],
    }
    return json.dumps(whole, indent=1) + "\n"


def as_csv(verdict: Verdict, rows: Sequence[AuditRow], made_at: str, beside: Beside = ()) -> str:
    """Return the log as RFC 4180 CSV: one line a row, then those of other files' logs, and a last one with the head.

    No field begins with a character that a spreadsheet takes for a formula: numbers, times, codes, objects, digests.
    """
    out = io.StringIO()
    lines = csv.writer(out)
    lines.writerow(("sequence", "at", "event", "facts", "mac"))
    for row in rows:
        facts = json.dumps(dict(row.facts), sort_keys=True, separators=(",", ":"))
        lines.writerow((row.sequence, row.at, row.event, facts, row.mac))
    for log, row in beside:
        facts = json.dumps(dict(row.facts) | {"log": log}, sort_keys=True, separators=(",", ":"))
        lines.writerow((row.sequence, row.at, f"elsewhere.{row.event}", facts, row.mac))
    end = json.dumps({"format": FORMAT, "program": VERSION, **facts_of(verdict)}, separators=(",", ":"))
    lines.writerow((verdict.head.rows, made_at, "export.head", end, verdict.head.mac))
    return out.getvalue()


def facts_of(verdict: Verdict) -> dict[str, object]:
    """Return what was found, for a program."""
    return {
        "whole": verdict.whole,
        "first_bad": verdict.first_bad,
        "keyed_from": verdict.keyed_from,
        "unreadable": verdict.unreadable,
        "behind": list(verdict.behind),
        "witnessed": verdict.witnessed,
        "pruned": verdict.pruned,
    }
