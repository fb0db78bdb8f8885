"""Opening keyring, store and accounts for a command: one writer at a time, the passphrase asked on the terminal."""

from __future__ import annotations

import getpass
import os
import sys
from typing import Final

from composer.backstage import open_services
from composer.base.clock import Clock
from composer.base.errors import KeyringError
from composer.base.paths import Profile
from composer.flow.services import Services
from composer.guard.port import GuardPort
from composer.outbox.item import OutboxItem, State
from composer.outbox.uploads import missing
from composer.vault.locker import Locker, open_locker

_ASK: Final = "Vignette's passphrase: "


def open_at_terminal(profile: Profile, clock: Clock, guard: GuardPort) -> Services:
    """Open everything; the caller closes it. Where a passphrase is set it is asked for, never on standard input.

    Raises:
        KeyringError: `lock.asked` a passphrase is set and nobody can be asked · as `open_services`.
        StoreError: `store.busy` the window has it; else it cannot be opened, and is left as it was.
    """
    profile.prepare()
    guest = profile.lock.exists()  # a window is there, locked, or has broken off
    try:
        return open_services(profile, clock, guard, lasting=True, guest=guest)
    except KeyringError as error:
        if error.code != "lock.asked" or not can_ask():
            raise
        keys = open_locker(getpass.getpass(_ASK))
        return open_services(profile, clock, guard, lasting=True, keys=keys, guest=guest)


def open_keys() -> Locker:
    """Open the keyring alone; where a passphrase is set it is asked for, never on standard input.

    Raises:
        KeyringError: `lock.asked` a passphrase is set and nobody can be asked · as `open_locker`.
    """
    try:
        return open_locker()
    except KeyringError as error:
        if error.code != "lock.asked" or not can_ask():
            raise
        return open_locker(getpass.getpass(_ASK))


def sent_at_terminal(services: Services, item: OutboxItem, clock: Clock) -> OutboxItem:
    """Upload and send what is due of an item, one post after the other; return how it stands then.

    Raises:
        StoreError: The outbox cannot be read or written.
    """
    while item.state is State.QUEUED:
        step = services.uploads.upload_next if missing(item, clock.now()) else services.queue.send_next
        after = step(item.item_id)
        if after is None or after.error_code not in {"", "x.renewed", "x.media_gone"}:
            break
        item = after
    return services.outbox.get(item.item_id)


def can_ask() -> bool:
    """Tell whether somebody sits there; standard input may be the draft."""
    if os.name == "nt":
        return sys.stdin.isatty()
    try:
        os.close(os.open("/dev/tty", os.O_RDWR))
    except OSError:
        return False
    return True
