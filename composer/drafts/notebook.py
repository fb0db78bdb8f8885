"""What the author keeps beside drafts, in the encrypted store: templates, own words, the meeting, emoji used last."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any, Final

from composer.base.clock import from_stamp, to_stamp
from composer.text.meeting import Kind, Meeting, Shape
from composer.text.template import Template
from composer.vault.database import Database

_TEMPLATES: Final = "templates"
_MEETING: Final = "meeting"
_WORDS: Final = "words"
_EMOJI: Final = "emoji"


class Notebook:
    """Keeps them. Every method may be called from any thread.

    Args:
        database: The open store.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def templates(self) -> tuple[Template, ...]:
        """Return the author's own templates, in their order.

        Raises:
            StoreError: They cannot be read.
        """
        kept: list[dict[str, str]] = json.loads(self._database.setting(_TEMPLATES) or "[]")
        return tuple(Template(str(one["name"]), str(one["body"]), own=True) for one in kept)

    def keep_templates(self, templates: tuple[Template, ...]) -> None:
        """Keep these, and no others.

        Raises:
            StoreError: They are not kept.
        """
        kept = [{"name": one.name, "body": one.body} for one in templates]
        self._database.put_setting(_TEMPLATES, json.dumps(kept))

    def words(self) -> tuple[str, ...]:
        """Return the author's own words, which spelling leaves alone, in order.

        Raises:
            StoreError: They cannot be read.
        """
        kept: list[str] = json.loads(self._database.setting(_WORDS) or "[]")
        return tuple(map(str, kept))

    def keep_words(self, words: tuple[str, ...]) -> None:
        """Keep these, and no others.

        Raises:
            StoreError: They are not kept.
        """
        self._database.put_setting(_WORDS, json.dumps(sorted(set(words))))

    def emoji(self) -> tuple[tuple[str, ...], int]:
        """Return the emoji used last, newest first and without skin tones, and the tone chosen, 0 for none to 5.

        Raises:
            StoreError: They cannot be read.
        """
        kept: dict[str, Any] = json.loads(self._database.setting(_EMOJI) or "{}")
        return tuple(map(str, kept.get("recent", ()))), min(5, max(0, int(kept.get("tone", 0))))

    def keep_emoji(self, recent: tuple[str, ...], tone: int) -> None:
        """Keep these, and no others.

        Raises:
            StoreError: They are not kept.
        """
        self._database.put_setting(_EMOJI, json.dumps({"recent": recent, "tone": tone}))

    def meeting(self) -> Meeting | None:
        """Return the meeting that was going on; None where there was none.

        Raises:
            StoreError: It cannot be read.
        """
        kept: dict[str, Any] | None = json.loads(self._database.setting(_MEETING) or "null")
        if kept is None:
            return None
        return Meeting(
            kind=Kind(kept["kind"]),
            tag=kept["tag"],
            speaker=kept["speaker"],
            talk=kept["talk"],
            question=int(kept["question"]),
            shape=Shape(kept.get("shape", Shape.HEAD)),
            begun=from_stamp(kept["begun"]) if kept.get("begun") else None,
            minutes=int(kept.get("minutes", 0)),
            timed=bool(kept.get("timed", True)),
        )

    def keep_meeting(self, meeting: Meeting | None) -> None:
        """Keep the meeting going on, or that there is none.

        Raises:
            StoreError: It is not kept.
        """
        kept: dict[str, Any] | None = None
        if meeting is not None:
            kept = asdict(meeting) | {"begun": to_stamp(meeting.begun) if meeting.begun is not None else ""}
        self._database.put_setting(_MEETING, json.dumps(kept))
