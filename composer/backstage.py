"""Behind the face: opens keyring, store, practice service and accounts, after the first paint. Knows no Qt."""

from __future__ import annotations

import json
import secrets
import uuid
from dataclasses import asdict, dataclass, field

from composer.audit.trail import MIGRATIONS as AUDIT
from composer.audit.trail import AuditTrail
from composer.audit.witness import Witness, audit_key
from composer.base.clock import Clock
from composer.base.errors import PostingError, StoreError
from composer.base.paths import Profile
from composer.drafts.answer_store import MIGRATIONS as ANSWERS
from composer.drafts.answer_store import AnswerStore
from composer.drafts.author_shelf import Shelf
from composer.drafts.notebook import Notebook
from composer.drafts.picture_store import MIGRATIONS as PICTURES
from composer.drafts.picture_store import PictureStore
from composer.drafts.store import MIGRATIONS as DRAFTS
from composer.drafts.store import DraftStore
from composer.flow.services import Services
from composer.flow.views import AccountForm
from composer.guard.gate import Gate
from composer.guard.port import GuardPort
from composer.guard.submission import AccountKind
from composer.guard.trail import Trail
from composer.links.authority import LinkAuthority
from composer.links.desk import LinkDesk
from composer.links.keeping import MIGRATIONS as LINKS
from composer.links.keeping import LinkShelf
from composer.links.library import Library
from composer.outbox.account import Account
from composer.outbox.authority import Authority
from composer.outbox.item import State
from composer.outbox.publisher import Publisher
from composer.outbox.queue import SendQueue
from composer.outbox.store import OutboxStore
from composer.outbox.tables import MIGRATIONS as OUTBOX
from composer.posting.by_hand import ByHandPublisher
from composer.posting.client import practice_publisher, x_publisher
from composer.posting.credentials import Credentials, CredentialShelf, SecretStore
from composer.posting.practice.handle import PracticeHandle
from composer.posting.practice.keeping import KeepingPublisher, dump, load
from composer.posting.practice.server import PracticeServer
from composer.posting.practice.state import PracticeUser
from composer.vault.database import Database
from composer.vault.keys import Keys, SessionKeys

STEPS = {
    "drafts": DRAFTS,
    "outbox": OUTBOX,
    "audit": AUDIT,
    "pictures": PICTURES,
    "links": LINKS,
    "answers": ANSWERS,
}

_ACCOUNTS, _PRACTICE = "accounts", "practice"


def open_services(profile: Profile, clock: Clock, guard: GuardPort, *, lasting: bool) -> Services:
    """Open everything. Runs on the disk lane; may wait for the person to unlock the keyring.

    Args:
        profile: Where the store lies.
        clock: Dates what is written.
        guard: Asked once more at the moment of sending.
        lasting: False for a store in memory that ends with the program.

    Raises:
        KeyringError: There is no keyring to trust, or it is locked.
        StoreError: The store cannot be opened; it is left as it was.
    """
    keys: Keys | SessionKeys
    if lasting:
        keys = Keys.open()
        database = Database.open(profile.store, keys.store_key(profile.store), STEPS)
    else:
        keys = SessionKeys()
        database = Database.open(None, secrets.token_bytes(32), STEPS)
    try:
        trail = AuditTrail.open(database, clock, audit_key(keys), Witness(keys, profile.store))
        return _assemble(database, keys, clock, guard, trail, lasting=lasting)
    except BaseException:
        database.close()
        raise


def open_trail(profile: Profile, clock: Clock) -> tuple[Database, AuditTrail]:
    """Open the store for its audit log alone; the caller closes it. Never makes a store or a key.

    Raises:
        KeyringError: There is no keyring to trust, or it is locked.
        StoreError: `store.none` there is no store yet; else it cannot be opened, and is left as it was.
    """
    keys = Keys.open()
    if not profile.store.exists():
        raise StoreError("store.none")
    database = Database.open(profile.store, keys.store_key(profile.store), STEPS)
    try:
        return database, AuditTrail.open(database, clock, audit_key(keys), Witness(keys, profile.store))
    except BaseException:
        database.close()
        raise


def _assemble(
    database: Database, keys: SecretStore, clock: Clock, guard: GuardPort, trail: AuditTrail, *, lasting: bool
) -> Services:
    pictures = PictureStore(database, clock)
    gate = Gate(database.secret("gate"), clock, trail, pictures.reading)
    outbox = OutboxStore(database, clock, gate, trail)
    shelf = Shelf(database)
    practice = Practice(database, clock)
    desk = AccountsDesk(database, keys, clock, Authority(gate, outbox), practice, trail)
    drafts = DraftStore(database, clock)
    answers = AnswerStore(database)
    _tidy(drafts, pictures, answers, outbox)
    queue = SendQueue(outbox, gate, guard, shelf.get, desk.publisher, trail, clock)

    links, asking = LinkShelf(database, clock), LinkAuthority(gate, trail)

    def close() -> None:
        desk.close()
        practice.stop()
        database.close()

    return Services(
        drafts=drafts,
        answers=answers,
        pictures=pictures,
        outbox=outbox,
        queue=queue,
        gate=gate,
        desk=desk,
        shelf=shelf,
        links=LinkDesk(links, keys, asking),
        papers=Library(links, asking, clock),
        notebook=Notebook(database),
        trail=trail,
        together=database.transaction,
        lasting=lasting,
        close=close,
    )


def _tidy(drafts: DraftStore, pictures: PictureStore, answers: AnswerStore, outbox: OutboxStore) -> None:
    """Forget pictures, answers and versions that belong to no draft any more; one in the trash or the outbox is one."""
    kept = {row.draft_id for row in (*drafts.rows(), *(thrown.row for thrown in drafts.trash()))}
    items = outbox.items()
    known = kept | {item.draft_id for item in items}
    pictures.tidy(known)
    answers.tidy(known)
    gone = {State.SENT, State.HANDED_OVER}
    drafts.history.tidy(kept | {item.draft_id for item in items if item.state not in gone})


class Practice:
    """The practice service, with its timeline kept over restarts. Started when it is first needed."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._user = PracticeUser()
        self._server = PracticeServer(clock, user=self._user)
        self._handle: PracticeHandle | None = None

    @property
    def account(self) -> Account:
        """The practice account; always there."""
        return Account("practice", AccountKind.PRACTICE, self._user.handle, self._user.name, self._user.user_id)

    def handle(self) -> PracticeHandle:
        """Return how to reach the running service.

        Raises:
            PostingError: No port of loopback can be had.
        """
        if self._handle is None:
            kept = self._database.setting(_PRACTICE)
            if kept is not None:
                self._server.restore(load(kept))
            try:
                self._handle = self._server.start()
            except OSError:
                raise PostingError("net.failed") from None
        return self._handle

    def keep(self) -> None:
        """Write the timeline into the store."""
        self._database.put_setting(_PRACTICE, dump(self._server.snapshot()))

    def stop(self) -> None:
        """End the service."""
        self._server.stop()
        self._handle = None


@dataclass(slots=True)
class AccountsDesk:
    """The accounts, their credentials, and what sends for them; publishers live on the network lane."""

    database: Database
    keys: SecretStore
    clock: Clock
    authority: Authority
    practice: Practice
    trail: Trail
    _publishers: dict[str, Publisher] = field(init=False, default_factory=dict[str, Publisher])

    def accounts(self) -> tuple[Account, ...]:
        """Return every account, the practice account first."""
        kept = json.loads(self.database.setting(_ACCOUNTS) or "[]")
        others = (Account(**(item | {"kind": AccountKind(item["kind"])})) for item in kept)
        return (self.practice.account, *others)

    def add(self, form: AccountForm) -> Account:
        """Add an account by hand, or one of X after X has told whose keys they are. On the network lane."""
        kind = AccountKind(form.kind)
        handle = form.handle.strip().removeprefix("@")
        account = Account(uuid.uuid4().hex, kind, handle, form.display_name.strip() or handle)
        if kind is AccountKind.X:
            account = self._known_to_x(account, form)
        elif kind is not AccountKind.BY_HAND:
            raise PostingError("account.kind")
        self._write((*self.accounts()[1:], account))
        self.trail.write("account.added", {"account": account.account_id, "kind": kind.value})
        return account

    def remove(self, account_id: str) -> None:
        """Forget an account and its keys."""
        CredentialShelf(self.keys).forget(account_id)
        self._write(tuple(item for item in self.accounts()[1:] if item.account_id != account_id))
        publisher = self._publishers.pop(account_id, None)
        if publisher is not None:
            publisher.close()
        self.trail.write("account.removed", {"account": account_id})

    def publisher(self, account_id: str) -> Publisher:
        """Return what sends for an account.

        Raises:
            PostingError: There is no such account, or its keys are gone.
        """
        if account_id not in self._publishers:
            self._publishers[account_id] = self._made(account_id)
        return self._publishers[account_id]

    def close(self) -> None:
        """Let go of every connection."""
        for publisher in self._publishers.values():
            publisher.close()
        self._publishers.clear()

    def _made(self, account_id: str) -> Publisher:
        account = next((item for item in self.accounts() if item.account_id == account_id), None)
        if account is None:
            raise PostingError("account.gone")
        if account.kind is AccountKind.BY_HAND:
            return ByHandPublisher(account)
        if account.kind is AccountKind.PRACTICE:
            inner = practice_publisher(account, self.practice.handle(), self.authority, self.clock)
            return KeepingPublisher(inner, self.practice.keep)
        credentials = CredentialShelf(self.keys).get(account_id)
        if credentials is None:
            raise PostingError("x.signed_out")
        return x_publisher(account, credentials, self.authority, self.clock)

    def _known_to_x(self, account: Account, form: AccountForm) -> Account:
        credentials = Credentials.typed(form.api_key, form.api_secret, form.access_token, form.access_secret)
        publisher = x_publisher(account, credentials, self.authority, self.clock)
        try:
            known = publisher.who()
        finally:
            publisher.close()
        if any(item.user_id == known.user_id and item.kind is AccountKind.X for item in self.accounts()):
            raise PostingError("account.twice")
        CredentialShelf(self.keys).put(known.account_id, credentials)
        return known

    def _write(self, accounts: tuple[Account, ...]) -> None:
        self.database.put_setting(_ACCOUNTS, json.dumps([asdict(item) for item in accounts]))
