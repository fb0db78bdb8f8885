"""The list of old posts that would not go today, as a file for somebody else: ids, days, reasons, never a word."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from composer.drafts.archive_store import FoundPost
from composer.flow.archive import address_of
from composer.flow.writing import write_whole

_HEAD: Final = ("id", "date", "verdict", "labels", "address", "dealt_with")


def facts_of(post: FoundPost) -> dict[str, object]:
    """Return what may be told of a post to programs and to others: nothing that it says."""
    return {
        "id": post.post_id,
        "date": f"{post.created_at:%Y-%m-%d}",
        "verdict": post.verdict.value if post.verdict else "",
        "labels": [label.value for label in post.labels],
        "address": address_of(post.post_id),
        "dealt_with": post.dealt,
    }


def write_list(posts: Iterable[FoundPost], target: Path) -> None:
    """Write a list: JSON where the file is named so, CSV otherwise. An old file stays until the new one is whole.

    Raises:
        VignetteError: `archive.not_written` the file cannot be written.
    """
    as_json = target.suffix.lower() == ".json"
    text = json.dumps([facts_of(post) for post in posts], indent=1) + "\n" if as_json else _as_csv(posts)
    write_whole(target, text, "archive.not_written")


def _as_csv(posts: Iterable[FoundPost]) -> str:
    """Return RFC 4180; no field begins with a sign that a spreadsheet would take for a formula."""
    out = io.StringIO()
    lines = csv.writer(out)
    lines.writerow(_HEAD)
    for post in posts:
        plain = facts_of(post) | {
            "labels": " ".join(label.value for label in post.labels),
            "dealt_with": "yes" if post.dealt else "",
        }
        lines.writerow([plain[name] for name in _HEAD])
    return out.getvalue()
