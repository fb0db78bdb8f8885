"""Whether the words of a draft can be posted at all, before any check of what they tell."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from composer.links.address import sign_ins
from composer.text.weight import Measure, measure


def text_reason(parts: Sequence[str], measured: Sequence[Measure] | None = None, *, begun: bool = False) -> str:
    """Return why these posts cannot go as they are, in one sentence; empty where nothing is the matter.

    Args:
        parts: The posts.
        measured: What each weighs, by the rules of the account; measured by X's usual ones where it is not given.
        begun: Whether one of them holds nothing but what a meeting's posts begin with.
    """
    measures = [measure(part) for part in parts] if measured is None else measured
    if any(item.weighted > item.limit for item in measures):
        return _translated("Too long for one post. Shorten it or add a post to the thread.")
    if any(item.invalid for item in measures):
        return _translated("A character in the text is one X does not take.")
    if any(sign_ins(part) for part in parts):
        return _translated("A link holds a user name or a password. Take it out first.")
    if begun:
        return _translated("A post of the thread holds only the meeting's words. Write in it, or remove it.")
    return ""


def post_label(count: int, *, later: bool, changes: bool = False) -> str:
    """Return what the button says that posts so many posts, at once or later, or `changes` one that is out."""
    if changes and count < 2 and not later:
        return _translated("Send the change")
    if count < 2:
        return _translated("Schedule") if later else _translated("Post")
    words = _translated("Schedule all {count}") if later else _translated("Post all {count}")
    return words.replace("{count}", str(count))


def _translated(text: str) -> str:
    return QCoreApplication.translate("readiness", text)
