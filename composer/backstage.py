"""Behind the face: opens keyring, store, practice service and accounts, after the first paint. Knows no Qt."""

from __future__ import annotations

import secrets
import uuid
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, nullcontext, suppress
from dataclasses import replace

from composer.audit.trail import MIGRATIONS as AUDIT
from composer.audit.trail import About, AuditTrail
from composer.audit.witness import AUDIT_KEY, Witness, audit_key
from composer.base.clock import Clock
from composer.base.disk import lies_abroad
from composer.base.errors import StoreError
from composer.base.file_lock import held
from composer.base.paths import Profile
from composer.base.settings import load
from composer.desk import AccountsDesk
from composer.drafts.aim_store import MIGRATIONS as AIMS
from composer.drafts.aim_store import AimStore
from composer.drafts.answer_store import MIGRATIONS as ANSWERS
from composer.drafts.answer_store import AnswerStore
from composer.drafts.archive_store import MIGRATIONS as ARCHIVE
from composer.drafts.archive_store import ArchiveStore
from composer.drafts.author_shelf import Shelf
from composer.drafts.mark_store import MIGRATIONS as MARKS
from composer.drafts.mark_store import MarkStore
from composer.drafts.notebook import Notebook
from composer.drafts.picture_store import MIGRATIONS as PICTURES
from composer.drafts.picture_store import PictureStore
from composer.drafts.poll_store import MIGRATIONS as POLLS
from composer.drafts.poll_store import PollStore
from composer.drafts.store import MIGRATIONS as DRAFTS
from composer.drafts.store import DraftStore
from composer.drafts.time_store import MIGRATIONS as TIMES
from composer.drafts.time_store import TimeStore
from composer.flow.locking import PassphraseDesk
from composer.flow.safety import SafetyDesk
from composer.flow.services import Desk, Services
from composer.guard.author import AuthorProfile
from composer.guard.gate import Gate
from composer.guard.port import GuardPort
from composer.links.authority import LinkAuthority
from composer.links.desk import LinkDesk
from composer.links.keeping import MIGRATIONS as LINKS
from composer.links.keeping import LinkShelf
from composer.links.library import Library
from composer.media.studio import Studio
from composer.outbox.authority import Authority
from composer.outbox.incidents import IncidentShelf
from composer.outbox.item import GONE
from composer.outbox.queue import SendQueue
from composer.outbox.removal import Removal
from composer.outbox.second_look import SecondLook
from composer.outbox.store import OutboxStore
from composer.outbox.tables import MIGRATIONS as OUTBOX
from composer.outbox.upload_queue import UploadQueue
from composer.outbox.weekly_shelf import WeeklyShelf
from composer.policy.place import Rulebook
from composer.policy.policy import Feature
from composer.posting.account_shelf import handle_of
from composer.posting.credentials import secret_names
from composer.posting.portraits import Portraits
from composer.posting.practice.kept import Practice
from composer.posting.token_keeper import token_names
from composer.readers.shelf import MIGRATIONS as READERS
from composer.readers.shelf import ReaderShelf
from composer.text.warming import read_tables
from composer.vault.database import Database
from composer.vault.keys import STORE_KEY, SessionKeys
from composer.vault.locker import Locker, open_locker
from composer.vault.rekeying import settle

STEPS = {
    "drafts": DRAFTS,
    "outbox": OUTBOX,
    "audit": AUDIT,
    "pictures": PICTURES,
    "links": LINKS,
    "answers": ANSWERS,
    "polls": POLLS,
    "times": TIMES,
    "marks": MARKS,
    "aims": AIMS,
    "archive": ARCHIVE,
    "readers": READERS,
}

_INSTALL, _ABROAD = "install", "abroad"
_NEEDED = (STORE_KEY, AUDIT_KEY)  # without them the store is of no use
_REFRESH_PATIENCE_S = 60.0  # longer than a request may take


def open_services(
    profile: Profile,
    clock: Clock,
    guard: GuardPort,
    *,
    lasting: bool,
    keys: Locker | None = None,
    guest: bool = False,
) -> Services:
    """Open everything. Runs on the disk lane; may wait for the person to unlock the keyring.

    Args:
        profile: Where the store lies.
        clock: Dates what is written.
        guard: Asked once more at the moment of sending.
        lasting: False for a store in memory that ends with the program.
        keys: The unlocked keyring; None to open it here.
        guest: Whether a window may have this profile, locked, so that what ends with a program is not this one's.

    Raises:
        KeyringError: `lock.asked` a passphrase is set · there is no keyring to trust, or it is locked.
        StoreError: The store cannot be opened; it is left as it was.
    """
    read_tables(clock.now().date())  # here, not at the first key: the window does not wait for a file
    drawer: Locker | SessionKeys
    rules = Rulebook(profile.policy, profile.policy_owner)
    policy = rules.now()
    if not lasting and not policy.broken and not policy.allows(Feature.WITHOUT_KEEPING):  # under a broken one: write
        raise StoreError("policy.off_without_keeping")
    if lasting:
        drawer = keys or open_locker()
        settle(drawer, profile.store)
        database = Database.open(profile.store, drawer.store_key(profile.store), STEPS)
    else:
        drawer = SessionKeys()
        database = Database.open(None, secrets.token_bytes(32), STEPS)
    try:
        about = _about(database, rules)
        trail = AuditTrail.open(database, clock, audit_key(drawer), Witness(drawer, profile.store), about)
        lock = _refresh_lock(profile) if lasting else nullcontext
        practice = Practice(database, clock, lambda: load(profile.settings).keep_practice, guest=guest)
        services = _assemble(database, drawer, clock, guard, trail, rules, lock, practice, lasting=lasting)
        if not isinstance(drawer, Locker):
            return services
        desk = PassphraseDesk(drawer, lambda: _entries(services.desk), profile.store, _NEEDED)
        abroad = database.setting(_ABROAD) is None and lies_abroad(profile.data)
        if abroad:
            with suppress(StoreError):
                database.put_setting(_ABROAD, "told")
        safety = SafetyDesk(database, drawer, profile.store, STEPS, _NEEDED, trail, clock, Studio, rules.now, desk.look)
        return replace(services, passphrase=desk, safety=safety, abroad=abroad)
    except BaseException:
        database.close()
        raise


def open_trail(profile: Profile, clock: Clock, passphrase: str | None = None) -> tuple[Database, AuditTrail]:
    """Open the store for its audit log alone; the caller closes it. Never makes a store or a key.

    Raises:
        KeyringError: `lock.asked` a passphrase is set, none is given · there is no keyring to trust, or it is locked.
        StoreError: `store.none` there is no store yet; else it cannot be opened, and is left as it was.
    """
    keys = open_locker(passphrase)
    if not profile.store.exists():
        raise StoreError("store.none")
    settle(keys, profile.store)
    database = Database.open(profile.store, keys.store_key(profile.store), STEPS)
    try:
        about = _about(database, Rulebook(profile.policy, profile.policy_owner))
        return database, AuditTrail.open(database, clock, audit_key(keys), Witness(keys, profile.store), about)
    except BaseException:
        database.close()
        raise


def _about(database: Database, rules: Rulebook) -> About:
    """Return what adds to a row of the audit which install it was, whose account, and under which policy.

    45 CFR 164.312(a)(2)(i) asks for what identifies and tracks a user.
    """
    install = database.setting(_INSTALL)
    if install is None:
        install = uuid.uuid4().hex
        database.put_setting(_INSTALL, install)
    known: dict[str, str | int] = {"install": install}

    def about(facts: Mapping[str, str | int]) -> dict[str, str | int]:
        account = str(facts.get("account", ""))
        handle = handle_of(database, account) if account else ""
        return known | {"institution": rules.now().mark} | ({"handle": handle} if handle else {})

    return about


def _refresh_lock(profile: Profile) -> Callable[[], AbstractContextManager[None]]:
    return lambda: held(profile.data / "sign-in.lock", _REFRESH_PATIENCE_S)


def _assemble(  # noqa: PLR0917 - one of each neighbour
    database: Database,
    keys: Locker | SessionKeys,
    clock: Clock,
    guard: GuardPort,
    trail: AuditTrail,
    rules: Rulebook,
    refresh_lock: Callable[[], AbstractContextManager[None]],
    practice: Practice,
    *,
    lasting: bool,
) -> Services:
    pictures = PictureStore(database, clock)
    readers = ReaderShelf(database, clock, trail, _opens(keys), rules.now)
    gate = Gate(database.secret("gate"), clock, trail, pictures.reading, rules.now, readers)
    outbox = OutboxStore(database, clock, gate, trail)
    shelf = Shelf(database, rules.now)
    darkroom = Studio()
    portraits = Portraits(database, clock, darkroom.portrait)
    desk = AccountsDesk(database, keys, clock, Authority(gate, outbox), practice, trail, refresh_lock, portraits)
    drafts = DraftStore(database, clock, rules.now)
    answers, polls = AnswerStore(database), PollStore(database)
    times, marks = TimeStore(database), MarkStore(database)
    aims = AimStore(database)
    _tidy(drafts, outbox, pictures, answers, polls, times, marks, aims)

    def seen(account_id: str) -> AuthorProfile:
        return desk.seen_by_readers(account_id, shelf.get())

    second = SecondLook(outbox, gate, guard, seen, trail, clock)
    links, asking = LinkShelf(database, clock), LinkAuthority(gate, trail)

    def close(*, for_good: bool = True) -> None:
        darkroom.close()
        desk.close()
        practice.stop()
        with suppress(StoreError):  # the next start does it
            if for_good:
                practice.forget()
        database.close()

    return Services(
        drafts=drafts,
        archive=ArchiveStore(database),
        answers=answers,
        pictures=pictures,
        polls=polls,
        times=times,
        weekly=WeeklyShelf(database),
        marks=marks,
        aims=aims,
        outbox=outbox,
        queue=SendQueue(outbox, gate, guard, seen, desk.publisher, trail, clock),
        uploads=UploadQueue(outbox, second, desk.uploader, pictures.source, trail, clock),
        gate=gate,
        desk=desk,
        removal=Removal(outbox, desk.publisher, trail),
        shelf=shelf,
        links=LinkDesk(links, keys, asking),
        papers=Library(links, asking, clock),
        notebook=Notebook(database),
        trail=trail,
        rules=rules,
        readers=readers,
        incidents=IncidentShelf(database, trail),
        passphrase=None,
        safety=None,
        together=database.transaction,
        lasting=lasting,
        close=close,
    )


def _opens(keys: Locker | SessionKeys) -> Callable[[str], bool]:
    """Return what tells whether a passphrase is the author's own."""
    return lambda words: isinstance(keys, Locker) and keys.is_set and keys.fits(words)


def _entries(desk: Desk) -> tuple[str, ...]:
    """Return the keyring's entries that a passphrase is put over at once; others are wrapped when they are read."""
    known = [account.account_id for account in desk.accounts()]
    accounts = (name for one in known for name in (*secret_names(one), *token_names(one)))
    return (STORE_KEY, AUDIT_KEY, *accounts)


def _tidy(
    drafts: DraftStore,
    outbox: OutboxStore,
    *beside: PictureStore | AnswerStore | PollStore | TimeStore | MarkStore | AimStore,
) -> None:
    """Forget what belongs to no draft any more; one in the trash or the outbox is one."""
    kept = drafts.ids()
    items = outbox.items()
    known = kept | {item.draft_id for item in items}
    for store in beside:
        store.tidy(known)
    drafts.history.tidy(kept | {item.draft_id for item in items if item.state not in GONE})
