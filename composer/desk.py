"""The accounts: who they are, what they sign with, and what sends for them. Publishers live on the network lane."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field

from composer.base.clock import Clock
from composer.base.errors import PostingError
from composer.flow.views import AccountForm
from composer.guard.author import AuthorProfile
from composer.guard.submission import AccountKind
from composer.guard.trail import Trail
from composer.outbox.account import Account, SignedBy
from composer.outbox.authority import Authority
from composer.outbox.publisher import Allowance, Publisher, Uploader
from composer.posting.account_shelf import AccountShelf
from composer.posting.by_hand import ByHandPublisher
from composer.posting.client import FixedBearer, XPublisher, practice_publisher, x_publisher
from composer.posting.credentials import Credentials, CredentialShelf, SecretStore
from composer.posting.pending import BegunSignIn, PendingSignIn
from composer.posting.portraits import Portraits
from composer.posting.practice.keeping import KeepingPublisher
from composer.posting.practice.kept import PRACTICE_CLIENT, Practice
from composer.posting.service import Patience, Service, X
from composer.posting.sign_in import Tokens
from composer.posting.token_desk import TokenDesk
from composer.posting.token_keeper import TokenKeeper, TokenShelf
from composer.posting.upload import UPLOAD_PATIENCE, XUploader
from composer.vault.database import Database

LockMaker = Callable[[], AbstractContextManager[None]]


@dataclass(slots=True)
class AccountsDesk:
    """Adds, changes and removes accounts.

    Attributes:
        refresh_lock: Makes the lock that one process at a time holds while it renews a sign-in.
        token_desk: Makes what asks a service for tokens.
    """

    database: Database
    keys: SecretStore
    clock: Clock
    authority: Authority
    practice: Practice
    trail: Trail
    refresh_lock: LockMaker
    portraits: Portraits
    token_desk: Callable[[Service, Clock], TokenDesk] = TokenDesk
    _shelf: AccountShelf = field(init=False)
    _publishers: dict[str, Publisher] = field(init=False, default_factory=dict[str, Publisher])
    _uploaders: dict[str, Uploader] = field(init=False, default_factory=dict[str, Uploader])
    _closed: bool = field(init=False, default=False)

    def __post_init__(self) -> None:
        self._shelf = AccountShelf(self.database)

    def accounts(self) -> tuple[Account, ...]:
        """Return every account, the practice account first."""
        return (self.practice.account, *self._shelf.all())

    def add(self, form: AccountForm) -> Account:
        """Add an account by hand, or one of X after X has told whose keys they are. On the network lane."""
        kind = AccountKind(form.kind)
        handle = form.handle.strip().removeprefix("@")
        account = Account(uuid.uuid4().hex, kind, handle, form.display_name.strip() or handle)
        if kind is AccountKind.BY_HAND:
            self._keep(account)
        elif kind is AccountKind.X:
            account = self._with_keys(account, form)
        else:
            raise PostingError("account.kind")
        return account

    def describe(self, account: Account) -> None:
        """Keep what the author says of an account: its standing, what its readers know, who may reply to its posts.

        Raises:
            PostingError: `account.gone` there is no such account of the author's own.
        """
        if not any(item.account_id == account.account_id for item in self._shelf.all()):
            raise PostingError("account.gone")
        self._shelf.keep(account)
        facts = {"account": account.account_id, "standing": account.standing.value, "replies": account.audience.value}
        self.trail.write("account.described", facts)

    def seen_by_readers(self, account_id: str, author: AuthorProfile) -> AuthorProfile:
        """Return what readers of an account know of the author."""
        account = next((item for item in self.accounts() if item.account_id == account_id), None)
        return author if account is None else account.seen_by_readers(author)

    def ask_again(self, account_id: str) -> Account:
        """Ask X for an account's name, handle and where its picture lies. On the network lane.

        Raises:
            PostingError: `account.gone` there is no such account, or it posts by hand; else as `Publisher.who`.
        """
        account = self._account(account_id)
        if account.kind is AccountKind.BY_HAND:
            raise PostingError("account.gone")
        known = self.publisher(account_id).who()
        if account.kind is AccountKind.X:
            known = account.told_anew(known, account.signed_by)
            self._shelf.keep(known)
        return known

    def fetch_picture(self, account: Account) -> bool:
        """Fetch the picture of an account that has just been told of; tell whether there is one. Blocks.

        Raises:
            StoreError: It cannot be kept.
        """
        return account.kind is not AccountKind.BY_HAND and self.portraits.fetch(account)

    def pictures(self) -> Mapping[str, bytes]:
        """Return the small pictures of accounts by their ids, each a PNG made here.

        Raises:
            StoreError: They cannot be read.
        """
        return self.portraits.all()

    def remove(self, account_id: str) -> None:
        """Sign out at X, then forget an account and its keys; they go whether X could be told or not.

        Raises:
            PostingError: `sign_out.not_told` X could not be told; the account and its keys are gone all the same.
        """
        told = self._signed_out(account_id)
        CredentialShelf(self.keys).forget(account_id)
        TokenShelf(self.keys).forget(account_id)
        self.portraits.forget(account_id)
        self._shelf.forget(account_id)
        for gone in (self._publishers.pop(account_id, None), self._uploaders.pop(account_id, None)):
            if gone is not None:
                gone.close()
        self.trail.write("account.removed", {"account": account_id, "told": int(told)})
        if not told:
            raise PostingError("sign_out.not_told")

    # -- signing in

    def begin_sign_in(self, client_id: str) -> BegunSignIn:
        """Return a sign-in that waits for the browser; `PRACTICE_CLIENT` tries it out at the practice service.

        Raises:
            PostingError: `sign_in.client_id` it cannot be a client id; `net.failed` no practice service.
        """
        practising = client_id == PRACTICE_CLIENT
        service = Service(self.practice.handle().base_url) if practising else X
        pending = PendingSignIn(client_id, service.authorize, self.token_desk(service, self.clock), self.clock)
        return BegunSignIn(pending, self._tried_out if practising else self._signed_in)

    def _signed_in(self, client_id: str, tokens: Tokens) -> Account:
        """Keep a sign-in; signed in again, an account keeps its id, so that what waits in its outbox goes."""
        draft = Account(uuid.uuid4().hex, AccountKind.X, "", "", signed_by=SignedBy.OAUTH2)
        try:
            known = self._who(x_publisher(draft, FixedBearer(tokens.access), self.authority, self.clock))
            before = self._shelf.same_user(known)
            account = before.told_anew(known, SignedBy.OAUTH2) if before else known
            TokenShelf(self.keys).put(account.account_id, client_id, tokens)
        except BaseException:
            self._revoke(X, client_id, tokens)
            raise
        self._use_anew(account)
        return account

    def _tried_out(self, client_id: str, tokens: Tokens) -> Account:
        """The practice account is there already: its sign-in is used once and taken back."""
        service = Service(self.practice.handle().base_url)
        account = self.practice.account
        known = self._who(XPublisher(account, self.authority, self.clock, service, bearer=FixedBearer(tokens.access)))
        self._revoke(service, client_id, tokens)
        return known

    def _who(self, publisher: XPublisher) -> Account:
        try:
            return publisher.who()
        finally:
            publisher.close()

    def _signed_out(self, account_id: str) -> bool:
        """End an account's sign-in at X; tell whether there is nothing left there to end."""
        kept = TokenShelf(self.keys).get(account_id)
        return kept is None or self._revoke(X, kept.client_id, kept.tokens)

    def _revoke(self, service: Service, client_id: str, tokens: Tokens) -> bool:
        desk = self.token_desk(service, self.clock)
        try:
            desk.revoke(client_id, tokens.refresh or tokens.access)
        except PostingError:
            return False
        finally:
            desk.close()
        return True

    # -- sending

    def publisher(self, account_id: str) -> Publisher:
        """Return what sends for an account.

        Raises:
            PostingError: There is no such account, or its keys are gone.
        """
        if self._closed:
            raise PostingError("net.failed")
        if account_id not in self._publishers:
            self._publishers[account_id] = self._made(account_id)
        return self._publishers[account_id]

    def uploader(self, account_id: str) -> Uploader:
        """Return what uploads for an account: a connection of its own, since an upload must hold no post back.

        Raises:
            PostingError: There is no such account, it posts by hand, or its keys are gone.
        """
        if account_id not in self._uploaders:
            account = self._account(account_id)
            if account.kind is AccountKind.BY_HAND:
                raise PostingError("account.gone")
            line = self._line(account, UPLOAD_PATIENCE)
            self._uploaders[account_id] = XUploader(account, line, self.authority, self.clock)
        return self._uploaders[account_id]

    def left(self, account_id: str) -> Allowance | None:
        """Return what the service said of its limit with its last answer; None where it was not asked yet."""
        publisher = self._publishers.get(account_id)
        return None if publisher is None else publisher.left()

    def close(self) -> None:
        """End every request that runs, and let none go any more: what is locked sends nothing. From any thread."""
        self._closed = True
        lines: list[Publisher | Uploader] = [*self._publishers.values(), *self._uploaders.values()]
        for line in lines:
            line.close()
        self._publishers.clear()
        self._uploaders.clear()

    def _account(self, account_id: str) -> Account:
        account = next((item for item in self.accounts() if item.account_id == account_id), None)
        if account is None:
            raise PostingError("account.gone")
        return account

    def _made(self, account_id: str) -> Publisher:
        account = self._account(account_id)
        if account.kind is AccountKind.BY_HAND:
            return ByHandPublisher(account)
        line = self._line(account)
        return KeepingPublisher(line, self.practice) if account.kind is AccountKind.PRACTICE else line

    def _line(self, account: Account, patience: Patience | None = None) -> XPublisher:
        """Return what speaks for an account, with its keys."""
        if account.kind is AccountKind.PRACTICE:
            return practice_publisher(account, self.practice.handle(), self.authority, self.clock, patience)
        if account.signed_by is SignedBy.OAUTH2:
            renewer = self.token_desk(X, self.clock)
            keeper = TokenKeeper(account.account_id, TokenShelf(self.keys), renewer, self.refresh_lock, self.clock)
            return x_publisher(account, keeper, self.authority, self.clock, patience)
        credentials = CredentialShelf(self.keys).get(account.account_id)
        if credentials is None:
            raise PostingError("x.signed_out")
        return x_publisher(account, credentials, self.authority, self.clock, patience)

    # -- keeping

    def _with_keys(self, account: Account, form: AccountForm) -> Account:
        credentials = Credentials.typed(form.api_key, form.api_secret, form.access_token, form.access_secret)
        known = self._who(x_publisher(account, credentials, self.authority, self.clock))
        before = self._shelf.same_user(known)
        account = before.told_anew(known, SignedBy.OAUTH1) if before else known  # what waits in its outbox goes
        CredentialShelf(self.keys).put(account.account_id, credentials)
        self._use_anew(account)
        return account

    def _use_anew(self, account: Account) -> None:
        """Keep an account that signs with something else from now on."""
        for known_by in (self._publishers, self._uploaders):
            known_by.pop(account.account_id, None)  # not closed: a lane may be using it
        self._keep(account)

    def _keep(self, account: Account) -> None:
        event = "account.reconnected" if self._shelf.keep(account) else "account.added"
        self.trail.write(event, {"account": account.account_id, "kind": account.kind.value})
