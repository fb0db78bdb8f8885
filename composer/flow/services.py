"""What stands behind the face once the store is open: built by the composition root, handed to `flow`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Protocol

from composer.audit.trail import AuditTrail
from composer.base.shortening import Shortening
from composer.drafts.aim_store import AimStore
from composer.drafts.answer_store import AnswerStore
from composer.drafts.archive_store import ArchiveStore
from composer.drafts.mark_store import MarkStore
from composer.drafts.notebook import Notebook
from composer.drafts.picture_store import PictureStore
from composer.drafts.poll_store import PollStore
from composer.drafts.store import DraftStore
from composer.drafts.time_store import TimeStore
from composer.flow.locking import PassphraseDesk
from composer.flow.safety import SafetyDesk
from composer.flow.views import AccountForm
from composer.guard.author import AuthorProfile
from composer.guard.errand import Errand
from composer.guard.gate import Gate
from composer.outbox.account import Account
from composer.outbox.incidents import IncidentShelf
from composer.outbox.publisher import Allowance, Publisher
from composer.outbox.queue import SendQueue
from composer.outbox.removal import Removal
from composer.outbox.store import OutboxStore
from composer.outbox.upload_queue import UploadQueue
from composer.outbox.weekly_shelf import WeeklyShelf
from composer.policy.place import Rulebook
from composer.readers.shelf import ReaderShelf
from composer.text.citation import Citation


class SignIn(Protocol):
    """One sign-in that waits for the browser; `paste` and `cancel` may be called from any thread."""

    @property
    def address(self) -> str:
        """Where the browser is sent."""
        ...

    @property
    def hears_the_browser(self) -> bool:
        """Whether the browser's answer is heard; without, the address must be pasted."""
        ...

    def paste(self, address: str) -> None:
        """Take the address that the browser shows after the sign-in.

        Raises:
            PostingError: It is not the one.
        """
        ...

    def cancel(self) -> None:
        """Wait no longer."""
        ...

    def finish(self) -> Account:
        """Wait for the browser, ask whose sign-in it is, and keep it. Blocks: on a lane of its own.

        Raises:
            PostingError: Nothing is kept.
            KeyringError: It cannot be kept.
        """
        ...


class Desk(Protocol):
    """The accounts and their credentials."""

    def accounts(self) -> tuple[Account, ...]:
        """Return every account; the practice account is always the first."""
        ...

    def add(self, form: AccountForm) -> Account:
        """Add an account; for X only after X has told whose keys they are.

        Raises:
            PostingError: X does not know the keys, or cannot be reached.
            KeyringError: The keys cannot be kept.
        """
        ...

    def describe(self, account: Account) -> None:
        """Keep what the author says of an account: its standing, what its readers know, who may reply to its posts.

        Raises:
            PostingError: There is no such account of the author's own.
        """
        ...

    def ask_again(self, account_id: str) -> Account:
        """Ask X for an account's name, handle and where its picture lies; `fetch_picture` comes after it.

        Raises:
            PostingError: It cannot be told, or nobody can be asked about this one.
        """
        ...

    def fetch_picture(self, account: Account) -> bool:
        """Fetch the picture of an account that has just been told of; tell whether there is one. Blocks."""
        ...

    def pictures(self) -> Mapping[str, bytes]:
        """Return the small pictures of accounts by their ids, each a PNG made here."""
        ...

    def remove(self, account_id: str) -> None:
        """Sign out at X, then forget an account and its keys.

        Raises:
            PostingError: `sign_out.not_told` X could not be told; the account and its keys are gone all the same.
        """
        ...

    def begin_sign_in(self, client_id: str) -> SignIn:
        """Return a sign-in that waits for the browser.

        Raises:
            PostingError: It cannot be begun.
        """
        ...

    def left(self, account_id: str) -> Allowance | None:
        """Return what the service said of its limit with its last answer; None where it was not asked yet."""
        ...

    def publisher(self, account_id: str) -> Publisher:
        """Return what sends for an account; made on the network lane."""
        ...

    def close(self) -> None:
        """End every request that runs, and let none go any more. From any thread."""
        ...


class Links(Protocol):
    """The services for links; every method waits for keyring, disk or network."""

    def shortening(self, service: str | None = None) -> Shortening:
        """Return what is kept of a shortener; of the chosen one where none is named."""
        ...

    def keep_shortening(self, wanted: Shortening, key: str = "") -> Shortening:
        """Choose a shortener; keep its key where one is given.

        Raises:
            LinkError: Something is written that cannot be.
            KeyringError: The key cannot be kept.
        """
        ...

    def forget_key(self, service: str) -> Shortening:
        """Take a shortener's key out of the keyring."""
        ...

    def shorten(self, errand: Errand) -> str:
        """Return a short link.

        Raises:
            GateRefusedError: The yes does not cover it.
            LinkError: There is none, and why.
        """
        ...

    def targets(self) -> Mapping[str, str]:
        """Return where every short link leads that was made here."""
        ...


class Papers(Protocol):
    """The registers of papers; every method waits for disk or network."""

    def known(self, link: str) -> Citation | None:
        """Return what was told of a paper before; None where nothing was."""
        ...

    def look_up(self, errand: Errand) -> Citation:
        """Return what the paper's register tells now.

        Raises:
            GateRefusedError: The yes does not cover it.
            LinkError: It tells nothing, and why.
        """
        ...

    def keep(self, citation: Citation) -> None:
        """Keep what two registers told together."""
        ...


class AuthorShelf(Protocol):
    """Keeps the author's own profile in the encrypted store."""

    def get(self) -> AuthorProfile:
        """Return the profile; empty where none was filled in."""
        ...

    def put(self, profile: AuthorProfile) -> None:
        """Keep a profile."""
        ...


class Close(Protocol):
    """Ends what runs and closes the store."""

    def __call__(self, *, for_good: bool = True) -> None:
        """Do it; not for good where the program goes on, locked: then what ends with it stays."""
        ...


@dataclass(frozen=True, slots=True)
class Services:
    """All of it.

    Attributes:
        together: One transaction over drafts and outbox: a draft is in exactly one of the two.
        rules: What the institution has set; read anew where the file changes.
        lasting: False where nothing outlives the program.
        close: Ends what runs and closes the store; on the disk lane, last of all.
        abroad: Whether the author is to be told, for once, that the drafts lie in a network folder.
    """

    drafts: DraftStore
    archive: ArchiveStore
    answers: AnswerStore
    pictures: PictureStore
    polls: PollStore
    times: TimeStore
    weekly: WeeklyShelf
    marks: MarkStore
    aims: AimStore
    outbox: OutboxStore
    queue: SendQueue
    uploads: UploadQueue
    gate: Gate
    desk: Desk
    removal: Removal
    shelf: AuthorShelf
    notebook: Notebook
    links: Links
    papers: Papers
    trail: AuditTrail
    rules: Rulebook
    readers: ReaderShelf
    incidents: IncidentShelf
    passphrase: PassphraseDesk | None
    safety: SafetyDesk | None
    together: Callable[[], AbstractContextManager[object]]
    lasting: bool
    close: Close
    abroad: bool = False
