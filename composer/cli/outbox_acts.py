"""What `vignette outbox` does with posts that wait: sends what is due, gives out what is put out by hand."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Final

from composer.base import terminal
from composer.base.clock import Clock
from composer.base.errors import VignetteError
from composer.cli.at_terminal import sent_at_terminal
from composer.flow.services import Services
from composer.guard.submission import AccountKind
from composer.outbox.item import OutboxItem, State
from composer.outbox.rules import goes_on_at, in_browser
from composer.posting.by_hand import COMPOSE
from composer.text.post_link import address_of_post

_OUT: Final = frozenset({State.SENT, State.HANDED_OVER})
_ALL: Final = "All of it is copied. Once it stands at X: `vignette outbox posted {item}`."
_REST: Final = "Then the next: `vignette outbox copy {item}`."
_PICTURES: Final = "Its pictures are copied in the window."


def send_due(services: Services, clock: Clock) -> Iterator[OutboxItem]:
    """Send what is due now, first to go first; yield how each stands then, also where it was not sent.

    What its author had scheduled, and what nobody sent at its hour, is offered and not sent, as in the window.

    Raises:
        StoreError: The outbox cannot be read or written.
    """
    tried: set[str] = set()
    while due := [item for item in services.outbox.due(clock.now()) if item.item_id not in tried]:
        tried.add(due[0].item_id)
        yield sent_at_terminal(services, due[0], clock)


def by_hand(item: OutboxItem) -> bool:
    """Tell whether its author is to put it out: the account has no keys, or X takes it from its own page alone."""
    waits = item.submission.account_kind is AccountKind.BY_HAND and item.state is State.QUEUED
    return waits or in_browser(item)


def give_out(services: Services, item: OutboxItem, number: int | None) -> None:
    """Write the words of one post to standard output, and to standard error where they go; no word is in the address.

    Args:
        services: The open store; the gate is asked before anything is given out.
        item: One that is put out by hand.
        number: Which of its posts, from 1; None for the next that was not given out.

    Raises:
        VignetteError: `outbox.not_by_hand` it is not put out by hand · `outbox.no_post` there is no such post in it,
            or it is out · as `OutboxStore.hand_over`.
    """
    if not by_hand(item):
        raise VignetteError("outbox.not_by_hand")
    left = [part.index for part in item.parts if part.state not in _OUT]
    index = number - 1 if number is not None else left[0] if left else len(item.parts) - 1
    if not 0 <= index < len(item.parts) or item.parts[index].state is State.SENT:
        raise VignetteError("outbox.no_post")
    after = services.outbox.hand_over(item.item_id, index)
    words = after.submission.parts[index]
    shown = "\n".join(map(terminal.visible, words.split("\n"))) if sys.stdout.isatty() else words
    terminal.say(shown)
    post_id = goes_on_at(item)
    terminal.complain(f"Paste it at {address_of_post(post_id) if post_id else COMPOSE}")
    if any(after.submission.media[index : index + 1]):
        terminal.complain(_PICTURES)
    more = any(part.state not in _OUT for part in after.parts)
    terminal.complain((_REST if more else _ALL).replace("{item}", item.item_id[:8]))
