"""One life of a post, from the first word on: the program in small, with the real store, gate, outbox and publisher."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

from composer.audit.trail import AuditTrail
from composer.audit.witness import Witness
from composer.backstage import STEPS
from composer.base.errors import Action, PostingError
from composer.drafts.aim_store import AimStore
from composer.drafts.draft import Draft
from composer.drafts.mark_store import MarkStore
from composer.drafts.picture import Attached, Picture, Taken
from composer.drafts.picture_store import PictureStore
from composer.drafts.poll_store import PollStore
from composer.drafts.store import DraftStore
from composer.drafts.time_store import TimeStore
from composer.flow import parting
from composer.flow.services import Services
from composer.guard.author import AuthorProfile
from composer.guard.gate import Gate
from composer.guard.reading import Reading
from composer.guard.submission import AccountKind, Submission
from composer.outbox.account import Account
from composer.outbox.authority import Authority
from composer.outbox.item import OutboxItem, State
from composer.outbox.queue import SendQueue
from composer.outbox.removal import Removal
from composer.outbox.second_look import SecondLook
from composer.outbox.store import OutboxStore
from composer.outbox.upload_queue import UploadQueue
from composer.posting.client import FixedBearer, XPublisher
from composer.posting.service import Patience, Service
from composer.posting.upload import XUploader
from tests.crash.keyring import KEY, ProbedDrawer
from tests.crash.probe import ProbedDatabase, SharedClock, tell
from tests.fakes import WordGuard

ACCOUNT = Account("practice", AccountKind.PRACTICE, "practice", "Practice", "1000000000000000001")
SAVES = 3


class Life:
    """Everything between the keys and the socket but the window, on an opened store.

    Args:
        told: `store`, `keyring`, `clock`, `base_url`, `bearer`, `name` and `parts`.
    """

    def __init__(self, told: dict[str, Any]) -> None:
        self.clock = SharedClock(Path(told["clock"]))
        self.name, self.count = told["name"], told["parts"]
        self.db = ProbedDatabase.open(Path(told["store"]), KEY, STEPS)
        drawer = ProbedDrawer(told["keyring"], self.db.probe)
        self.trail = AuditTrail.open(self.db, self.clock, KEY, Witness(drawer, Path(told["store"])))
        self.pictures = PictureStore(self.db, self.clock)
        self.gate = Gate(self.db.secret("gate"), self.clock, self.trail, self.pictures.reading)
        self.drafts = DraftStore(self.db, self.clock)
        self.outbox = OutboxStore(self.db, self.clock, self.gate, self.trail)
        self.guard, self.profile = WordGuard(), AuthorProfile()
        authority = Authority(self.gate, self.outbox)
        self.publisher, self._line = (
            XPublisher(
                ACCOUNT,
                authority,
                self.clock,
                Service(told["base_url"]),
                bearer=FixedBearer(told["bearer"]),
                patience=Patience(connect=5.0, answer=10.0),
            )
            for _ in range(2)
        )
        uploader = XUploader(ACCOUNT, self._line, authority, self.clock)
        second = SecondLook(self.outbox, self.gate, self.guard, lambda _: self.profile, self.trail, self.clock)
        source = self.pictures.source
        self.uploads = UploadQueue(self.outbox, second, lambda _: uploader, source, self.trail, self.clock)
        self.queue = SendQueue(
            self.outbox, self.gate, self.guard, lambda _: self.profile, self._sender, self.trail, self.clock
        )
        self.removal = Removal(self.outbox, lambda _: self.publisher, self.trail)
        beside = SimpleNamespace(
            drafts=self.drafts, outbox=self.outbox, times=TimeStore(self.db), polls=PollStore(self.db),
            marks=MarkStore(self.db), aims=AimStore(self.db),
            pictures=self.pictures, together=self.db.transaction,
        )  # fmt: skip
        self.services = cast("Services", beside)
        self.draft_id = self.item_id = ""
        self.keys_are_gone = False

    def _sender(self, _account_id: str) -> XPublisher:
        if self.keys_are_gone:
            raise PostingError("x.signed_out", Action.RECONNECT)
        return self.publisher

    def close(self) -> None:
        self.publisher.close()
        self._line.close()
        self.db.close()

    # -- what an author does

    def write(self) -> None:
        """Type; each save is told once it is on the disk."""
        self.draft_id = self.drafts.new("practice").draft_id
        self.type_on(tuple(f"{self.name} post {index} w0" for index in range(self.count)))

    def type_on(self, parts: tuple[str, ...]) -> None:
        for _ in range(SAVES):
            parts = tuple(f"{words} w{int(serial) + 1}" for words, _, serial in (one.rpartition(" w") for one in parts))
            self.clock.forward(0.5)
            self.drafts.save(self.draft_id, parts, "practice", None)
            tell(saved=parts)

    def illustrate(self) -> None:
        """Show a picture in the first post."""
        data = b"\x89PNG\r\n\x1a\n" + random.Random(self.name).randbytes(9_000)
        reading = Reading(reader="made-up/1")
        picture = Picture(hashlib.sha256(data).hexdigest(), "png", 8, 8, len(data), len(data), (), 0, b"", reading)
        self.pictures.add(Taken(picture, data))
        self.pictures.attach(self.draft_id, ((Attached(picture, "A drawn square"),),))

    def post(self) -> None:
        """Move the draft into the outbox: it is in exactly one of the two."""
        draft = self.drafts.get(self.draft_id)
        assert draft is not None
        shown = tuple(tuple(one.media for one in part) for part in self.pictures.gallery(self.draft_id))
        media = (*shown, *((),) * (len(draft.parts) - len(shown))) if any(shown) else ()
        submission = Submission("practice", AccountKind.PRACTICE, draft.parts, media)
        approval = self.gate.approve(submission, self.guard.check(submission, self.profile))
        self.clock.forward(0.001)
        with self.db.transaction():
            self.item_id = self.outbox.add(submission, approval, self.clock.now(), self.draft_id).item_id
            self.drafts.delete(self.draft_id)
        tell(queued=draft.parts)

    def take_back(self) -> None:
        self._back(self.outbox.take_back)

    def edit(self) -> None:
        self._back(self.outbox.resolve_not_sent)

    def part(self) -> None:
        draft = parting.part(self.services, self.item_id, self.clock)
        assert draft is not None
        tell(saved=draft.parts)

    def _back(self, take: Callable[[str], OutboxItem | None]) -> None:
        with self.db.transaction():
            item = take(self.item_id)
            assert item is not None
            now = self.clock.now()
            parting.bring(self.services, item, Draft(item.draft_id, item.unsent, "practice", item.created_at, now))
        tell(saved=item.unsent)

    # -- what the program does

    def send(self, state: State) -> None:
        """Send what is due; this must come of it."""
        item = self.queue.send_next()
        assert item is not None
        assert item.state is state, item.state
        tell(settled=item.submission.parts, sent=sum(part.state is State.SENT for part in item.parts))

    def send_rest(self) -> None:
        while self.uploads.upload_next() is not None or self.queue.send_next() is not None:
            self.clock.forward(1)

    def look(self, after: float, state: State) -> None:
        self.clock.forward(after)
        item = self.queue.look_next()
        assert item is not None
        assert item.state is state, item.state
